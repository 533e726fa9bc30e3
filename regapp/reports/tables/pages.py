"""The division of rows into pages: no row torn in two, no heading without a row, the end below a few rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from regapp.reports.tables.rows import Item

KEPT: Final = 2
"""This number of rows goes along if the end needs a new page: fewer would be orphans."""
_SLACK: Final = 0.001


@dataclass(frozen=True, slots=True)
class Piece:
    """A row with the items that stay with it: `items` below other rows of a page, `on_top` at the top of a page, where
    words from further up are repeated. `begins`: a group of rows begins with it."""

    items: tuple[Item, ...]
    on_top: tuple[Item, ...]
    begins: bool = False

    def standing(self, first: bool) -> tuple[Item, ...]:
        """Give the items, `first` on a page or not."""
        return self.on_top if first else self.items


@dataclass
class Page:
    """The rows of a page. `closes`: the table ends below them."""

    pieces: list[Piece] = field(default_factory=list)
    closes: bool = False
    height: float = 0.0

    @property
    def items(self) -> list[Item]:
        """The items of the page, from the top."""
        return [item for number, piece in enumerate(self.pieces) for item in piece.standing(number == 0)]

    @property
    def begins_with_heading(self) -> bool:
        """Whether the heading of a group begins the page, so that its row is not alone."""
        return bool(self.pieces) and self.pieces[0].begins and len(self.pieces[0].on_top) > 1

    def height_with(self, piece: Piece) -> float:
        """Give the height of the rows with one more."""
        return self.height + sum([item.height for item in piece.standing(not self.pieces)])

    def add(self, piece: Piece) -> None:
        """Add a piece below the others."""
        self.height = self.height_with(piece)
        self.pieces.append(piece)


def pieces_of(rows: Iterable[Item], heading: Item | None = None, continued: Item | None = None) -> Iterator[Piece]:
    """Give the rows of a group under its heading; `continued` heads the group if it goes on to a new page."""
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
    pieces: Iterable[Piece], first: float, later: float, end: float = 0.0, *, new_pages: bool = False, least: int = 1
) -> Iterator[Page]:
    """Fill pages: the first has the room `first`, the others the room `later`. There is always one that `closes`.

    The first page is empty if nothing fits on it; a piece higher than a later page is alone on one. `end`: the height
    of the part below the last row; if it needs a new page, the last rows of the group go along if they fit. With
    `new_pages` each group begins on one. `least`: the last page, and that of a group, has so many rows if they fit;
    the page before it goes without. Pages come as soon as they are full, or as the next one has so many rows: memory
    need not hold a long table.
    """
    page, room = Page(), first
    full = _Full(later, least)
    for piece in pieces:
        is_full = page.height_with(piece) > room + _SLACK
        is_new = bool(page.pieces) and new_pages and piece.begins
        if is_new or (page.pieces and is_full) or (is_full and room < later):
            yield from full.before_end(page) if is_new else full.replaced(page)
            if is_new:
                yield page
            page, room = Page(), later
        page.add(piece)
        if len(page.pieces) >= least:
            yield from full.taken()
    if end and page.height + end > room + _SLACK:
        yield from full.taken()
        before, page = _parted(page, later - end, max(KEPT, least))
        yield before
    else:
        yield from full.before_end(page, end)
    page.closes = True
    yield page


class _Full:
    """The full page before the present one, which is given when the present one has enough rows of its own."""

    def __init__(self, room: float, least: int) -> None:
        self._room, self._least = room, least
        self._page: Page | None = None

    def replaced(self, page: Page) -> Iterator[Page]:
        """Give the page, and keep another one that is full."""
        yield from self.taken()
        self._page = page

    def taken(self) -> Iterator[Page]:
        """Give the page if there is one still."""
        if self._page is not None:
            page, self._page = self._page, None
            yield page

    def before_end(self, last: Page, end: float = 0.0) -> Iterator[Page]:
        """Give the page, and let a last page that has too few rows take over some of it."""
        before = self._page
        while before and len(before.pieces) > self._least > len(last.pieces) and not last.begins_with_heading:
            joined = page_of([before.pieces[-1], *last.pieces])
            if joined.height + end > self._room + _SLACK:
                break
            last.pieces, last.height = joined.pieces, joined.height
            before = self._page = page_of(before.pieces[:-1])
        yield from self.taken()


def page_of(pieces: Iterable[Piece]) -> Page:
    """Make a page of these rows."""
    page = Page()
    for piece in pieces:
        page.add(piece)
    return page


def _parted(page: Page, room: float, kept: int) -> tuple[Page, Page]:
    """Part the last page: leave a page, and one for the end with the rows that go along: `kept` if `room` lets them."""
    pieces = page.pieces
    start = len(pieces)
    while start > kept > len(pieces) - start and page_of(pieces[start - 1 :]).height <= room:
        start -= 1
        if pieces[start].begins:
            break
    return page_of(pieces[:start]), page_of(pieces[start:])
