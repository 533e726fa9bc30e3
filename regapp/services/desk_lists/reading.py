"""Photos of desk lists, read: who each row is, who came, and what a person has to look at."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from regapp import omr
from regapp.model.errors.base import RegAppError
from regapp.model.errors.photos import (
    PageIncomplete,
    PageNewer,
    PageNotFound,
    PageOfOtherEvent,
    PageOfOtherSession,
    PhotoReaderMissing,
)
from regapp.model.event import Session
from regapp.model.papers.page_code import NewerFormatError, PageCode, session_digest
from regapp.model.papers.page_reading import RowMarks
from regapp.model.progress import Progress
from regapp.services.admission.from_paper import Entered, enter_pages, look_at_pages
from regapp.services.desk import Desk

if TYPE_CHECKING:
    from regapp.omr.reading import SeenPage


@dataclass(frozen=True)
class ReadRow:
    """A row that was read: its page, its place on it (from 0), who stands in it, and its marks.

    `participant` is None in an empty row: the person written there is registered by hand.
    """

    page: PageCode
    row: int
    participant: int | None
    marks: RowMarks

    @property
    def came(self) -> bool:
        """Whether somebody who is on the list surely came."""
        return self.participant is not None and self.marks.came and self.marks.is_sure

    @property
    def is_doubtful(self) -> bool:
        """Whether a person has to look at the row: its marks are uncertain, or somebody is written in by hand."""
        return not self.marks.is_sure or (self.participant is None and self.marks.came)


@dataclass(frozen=True)
class ReadPage:
    """A page that was read: the photo it was read from, its session, its rows, and a way to look at one of them."""

    path: Path
    code: PageCode
    session: Session
    rows: tuple[ReadRow, ...]
    row_picture: Callable[[int], bytes] = field(repr=False, compare=False)
    """Gives the picture (PNG) of a row, counted from 0."""
    is_again: bool = False
    """Another photo of the same page was read before it: this one is not taken in."""


@dataclass(frozen=True)
class ReadPages:
    """All pages of some photos, and the photos that could not be read, with the reasons."""

    pages: tuple[ReadPage, ...]
    failed: tuple[tuple[Path, RegAppError], ...] = ()

    @property
    def rows(self) -> list[ReadRow]:
        """The rows of all pages, each page once."""
        return [row for page in self.pages if not page.is_again for row in page.rows]


def read_photos(desk: Desk, photos: Iterable[Path], progress: Progress | None = None) -> ReadPages:
    """Read the pages in photos. A photo that cannot be read does not keep the others from being read.

    Calls `progress` after each photo; an exception from it ends the work. PhotoReaderMissing without the extra
    `paper`.
    """
    paths = list(photos)
    sessions = {session_digest(session.code): session for session in desk.sessions()}
    pages: list[ReadPage] = []
    failed: list[tuple[Path, RegAppError]] = []
    known: set[tuple[int, int, int]] = set()
    for number, path in enumerate(paths, start=1):
        try:
            found = list(_pages(desk, path, sessions))
        except PhotoReaderMissing:
            raise
        except RegAppError as error:
            failed.append((path, error))
            found = []
        for page in found:
            pages.append(replace(page, is_again=page.code.key in known))
            known.add(page.code.key)
        if progress is not None:
            progress(number, len(paths))
    return ReadPages(tuple(pages), tuple(failed))


def read_photo(desk: Desk, path: Path) -> list[ReadPage]:
    """Read the pages in one photo.

    FileMissing, NotAFile, FileUnreadable, PhotoUnreadable, PhotoTooLarge; PageNotFound, PageIncomplete, PageNewer,
    PageOfOtherEvent, PageOfOtherSession; PhotoReaderMissing.
    """
    return list(_pages(desk, path, {session_digest(session.code): session for session in desk.sessions()}))


def take_in(
    desk: Desk, pages: ReadPages, at: time | None = None, *, seen: Collection[ReadRow] = (), check: bool = False
) -> Entered:
    """Check in everybody who surely came by these pages, as one act. With `check`, only tell.

    `at`: when they came, on the clocks of the event and the day of their session; None: its start. `seen`: doubtful
    rows in which somebody has seen that the person came. FileLocked, ReadOnlyFile.
    """

    def moment(session: Session) -> datetime | None:
        return desk.event.moment(desk.event.day_of(session), at.hour * 60 + at.minute) if at is not None else None

    arrivals = [
        (session, [(person, moment(session)) for person in people]) for session, people in _arrivals(pages, seen)
    ]
    return look_at_pages(desk, arrivals) if check else enter_pages(desk, arrivals)


def to_look_at(desk: Desk, pages: ReadPages) -> list[tuple[ReadPage, ReadRow]]:
    """Give the rows that a person has to look at: uncertain ones, and people who were written in by hand.

    People who are in already need no look.
    """
    found = []
    for page in pages.pages:
        rows = [] if page.is_again else [row for row in page.rows if row.is_doubtful]
        people = [(row.participant, None) for row in rows if row.participant is not None]
        present = look_at_pages(desk, [(page.session, people)]).already
        found += [(page, row) for row in rows if row.participant not in present]
    return found


def _arrivals(pages: ReadPages, seen: Collection[ReadRow]) -> Iterator[tuple[Session, list[int]]]:
    sessions = {page.session.code: page.session for page in pages.pages}
    for code, session in sessions.items():
        rows = [row for page in pages.pages if page.session.code == code and not page.is_again for row in page.rows]
        yield session, [row.participant for row in rows if row.participant is not None and (row.came or row in seen)]


def _pages(desk: Desk, path: Path, sessions: dict[int, Session]) -> Iterator[ReadPage]:
    try:
        open_photo, pages_in = omr.open_photo, omr.pages_in
    except ModuleNotFoundError as error:
        raise PhotoReaderMissing(error.name or "") from error
    try:
        seen = pages_in(open_photo(path))
    except NewerFormatError as error:
        raise PageNewer(str(path)) from error
    if not seen:
        raise PageNotFound(str(path))
    for page in seen:
        yield _page(desk, path, page, sessions)


def _page(desk: Desk, path: Path, page: "SeenPage", sessions: dict[int, Session]) -> ReadPage:
    code = page.code
    if code.event != desk.event.number:
        raise PageOfOtherEvent(str(path))
    if code.session not in sessions:
        raise PageOfOtherSession(str(path))
    if page.reading is None:
        raise PageIncomplete(str(path))
    rows = (
        ReadRow(code, number, person, marks)
        for number, (person, marks) in enumerate(zip(code.people, page.reading.rows, strict=True))
    )
    return ReadPage(path, code, sessions[code.session], tuple(rows), page.row_picture)
