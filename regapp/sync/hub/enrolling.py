"""Letting desks in at a hub, and out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from psycopg import sql

from regapp.model.entries.hub import HubAddress, SeenDesk
from regapp.model.errors.hub import UnknownDesk
from regapp.services.desk import now
from regapp.sync.code import code_of
from regapp.sync.hub.making import make_desk
from regapp.sync.line import Line

MINUTES: Final = 10
"""How long a code is good for."""


@dataclass(frozen=True)
class Invitation:
    """What lets a laptop join once: the code, the desk's number, and until when (aware, UTC).

    `digits` are the six for the code in the hub's own network; none where the hub is no laptop's.
    """

    code: str
    number: str
    expires: datetime
    digits: str = ""


def enrol(
    owner: HubAddress, label: str, outside: Callable[[HubAddress], HubAddress], *, passes_on: bool = False
) -> Invitation:
    """Make a desk for whoever comes with the code. `outside` turns the owner's way in into that of others."""
    line = Line.open(owner)
    try:
        number, hub = make_desk(line, owner, label, minutes=MINUTES, passes_on=passes_on)
    finally:
        line.close()
    return Invitation(code_of(outside(hub)), number, now() + timedelta(minutes=MINUTES))


def revoke(owner: HubAddress, name: str) -> SeenDesk:
    """Take a desk's access away, by its number or label, at once. UnknownDesk."""
    line = Line.open(owner)
    try:
        desk = next((desk for desk in line.desks() if name in (desk.number, desk.label)), None)
        if desk is None:
            raise UnknownDesk(name)
        ((role,),) = line.ask("SELECT role FROM regapp.desk WHERE name = %s", [desk.number])
        with line.working():
            line.run(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(role)))
            # From here on each call of a session that is open is refused.
            line.ask("UPDATE regapp.desk SET revoked = clock_timestamp() WHERE name = %s", [desk.number])
        return desk
    finally:
        line.close()


def seen_desks(hub: HubAddress) -> list[SeenDesk]:
    """All desks, as the hub has seen them last."""
    line = Line.open(hub)
    try:
        return line.desks()
    finally:
        line.close()
