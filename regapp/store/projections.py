"""The tables that screens read, written from folded subjects in the same transaction as their entries."""

import json
from collections.abc import Callable, Iterable
from dataclasses import fields
from sqlite3 import Connection
from typing import Any, Final, NamedTuple

from regapp.matching.names import fold_word, fold_words, sort_key
from regapp.matching.phones import phone_key
from regapp.matching.readings import readings
from regapp.matching.spelling import words_of
from regapp.model.entry import (
    BATCH_SUBJECT,
    EVENT_SUBJECT,
    IMAGE_SUBJECT,
    LIST_SUBJECT,
    PLACE_SUBJECT,
    TEMPLATE_SUBJECT,
    UNITS_SUBJECT,
    Entry,
    Kind,
    participant_subject,
    subject_participant,
    subject_session,
)
from regapp.model.fold import SubjectState, fold, scans_of
from regapp.model.participant import Details, details_from
from regapp.store import journal
from regapp.store.journal import Subject
from regapp.store.merging import has_aliases, regroup, subjects_of, write_aliases

PlaceWords = Callable[[str], str]
"""The folded words by which a municipality's code is searched."""

_TEXT_FIELDS = tuple(
    item.name for item in fields(Details) if item.name not in ("cities", "consent", "cancelled", "birth_year")
)
_COLUMNS = (
    "id", "event", *_TEXT_FIELDS, "birth_year", "cities", "consent", "cancelled", "removed", "erased", "issue",
    "first_in", "sort_key", "family_key", "given_key", "phone_tail", "search_text",
)  # fmt: skip
_NOBODY: Final = SubjectState(None)
_INSERT = f"INSERT INTO participant ({','.join(_COLUMNS)}) VALUES ({','.join('?' * len(_COLUMNS))})"


def refold(db: Connection, subjects: Iterable[Subject], place_words: PlaceWords) -> set[int]:
    """Fold the subjects anew from the journal and replace what the projections hold of them.

    Gives the participants whose rows may have changed: with somebody who was merged, those of her group.
    """
    written: set[int] = set()
    people: dict[int, dict[int, list[Entry]]] = {}
    for (event, subject), entries in journal.of_subjects(db, subjects):
        participant = subject_participant(subject)
        if participant is not None:
            people.setdefault(event, {})[participant] = entries
            _write_scans(db, event, subject, entries)
            continue
        state = fold(entries)
        if subject_session(subject) is not None:
            _write_session(db, event, str(subject_session(subject)), state)
        elif subject == EVENT_SUBJECT:
            _write_event(db, event, state)
        elif subject.startswith(PLACE_SUBJECT):
            _write_settled_place(db, event, subject.removeprefix(PLACE_SUBJECT), state)
        elif subject.startswith(UNITS_SUBJECT):
            _write_unit_table(db, event, subject.removeprefix(UNITS_SUBJECT), state)
        elif subject.startswith((TEMPLATE_SUBJECT, IMAGE_SUBJECT, LIST_SUBJECT)):
            _write_material(db, event, subject, state)
        elif subject.startswith(BATCH_SUBJECT):
            _write_batch(db, event, subject.removeprefix(BATCH_SUBJECT), state)
        _write_scans(db, event, subject, entries)
    for event, entries_of in people.items():
        written |= _refold_people(db, event, entries_of, place_words)
    return written


def _refold_people(db: Connection, event: int, entries_of: dict[int, list[Entry]], place_words: PlaceWords) -> set[int]:
    """Each person once, with all records that are hers; the other records of her group stand under her id."""
    groups = regroup(db, event, entries_of)
    missing = subjects_of(event, groups.keys() - entries_of.keys())
    found = {subject: entries for (_, subject), entries in journal.of_subjects(db, missing)}
    entries_of |= {participant: found[participant_subject(participant)] for participant in groups.keys() - entries_of}
    folded: list[_Person] = []
    absorbed: list[int] = []
    for group in {min(group): group for group in groups.values()}.values():
        canonical = min(group)
        entries = [entry for member in sorted(group) for entry in entries_of[member]]
        _redact(db, entries)
        names = write_aliases(db, event, group, entries_of, canonical) if len(group) > 1 else []
        folded.append(_Person(event, canonical, fold(entries), " ".join(names)))
        absorbed += group - {canonical}
    alone = [(group_of,) for group_of, group in groups.items() if len(group) == 1]
    if has_aliases(db):
        db.executemany("DELETE FROM alias WHERE participant = ?", alone)
    folded += [_Person(event, participant, _NOBODY, "") for participant in absorbed]
    _write_people(db, folded, place_words)
    return {person.id for person in folded}


def _redact(db: Connection, entries: list[Entry]) -> None:
    """Empty out of the journal what the erasure of somebody among these demands."""
    erased = {entry.subject for entry in entries if entry.kind == Kind.ERASED and entry.is_understood}
    if erased:
        journal.redact(db, [entry for entry in entries if {entry.subject, str(entry.body.get("other", ""))} & erased])


def _write_event(db: Connection, event: int, state: SubjectState) -> None:
    db.execute("DELETE FROM event WHERE number = ?", [event])
    if state.fields is not None and not state.removed:
        db.execute("INSERT INTO event VALUES (?,?,?)", [event, state.fields.get("code", ""), _json(state.fields)])


