"""Updates of the program from a file, and why one is not put in."""

from dataclasses import dataclass

from regapp.model.errors.base import InputError


@dataclass
class NotAnUpdate(InputError):
    """The file at `path` is not an update of RegApp, or only a part of one."""

    path: str


@dataclass
class UpdateNotTrusted(InputError):
    """Nobody whose key this RegApp knows has signed the update at `path`."""

    path: str


@dataclass
class UpdateAltered(InputError):
    """The update at `path` is signed, but what it contains is not what was signed."""

    path: str


@dataclass
class UpdateTooNew(InputError):
    """The update at `path` is of a kind that only a later RegApp knows."""

    path: str


@dataclass
class UpdateNotNewer(InputError):
    """The update is RegApp `version`; this is `present`, the same or a later one."""

    version: str
    present: str


@dataclass
class UpdateNeedsInstaller(InputError):
    """RegApp `version` needs other libraries than are installed here."""

    version: str


@dataclass
class NotInstalled(InputError):
    """This RegApp does not come from a package, so it is not updated by one."""


@dataclass
class NothingToGoBackTo(InputError):
    """No other version is kept here."""
