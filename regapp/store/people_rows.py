"""The rows of participants: what screens read of a folded person, and the words by which they are found."""

from collections.abc import Callable
from dataclasses import fields
from functools import cache, lru_cache, partial
from operator import attrgetter
from sqlite3 import Connection
from typing import Any, Final, NamedTuple

from regapp.matching.asides import email_word
from regapp.matching.names import fold_word, fold_words, sort_key
from regapp.matching.phones import phone_key_of
from regapp.matching.places.directories import PlaceWords
from regapp.matching.readings import readings
from regapp.matching.spelling import words_of as words_of_name
from regapp.model.fold import SubjectState
from regapp.model.participant import ANSWERS, Details, details_from
from regapp.store.place_words import words_of

_TEXT_FIELDS = tuple(
    item.name for item in fields(Details) if item.name not in (*ANSWERS, "cities", "cancelled", "birth_year")
)
_texts = attrgetter(*_TEXT_FIELDS)
_answers = attrgetter(*ANSWERS)
_WORDS = ("sort_key", "family_key", "given_key", "phone_tail", "search_text")
_COLUMNS = (
    "id", "event", *_TEXT_FIELDS, "birth_year", "cities", *ANSWERS, "cancelled", "removed", "erased", "issue",
    "first_in", *_WORDS,
)  # fmt: skip
_HISTORY = {
    "check_in": attrgetter("check_ins"), "badge_issue": attrgetter("issues"), "certificate": attrgetter("certificates"),
    "handed_out": attrgetter("handed"), "message": attrgetter("message"),
}  # fmt: skip
"""Of each table of what people did, whose rows a state has."""
NOBODY: Final = SubjectState(None)
"""The state of somebody of whom no row remains."""
_INSERT = f"INSERT INTO participant ({','.join(_COLUMNS)}) VALUES ({','.join('?' * len(_COLUMNS))})"


class FoldedPerson(NamedTuple):
    """A folded person, and the words by which their other records are found."""

    event: int
    id: int
    state: SubjectState
    also: str
    only_adds: bool = False
    """Whether only presence and badges were added: the words by which they are found stay, and no row goes."""


def write_people(db: Connection, people: list[FoldedPerson]) -> None:
    """Replace the rows of these people, their words in the search index and their history."""
    if not people:
        return
    # By id: the search index is written out each time that one comes after a higher one.
    people = sorted(people, key=lambda person: person.id)
    # Nobody asks for them who keeps the words of their row.
    place_words = cache(partial(words_of, db))
    before = _present_rows(db, [person.id for person in people])
    rows = {
        person.id: _participant_row(person, before.get(person.id), place_words)
        for person in people
        if person.state.fields is not None
    }
    texts = {pid: row[-1] for pid, row in sorted(before.items())}
    stale = [(pid, text) for pid, text in texts.items() if pid not in rows or rows[pid][-1] != text]
    fresh = [(pid, row[-1]) for pid, row in rows.items() if texts.get(pid) != row[-1]]
    db.executemany(
        "INSERT INTO participant_search (participant_search, rowid, search_text) VALUES ('delete', ?, ?)", stale
    )
    db.executemany("DELETE FROM participant WHERE id = ?", [(pid,) for pid in before if pid not in rows])
    db.executemany(_INSERT, [row for pid, row in rows.items() if pid not in before])
    for pid, row in rows.items():
        if pid in before:
            _update(db, before[pid], row)
    db.executemany("INSERT INTO participant_search (rowid, search_text) VALUES (?, ?)", fresh)
    _write_history(db, people)


def _present_rows(db: Connection, ids: list[int]) -> dict[int, tuple[Any, ...]]:
    found: dict[int, tuple[Any, ...]] = {}
    for start in range(0, len(ids), 500):
        chunk = ids[start : start + 500]
        marks = ",".join("?" * len(chunk))
        rows = db.execute(f"SELECT {','.join(_COLUMNS)} FROM participant WHERE id IN ({marks})", chunk)
        found |= {row[0]: tuple(row) for row in rows}
    return found


def _update(db: Connection, before: tuple[Any, ...], after: tuple[Any, ...]) -> None:
    """Write only the columns that differ: a check-in touches one, and a dozen indexes stay as they are."""
    changed = [(name, new) for name, old, new in zip(_COLUMNS, before, after, strict=True) if old != new]
    if changed:
        columns = ", ".join(f"{name} = ?" for name, _ in changed)
        db.execute(f"UPDATE participant SET {columns} WHERE id = ?", [*(new for _, new in changed), before[0]])


