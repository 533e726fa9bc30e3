"""The line to a hub: what a desk may ask of it, and each failure as a typed error."""

import json
import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final, LiteralString

import psycopg
from psycopg import sql
from psycopg.rows import TupleRow

from regapp.log import LOGGER
from regapp.model.entries.hub import Hello, HubAddress, Numbered, SeenDesk
from regapp.model.errors.hub import (
    CodeSpent,
    DeskRefused,
    HubCrowded,
    HubFailed,
    HubFull,
    HubIsNewer,
    HubTooOld,
    HubUnreachable,
    NotAHub,
    WrongCertificate,
)
from regapp.sync.certificates import options_of
from regapp.sync.watchdog import Watchdog

_log = logging.getLogger(LOGGER)

HUB_VERSION: Final = 1
"""The version of the hub's tables and functions that this program knows: `resources/hub`."""
OLDEST_SERVER: Final = 140_000
BATCH: Final = 200
"""Entries in one push."""
WINDOW: Final = 5_000
"""Entries in one pull, at most."""
_CONNECT_S: Final = 5
_STATEMENT_MS: Final = 30_000
_TOLD: Final[LiteralString] = "LISTEN regapp"


class Forked(Exception):
    """Another laptop has written under this desk's number."""


class AheadOfHub(Exception):
    """Entries lie in the hub's future. `now_ms` is the hub's time."""

    def __init__(self, now_ms: int) -> None:
        super().__init__(now_ms)
        self.now_ms = now_ms


class Line:
    """An open connection to a hub. Used by one thread."""

    def __init__(self, connection: "psycopg.Connection[TupleRow]", place: str) -> None:
        self._connection = connection
        self._place = place
        self._watchdog = Watchdog(connection.fileno())

    @classmethod
    def open(cls, hub: HubAddress) -> "Line":
        """Connect to a hub. HubUnreachable, WrongCertificate, DeskRefused, HubTooOld, HubUnsafe."""
        return cls.connect(hub, options_of(hub))

    @classmethod
    def connect(cls, hub: HubAddress, options: Mapping[str, Any]) -> "Line":
        """Connect as libpq is told to."""
        with _foreseen(hub.place):
            connection = psycopg.connect(
                **options, dbname=hub.database, user=hub.user, password=hub.password, autocommit=True,
                connect_timeout=_CONNECT_S, application_name="regapp", client_encoding="utf8",
                options=f"-c statement_timeout={_STATEMENT_MS}",
                keepalives=1, keepalives_idle=10, keepalives_interval=5, keepalives_count=3, tcp_user_timeout=15_000,
            )  # fmt: skip
        if connection.info.server_version < OLDEST_SERVER:
            version = str(connection.info.server_version // 10_000)
            connection.close()
            raise HubTooOld(hub.place, version)
        return cls(connection, hub.place)

    def ask(self, query: LiteralString, parameters: Sequence[Any] = ()) -> list[TupleRow]:
        """Run one statement in a transaction of its own; its rows."""
        with _foreseen(self._place), self._watchdog.awake():
            cursor = self._connection.execute(query, parameters)
            return cursor.fetchall() if cursor.description else []

    def run(self, statement: sql.Composed) -> None:
        """Run what the owner of a hub does."""
        with _foreseen(self._place):
            self._connection.execute(statement)

    def copy(self, statement: LiteralString, rows: Iterable[Sequence[Any]]) -> None:
        """Write very many rows."""
        with _foreseen(self._place), self._connection.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)

    def newest(self) -> int:
        """The hub's number of its newest entry; for the owner."""
        return int(self.ask("SELECT seq FROM regapp.head")[0][0])

    def has_role(self, user: str) -> bool:
        """Whether a desk logs in so; for the owner."""
        return bool(self.ask("SELECT true FROM regapp.desk WHERE role = %s AND revoked IS NULL", [user]))

    @contextmanager
    def working(self) -> Iterator[None]:
        """Let all that is asked within be one transaction."""
        with _foreseen(self._place), self._connection.transaction():
            yield

    def hello(self, program: str, machine: str, unsent: int, offset_ms: int) -> Hello:
        """Greet the hub and hear where it stands. HubIsNewer."""
        query: LiteralString = (
            "SELECT desk, epoch::text, last_lseq, seq, now_ms, version, is_gathering, passes_on"
            " FROM regapp.hello(%s, %s, %s, %s)"
        )
        (row,) = self.ask(query, [program, machine, unsent, offset_ms])
        hello = Hello(*row)
        if hello.version > HUB_VERSION:
            raise HubIsNewer(self._place)
        return hello

    def append(self, desk: str, rows: Sequence[Mapping[str, Any]]) -> tuple[int, int]:
        """Send entries of a desk; its newest number at the hub now, and in how many milliseconds to `ring`, 0 for not.

        Forked, AheadOfHub.
        """
        ((last, ring_ms),) = self.ask("SELECT last, ring_ms FROM regapp.append(%s, %s)", [desk, json.dumps(rows)])
        return last, ring_ms

    def ring(self) -> None:
        """Tell all desks that there are new entries."""
        self.ask("SELECT regapp.ring()")

    def pull(self, cursor: int, *, with_own: bool = False) -> tuple[int, list[list[Any]]]:
        """The entries after a cursor, as rows, and the cursor after them."""
        ((upto, rows),) = self.ask("SELECT upto, entries FROM regapp.pull(%s, %s, %s)", [cursor, WINDOW, with_own])
        return upto, rows

    def heads(self) -> dict[str, int]:
        """Desk -> the newest of its numbers at the hub."""
        return dict(self.ask("SELECT desk, last_lseq FROM regapp.heads()"))

    def ids_of(self, desk: str, first: int) -> list[str]:
        """The ids of a desk's entries at the hub, from number `first` on; 5,000 at most."""
        return [row[0] for row in self.ask("SELECT entry_id FROM regapp.ids_of(%s, %s)", [desk, first])]

    def places_of(self, ids: Sequence[str]) -> list[Numbered]:
        """Where the hub has entries with these ids; nothing for those that it lacks."""
        query: LiteralString = "SELECT entry_id, desk, lseq, clock, seq FROM regapp.places_of(%s)"
        return [Numbered(*row) for row in self.ask(query, [list(ids)])]

    def desks(self) -> list[SeenDesk]:
        """All desks, as the hub has seen them last."""
        return [SeenDesk(*row) for row in self.ask("SELECT * FROM regapp.desks()")]

    def keys(self) -> dict[int, bytes]:
        """Event -> its sealed key."""
        return {row[0]: bytes(row[1]) for row in self.ask("SELECT event, sealed FROM regapp.keys()")}

    def keep_key(self, event: int, sealed: bytes) -> None:
        """Leave the sealed key of an event for the other desks."""
        self.ask("SELECT regapp.keep_key(%s, %s)", [event, sealed])

    def verifier(self, user: str, password: str) -> str:
        """What a server keeps of a password (SCRAM-SHA-256): the password does not follow from it."""
        return self._connection.pgconn.encrypt_password(password.encode(), user.encode(), b"scram-sha-256").decode()

    def join(self, user: str, password: str) -> str:
        """Take up a desk that was prepared for whoever has the code, with a password of one's own; the desk's number.

        CodeSpent.
        """
        ((desk,),) = self.ask("SELECT regapp.join_in(%s)", [self.verifier(user, password)])
        return str(desk)

    def part(self, password: str) -> tuple[str, str]:
        """Become a desk of its own: its number, and as whom it logs in with this password."""
        # The verifier of SCRAM does not depend on the name (RFC 5802).
        ((number, login),) = self.ask("SELECT made, login FROM regapp.part(%s)", [self.verifier("any", password)])
        return number, login

    def take_up(self, number: str) -> bool:
        """Go on under a number that this desk had before the hub was begun again; whether it could."""
        return bool(self.ask("SELECT regapp.take_up(%s)", [number])[0][0])

    def listen(self) -> None:
        """Be told of new entries from now on."""
        self.ask(_TOLD)

    def fileno(self) -> int:
        """The socket, to wait for."""
        return self._connection.fileno()

    def was_told(self) -> bool:
        """Take up what the hub has told; whether there was anything. HubUnreachable."""
        with _foreseen(self._place):
            return bool(list(self._connection.notifies(timeout=0)))

    def close(self) -> None:
        """Hang up."""
        self._watchdog.close()
        self._connection.close()


