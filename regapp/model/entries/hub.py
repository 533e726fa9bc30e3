"""The hub as a desk knows it: where it is, how one gets in, how far the exchange has come."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from regapp.model.errors.base import RegAppError

HUB_PORT: Final = 7432
"""Where a laptop's hub listens, unless somebody names another port."""


class Hall(StrEnum):
    """Which of a file's hubs: a laptop that is the hub of its own hall may exchange with one above it."""

    OWN = "hub"
    ABOVE = "hub_above"


@dataclass(frozen=True)
class HubAddress:
    """The place of a hub, and this desk's way in.

    `hosts` are tried in their order, each with `port`. `certificate` is the SHA-256 of the hub's certificate (hex);
    `system` where the system's authorities answer for it, empty for a line within this machine. `secret` (hex) seals
    what the hub must not read.
    """

    hosts: tuple[str, ...]
    port: int
    database: str
    user: str
    password: str
    certificate: str = ""
    direct: bool = False
    """Whether encryption begins with the first byte, as the listener of a laptop's hub wants it."""
    secret: str = ""
    passes_on: bool = False
    """Whether this desk is the hub of another hall, and passes on what its desks wrote."""

    @property
    def place(self) -> str:
        """The hub's place in words."""
        return _place(self.hosts, self.port)


@dataclass(frozen=True)
class FoundHub:
    """A hub that announces itself in the network: where, the beginning of its certificate's digest (`mark`), and its
    desk's number, what people call that desk, and the name of the laptop. Nobody has proved any of it yet."""

    hosts: tuple[str, ...]
    port: int
    mark: str = ""
    number: str = ""
    label: str = ""
    machine: str = ""

    @property
    def place(self) -> str:
        """The hub's place in words."""
        return _place(self.hosts, self.port)


def _place(hosts: tuple[str, ...], port: int) -> str:
    return f"{hosts[0] if hosts else '?'}:{port}"


@dataclass(frozen=True)
class Hello:
    """The hub's answer to a greeting. `now_ms` is its clock, Unix milliseconds."""

    desk: str
    epoch: str
    last_lseq: int
    seq: int
    now_ms: int
    version: int
    is_gathering: bool
    passes_on: bool


@dataclass(frozen=True)
class Progressed:
    """How far a file's exchange with its hub has come: the hub's epoch, the cursor in its entries, and this desk's
    newest acknowledged number. `offset_ms` is to be added to this machine's clock; `at_ms` is the last exchange.
    `is_anothers`: the file is a copy that is a new desk, and its way into the hub is still that of the first one."""

    epoch: str = ""
    cursor: int = 0
    acknowledged: int = 0
    offset_ms: int = 0
    at_ms: int = 0
    is_anothers: bool = False


class Numbered(NamedTuple):
    """Where a hub has an entry: its desk's number, its place there, its reading of the clock, and the hub's number."""

    entry_id: str
    desk: str
    lseq: int
    clock: int
    gseq: int


@dataclass(frozen=True)
class SeenDesk:
    """A desk as the hub has seen it last: `number` as in short numbers, `label` as people call it.

    `heard_ms` is None for one that has never called.
    """

    number: str
    label: str
    heard_ms: int | None
    program: str
    machine: str
    unsent: int
    offset_ms: int
    last_lseq: int
    is_revoked: bool
    has_joined: bool


class LineState(StrEnum):
    """How the line to the hub is."""

    NONE = "none"
    """The file has no hub."""
    CONNECTED = "connected"
    CUT = "cut"
    """The hub cannot be reached; it is tried again."""
    REFUSED = "refused"
    """The hub does not let this desk in, or is not the one it should be: somebody has to look."""


@dataclass(frozen=True)
class Standing:
    """How the exchange stands. `error` is why the line is cut; `at_ms` is the last exchange (0: none)."""

    state: LineState = LineState.NONE
    hub: HubAddress | None = None
    unsent: int = 0
    at_ms: int = 0
    offset_ms: int = 0
    error: RegAppError | None = None
