"""The parts of the system that the window needs and does not find."""

from dataclasses import dataclass

from regapp.model.errors.base import FailureError


@dataclass
class NoDisplay(FailureError):
    """The window was asked for where there is no display."""


@dataclass
class LibraryMissing(FailureError):
    """The system library or package `name` that the window needs is missing."""

    name: str
