"""Which rows stand on which page: none torn in two, no heading without a row, the end with a few rows above it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from regapp.reports.tables.rows import Item

_KEPT: Final = 2
"""So many rows go along where the end needs a new page."""
_SLACK: Final = 0.001


@dataclass(frozen=True, slots=True)
class Piece:
    """A row with what never leaves it: `items` as they stand on a page that has begun, `on_top` as they stand first on
    a page, where what was said further up is said again. `begins`: a group of rows begins with it."""

    items: tuple[Item, ...]
    on_top: tuple[Item, ...]
    begins: bool = False

    def standing(self, first: bool) -> tuple[Item, ...]:
        """Its items, `first` on a page or not."""
        return self.on_top if first else self.items


@dataclass
class Page:
    """The rows of a page. `closes`: below them the table ends."""

    pieces: list[Piece] = field(default_factory=list)
    closes: bool = False
    height: float = 0.0

    @property
    def items(self) -> list[Item]:
        """What stands on it, from above."""
        return [item for number, piece in enumerate(self.pieces) for item in piece.standing(number == 0)]

    def height_with(self, piece: Piece) -> float:
        """How high its rows would be with one more."""
        return self.height + sum([item.height for item in piece.standing(not self.pieces)])

    def add(self, piece: Piece) -> None:
        """Let a piece stand below the others."""
        self.height = self.height_with(piece)
        self.pieces.append(piece)


def pieces_of(rows: Iterable[Item], heading: Item | None = None, continued: Item | None = None) -> Iterator[Piece]:
    """The rows of a group under its heading; where the group goes on on a new page, `continued` stands there."""
    begins = True
    for row in rows:
        if heading is None or continued is None:
            yield Piece((row,), (row,), begins)
        elif begins:
            yield Piece((heading, row), (heading, row), begins)
        else:
            yield Piece((row,), (continued, row), begins)
        begins = False


def pages_of(
    pieces: Iterable[Piece], first: float, later: float, end: float = 0.0, *, new_pages: bool = False
) -> Iterator[Page]:
    """Fill pages, the first of which has so much room, the later ones so much; there is always one, which `closes`.

    The first page is empty where nothing fits on it; a piece higher than a later page stands alone on one. `end`: the
    height of what stands below the last row; where it needs a new page, the last rows of the group go along if they
    fit. With `new_pages` each group begins on one. Pages come as soon as they are full: a long table need not be held.
    """
    page, room = Page(), first
    for piece in pieces:
        is_full = page.height_with(piece) > room + _SLACK
        if (page.pieces and (is_full or (new_pages and piece.begins))) or (is_full and room < later):
            yield page
            page, room = Page(), later
        page.add(piece)
    if end and page.height + end > room + _SLACK:
        full, page = _parted(page, later - end)
        yield full
    page.closes = True
    yield page


def page_of(pieces: Iterable[Piece]) -> Page:
    """A page of these rows."""
    page = Page()
    for piece in pieces:
        page.add(piece)
    return page


def _parted(page: Page, room: float) -> tuple[Page, Page]:
    """The last page, and one for the end with the rows that go along, for which there is so much room."""
    pieces = page.pieces
    start = len(pieces)
    while start > _KEPT > len(pieces) - start and page_of(pieces[start - 1 :]).height <= room:
        start -= 1
        if pieces[start].begins:
            break
    return page_of(pieces[:start]), page_of(pieces[start:])
