"""A desk list: the people of a session on paper, on which a desk goes on by hand, in words, before it is drawn."""

from dataclasses import dataclass

from regapp.model.papers.imprint import Imprint


@dataclass(frozen=True)
class DeskListRow:
    """A row: name, municipality and organisation, number of the badge, and when a person who is in already came.

    All are empty in a row to fill in by hand.
    """

    name: str = ""
    place: str = ""
    number: str = ""
    time: str = ""


@dataclass(frozen=True)
class DeskListPage:
    """A page: the modules of its code, row by row (True is dark), and its rows."""

    code: tuple[tuple[bool, ...], ...]
    rows: tuple[DeskListRow, ...]


@dataclass(frozen=True)
class DeskList:
    """A list as it will be drawn. `headings` has one for each column; `page` has {number} and {count}."""

    title: str
    event: str
    about: tuple[str, ...]
    headings: tuple[str, ...]
    how: str
    """What to do with it, in a sentence."""
    page: str
    foot: str
    pages: tuple[DeskListPage, ...]
    imprint: Imprint
