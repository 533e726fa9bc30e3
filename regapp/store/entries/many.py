"""Very many entries at once: journalled in one step, and the tables follow in portions, so that nobody waits long.

All or none of them stand in the journal. How far the tables have followed stands in a setting that is written with
the entries and with each portion; after a crash the next opening goes on from there.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from sqlite3 import Connection
from typing import Final, NamedTuple

from regapp.model.entries.bodies import plain_body_text
from regapp.model.entry import VERSION, Draft, Entry
from regapp.model.identifiers import new_entry_id
from regapp.model.text.plain import plain
from regapp.store import journal
from regapp.store.kept import KeptFolds
from regapp.store.projections import Refolded, refold
from regapp.store.queries import setting

PORTION: Final = 500
"""How many entries the tables follow in one transaction: about a tenth of a second."""
_TO_FOLLOW: Final = "to_follow"


class Prepared(NamedTuple):
    """An entry made ready before the transaction: it lacks only its place in the journal."""

    kind: str
    subject: str
    entry_id: str
    text: str


class Run(NamedTuple):
    """Entries that one desk journalled together: from which of its numbers to which."""

    desk: str
    first_lseq: int
    last_lseq: int

    @property
    def size(self) -> int:
        """How many they are."""
        return self.last_lseq - self.first_lseq + 1


def prepared(draft: Draft) -> Prepared:
    """Make a draft ready to be journalled."""
    return Prepared(draft.kind, plain(draft.subject), new_entry_id(), plain_body_text(draft.body))


def insert(
    db: Connection, desk: str, event: int, entries: Sequence[Prepared], operator: str, tick: Callable[[str], int]
) -> Run:
    """Journal entries as a desk's next ones, and note that the tables have to follow. `tick`: the clock's reading."""
    before = journal.last_lseq(db, desk)
    operator = plain(operator)
    journal.insert_rows(
        db,
        (
            (desk, lseq, item.entry_id, tick(item.subject), operator, event, item.kind, VERSION, item.subject,
             item.text, None, None)
            for lseq, item in enumerate(entries, start=before + 1)
        ),
    )  # fmt: skip
    run = Run(desk, before + 1, before + len(entries))
    _note(db, [*runs(db), run])
    return run


def runs_of(entries: Iterable[Entry]) -> list[Run]:
    """Entries as runs of numbers without gaps, desk by desk."""
    found: list[Run] = []
    for desk, lseq in sorted((entry.desk, entry.lseq) for entry in entries):
        if found and found[-1].desk == desk and found[-1].last_lseq == lseq - 1:
            found[-1] = found[-1]._replace(last_lseq=lseq)
        else:
            found.append(Run(desk, lseq, lseq))
    return found


def note_received(db: Connection, entries: Iterable[Entry]) -> None:
    """Note that the tables have to follow entries of other desks, which stand in the journal."""
    _note(db, [*runs(db), *runs_of(entries)])


def note_moved(db: Connection, run: Run) -> None:
    """Note that the tables have to follow entries that got other numbers."""
    _note(db, [*runs(db), run])


def runs(db: Connection) -> list[Run]:
    """The entries that the tables have yet to follow, the earliest first."""
    return [Run(*run) for run in json.loads(setting(db, _TO_FOLLOW, "[]"))]


def follow_portion(db: Connection, kept: KeptFolds | None = None) -> Refolded:
    """Let the tables follow the next entries, within the caller's transaction."""
    (desk, first, last), *others = runs(db)
    end = min(first + PORTION - 1, last)
    refolded = refold(db, journal.subjects_of_run(db, desk, first, end), kept=kept)
    _note(db, [*([Run(desk, end + 1, last)] if end < last else []), *others])
    return refolded


def follow_all(db: Connection) -> None:
    """Let the tables follow all entries, within the caller's transaction."""
    while runs(db):
        follow_portion(db)


def forget(db: Connection) -> None:
    """Note that the tables are up with the journal: they were computed again."""
    _note(db, [])


def _note(db: Connection, left: Iterable[Run]) -> None:
    if left := list(left):
        db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", [_TO_FOLLOW, json.dumps(left)])
    else:
        db.execute("DELETE FROM setting WHERE key = ?", [_TO_FOLLOW])
