"""The hub and the exchange between desks: what cannot be reached, is refused, or is not what it should be."""

from dataclasses import dataclass

from regapp.model.errors.base import FailureError, InputError


@dataclass
class HubPartsMissing(FailureError):
    """The library `name` of the extra `hub` is not installed."""

    name: str


@dataclass
class HubUnreachable(FailureError):
    """Nothing answers at `address`, or the line broke."""

    address: str


@dataclass
class NotAHub(InputError):
    """Something else than a hub of RegApp answers at `address`."""

    address: str


@dataclass
class HubTooOld(InputError):
    """The PostgreSQL at `address` is older than version 14; `version` is its own."""

    address: str
    version: str


@dataclass
class HubUnsafe(InputError):
    """The hub at `address` is on another machine and does not encrypt the line."""

    address: str


@dataclass
class HubIsNewer(InputError):
    """The hub at `address` was set up by a newer RegApp."""

    address: str


@dataclass
class WrongCertificate(FailureError):
    """Whoever answers at `address` is not the hub whose certificate this desk knows."""

    address: str


@dataclass
class DeskRefused(FailureError):
    """The hub does not let this desk in: its access was taken away, or another desk took it over."""


@dataclass
class HubFull(FailureError):
    """The hub has no room left on its disk."""


@dataclass
class HubCrowded(FailureError):
    """The hub has given all its numbers to desks."""


@dataclass
class HubFailed(FailureError):
    """The hub cannot do it for a reason of its own, which the log names."""


@dataclass
class NoHub(InputError):
    """The file at `path` belongs to no hub."""

    path: str


@dataclass
class CopiedFile(InputError):
    """The file at `path` was last used on the laptop `machine`; nobody has said yet whether both go on."""

    path: str
    machine: str


@dataclass
class OwnerNeeded(InputError):
    """At `address`, `user` may not set up a hub: it does not own the database, or cannot make roles."""

    address: str
    user: str


@dataclass
class CodeUnreadable(InputError):
    """What was typed is no code to join a hub, or a part of it is missing."""


@dataclass
class CodeSpent(InputError):
    """The code to join was used already, or is too old."""


@dataclass
class UnknownDesk(InputError):
    """The hub has no desk `name`."""

    name: str


@dataclass
class HubPortTaken(FailureError):
    """Another program listens on the port `port` of this computer."""

    port: int


@dataclass
class HubElsewhere(InputError):
    """The file at `path` belongs to a hub that was set up from another computer: only there desks are let in."""

    path: str


@dataclass
class NotAHubBackup(InputError):
    """The file at `path` is no backup of a hub, or is damaged."""

    path: str


@dataclass
class HubInUse(InputError):
    """The database at `address` has a hub with entries: a backup is restored into an empty one."""

    address: str


@dataclass
class DigitsWrong(InputError):
    """The six digits are not those that the hub shows; `left` tries are left."""

    left: int


@dataclass
class NobodyExpected(InputError):
    """The hub waits for no laptop: no code was made there, or its time or tries are up."""


@dataclass
class HubNotFound(FailureError):
    """No hub announces itself in this network."""


@dataclass
class SeveralHubs(InputError):
    """Several hubs announce themselves; somebody has to say which one is meant."""

    places: tuple[str, ...]
