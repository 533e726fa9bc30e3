"""`sheets read`: who came, from photos of desk lists."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regapp.cli.context import Context, progress_line
from regapp.cli.numbers import clock_time
from regapp.model.identifiers import participant_text
from regapp.model.participant import Participant
from regapp.services.admission.from_paper import Entered
from regapp.services.desk import Desk
from regapp.services.desk_lists.reading import ReadPage, ReadPages, ReadRow, read_photos, take_in, to_look_at
from regapp.services.output import whole_file
from regapp.services.people.registration import ref_of, some
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.desk_lists import desk_list_title
from regapp.texts.sentences import sentence
from regapp.texts.words import column_word, outcome_word

DONE, WRONG = 0, 2
Doubt = tuple[ReadPage, ReadRow]
"""A row to look at, and its page."""
_PAGES = QT_TRANSLATE_NOOP("Shell", "Pages read: {pages}, rows: {rows}, people who surely came: {came}")
_AGAIN = QT_TRANSLATE_NOOP("Shell", "{path}: this page was read already; it changes nothing.")
_DONE = QT_TRANSLATE_NOOP("Shell", "Checked in now: {new}. Were in before: {already}.")
_WOULD = QT_TRANSLATE_NOOP("Shell", "Would be checked in: {new}. Are in already: {already}.")
_NOTHING = QT_TRANSLATE_NOOP("Shell", "Nothing new.")
_REFUSED = QT_TRANSLATE_NOOP("Shell", "Not checked in:")
_DOUBTFUL = QT_TRANSLATE_NOOP("Shell", "Look at these rows yourself; nobody was checked in by them:")
_PLACE = QT_TRANSLATE_NOOP("Shell", "page {page}, row {row}")
_BY_HAND = QT_TRANSLATE_NOOP("Shell", "written in by hand")


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `sheets read`."""
    translate = language.translate
    parser.add_argument("photos", nargs="+", type=Path, metavar="PHOTO")
    parser.add_argument("--check", action="store_true", help=translate("Shell", "only read; change nothing"))
    parser.add_argument(
        "--at", type=clock_time, metavar="9:30",
        help=translate("Shell", "when they came, on the day of the session; without it, at its start"),
    )  # fmt: skip
    parser.add_argument(
        "--pictures", type=Path, metavar="FOLDER",
        help=translate("Shell", "put a picture of each row that is to be looked at into this folder"),
    )  # fmt: skip


def read(context: Context) -> int:
    """Run `sheets read`: record who surely came, and list the rows to look at; 2 if a photo could not be read."""
    arguments = context.arguments
    with context.desk(writes=not arguments.check) as desk:
        label = desk_list_title(context.language)
        pages = read_photos(desk, arguments.photos, progress_line(label, context.language))
        entered = take_in(desk, pages, arguments.at, check=arguments.check)
        doubtful = to_look_at(desk, pages)
        if arguments.pictures is not None:
            _save_pictures(doubtful, arguments.pictures)
        answer = _Answer(context, pages, doubtful, entered, _people(desk, pages, entered))
        context.answer(answer.document(), answer.show)
    for _, error in pages.failed:
        print(sentence(error, context.language), file=sys.stderr)
    return WRONG if pages.failed else DONE


def _people(desk: Desk, pages: ReadPages, entered: Entered) -> dict[int, Participant]:
    ids = {row.participant for row in pages.rows if row.participant is not None}
    ids |= {*entered.new, *entered.already, *(person for person, _ in entered.refused)}
    return {person.id: person for person in some(desk, sorted(ids))}


def _save_pictures(doubtful: Sequence[Doubt], folder: Path) -> None:
    for page, row in doubtful:
        name = f"{page.session.code}-{page.code.page}-{row.row + 1}.png"
        with whole_file(folder / name) as partial:
            partial.write_bytes(page.row_picture(row.row))


@dataclass(frozen=True)
class _Answer:
    """What the command says."""

    context: Context
    pages: ReadPages
    doubtful: Sequence[Doubt]
    entered: Entered
    people: Mapping[int, Participant]

    def document(self) -> dict[str, Any]:
        """Give the JSON document."""
        entered = self.entered
        return {
            "pages": [
                {
                    "file": str(page.path), "session": page.session.code, "page": page.code.page,
                    "of": page.code.pages, "again": page.is_again,
                }
                for page in self.pages.pages
            ],
            "rows": [
                {
                    "ref": self._ref(row.participant), "came": row.marks.came, "ticked": row.marks.ticked.is_set,
                    "signed": row.marks.signed.is_set, "sure": row.marks.is_sure, "page": row.page.page,
                    "row": row.row + 1,
                }
                for row in self.pages.rows
            ],
            "new": [self._ref(person) for person in entered.new],
            "already": [self._ref(person) for person in entered.already],
            "refused": [
                {"ref": self._ref(person), "outcome": outcome.value} for person, outcome in entered.refused
            ],
            "failed": [str(path) for path, _ in self.pages.failed],
        }  # fmt: skip

    def show(self) -> None:
        """Print the answer for people."""
        context, pages, entered = self.context, self.pages, self.entered
        if not pages.pages:
            return
        read_once = sum(not page.is_again for page in pages.pages)
        context.say(_PAGES, pages=read_once, rows=len(pages.rows), came=sum(row.came for row in pages.rows))
        for page in pages.pages:
            if page.is_again:
                context.say(_AGAIN, path=page.path)
        done = _WOULD if context.arguments.check else _DONE
        context.say(done, new=len(entered.new), already=len(entered.already))
        if not entered.new:
            context.say(_NOTHING)
        if entered.refused:
            context.say(_REFUSED)
            self._table(
                [(person, outcome_word(outcome, context.language)) for person, outcome in entered.refused], "what"
            )
        if self.doubtful:
            context.say(_DOUBTFUL)
            self._table([(row.participant, self._where(row)) for _, row in self.doubtful], "note")

    def _table(self, rows: Sequence[tuple[int | None, str]], last: str) -> None:
        headings = [column_word(name, self.context.language) for name in ("number", "name", last)]
        self.context.table(headings, [[*self._named(person), text] for person, text in rows], cut=False)

    def _named(self, participant: int | None) -> tuple[str, str]:
        if participant is None:
            return "", self.context.language.translate("Shell", _BY_HAND)
        person = self.people.get(participant)
        return (person.details.number, person.details.name) if person else ("", participant_text(participant))

    def _where(self, row: ReadRow) -> str:
        return self.context.language.translate("Shell", _PLACE).format(page=row.page.page, row=row.row + 1)

    def _ref(self, participant: int | None) -> str | None:
        if participant is None:
            return None
        person = self.people.get(participant)
        return ref_of(person) if person else participant_text(participant)
