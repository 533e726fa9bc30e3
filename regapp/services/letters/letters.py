"""Making letters: one PDF with a page for each person, or the page of one person to look at."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from regapp import reports
from regapp.model.errors.letters import NobodyForLetter
from regapp.model.event import in_language
from regapp.model.misfit import Misfit, Trouble
from regapp.model.papers.letter import Letter, LetterTemplate
from regapp.model.participant import Participant
from regapp.model.progress import Progress
from regapp.services.desk import Desk
from regapp.services.event.logos import LOGO_SLOTS, drawn_logos
from regapp.services.imprint import imprint
from regapp.services.letters.receivers import Receiver
from regapp.services.letters.words import LetterWriter
from regapp.services.output import known_kind, whole_file
from regapp.texts.catalogue import Language
from regapp.texts.languages import OWN_LANGUAGE, paper_language

LETTER_KINDS: Final = ("pdf",)
_PLACES: Final = dict(zip(LOGO_SLOTS, ("left", "centre", "right"), strict=True))


@dataclass(frozen=True)
class LetterRun:
    """Letters that were made: their number, the file, and the names and posts that no font can write."""

    made: int
    path: Path
    misfits: tuple[Misfit, ...] = ()


@dataclass(frozen=True)
class Wording:
    """The letter, its language (`own`, ky, ru, en, or empty for the usual one), and its day: today's if none."""

    template: LetterTemplate
    language: str = OWN_LANGUAGE
    today: date | None = None


def make_letters(
    desk: Desk,
    out: Path,
    people: Sequence[Receiver],
    wording: Wording,
    usual: Language,
    progress: Progress | None = None,
) -> LetterRun:
    """Draw letters into one PDF. Nothing is journalled. `progress` may raise Cancelled.

    FileKind, NobodyForLetter, WriteFailed, DiskFull.
    """
    known_kind(out, LETTER_KINDS)
    if not people:
        raise NobodyForLetter
    content, misfits = _drawn(desk, people, wording, usual, progress)
    with whole_file(out) as partial:
        partial.write_bytes(content)
    return LetterRun(len(people), out, misfits)


def preview_letter(desk: Desk, receiver: Receiver, wording: Wording, usual: Language) -> bytes:
    """Draw one person's letter as PDF."""
    return _drawn(desk, [receiver], wording, usual, None)[0]


def _in_words(desk: Desk, people: Sequence[Receiver], wording: Wording, usual: Language) -> Iterator[Letter]:
    """Put letters into words, each in its language."""
    writers: dict[str, LetterWriter] = {}
    for receiver in people:
        code = paper_language(receiver.person.details, wording.language, usual)
        if code not in writers:
            writers[code] = LetterWriter(desk, wording.template, Language(code), wording.today)
        yield writers[code].letter(receiver)


def _misfit(person: Participant, line: int, missing: str) -> Misfit:
    """Say which letters of somebody's name (the first line) or post no font has."""
    details, field = person.details, "occupation" if line else "name"
    return Misfit(details.number, field, Trouble.GLYPHS, missing, person.id, details.name)


def _drawn(
    desk: Desk, people: Sequence[Receiver], wording: Wording, usual: Language, progress: Progress | None
) -> tuple[bytes, tuple[Misfit, ...]]:
    code = usual.code if wording.language == OWN_LANGUAGE else wording.language or usual.code
    title = f"{wording.template.text(code).heading}: {in_language(desk.event.title, code)}"
    about = imprint(desk.event, Language(code), in_language(desk.event.title, code))
    languages = {paper_language(receiver.person.details, wording.language, usual) for receiver in people}
    if len(languages) == 1:
        about = replace(about, language=languages.pop())
    content = io.BytesIO()
    letters = _in_words(desk, people, wording, usual)
    logos = {_PLACES[slot]: logo for slot, logo in drawn_logos(desk).items()}
    missing = reports.write_letters(letters, len(people), content, title, about, logos, progress)
    return content.getvalue(), tuple(_misfit(people[place].person, line, lost) for place, line, lost in missing)
