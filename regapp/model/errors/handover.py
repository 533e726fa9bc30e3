"""Hand-over files: what cannot be taken in."""

from dataclasses import dataclass

from regapp.model.errors.base import InputError


@dataclass
class NotAHandover(InputError):
    """The file at `path` is no hand-over file."""

    path: str


@dataclass
class HandoverIsNewer(InputError):
    """The hand-over file at `path` was written by a newer RegApp."""

    path: str


@dataclass
class HandoverDamaged(InputError):
    """The hand-over file at `path` was cut or altered after it was written."""

    path: str


@dataclass
class HandoverOfOtherEvent(InputError):
    """The hand-over file at `path` is of the conference `code`, of which this file has no key."""

    path: str
    code: str


@dataclass
class PassphraseMissing(InputError):
    """The hand-over file at `path` is locked with a passphrase, and none was given."""

    path: str


@dataclass
class PassphraseWrong(InputError):
    """The hand-over file at `path` is locked with another passphrase."""

    path: str
