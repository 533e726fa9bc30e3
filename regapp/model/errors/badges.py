"""Templates, sheets and pictures."""

from dataclasses import dataclass

from regapp.model.errors.base import InputError


@dataclass
class UnknownTemplate(InputError):
    """There is no badge template `name`; `known` are the names."""

    name: str
    known: tuple[str, ...]


@dataclass
class UnknownSheet(InputError):
    """Template `template` cannot be laid out on sheet `name`; `known` are the names that fit."""

    name: str
    template: str
    known: tuple[str, ...]


@dataclass
class TemplateInvalid(InputError):
    """The badge template `name` has something wrong at `where`."""

    name: str
    where: str


@dataclass
class TemplateExists(InputError):
    """There is a shipped template called `name`; one of the event's own needs another name."""

    name: str


@dataclass
class PictureTooLarge(InputError):
    """The picture at `path` is larger than `most` megabytes."""

    path: str
    most: int


@dataclass
class PictureTooComplex(InputError):
    """The picture at `path` has so many parts or pixels that badges would wait for it."""

    path: str


@dataclass
class PictureUnreadable(InputError):
    """The file at `path` is no PNG, JPEG or SVG picture that can be read."""

    path: str
