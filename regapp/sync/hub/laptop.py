"""A laptop as the hub of a hall: a server of its own, and a door to it for the other desks."""

import json
from contextlib import suppress
from dataclasses import replace
from typing import Final

import ifaddr

from regapp.model.entries.hub import HubAddress
from regapp.sync.hub.engine import OWNER, Engine
from regapp.sync.hub.listener import Listener, digest_of, own_certificate
from regapp.sync.hub.making import make_hub, owner_address
from regapp.sync.known import hub_folder
from regapp.sync.line import Line

PORT: Final = 7432
"""Where a laptop's hub listens, unless somebody names another port."""
_DATABASE: Final = "postgres"


class LaptopHub:
    """The hub in a folder of this laptop."""

    def __init__(self, name: str, port: int | None = None) -> None:
        self._folder = hub_folder(name)
        self._engine = Engine(self._folder)
        self._listener: Listener | None = None
        self._wanted_port = port

    def start(self) -> HubAddress:
        """Start the hub, made first if there is none; the owner's way in, from this laptop.

        HubPartsMissing, HubFailed, HubPortTaken.
        """
        self._engine.make()
        self._engine.start()
        owner = owner_address(f"postgresql://{OWNER}@127.0.0.1:{self._engine.port}/{_DATABASE}")
        owner = replace(owner, password=self._engine.password)
        line = Line.open(owner)
        try:
            make_hub(line, owner)
        finally:
            line.close()
        certificate = own_certificate(self._folder)
        self._listener = Listener(certificate, self._port(), self._engine.port)
        self._listener.start()
        return owner

    def _port(self) -> int:
        """The port of before: the other desks know it."""
        kept = self._folder / "port.json"
        port = PORT
        with suppress(OSError, ValueError):
            port = int(json.loads(kept.read_text(encoding="utf-8")))
        if self._wanted_port is not None:
            port = self._wanted_port
        kept.write_text(json.dumps(port), encoding="utf-8")
        return port

    @property
    def port(self) -> int:
        """Where the other desks find it."""
        return self._listener.port if self._listener else 0

    def close(self) -> None:
        """Stop the hub."""
        if self._listener is not None:
            self._listener.close()
        self._engine.stop()


def door(name: str, inside: HubAddress) -> HubAddress:
    """The way in from the hall, for somebody who has one from this laptop."""
    folder = hub_folder(name)
    port = int(json.loads((folder / "port.json").read_text(encoding="utf-8")))
    digest = digest_of(folder / "certificate.pem")
    return replace(inside, hosts=own_addresses(), port=port, certificate=digest, direct=True)


def own_addresses() -> tuple[str, ...]:
    """This laptop's addresses in its networks; loopback where it is in none."""
    found = [
        str(address.ip)
        for adapter in ifaddr.get_adapters()
        for address in adapter.ips
        if address.is_IPv4 and not str(address.ip).startswith(("127.", "169.254."))
    ]
    return tuple(found) or ("127.0.0.1",)
