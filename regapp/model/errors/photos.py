"""Photos of pages that came back: what cannot be read from them."""

from dataclasses import dataclass

from regapp.model.errors.base import FailureError, InputError


@dataclass
class PhotoUnreadable(InputError):
    """The file at `path` is no picture that can be read, or a damaged one."""

    path: str


@dataclass
class PhotoTooLarge(InputError):
    """The picture at `path` has more than `most` million pixels."""

    path: str
    most: int


@dataclass
class PageNotFound(InputError):
    """The picture at `path` shows no code of a desk list."""

    path: str


@dataclass
class PageIncomplete(InputError):
    """The picture at `path` shows the code of a page, but not the whole page."""

    path: str


@dataclass
class PageNewer(InputError):
    """The page in the picture at `path` was printed by a newer RegApp."""

    path: str


@dataclass
class PageOfOtherEvent(InputError):
    """The page in the picture at `path` is of an event that is not the one in force."""

    path: str


@dataclass
class PageOfOtherSession(InputError):
    """The page in the picture at `path` is of a session that the event does not have (any more)."""

    path: str


@dataclass
class PhotoReaderMissing(FailureError):
    """Reading photos needs the library `name`, which is not installed."""

    name: str
