"""The file of the conference, and files in general: what cannot be read, written or put in its place."""

from dataclasses import dataclass

from regapp.model.errors.base import FailureError, InputError


@dataclass
class FileMissing(InputError):
    """There is no file at `path`."""

    path: str


@dataclass
class FileGone(InputError):
    """There is no file at `path`, and what lies beside it tells that there was one; `copies` can be put back."""

    path: str
    copies: tuple[str, ...]


@dataclass
class FileUnreadable(InputError):
    """The file at `path` may not be read, or reading it failed."""

    path: str


@dataclass
class NotAFile(InputError):
    """There is no ordinary file at `path`, but a folder, a pipe, a socket or a device."""

    path: str


@dataclass
class FileEmpty(InputError):
    """The file at `path` holds nothing."""

    path: str


@dataclass
class FileKind(InputError):
    """RegApp does not write files that end like `path`; `known` are the endings it writes."""

    path: str
    known: tuple[str, ...]


@dataclass
class NotRegAppFile(InputError):
    """The file at `path` is not a RegApp file."""

    path: str


@dataclass
class DamagedFile(FailureError):
    """The RegApp file at `path` is damaged. For a command it is a file that cannot be used."""

    exit_status = InputError.exit_status

    path: str


@dataclass
class DamagedEntry(FailureError):
    """Entry `number` of desk `desk` in the file at `path` cannot be read."""

    exit_status = InputError.exit_status

    path: str
    desk: str
    number: int


@dataclass
class FileTaken(FailureError):
    """The file at `path`, which is open, was deleted, moved, replaced or changed by another program."""

    path: str


@dataclass
class FileClosed(FailureError):
    """The file at `path` was closed before this could be done: another one is open in its place."""

    path: str


@dataclass
class OwnFile(InputError):
    """The file at `path` is the very one that is open, and no copy of it."""

    path: str


@dataclass
class NoEvent(InputError):
    """The RegApp file at `path` has no event in it."""

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
