"""What the queue asks of printers, whatever they are reached by."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Fate(StrEnum):
    """What the system says of a job."""

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
    """The pages of a job: their size in mm, and what is printed on their backs."""

    width: float
    height: float
    both_sides: bool = False


@dataclass(frozen=True)
class PrintOrder:
    """What a printer is handed: a PDF of `pages` pages of one size, under a title that no other job has."""

    printer: str
    path: Path
    page: PageFormat
    title: str
    copies: int = 1


class Printer(Protocol):
    """The printers of this machine, as the window reaches them."""

    def look(self, name: str) -> None:
        """Whether the printer is there and prints. PrinterMissing, PrinterStopped."""

    def check(self, name: str, page: PageFormat) -> None:
        """Whether the printer can be given such pages now. PrinterMissing, PrinterStopped, PaperUnsupported."""

    def send(self, order: PrintOrder) -> str:
        """Hand a job over; gives the system's handle for it. PrinterMissing, PrintingFailed."""

    def fate(self, name: str, handle: str, title: str) -> Fate:
        """What has become of a job; an empty handle is looked for by its title."""

    def cancel(self, name: str, handle: str, title: str) -> None:
        """Take a job back from the system, as far as it has not been printed."""
