"""What the owner of a hub does from a conference file: setting it up, letting desks in and out."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from regapp.model.entries.hub import Hall, HubAddress, SeenDesk
from regapp.model.errors.hub import HubElsewhere, NoHub
from regapp.model.progress import Progress
from regapp.services.desk import Desk
from regapp.store import queries
from regapp.store.files.durable import remove_folder
from regapp.store.store import Transaction
from regapp.store.sync import link, outgoing
from regapp.sync.hub import enrolling, keeping
from regapp.sync.hub.laptop import LaptopHub, door
from regapp.sync.hub.making import begin_again, hall_numbers, make_desk, make_hub, number_from, owner_address
from regapp.sync.joining import take_hub
from regapp.sync.known import hub_folder
from regapp.sync.line import Line
from regapp.sync.nearby.waiting import Waiting
from regapp.sync.once import exchange_in_hall, exchange_once


@dataclass(frozen=True)
class SetUp:
    """A hub that was set up: where, and whether it is new."""

    hub: HubAddress
    is_new: bool


def set_up(desk: Desk, url: str) -> SetUp:
    """Set up a hub in the database at a URL of PostgreSQL, or bring it up to date; this file becomes its first desk."""
    desk.check_writable()
    return _own(desk, _as_known(desk, owner_address(url)))


def _as_known(desk: Desk, owner: HubAddress) -> HubAddress:
    """The secret of the desks stays, wherever their hub goes."""
    known = desk.ask(link.address) or desk.ask(link.address, Hall.ABOVE)
    return replace(owner, secret=known.secret) if known is not None and known.secret else owner


def _own(desk: Desk, owner: HubAddress, progress: Progress | None = None) -> SetUp:
    line = Line.open(owner)
    try:
        is_new = make_hub(line, owner)
        if is_new and desk.ask(link.address, Hall.ABOVE) is not None:
            number_from(line, hall_numbers(desk.number))
        elif is_new and desk.ask(outgoing.others):
            # This laptop takes the place of a hub that is gone.
            begin_again(line)
        elif not is_new and line.newest() < desk.ask(link.progressed).cursor:
            # A standby took its place that lacked the newest entries.
            begin_again(line)
        mine = desk.ask(link.address)
        is_known = mine is not None and line.has_role(mine.user)
        if mine is None or not is_known:
            _, mine = make_desk(line, owner, "", desk.number, passes_on=True)
            mine = replace(mine, passes_on=False)
        else:
            mine = replace(owner, user=mine.user, password=mine.password)
    finally:
        line.close()

    def operation(tx: Transaction) -> None:
        if not is_known:
            take_hub(tx, mine)
        link.keep_address(tx.db, mine)
        link.keep_owner_address(tx.db, owner)

    desk.write(operation)
    # A laptop that joins finds the conference there.
    exchange_once(desk.store, progress)
    return SetUp(mine, is_new)


def open_here(desk: Desk, port: int | None = None, progress: Progress | None = None) -> LaptopHub:
    """Make this laptop the hub, and the file its first desk. The hub runs until it is closed."""
    desk.check_writable()
    name = desk.ask(queries.setting, link.HERE) or secrets.token_hex(4)
    before = desk.ask(link.address)

    def operation(tx: Transaction) -> None:
        tx.set(link.HERE, name)
        if before is not None and before.passes_on:
            link.put_above(tx.db)

    desk.write(operation)
    hub = LaptopHub(name, port)
    try:
        mine = _own(desk, _as_known(desk, hub.start()), progress).hub
        labels = {seen.number: seen.label for seen in enrolling.seen_desks(mine)}
        hub.announce(desk.number, labels.get(desk.number, ""))
    except BaseException:
        hub.close()
        raise
    return hub


def end_here(desk: Desk, hub: LaptopHub) -> None:
    """End the hub on this laptop for good: what it has comes into the file, then its database goes. Errors of the line.

    Called while nothing else exchanges for the file.
    """
    exchange_in_hall(desk.store)
    name = desk.ask(queries.setting, link.HERE)
    # Where this fails, the hub goes on.
    leave(desk)
    hub.close()
    remove_folder(hub_folder(name))


def leave(desk: Desk) -> None:
    """Leave the hub; what was not sent waits in the file for the next one."""
    desk.check_writable()
    desk.write(lambda tx: link.leave(tx.db))


def enrol(desk: Desk, label: str, *, is_hall: bool = False) -> enrolling.Invitation:
    """Let a laptop in; as the hub of another hall, if it is to be one. NoHub, HubElsewhere."""
    owner = _owner(desk)
    name = desk.ask(queries.setting, link.HERE)
    outside: Callable[[HubAddress], HubAddress] = (lambda hub: door(name, hub)) if name else (lambda hub: hub)
    made = enrolling.enrol(owner, label, outside, passes_on=is_hall)
    if not name:
        return made
    digits = Waiting(hub_folder(name)).keep(made.code, round(made.expires.timestamp() * 1000))
    return replace(made, digits=digits)


def revoke(desk: Desk, name: str) -> SeenDesk:
    """Take a desk's access away. NoHub, HubElsewhere, UnknownDesk."""
    return enrolling.revoke(_owner(desk), name)


def back_up_hub(desk: Desk, path: Path) -> int:
    """Write the whole hub to a file; how many entries. NoHub, HubElsewhere."""
    return keeping.backup(_owner(desk), path)


def restore_hub(desk: Desk, path: Path, url: str) -> int:
    """Begin a hub again in the database at a URL; this file goes on as its desk. NotAHubBackup, HubInUse."""
    desk.check_writable()
    owner = _as_known(desk, owner_address(url))
    count = keeping.restore(owner, path)
    _own(desk, owner)
    return count


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
