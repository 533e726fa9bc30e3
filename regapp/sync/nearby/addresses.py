"""The addresses of this laptop in its networks."""

import ifaddr


def own_addresses() -> tuple[str, ...]:
    """This laptop's addresses in its networks; loopback where it is in none."""
    found = [
        str(address.ip)
        for adapter in ifaddr.get_adapters()
        for address in adapter.ips
        if address.is_IPv4 and not str(address.ip).startswith(("127.", "169.254."))
    ]
    return tuple(found) or ("127.0.0.1",)
