"""Letters that cannot be made."""

from dataclasses import dataclass

from regapp.model.errors.base import InputError


@dataclass
class UnknownLetter(InputError):
    """There is no letter `name`; `known` are the shipped ones."""

    name: str
    known: tuple[str, ...]


@dataclass
class LetterInvalid(InputError):
    """The letter `name` cannot be read; `where` names the part with the mistake."""

    name: str
    where: str


@dataclass
class NobodyForLetter(InputError):
    """Nobody among those chosen gets this letter."""


@dataclass
class NoLetterFor(InputError):
    """`ref` does not get this letter."""

    ref: str
