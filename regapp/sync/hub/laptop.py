"""A laptop as the hub of a hall: a server of its own, and a door to it for the other desks."""

import json
from contextlib import suppress
from dataclasses import replace
from typing import Final

from regapp.model.entries.hub import HUB_PORT, FoundHub, HubAddress
from regapp.model.errors.base import RegAppError
from regapp.store.files.machine import machine_name, present_machine
from regapp.sync.hub.awake import Awake
from regapp.sync.hub.engine import OWNER, Engine
from regapp.sync.hub.listener import Listener, digest_of, own_certificate
from regapp.sync.hub.making import make_hub, owner_address
from regapp.sync.hub.scrubbing import scrub
from regapp.sync.known import hub_folder
from regapp.sync.line import Line
from regapp.sync.nearby.addresses import own_addresses
from regapp.sync.nearby.announcing import Announcement
from regapp.sync.nearby.service import mark_of
from regapp.sync.nearby.waiting import Waiting

_DATABASE: Final = "postgres"


class LaptopHub:
    """The hub in a folder of this laptop."""

    def __init__(self, name: str, port: int | None = None) -> None:
        self._folder = hub_folder(name)
        self._engine = Engine(self._folder)
        self._listener: Listener | None = None
        self._announcement: Announcement | None = None
        self._awake = Awake()
        self._wanted_port = port
        self._owner: HubAddress | None = None

    def start(self) -> HubAddress:
        """Start the hub, made first if there is none; the owner's way in, from this laptop.

        HubPartsMissing, HubFailed, HubPortTaken.
        """
        self._engine.make()
        self._engine.start()
        owner = owner_address(f"postgresql://{OWNER}@127.0.0.1:{self._engine.port}/{_DATABASE}")
        owner = replace(owner, password=self._engine.password)
        self._owner = owner
        line = Line.open(owner)
        try:
            make_hub(line, owner)
            scrub(line, self._folder)
        finally:
            line.close()
        certificate = own_certificate(self._folder)
        self._listener = Listener(certificate, self._port(), self._engine.port, Waiting(self._folder))
        self._listener.start()
        self._awake.start()
        return owner

    def _port(self) -> int:
        """The port of before: the other desks know it."""
        kept = self._folder / "port.json"
        port = HUB_PORT
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

    @property
    def digest(self) -> str:
        """The digest of the certificate that it shows."""
        return digest_of(self._folder / "certificate.pem")

    def announce(self, number: str, label: str) -> None:
        """Let the laptops in the network find the hub, as that of this desk."""
        found = FoundHub((), self.port, mark_of(self.digest), number, label, machine_name(present_machine()))
        self._announcement = Announcement(found)
        self._announcement.start()

    def close(self) -> None:
        """Stop the hub."""
        self._awake.close()
        if self._announcement is not None:
            self._announcement.close()
        if self._listener is not None:
            self._listener.close()
        if self._owner is not None:
            self._scrub(self._owner)
        self._engine.stop()

    def _scrub(self, owner: HubAddress) -> None:
        # What cannot be done now is done at the next start.
        with suppress(RegAppError):
            line = Line.open(owner)
            try:
                scrub(line, self._folder)
            finally:
                line.close()


def door(name: str, inside: HubAddress) -> HubAddress:
    """The way in from the hall, for somebody who has one from this laptop."""
    folder = hub_folder(name)
    port = int(json.loads((folder / "port.json").read_text(encoding="utf-8")))
    digest = digest_of(folder / "certificate.pem")
    return replace(inside, hosts=own_addresses(), port=port, certificate=digest, direct=True)
