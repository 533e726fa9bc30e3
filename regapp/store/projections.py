"""The tables that screens read, written from folded subjects in the same transaction as their entries."""

import json
from collections.abc import Iterable, Sequence
from sqlite3 import Connection
from typing import Any

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
from regapp.model.fold import Scan, SubjectState, fold, scans_of
from regapp.model.progress import Progress
from regapp.store import journal
from regapp.store.journal import Subject
from regapp.store.kept import KeptFolds
from regapp.store.merging import has_aliases, is_joined, regroup, subjects_of, write_aliases
from regapp.store.people_rows import NOBODY, FoldedPerson, write_people
from regapp.store.place_words import is_directory, people_with_other_words, words_of

_PORTION = 2_000
_FEW = 10
"""Of so many people written at once the folds are kept: those of an import of thousands are not needed again."""


def follow(db: Connection, entries: Sequence[Entry], kept: KeptFolds, progress: Progress | None = None) -> set[int]:
    """Write what entries that were just journalled change; of people written lately, without their whole history.

    Gives the participants whose rows may have changed.
    """
    fresh: dict[Subject, list[Entry]] = {}
    for entry in entries:
        fresh.setdefault((entry.event, entry.subject), []).append(entry)
    written: set[int] = set()
    if len(fresh) <= _FEW:
        for subject in [subject for subject in fresh if _advance(db, subject, fresh[subject], kept)]:
            written.add(int(subject_participant(subject[1]) or 0))
            del fresh[subject]
    return written | (refold(db, fresh, progress, kept) if fresh else set())


def _advance(db: Connection, subject: Subject, fresh: list[Entry], kept: KeptFolds) -> bool:
    """Whether somebody could be written from the kept fold."""
    participant = subject_participant(subject[1])
    scans = scans_of(fresh)
    if participant is None or is_joined(db, participant) or _is_answered(db, subject, scans):
        return False
    state = kept.advanced(db, subject, fresh)
    if state is None:
        return False
    write_people(db, [FoldedPerson(subject[0], participant, state, "")])
    _insert_scans(db, subject, scans)
    return True


def _is_answered(db: Connection, subject: Subject, scans: Iterable[Scan]) -> bool:
    """Whether one of the scans has been answered before: which answer counts is then for the whole history to say."""
    query = "SELECT 1 FROM scan WHERE event = ? AND subject = ? AND nonce = ?"
    return any(db.execute(query, [*subject, scan.nonce]).fetchone() for scan in scans)


def refold(
    db: Connection, subjects: Iterable[Subject], progress: Progress | None = None, kept: KeptFolds | None = None
) -> set[int]:
    """Fold the subjects from the journal and replace what the projections hold of them.

    A directory of units changes the words by which people of its municipalities are found: they are folded too, and
    `progress` says how far that is. Gives the participants whose rows may have changed, among them those who are one
    person with somebody.
    """
    subjects = set(subjects)
    before = words_of(db) if any(is_directory(subject) for subject in subjects) else None
    written = _refold(db, subjects, kept)
    if before is not None:
        others = sorted(people_with_other_words(db, before, words_of(db)))
        subjects_of_others = [(event, participant_subject(person)) for event, person in others]
        written |= _refold_in_portions(db, subjects_of_others, progress)
    return written


def _refold_in_portions(db: Connection, subjects: list[Subject], progress: Progress | None) -> set[int]:
    written: set[int] = set()
    for start in range(0, len(subjects), _PORTION):
        written |= _refold(db, set(subjects[start : start + _PORTION]))
        if progress:
            progress(min(start + _PORTION, len(subjects)), len(subjects))
    return written


def _refold(db: Connection, subjects: set[Subject], kept: KeptFolds | None = None) -> set[int]:
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
        written |= _refold_people(db, event, entries_of, kept)
    return written


def _refold_people(db: Connection, event: int, entries_of: dict[int, list[Entry]], kept: KeptFolds | None) -> set[int]:
    """Write each person once, with all their records; the other records of a group stand under their id."""
    groups = regroup(db, event, entries_of)
    missing = subjects_of(event, groups.keys() - entries_of.keys())
    found = {subject: entries for (_, subject), entries in journal.of_subjects(db, missing)}
    entries_of |= {participant: found[participant_subject(participant)] for participant in groups.keys() - entries_of}
    folded: list[FoldedPerson] = []
    absorbed: list[int] = []
    for group in {min(group): group for group in groups.values()}.values():
        canonical = min(group)
        entries = [entry for member in sorted(group) for entry in entries_of[member]]
        _redact(db, entries)
        names = write_aliases(db, event, group, entries_of, canonical) if len(group) > 1 else []
        folded.append(FoldedPerson(event, canonical, fold(entries), " ".join(names)))
        absorbed += group - {canonical}
    alone = [(group_of,) for group_of, group in groups.items() if len(group) == 1]
    if has_aliases(db):
        db.executemany("DELETE FROM alias WHERE participant = ?", alone)
    folded += [FoldedPerson(event, participant, NOBODY, "") for participant in absorbed]
    write_people(db, folded)
    if kept is not None:
        _keep(kept, event, entries_of, groups)
    return {person.id for person in folded}


def _keep(kept: KeptFolds, event: int, entries_of: dict[int, list[Entry]], groups: dict[int, frozenset[int]]) -> None:
    for participant, group in groups.items():
        subject = event, participant_subject(participant)
        if len(group) == 1 and len(groups) <= _FEW:
            kept.keep(subject, entries_of[participant])
        else:
            kept.forget(subject)


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
        _insert_scans(db, (event, subject), scans_of(entries))


def _insert_scans(db: Connection, subject: Subject, scans: Iterable[Scan]) -> None:
    db.executemany(
        "INSERT INTO scan VALUES (?,?,?,?,?,?,?)",
        [(*subject, scan.nonce, scan.outcome, scan.session, scan.at, scan.desk) for scan in scans],
    )


def _json(fields: dict[str, Any]) -> str:
    """The fields by name; what is inside them keeps its order (that of the cities)."""
    return json.dumps(dict(sorted(fields.items())), ensure_ascii=False, separators=(",", ":"))
