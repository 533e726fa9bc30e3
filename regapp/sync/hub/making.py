"""Setting up a hub in a PostgreSQL database: its tables, functions and roles."""

import secrets
from dataclasses import replace
from typing import Any, Final, LiteralString

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from regapp.model.entries.hub import HubAddress
from regapp.model.errors.hub import NotAHub, OwnerNeeded
from regapp.model.participant import KEPT_WHEN_ERASED
from regapp.resources import resource
from regapp.sync.certificates import SYSTEM, fingerprint, is_here, shown_certificate
from regapp.sync.line import Line
from regapp.sync.sealing import new_secret

_PORT: Final = 5432
_PASSWORD_BYTES: Final = 24
_FIRST_OF_HALLS: Final = 500
_DESKS_OF_A_HALL: Final = 50
_HALLS: Final = 10
"""Numbers have three digits at most; those below belong to the hub above: `last_number` in resources/hub."""
_GATHERING: Final = "7 days"
"""How long desks may pass on entries of others to a hub that was begun again: laptops come back in their time."""
_ROLES: Final = ("desks", "reports")
"""The roles whose members are the desks, and reporting tools."""
_MAY: Final[LiteralString] = (
    "SELECT pg_catalog.has_database_privilege(current_database(), 'CREATE') AND (rolcreaterole OR rolsuper)"
    " FROM pg_catalog.pg_roles WHERE rolname = current_user"
)
_IS_SET_UP: Final[LiteralString] = "SELECT to_regclass('regapp.head') IS NOT NULL"


def owner_address(url: str) -> HubAddress:
    """The owner's way in, from a URL of PostgreSQL. A certificate is taken as it is shown now. NotAHub, HubUnreachable.

    With `sslrootcert=system` in the URL the system's authorities answer for the server instead.
    """
    try:
        parts: dict[str, Any] = conninfo_to_dict(url)
    except psycopg.Error as error:
        raise NotAHub(_without_password(url)) from error
    hosts = tuple(str(parts.get("host") or "localhost").split(","))
    port = int(str(parts.get("port") or _PORT).split(",")[0])
    return HubAddress(
        hosts, port, str(parts.get("dbname") or "regapp"), str(parts.get("user") or "regapp"),
        str(parts.get("password") or ""), _certificate(hosts, port, str(parts.get("sslrootcert") or "")),
        secret=new_secret(),
    )  # fmt: skip


def _certificate(hosts: tuple[str, ...], port: int, roots: str) -> str:
    if roots == SYSTEM:
        return SYSTEM
    return "" if all(map(is_here, hosts)) else fingerprint(shown_certificate(hosts[0], port, direct=False))


def _without_password(url: str) -> str:
    return url.rpartition("@")[2]


def make_hub(line: Line, hub: HubAddress) -> bool:
    """Set up the hub in the database, or bring its functions and views up to date; whether it is new. OwnerNeeded."""
    if not line.ask(_MAY)[0][0]:
        raise OwnerNeeded(hub.place, hub.user)
    is_new = not line.ask(_IS_SET_UP)[0][0]
    with line.working():
        for role in _ROLES:
            _make_role(line, hub, role)
        if is_new:
            line.run(_script("schema.sql", hub))
        line.run(_script("functions.sql", hub))
        line.run(_script("views.sql", hub))
    return is_new


def hall_numbers(desk: str) -> int:
    """From which number on the hub of a hall numbers its desks, where it is itself the desk of another hub.

    Two halls that are cut off from each other must not give one number twice.
    """
    return _FIRST_OF_HALLS + _DESKS_OF_A_HALL * ((int(desk) - 1) % _HALLS)


def number_from(line: Line, first: int) -> None:
    """Let the hub of a hall give its desks numbers from `first` on."""
    line.ask("UPDATE regapp.head SET first_number = %s, last_number = %s", [first, first + _DESKS_OF_A_HALL - 1])


def begin_again(line: Line) -> None:
    """Let the desks find that the hub is not as they left it, and bring all that it lacks."""
    line.ask(
        "UPDATE regapp.head SET epoch = gen_random_uuid(), gathers_until = clock_timestamp() + %s::interval",
        [_GATHERING],
    )


def _make_role(line: Line, hub: HubAddress, role: str) -> None:
    """Make the role, unless the server has it: a hub may have been dropped with its database."""
    if not line.ask("SELECT true FROM pg_catalog.pg_roles WHERE rolname = %s", [f"{hub.database}_{role}"]):
        line.run(sql.SQL("CREATE ROLE {} NOLOGIN").format(_role(hub, role)))


def _role(hub: HubAddress, role: str) -> sql.Identifier:
    """Roles belong to the whole server, so they bear the database's name."""
    return sql.Identifier(f"{hub.database}_{role}")


def _script(name: str, hub: HubAddress) -> sql.Composed:
    text = resource("hub", name).read_text(encoding="utf-8")
    kept = ", ".join(f"'{field}'" for field in sorted(KEPT_WHEN_ERASED))
    filled = text.replace("{kept}", f"ARRAY[{kept}]")
    for role in _ROLES:
        filled = filled.replace(f"{{{role}}}", _role(hub, role).as_string())
    return sql.Composed([sql.SQL(filled.replace("{", "{{").replace("}", "}}")).format()])


def make_desk(
    line: Line, owner: HubAddress, label: str, wanted: str = "", *, minutes: int | None = None, passes_on: bool = False
) -> tuple[str, HubAddress]:
    """Make a desk at the hub: its number, and its way in, which ends after so many minutes unless it joins by then.

    A label that is a number is the number that is wanted.
    """
    password = secrets.token_urlsafe(_PASSWORD_BYTES)
    until = "infinity" if minutes is None else f"{minutes} minutes"
    ((number, login),) = line.ask(
        "SELECT made, login FROM regapp.make_desk(%s, %s, %s, CASE WHEN %s = 'infinity' THEN 'infinity'::timestamptz"
        " ELSE clock_timestamp() + %s::interval END)",
        [wanted or label, label, line.verifier("any", password), until, "0" if minutes is None else until],
    )
    if passes_on:
        line.ask("UPDATE regapp.desk SET passes_on = true WHERE name = %s", [number])
    return number, replace(owner, user=login, password=password, passes_on=passes_on)
