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
    SEARCH = "search"
    """The search index `where` does not fit its table."""


@dataclass(frozen=True)
class Finding:
    """Something that `check` found wrong, and where."""

    code: FindingKind
    where: str
