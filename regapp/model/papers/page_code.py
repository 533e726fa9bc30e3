"""The code on a page of a desk list: which event, session and printing it is of, and who stands in which row.

Digits only, as in the tokens of badges: mark (2), version (2), event (5), session (8), minute of the printing (8),
page (4), pages (4), rows (2), then the participant ids of the rows that name somebody (16 each).
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from regapp.model.identifiers import PARTICIPANT_DIGITS, participant_text

MARK: Final = "95"
"""No token, number or certificate begins so."""
VERSION: Final = 1
MOST_ROWS: Final = 20
_FORM: Final = re.compile(r"(\d{5})(\d{8})(\d{8})(\d{4})(\d{4})(\d{2})((?:\d{16})*)", re.ASCII)
_BEGINNING: Final = re.compile(rf"{MARK}(\d\d)\d*", re.ASCII)
_SESSIONS: Final = 10**8


@dataclass(frozen=True)
class PageCode:
    """The content of the code of a page.

    `session` is what `session_digest` gives; `made` counts minutes since 1970 (UTC). `rows` counts the rows on the
    page: the first ones are those of `people`, the others are empty, for people who are not on the list.
    """

    event: int
    session: int
    made: int
    page: int
    pages: int
    rows: int
    people: tuple[int, ...]

    @property
    def key(self) -> tuple[int, int, int]:
        """What is the same for all pictures of one page."""
        return self.session, self.made, self.page


class NewerFormatError(ValueError):
    """A page of a later format."""


def session_digest(code: str) -> int:
    """Give eight digits that stand for a session's code, in any case of letters."""
    return int.from_bytes(hashlib.sha256(code.casefold().encode()).digest(), "big") % _SESSIONS


def encode(code: PageCode) -> str:
    """Give the digits of a code. ValueError if a part does not fit its digits."""
    if not (len(code.people) <= code.rows <= MOST_ROWS and 1 <= code.page <= code.pages):
        raise ValueError(code)
    digits = (
        f"{MARK}{VERSION:02d}{code.event:05d}{code.session:08d}{code.made:08d}{code.page:04d}{code.pages:04d}"
        f"{code.rows:02d}{''.join(map(participant_text, code.people))}"
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


def _parsed(text: str) -> PageCode | None:
    found = _FORM.fullmatch(text, len(MARK) + 2)
    if found is None:
        return None
    event, session, made, page, pages, rows = map(int, found.groups()[:6])
    ids = found[7]
    people = tuple(int(ids[at : at + PARTICIPANT_DIGITS]) for at in range(0, len(ids), PARTICIPANT_DIGITS))
    if not (len(people) <= rows <= MOST_ROWS and 1 <= page <= pages):
        return None
    return PageCode(event, session, made, page, pages, rows, people)