def _write_session(db: Connection, event: int, code: str, state: SubjectState) -> None:
    db.execute("DELETE FROM session WHERE event = ? AND code = ?", [event, code])
    if state.fields is not None and not state.removed:
        row = [event, code, state.fields.get("starts", ""), _json(state.fields)]
        db.execute("INSERT INTO session VALUES (?,?,?,?)", row)


def _write_settled_place(db: Connection, event: int, key: str, state: SubjectState) -> None:
    db.execute("DELETE FROM settled_place WHERE event = ? AND key = ?", [event, key])
    if state.fields is not None and not state.removed:
        row = [event, key, state.fields.get("text", ""), state.fields.get("code", "")]
        db.execute("INSERT INTO settled_place VALUES (?,?,?,?)", row)


def _write_unit_table(db: Connection, event: int, name: str, state: SubjectState) -> None:
    db.execute("DELETE FROM unit_table WHERE event = ? AND name = ?", [event, name])
    if state.fields is not None and not state.removed:
        row = [event, name, state.fields.get("valid_from", ""), state.fields.get("rows", "")]
        db.execute("INSERT INTO unit_table VALUES (?,?,?,?)", row)


def _write_material(db: Connection, event: int, subject: str, state: SubjectState) -> None:
    kind, name = subject.split("/", 1)
    db.execute("DELETE FROM badge_material WHERE event = ? AND kind = ? AND name = ?", [event, kind, name])
    if state.fields is not None and not state.removed:
        row = [event, kind, name, state.fields.get("content", "")]
        db.execute("INSERT INTO badge_material VALUES (?,?,?,?)", row)


def _write_batch(db: Connection, event: int, batch: str, state: SubjectState) -> None:
    db.execute("DELETE FROM badge_batch WHERE event = ? AND id = ?", [event, batch])
    if state.fields is not None and not state.removed:
        row = [event, batch, state.fields.get("at", ""), _json(state.fields)]
        db.execute("INSERT INTO badge_batch VALUES (?,?,?,?)", row)


def _write_scans(db: Connection, event: int, subject: str, entries: list[Entry]) -> None:
    if any("nonce" in entry.body for entry in entries):
        db.execute("DELETE FROM scan WHERE event = ? AND subject = ?", [event, subject])
        db.executemany(
            "INSERT INTO scan VALUES (?,?,?,?,?,?,?)",
            [(event, subject, s.nonce, s.outcome, s.session, s.at, s.desk) for s in scans_of(entries)],
        )


class _Person(NamedTuple):
    """A person folded, and the words by which her other records are found."""

    event: int
    id: int
    state: SubjectState
    also: str


def _write_people(db: Connection, people: list[_Person], place_words: PlaceWords) -> None:
    if not people:
        return
    before = _present_rows(db, [person.id for person in people])
    rows = {person.id: _participant_row(person, place_words) for person in people if person.state.fields is not None}
    texts = {pid: row[-1] for pid, row in before.items()}
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


def _write_history(db: Connection, people: list[_Person]) -> None:
    """The check-ins, issues and certificates of each; somebody may be checked in before her details are here."""
    ids = [(person.id,) for person in people]
    db.executemany("DELETE FROM check_in WHERE participant = ?", ids)
    db.executemany("DELETE FROM badge_issue WHERE participant = ?", ids)
    db.executemany("DELETE FROM certificate WHERE participant = ?", ids)
    db.executemany(
        "INSERT INTO check_in VALUES (?,?,?,?,?,?,?,?,?)",
        [
            (person.id, c.session, person.event, c.at, c.desk, c.operator, ",".join(c.desks), c.inside, c.out_at)
            for person in people
            for c in person.state.check_ins
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


def _participant_row(person: _Person, place_words: PlaceWords) -> tuple[Any, ...]:
    event, participant, state, also = person
    details = details_from(state.fields or {})
    phone = phone_key(details.phone)
    issue = max((issue.number for issue in state.issues), default=0)
    first_in = min((check_in.at for check_in in state.check_ins), default="")
    consent = None if details.consent is None else int(details.consent)
    return (
        participant, event, *(getattr(details, name) for name in _TEXT_FIELDS), details.birth_year,
        ",".join(details.cities), consent, int(details.cancelled), int(state.removed), int(state.erased), issue,
        first_in, sort_key(details.name), "".join(fold_words(details.family or details.written)),
        "".join(fold_words(details.given)), phone[::-1], _search_text(details, phone, place_words, also),
    )  # fmt: skip


def _search_text(details: Details, phone: str, place_words: PlaceWords, also: str) -> str:
    """All words by which a person is found, folded: names, place, organisation, number, phone; `also` is more."""
    words = dict.fromkeys(fold_words(details.name))
    for text in (details.latin, details.organisation, also):
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
    return " ".join(word for word in words if word)


def _other_words(name: str) -> list[str]:
    """The folded words of a name read otherwise, and the name as one word (`Бат-Эрдэнэ` is found as `Батэрдэнэ`)."""
    parts = words_of(name)
    others = [fold for part in parts for reading in readings(part)[1:] for fold in fold_words(reading)]
    return [*others, "".join(fold_words(name))] if len(parts) == 2 else others


def _json(fields: dict[str, Any]) -> str:
    """The fields by name; what is inside them keeps its order (that of the cities)."""
    return json.dumps(dict(sorted(fields.items())), ensure_ascii=False, separators=(",", ":"))
