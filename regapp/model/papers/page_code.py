"""The code on a page that is read back: which event, session and printing it is of, and who stands in which row.

Digits only, as in the tokens of badges: mark (2), version (2), event (5), session (8), minute of the printing (8),
page (4), pages (4), rows (2), kind of page (1). On a desk list (0) follow the participant ids of the rows that name
somebody (16 each). On a sign-in sheet (1), whose rows are of any height, follow in tenths of a millimetre: whether it
is landscape (1 digit), the middle of the boxes and of the bars, the sides of the signatures (4 each); then for each row
its id, 0 for an empty row (16), its upper edge (3) and its height (2) in halves of a millimetre.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from regapp.model.identifiers import PARTICIPANT_DIGITS, participant_text
from regapp.model.papers.page_layout import PageLayout, desk_list_layout

MARK: Final = "95"
"""No token, number or certificate begins so."""
VERSION: Final = 1
MOST_ROWS: Final = 20
"""So many rows has a page of a desk list."""
_MOST_IN_TABLE: Final = 40
"""No sign-in sheet has more on a page."""
_SESSIONS: Final = 10**8
_BEGINNING: Final = re.compile(rf"{MARK}(\d\d)\d*", re.ASCII)
_HEAD: Final = re.compile(r"(\d{5})(\d{8})(\d{8})(\d{4})(\d{4})(\d{2})([01])(\d*)", re.ASCII)
_IDS: Final = re.compile(r"(?:\d{16})*", re.ASCII)
_TABLE: Final = re.compile(r"([01])(\d{4})(\d{4})(\d{4})(\d{4})((?:\d{21})*)", re.ASCII)
_ROW: Final = re.compile(r"(\d{16})(\d{3})(\d{2})", re.ASCII)


@dataclass(frozen=True)
class PageCode:
    """The content of the code of a page.

    `session` is what `session_digest` gives; `made` counts minutes since 1970 (UTC). `people` has the person of each
    row from the top, None for an empty one. `layout` is that of a sign-in sheet; None on a desk list, whose empty rows
    are the last ones.
    """

    event: int
    session: int
    made: int
    page: int
    pages: int
    people: tuple[int | None, ...]
    layout: PageLayout | None = None

    @property
    def key(self) -> tuple[int, int, int]:
        """What is the same for all pictures of one page."""
        return self.session, self.made, self.page

    @property
    def place(self) -> PageLayout:
        """Where things are on the page."""
        return self.layout or desk_list_layout(len(self.people))


class NewerFormatError(ValueError):
    """A page of a later format."""


def session_digest(code: str) -> int:
    """Give eight digits that stand for a session's code, in any case of letters."""
    return int.from_bytes(hashlib.sha256(code.casefold().encode()).digest(), "big") % _SESSIONS


def encode(code: PageCode) -> str:
    """Give the digits of a code. ValueError if a part does not fit its digits."""
    digits = (
        f"{MARK}{VERSION:02d}{code.event:05d}{code.session:08d}{code.made:08d}{code.page:04d}{code.pages:04d}"
        f"{len(code.people):02d}{_table(code) if code.layout else _ids(code)}"
    )
    if _parsed(digits) != code:
        raise ValueError(code)
    return digits


def decode(text: str) -> PageCode | None:
    """Give the code in digits; None if they are no code of a page. NewerFormatError if it is of a later format."""
    found = _BEGINNING.fullmatch(text)
    if found is None:
        return None
    if int(found[1]) > VERSION:
        raise NewerFormatError
    return _parsed(text) if int(found[1]) == VERSION else None


def rounded(layout: PageLayout) -> PageLayout:
    """Give a layout as a code can carry it."""
    left, right = layout.signature
    rows = tuple((round(top * 2) / 2, round(height * 2) / 2) for top, height in layout.rows)
    return PageLayout(
        layout.is_landscape, round(layout.box_x, 1), round(layout.bar_x, 1), (round(left, 1), round(right, 1)), rows
    )


def _ids(code: PageCode) -> str:
    return "0" + "".join(participant_text(person) for person in code.people if person is not None)


def _table(code: PageCode) -> str:
    layout = code.place
    across = (layout.box_x, layout.bar_x, *layout.signature)
    rows = (
        f"{participant_text(person or 0)}{round(top * 2):03d}{round(height * 2):02d}"
        for person, (top, height) in zip(code.people, layout.rows, strict=True)
    )
    return f"1{layout.is_landscape:d}{''.join(f'{round(x * 10):04d}' for x in across)}{''.join(rows)}"


def _parsed(text: str) -> PageCode | None:
    found = _HEAD.fullmatch(text, len(MARK) + 2)
    if found is None:
        return None
    event, session, made, page, pages, rows = map(int, found.groups()[:6])
    read = _read_table(found[8]) if found[7] == "1" else _read_ids(found[8], rows)
    most = _MOST_IN_TABLE if found[7] == "1" else MOST_ROWS
    if read is None or len(read[0]) != rows or rows > most or not 1 <= page <= pages:
        return None
    return PageCode(event, session, made, page, pages, *read)


def _read_ids(digits: str, rows: int) -> tuple[tuple[int | None, ...], None] | None:
    count = len(digits) // PARTICIPANT_DIGITS
    if _IDS.fullmatch(digits) is None or count > rows:
        return None
    people = (int(digits[at : at + PARTICIPANT_DIGITS]) for at in range(0, len(digits), PARTICIPANT_DIGITS))
    return (*people, *[None] * (rows - count)), None


def _read_table(digits: str) -> tuple[tuple[int | None, ...], PageLayout] | None:
    found = _TABLE.fullmatch(digits)
    if found is None:
        return None
    box, bar, left, right = (int(part) / 10 for part in found.groups()[1:5])
    rows = _ROW.findall(found[6])
    places = tuple((int(top) / 2, int(height) / 2) for _, top, height in rows)
    people = tuple(int(person) or None for person, _, _ in rows)
    return people, PageLayout(found[1] == "1", box, bar, (left, right), places)