def _write_history(db: Connection, people: list[FoldedPerson]) -> None:
    """Write what each did and got; a check-in may come before the person's details."""
    for table, rows_of in _HISTORY.items():
        ids = [(person.id,) for person in people if not person.only_adds or rows_of(person.state)]
        if ids:
            db.executemany(f"DELETE FROM {table} WHERE participant = ?", ids)
    db.executemany(
        "INSERT INTO check_in VALUES (?,?,?,?,?,?,?,?,?)",
        [
            (person.id, c.session, person.event, c.at, c.desk, c.operator, ",".join(c.desks), c.inside, c.out_at)
            for person in people
            for c in person.state.check_ins
        ],
    )
    told = ((person, person.state.message) for person in people)
    db.executemany("INSERT INTO message VALUES (?,?,?)", [(p.id, p.event, text) for p, text in told if text])
    db.executemany(
        "INSERT INTO handed_out VALUES (?,?,?,?,?,?,?,?,?)",
        [
            (h.entry_id, person.id, person.event, h.thing, h.at, h.desk, h.operator, h.device, h.back_at)
            for person in people
            for h in person.state.handed
        ],
    )
    db.executemany(
        "INSERT INTO badge_issue VALUES (?,?,?,?,?,?,?,?,?)",
        [
            (person.id, i.owner, i.number, person.event, i.at, i.desk, i.reason, i.template, i.replaced)
            for person in people
            for i in person.state.issues
        ],
    )
    db.executemany(
        "INSERT INTO certificate VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        [
            (
                person.id, c.number, person.event, c.at, c.desk, c.language, c.template, c.attended, c.of, c.rule,
                c.withdrawn, c.stands,
            )
            for person in people
            for c in person.state.certificates
        ],
    )  # fmt: skip


def _participant_row(
    person: FoldedPerson, before: tuple[Any, ...] | None, place_words: Callable[[], PlaceWords]
) -> tuple[Any, ...]:
    state = person.state
    details = details_from(state.fields or {})
    issue = max((issue.number for issue in state.issues), default=0)
    first_in = min((check_in.at for check_in in state.check_ins), default="")
    words = before[-len(_WORDS) :] if before and person.only_adds else _words(details, person.also, place_words())
    return (
        person.id, person.event, *_texts(details), details.birth_year,
        ",".join(details.cities), *_answers(details), int(details.cancelled), int(state.removed), int(state.erased),
        issue, first_in, *words,
    )  # fmt: skip


def _words(details: Details, also: str, place_words: PlaceWords) -> tuple[str, ...]:
    phone = phone_key_of(details)
    return (
        sort_key(details.name), "".join(fold_words(details.family or details.written)),
        "".join(fold_words(details.given)), phone[::-1], _search_text(details, phone, place_words, also),
    )  # fmt: skip


def _search_text(details: Details, phone: str, place_words: PlaceWords, also: str) -> str:
    """All words by which a person is found, folded: names, place, organisation and post, number, phone, year of birth,
    e-mail; `also` is more."""
    words: dict[str, None] = {}
    # Part by part: parts of names are the same again and again.
    for text in [details.written] if details.written else (details.family, details.given, details.patronymic):
        words.update(dict.fromkeys(fold_words(text)))
    for text in (details.latin, details.organisation, details.position, also):
        words.update(dict.fromkeys(fold_words(text)))
    for text in (details.family, details.given, details.written, details.latin):
        words.update(dict.fromkeys(_other_words(text)))
    if details.municipality:
        words.update(dict.fromkeys(place_words(details.municipality).split()))
    if details.number:
        words[details.number.replace("-", "")] = None
    if phone:
        words[phone] = None
    if details.ref:
        words[fold_word(details.ref)] = None
    if details.birth_year:
        words[str(details.birth_year)] = None
    if details.email:
        words[email_word(details.email)] = None
    return " ".join(word for word in words if word)


@lru_cache(maxsize=32768)
def _other_words(name: str) -> tuple[str, ...]:
    """The folded words of a name read otherwise, and the name as one word (`Бат-Эрдэнэ` is found as `Батэрдэнэ`)."""
    parts = words_of_name(name)
    others = [fold for part in parts for reading in readings(part)[1:] for fold in fold_words(reading)]
    return (*others, "".join(fold_words(name))) if len(parts) == 2 else tuple(others)
