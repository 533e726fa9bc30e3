"""The interface between the queue and printers, whatever the way to them."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Fate(StrEnum):
    """The state of a job as the system reports it."""

    UNDER_WAY = "under way"
    PRINTED = "printed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    HELD = "held"
    """The printer was stopped; the job may come out later."""
    HINDERED = "hindered"
    """Somebody must look at the printer: no paper, an open cover."""
    UNREACHABLE = "unreachable"
    """The system does not answer."""


@dataclass(frozen=True)
class PageFormat:
    """The pages of a job: their size in mm, and whether both sides are printed."""

    width: float
    height: float
    both_sides: bool = False


@dataclass(frozen=True)
class PrintOrder:
    """An order to a printer: a PDF with pages of one size, under a title that no other job has."""

    printer: str
    path: Path
    page: PageFormat
    title: str
    copies: int = 1


class Printer(Protocol):
    """The printers of this machine, as the window reaches them."""

    def look(self, name: str) -> None:
        """Check that the printer is there and prints. PrinterMissing, PrinterStopped."""

    def check(self, name: str, page: PageFormat) -> None:
        """Check that the printer takes such pages now. PrinterMissing, PrinterStopped, PaperUnsupported."""

    def send(self, order: PrintOrder) -> str:
        """Hand a job over; gives the system's handle for it. PrinterMissing, PrintingFailed."""

    def fate(self, name: str, handle: str, title: str) -> Fate:
        """Give the fate of a job; with an empty handle, look for the job by its title."""

    def cancel(self, name: str, handle: str, title: str) -> None:
        """Cancel the part of a job in the system that is not printed yet."""
