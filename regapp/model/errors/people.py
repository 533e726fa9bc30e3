"""Refusals about participants."""

from dataclasses import dataclass

from regapp.model.errors.base import InputError


@dataclass
class UnknownPerson(InputError):
    """Nobody in the event has the reference, number or id `ref`."""

    ref: str


@dataclass
class HasSubstitute(InputError):
    """Somebody comes instead of `name` already."""

    name: str


@dataclass
class HasArrived(InputError):
    """`name` has arrived, so nobody comes instead."""

    name: str


@dataclass
class NameNeeded(InputError):
    """A participant needs a name."""


@dataclass
class NothingToDo(InputError):
    """The choice has nobody in it."""
