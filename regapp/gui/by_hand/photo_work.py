"""Photos of desk lists, read for the window: the pages, the rows to look at, and who stands in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from regapp.model.participant import Participant
from regapp.model.progress import Progress
from regapp.services.admission.from_paper import Entered
from regapp.services.desk import Desk
from regapp.services.desk_lists.reading import ReadPage, ReadPages, ReadRow, read_photos, take_in, to_look_at
from regapp.services.people.registration import some

Doubt = tuple[ReadPage, ReadRow]
"""A row to look at, and its page."""


@dataclass(frozen=True)
class ReadPhotos:
    """What photos say: their pages, the doubtful rows, what the sure ones would do, and the people in doubt by id."""

    pages: ReadPages
    doubts: Sequence[Doubt]
    sure: Entered
    people: Mapping[int, Participant]


def read_all(desk: Desk, photos: Sequence[Path], progress: Progress) -> ReadPhotos:
    """Read photos; nothing is written. PhotoReaderMissing; Cancelled."""
    pages = read_photos(desk, photos, progress)
    doubts = to_look_at(desk, pages)
    ids = {row.participant for _, row in doubts if row.participant is not None}
    people = {person.id: person for person in some(desk, sorted(ids))}
    return ReadPhotos(pages, doubts, take_in(desk, pages, check=True), people)
