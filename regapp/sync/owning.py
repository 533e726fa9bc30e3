"""What the owner of a hub does from a conference file: setting it up, letting desks in and out."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from regapp.model.errors.hub import HubElsewhere, NoHub
from regapp.model.hub import HubAddress, SeenDesk
from regapp.services.desk import Desk
from regapp.store import queries
from regapp.store.store import Transaction
from regapp.store.sync import link
from regapp.sync.hub import enrolling
from regapp.sync.hub.laptop import LaptopHub, door
from regapp.sync.hub.making import make_desk, make_hub, owner_address
from regapp.sync.joining import take_hub
from regapp.sync.known import HERE
from regapp.sync.line import Line


@dataclass(frozen=True)
class SetUp:
    """A hub that was set up: where, and whether it is new."""

    hub: HubAddress
    is_new: bool


def init(desk: Desk, url: str) -> SetUp:
    """Set up a hub in the database at a URL of PostgreSQL, or bring it up to date; this file becomes its first desk."""
    desk.check_writable()
    owner = owner_address(url)
    known = desk.ask(link.owner_address)
    if known is not None and (known.hosts, known.port, known.database) == (owner.hosts, owner.port, owner.database):
        owner = replace(owner, secret=known.secret)
    return _own(desk, owner)


def _own(desk: Desk, owner: HubAddress) -> SetUp:
    line = Line.open(owner)
    try:
        is_new = make_hub(line, owner)
        mine = desk.ask(link.address)
        is_known = mine is not None and (mine.database, mine.secret) == (owner.database, owner.secret)
        if mine is None or not is_known:
            mine = make_desk(line, owner, "", desk.number)
        else:
            mine = replace(mine, hosts=owner.hosts, port=owner.port)
    finally:
        line.close()

    def operation(tx: Transaction) -> None:
        if not is_known:
            take_hub(tx, mine)
        link.keep_address(tx.db, mine)
        link.keep_owner_address(tx.db, owner)

    desk.write(operation)
    return SetUp(mine, is_new)


def open_here(desk: Desk, port: int | None = None) -> LaptopHub:
    """Make this laptop the hub, and the file its first desk. The hub runs until it is closed."""
    desk.check_writable()
    name = desk.ask(queries.setting, HERE) or secrets.token_hex(4)
    desk.write(lambda tx: tx.set(HERE, name))
    hub = LaptopHub(name, port)
    try:
        owner = hub.start()
        known = desk.ask(link.owner_address)
        _own(desk, replace(owner, secret=known.secret if known is not None else owner.secret))
    except BaseException:
        hub.close()
        raise
    return hub


def enrol(desk: Desk, label: str) -> enrolling.Invitation:
    """Let a laptop in. NoHub, HubElsewhere."""
    owner = _owner(desk)
    name = desk.ask(queries.setting, HERE)
    outside: Callable[[HubAddress], HubAddress] = (lambda hub: door(name, hub)) if name else (lambda hub: hub)
    return enrolling.enrol(owner, label, outside)


def revoke(desk: Desk, name: str) -> SeenDesk:
    """Take a desk's access away. NoHub, HubElsewhere, UnknownDesk."""
    return enrolling.revoke(_owner(desk), name)


def seen_desks(desk: Desk) -> list[SeenDesk]:
    """All desks as the hub has seen them last. NoHub."""
    return enrolling.seen_desks(_hub(desk))


def _hub(desk: Desk) -> HubAddress:
    hub = desk.ask(link.address)
    if hub is None:
        raise NoHub(str(desk.path))
    return hub


def _owner(desk: Desk) -> HubAddress:
    owner = desk.ask(link.owner_address)
    if owner is None:
        _hub(desk)
        raise HubElsewhere(str(desk.path))
    return owner
