"""Printers and what they are handed."""

from dataclasses import dataclass

from regapp.model.errors.base import FailureError, InputError


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
class PrinterStopped(FailureError):
    """The printer `name` is stopped, switched off or out of reach."""

    name: str


@dataclass
class PrintingFailed(FailureError):
    """The printer `name` did not take the pages, or lost them: `reason` is the system's word."""

    name: str
    reason: str