@contextmanager
def _foreseen(place: str) -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        raise _typed(error, place) from error


def _typed(error: psycopg.Error, place: str) -> Exception:
    code = error.sqlstate or ""
    if code in _MEANING:
        return _MEANING[code]()
    if code == "RA007":
        return HubUnreachable(place)
    if code == "RA002":
        return AheadOfHub(int(error.diag.message_detail or 0))
    if code in _NO_HUB:
        return NotAHub(place)
    if isinstance(error, psycopg.OperationalError):
        _log.info("The line to the hub: %s", str(error).strip())
        return _unconnected(error, place) if not code else HubUnreachable(place)
    _log.error("The hub: %s", str(error).strip())
    return HubFailed()


_MEANING: Final[Mapping[str, Callable[[], Exception]]] = {
    "RA001": Forked,
    "RA003": DeskRefused,
    "RA005": CodeSpent,
    "RA006": HubCrowded,
    # https://www.postgresql.org/docs/current/errcodes-appendix.html
    "28000": DeskRefused,
    "28P01": DeskRefused,
    "42501": DeskRefused,
    "53100": HubFull,
}
_NO_HUB: Final = frozenset({"3D000", "3F000", "42883", "42P01"})
"""No such database, schema, function, table."""
_OF_ANOTHER_KIND: Final = "invalid response|received invalid|unexpected response|expected authentication|does not exist"
_OF_THE_NETWORK: Final = (
    "closed the connection|SSL error|timeout|timed out|refused|reset|unreachable|could not"
    # A server that ends, or has just begun.
    "|terminating|shutting down|starting up"
)


def _unconnected(error: psycopg.OperationalError, place: str) -> Exception:
    """What kept a connection from being made: libpq says it in words alone, the server in words of its language."""
    text = str(error)
    if "certificate" in text:
        return WrongCertificate(place)
    if re.search(_OF_ANOTHER_KIND, text):
        return NotAHub(place)
    is_network = re.search(_OF_THE_NETWORK, text)
    has_asked = error.pgconn is not None and error.pgconn.used_password
    return DeskRefused() if has_asked and not is_network else HubUnreachable(place)
