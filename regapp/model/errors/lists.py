"""Lists of people, coming in and going out."""

from dataclasses import dataclass

from regapp.model.errors.base import InputError


@dataclass
class FileProtected(InputError):
    """The workbook at `path` is protected by a password."""

    path: str


@dataclass
class FileForeign(InputError):
    """The file at `path` is neither a workbook nor a text table."""

    path: str


@dataclass
class NoNameColumn(InputError):
    """No sheet of the list at `path` has a column of names."""

    path: str


@dataclass
class UnknownColumn(InputError):
    """Lists have no column `name`; `known` are the names."""

    name: str
    known: tuple[str, ...]


@dataclass
class NoColumns(InputError):
    """A list needs a column."""


@dataclass
class TooManyColumns(InputError):
    """A page has room for `most` columns, not for `count`."""

    count: int
    most: int


@dataclass
class UnknownList(InputError):
    """No list was saved under `name`; `known` are the names."""

    name: str
    known: tuple[str, ...]


@dataclass
class ListExists(InputError):
    """RegApp brings a list called `name`; one of the event's own needs another name."""

    name: str


@dataclass
class NameInvalid(InputError):
    """`name` cannot be the name of a list, a template or a picture: empty, longer than `most`, or no name of a file."""

    name: str
    most: int


@dataclass
class TooFewPeople(InputError):
    """`count` people are too few for data in which each is one of at least `least`."""

    count: int
    least: int


@dataclass
class ListBroken(InputError):
    """The list at `path` is damaged: the program that reads it failed, and RegApp goes on."""

    path: str


@dataclass
class ListTooLarge(InputError):
    """Reading the list at `path` took more memory or time than a list of people needs."""

    path: str


@dataclass
class ListOfOtherKind(InputError):
    """The file at `path` may hold a list, but is of a `kind` that RegApp does not read."""

    path: str
    kind: str


@dataclass
class ListPacked(InputError):
    """The file at `path` is an archive."""

    path: str
