"""The failures that RegApp foresees, as types with parameters; the words for them are in `texts.sentences`.

`InputError`: what the user gave cannot be used. `FailureError`: the world did not let RegApp do it.
"""

from dataclasses import dataclass


class RegAppError(Exception):
    """A failure with a plain sentence for the user."""


class InputError(RegAppError):
    """What the user gave cannot be used; nothing was changed."""


class FailureError(RegAppError):
    """RegApp could not do it though the request was right; nothing was changed."""


@dataclass
class FileMissing(InputError):
    """There is no file at `path`."""

    path: str


@dataclass
class FileUnreadable(InputError):
    """The file at `path` may not be read, or reading it failed."""

    path: str


@dataclass
class FileEmpty(InputError):
    """The file at `path` holds nothing."""

    path: str


@dataclass
class FileProtected(InputError):
    """The workbook at `path` is protected by a password."""

    path: str


@dataclass
class FileForeign(InputError):
    """The file at `path` is neither a workbook nor a text table."""

    path: str


@dataclass
class FileKind(InputError):
    """RegApp does not write files that end like `path`; `known` are the endings it writes."""

    path: str
    known: tuple[str, ...]


@dataclass
class NoNameColumn(InputError):
    """No sheet of the list at `path` has a column of names."""

    path: str


@dataclass
class NotRegAppFile(InputError):
    """The file at `path` is not a RegApp file."""

    path: str


@dataclass
class DamagedFile(InputError):
    """The RegApp file at `path` is damaged."""

    path: str


@dataclass
class NewerFile(InputError):
    """The RegApp file at `path` was written by a newer RegApp."""

    path: str


@dataclass
class OlderFile(InputError):
    """The RegApp file at `path` needs a migration and could not be opened for writing."""

    path: str


@dataclass
class ReadOnlyFile(InputError):
    """The RegApp file at `path` cannot be written to."""

    path: str


@dataclass
class OtherConference(InputError):
    """The file at `path` already holds another conference."""

    path: str


@dataclass
class FileExists(InputError):
    """There is already a file at `path`."""

    path: str


@dataclass
class UnknownEvent(InputError):
    """No event of the file has the code `code`."""

    code: str


@dataclass
class UnknownSession(InputError):
    """The event has no session `code`; `known` are its codes."""

    code: str
    known: tuple[str, ...]


@dataclass
class UnknownCity(InputError):
    """The event has no city `code`; `known` are its codes."""

    code: str
    known: tuple[str, ...]


@dataclass
class UnknownDay(InputError):
    """Nothing of the event is on the day that was asked for; `known` are its days (ISO)."""

    text: str
    known: tuple[str, ...]


@dataclass
class UnknownPerson(InputError):
    """Nobody in the event has the reference, number or id `ref`."""

    ref: str


@dataclass
class UnknownPlace(InputError):
    """No unit of the directory, or several, are called `text`."""

    text: str


@dataclass
class OptionsConflict(InputError):
    """The options `first` and `second` of a command do not go together."""

    first: str
    second: str


@dataclass
class DirectoryInvalid(InputError):
    """The file at `path` is no unit directory; `where` says which column or code is wrong."""

    path: str
    where: str


@dataclass
class OfOtherEvent(InputError):
    """What was to be changed belongs to another event of the file than the one in force."""


@dataclass
class HasSubstitute(InputError):
    """Somebody comes instead of `name` already."""

    name: str


@dataclass
class HasArrived(InputError):
    """`name` has arrived, so nobody comes instead."""

    name: str


@dataclass
class SessionExists(InputError):
    """The event has or had a session with the code `code`."""

    code: str


@dataclass
class SessionInvalid(InputError):
    """A session needs a title, a usable code, and an end that is after its beginning."""


@dataclass
class AddressInvalid(InputError):
    """`address` is no address in the web of at most `most` letters."""

    address: str
    most: int


@dataclass
class EventExists(InputError):
    """The file already has an event with the code `code`."""

    code: str


@dataclass
class EventInvalid(InputError):
    """An event needs a code, a title, and a last day that is not before the first."""


@dataclass
class NameNeeded(InputError):
    """A participant needs a name."""


@dataclass
class NothingToDo(InputError):
    """The choice has nobody in it."""


@dataclass
class NothingToUndo(InputError):
    """There is no act of this desk left to undo."""


@dataclass
class FileLocked(FailureError):
    """Another RegApp has the file at `path`: `holder` says who, where and since when."""

    path: str
    holder: str


@dataclass
class WriteFailed(FailureError):
    """The file at `path` cannot be written: no permission, open elsewhere, or the folder is gone."""

    path: str


@dataclass
class DiskFull(FailureError):
    """There is no room left where `path` lies."""

    path: str


@dataclass
class Cancelled(FailureError):
    """The user cancelled the work; nothing of it remains."""


@dataclass
class NoDisplay(FailureError):
    """The window was asked for where there is no display."""


@dataclass
class LibraryMissing(FailureError):
    """The system library or package `name` that the window needs is missing."""

    name: str
