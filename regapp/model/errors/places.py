"""Places and the directories of units."""

from dataclasses import dataclass

from regapp.model.errors.base import InputError


@dataclass
class UnknownPlace(InputError):
    """No unit of the directory, or several, are called `text`."""

    text: str


@dataclass
class DirectoryInvalid(InputError):
    """The file at `path` is no unit directory; `where` says which column or code is wrong."""

    path: str
    where: str


@dataclass
class DirectoryLacksColumns(DirectoryInvalid):
    """The file at `path` has no column of the names in `where`, which a unit directory needs."""
