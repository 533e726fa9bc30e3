"""Whom a desk speaks with: the certificate that the code named is the only one that it trusts."""

import hashlib
import ipaddress
import socket
import ssl
import struct
from contextlib import suppress
from typing import Any, Final

from platformdirs import user_cache_path

from regapp.model.entries.hub import FoundHub, HubAddress
from regapp.model.errors.hub import HubUnreachable, HubUnsafe, NotAHub, WrongCertificate

SYSTEM: Final = "system"
"""In the place of a certificate: the authorities of this system answer for the hub."""
ALPN: Final = "postgresql"
"""https://www.postgresql.org/docs/current/protocol-flow.html, "SSL Session Encryption"."""
_SSL_REQUEST: Final = struct.pack("!ii", 8, 80877103)
_TIMEOUT_S: Final = 5.0


def options_of(hub: HubAddress) -> dict[str, Any]:
    """How libpq connects: host, port and encryption. HubUnsafe, WrongCertificate, HubUnreachable, NotAHub."""
    if not hub.certificate:
        if not all(map(is_here, hub.hosts)):
            raise HubUnsafe(hub.place)
        return _at(hub.hosts, hub.port) | {"sslmode": "disable"}
    if hub.certificate == SYSTEM:
        return _at(hub.hosts, hub.port) | {"sslmode": "verify-full", "sslrootcert": "system"}
    return _pinned(hub)


def is_here(host: str) -> bool:
    """Whether a host is this machine, such that nobody can listen to the line."""
    if host == "localhost" or host.startswith("/"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def fingerprint(certificate: bytes) -> str:
    """The SHA-256 of a certificate in DER (hex)."""
    return hashlib.sha256(certificate).hexdigest()


def _at(hosts: tuple[str, ...], port: int) -> dict[str, Any]:
    return {"host": ",".join(hosts), "port": ",".join([str(port)] * len(hosts))}


def _pinned(hub: HubAddress) -> dict[str, Any]:
    """The first host that answers, with no other certificate than the one that is known.

    That certificate is the only root libpq has; its name need not be the host's, since addresses change.
    """
    root = user_cache_path("regapp", appauthor=False) / f"hub-{hub.certificate[:16]}.pem"
    host = answering(hub)
    found = shown_certificate(host, hub.port, direct=hub.direct)
    if fingerprint(found) != hub.certificate:
        raise WrongCertificate(hub.place)
    pem = ssl.DER_cert_to_PEM_cert(found)
    root.parent.mkdir(parents=True, exist_ok=True)
    root.write_text(pem, encoding="ascii")
    options = _at((host,), hub.port) | {"sslmode": "verify-ca", "sslrootcert": str(root)}
    return options | ({"sslnegotiation": "direct"} if hub.direct else {})


def answering(hub: HubAddress | FoundHub) -> str:
    """The first of a hub's hosts that answers. HubUnreachable."""
    host, line = called(hub)
    line.close()
    return host


def called(hub: HubAddress | FoundHub) -> tuple[str, socket.socket]:
    """The first of a hub's hosts that answers, and a line to it. HubUnreachable."""
    for host in hub.hosts:
        with suppress(OSError):
            return host, socket.create_connection((host, hub.port), _TIMEOUT_S)
    raise HubUnreachable(hub.place)


def asking_nothing(protocol: str) -> ssl.SSLContext:
    """Encryption with whoever answers: the caller looks who it is."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols([protocol])
    return context


def shown_certificate(host: str, port: int, *, direct: bool) -> bytes:
    """The certificate that a server shows, in DER: not yet trusted. HubUnreachable, NotAHub."""
    place = f"{host}:{port}"
    context = asking_nothing(ALPN)
    try:
        with socket.create_connection((host, port), _TIMEOUT_S) as plain:
            if not direct:
                plain.sendall(_SSL_REQUEST)
                if plain.recv(1) != b"S":
                    raise HubUnsafe(place)
            with context.wrap_socket(plain, server_hostname=host) as line:
                return line.getpeercert(binary_form=True) or b""
    except ssl.SSLError as error:
        raise NotAHub(place) from error
    except OSError as error:
        raise HubUnreachable(place) from error
