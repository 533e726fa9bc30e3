"""The failures that are about papers: badges, printers, registers, lists, certificates; words as for `model.errors`."""

from dataclasses import dataclass

from regapp.model.errors import FailureError, InputError


@dataclass
class AmountInvalid(InputError):
    """`text` is no amount of money in som."""

    text: str


@dataclass
class ItemsInvalid(InputError):
    """A register of materials needs at least one and at most `most` different things."""

    most: int


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
class ListNameInvalid(InputError):
    """A list needs a name of at most `most` letters."""

    most: int


@dataclass
class TooFewPeople(InputError):
    """`count` people are too few for data in which each is one of at least `least`."""

    count: int
    least: int


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
class PictureUnreadable(InputError):
    """The file at `path` is no PNG, JPEG or SVG picture that can be read."""

    path: str


@dataclass
class PrinterMissing(InputError):
    """The system has no printer `name`."""

    name: str


@dataclass
class PaperUnsupported(InputError):
    """The printer `name` cannot take pages of `width` x `height` mm."""

    name: str
    width: str
    height: str


@dataclass
class MeasureInvalid(InputError):
    """A length measured on a test page, as it was typed, cannot be meant; it should be near `expected` mm."""

    text: str
    expected: str


@dataclass
class NobodyEligible(InputError):
    """Nobody among those chosen has attended enough for a certificate."""


@dataclass
class AllCertified(InputError):
    """All `count` who have earned a certificate have one."""

    count: int


@dataclass
class NotEligible(InputError):
    """`ref` has attended too little for a certificate: `attended` sessions of `of`."""

    ref: str
    attended: int
    of: int


@dataclass
class PrinterStopped(FailureError):
    """The printer `name` is stopped, switched off or out of reach."""

    name: str


@dataclass
class PrintingFailed(FailureError):
    """The printer `name` did not take the pages, or lost them: `reason` is the system's word."""

    name: str
    reason: str
