"""The findings of a check of the file."""

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """The ways in which a file can be wrong, by the codes that scripts read."""

    PAGES = "pages"
    """SQLite finds its pages damaged; `where` is what it says of them."""
    ENTRY = "entry"
    """The text of the entry `where` (desk/number) cannot be read."""
    GAP = "gap"
    """Entries of the desk `where` are missing."""
    PROJECTION = "projection"
    """The table `where` is not what the journal adds up to."""
    KEY = "key"
    """The key of the event `where` is not the one with which its badges were made."""
    DIRECTORY = "directory"
    """The directory of units `where`, which an event uses, is missing or cannot be read; the shipped one serves."""
    CLOCK = "clock"
    """Entries lie later than the clock of this computer. Said at opening alone: it is no fault of the file."""
    SEARCH = "search"
    """The search index `where` does not fit its table."""


@dataclass(frozen=True)
class Finding:
    """Something that `check` found wrong, and where."""

    code: FindingKind
    where: str
