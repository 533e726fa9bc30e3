"""The tables that screens read, written from folded subjects in the same transaction as their entries."""

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from sqlite3 import Connection
from typing import Any

from regapp.model.entry import (
    BATCH_SUBJECT,
    EVENT_SUBJECT,
    IMAGE_SUBJECT,
    LIST_SUBJECT,
    PAYMENT_SUBJECT,
    PLACE_SUBJECT,
    TEMPLATE_SUBJECT,
    UNITS_SUBJECT,
    Entry,
    Kind,
    participant_subject,
    subject_participant,
    subject_session,
)
from regapp.model.event import NEEDED_OF_AN_EVENT
from regapp.model.fold import Scan, SubjectState, fold, scans_of
from regapp.model.progress import Progress
from regapp.store import journal
from regapp.store.entries.owning import Record, contested, records_of
from regapp.store.journal import Subject
from regapp.store.kept import KeptFolds
from regapp.store.merging import alone, groups_of, is_joined, take_up_links, write_aliases
from regapp.store.people_rows import NOBODY, FoldedPerson, write_people
from regapp.store.place_words import is_directory, people_with_other_words, words_of
from regapp.store.redacting import redact

_PORTION = 2_000
_ADDING = frozenset({
    Kind.CHECKED_IN, Kind.CHECKED_OUT, Kind.REFUSED, Kind.ISSUED, Kind.HANDED_OUT, Kind.GIVEN_BACK,
})  # fmt: skip
_FEW = 10
"""Of so many people written at once the folds are kept: those of an import of thousands are not needed again."""


@dataclass
class Refolded:
    """The participants whose rows may have changed, and the subjects of whom the journal lost personal data."""

    people: set[int] = field(default_factory=set)
    emptied: set[Subject] = field(default_factory=set)

    def add(self, more: "Refolded") -> None:
        """Count in what was folded besides."""
        self.people |= more.people
        self.emptied |= more.emptied


def follow(db: Connection, entries: Sequence[Entry], kept: KeptFolds, progress: Progress | None = None) -> Refolded:
    """Write what entries that were just journalled change; of people written lately, without their whole history."""
    fresh: dict[Subject, list[Entry]] = {}
    for entry in entries:
        fresh.setdefault((entry.event, entry.subject), []).append(entry)
    written = Refolded()
    known = [subject for subject in fresh if kept.has(subject)] if len(fresh) <= _FEW else []
    # In a file of several events, whose an id is depends on all of them.
    if known and journal.only_event(db) is not None:
        for subject in [subject for subject in known if _advance(db, subject, fresh[subject], kept)]:
            written.people.add(int(subject_participant(subject[1]) or 0))
            del fresh[subject]
    if fresh:
        adding = {subject for subject, told in fresh.items() if _only_adds(told)}
        written.add(refold(db, fresh, progress, kept, adding))
    return written


def _advance(db: Connection, subject: Subject, fresh: list[Entry], kept: KeptFolds) -> bool:
    """Whether somebody could be written from the kept fold."""
    participant = subject_participant(subject[1])
    scans = scans_of(fresh)
    if participant is None or is_joined(db, participant) or _is_answered(db, subject, scans):
        return False
    state = kept.advanced(db, subject, fresh)
    if state is None:
        return False
    write_people(db, [FoldedPerson(subject[0], participant, state, "", _only_adds(fresh))])
    _insert_scans(db, subject, scans)
    return True


def _only_adds(fresh: Iterable[Entry]) -> bool:
    """Whether entries add presence and badges, and say nothing of who somebody is."""
    return all(entry.kind in _ADDING for entry in fresh)


def _is_answered(db: Connection, subject: Subject, scans: Iterable[Scan]) -> bool:
    """Whether one of the scans has been answered before: which answer counts is then for the whole history to say."""
    query = "SELECT 1 FROM scan WHERE event = ? AND subject = ? AND nonce = ?"
    return any(db.execute(query, [*subject, scan.nonce]).fetchone() for scan in scans)


def refold(
    db: Connection,
    subjects: Iterable[Subject],
    progress: Progress | None = None,
    kept: KeptFolds | None = None,
    adding: Container[Subject] = (),
) -> Refolded:
    """Fold the subjects from the journal and replace what the projections hold of them.

    A directory of units changes the words by which people of its municipalities are found: they are folded too, and
    `progress` says how far that is. Among the participants are those who are one person with somebody. To the
    `adding` subjects only presence and badges have come: the words by which they are found stay.
    """
    subjects = set(subjects)
    before = words_of(db) if any(is_directory(subject) for subject in subjects) else None
    written = _refold(db, subjects, kept, adding)
    if before is not None:
        others = sorted(people_with_other_words(db, before, words_of(db)))
        subjects_of_others = [(event, participant_subject(person)) for event, person in others]
        written.add(_refold_in_portions(db, subjects_of_others, progress))
    if written.emptied:
        # What was taken out of the search index stands in it until its parts are merged.
        db.execute("INSERT INTO participant_search (participant_search) VALUES ('optimize')")
    return written


def _refold_in_portions(db: Connection, subjects: list[Subject], progress: Progress | None) -> Refolded:
    written = Refolded()
    for start in range(0, len(subjects), _PORTION):
        written.add(_refold(db, set(subjects[start : start + _PORTION])))
        if progress:
            progress(min(start + _PORTION, len(subjects)), len(subjects))
    return written


def _refold(
    db: Connection, subjects: set[Subject], kept: KeptFolds | None = None, adding: Container[Subject] = ()
) -> Refolded:
    people: set[int] = set()
    things: set[Subject] = set()
    for item in subjects:
        participant = subject_participant(item[1])
        if participant is None:
            things.add(item)
        else:
            people.add(participant)
    emptied: set[Subject] = set()
    for (event, subject), told in journal.of_subjects(db, things):
        emptied |= (lost := redact(db, told))
        entries = journal.of_subject(db, (event, subject)) if lost else told
        if _write_thing(db, event, subject, entries):
            # Ids that several events claim may belong to this one from now on.
            people |= contested(db, event)
        _write_scans(db, event, subject, entries)
    written = _refold_people(db, people, kept, adding) if people else Refolded()
    written.emptied |= emptied
    beside = {item for item in written.emptied - subjects if subject_participant(item[1]) not in written.people}
    if beside:
        # A merge that no longer holds, or that is about no person, was emptied as well.
        written.add(_refold(db, beside, kept))
    return written


def _write_thing(db: Connection, event: int, subject: str, entries: list[Entry]) -> bool:
    """Write what is no person; whether it is an event that the file did not have."""
    if subject == EVENT_SUBJECT:
        return _write_event(db, event, entries)
    state = fold(entries)
    if (code := subject_session(subject)) is not None:
        _write_session(db, event, code, state)
    elif subject.startswith(PLACE_SUBJECT):
        _write_settled_place(db, event, subject.removeprefix(PLACE_SUBJECT), state)
    elif subject.startswith(UNITS_SUBJECT):
        _write_unit_table(db, event, subject.removeprefix(UNITS_SUBJECT), state)
    elif subject.startswith((TEMPLATE_SUBJECT, IMAGE_SUBJECT, LIST_SUBJECT, PAYMENT_SUBJECT)):
        _write_material(db, event, subject, state)
    elif subject.startswith(BATCH_SUBJECT):
        _write_batch(db, event, subject.removeprefix(BATCH_SUBJECT), state)
    return False


def _refold_people(db: Connection, people: set[int], kept: KeptFolds | None, adding: Container[Subject]) -> Refolded:
    """Write each person once, with all their records; the other records of a group stand under their id."""
    records, linked, emptied = _records_with_ties(db, people)
    folded: list[FoldedPerson] = []
    single: list[tuple[int]] = []
    for event, group in alone(records) if linked is None else groups_of(db, records):
        canonical = min(group)
        entries = [entry for member in sorted(group) for entry in records[member].entries]
        if len(group) == 1:
            single.append((canonical,))
        names = write_aliases(db, event, group, records, canonical) if len(group) > 1 else []
        only_adds = len(group) == 1 and (event, participant_subject(canonical)) in adding
        folded.append(FoldedPerson(event, canonical, fold(entries), " ".join(names), only_adds))
        folded += [FoldedPerson(event, member, NOBODY, "") for member in group - {canonical}]
    if linked is not None:
        db.executemany("DELETE FROM alias WHERE participant = ?", single)
    for participant, record in records.items():
        for told in (record.entries, *record.of_others):
            if told:
                _write_scans(db, told[0].event, participant_subject(participant), told)
    write_people(db, folded)
    if kept is not None:
        _keep(kept, records, {participant for (participant,) in single})
    return Refolded({person.id for person in folded}, emptied)


def _records_with_ties(db: Connection, people: set[int]) -> tuple[dict[int, Record], set[int] | None, set[Subject]]:
    """The records of people and of all who are tied to them, as the journal has them after what erasures demand.

    With them what `take_up_links` gives, and of which subjects personal data was emptied.
    """
    records = records_of(db, people)
    linked = take_up_links(db, records)
    if linked is not None and (tied := linked - records.keys()):
        records |= records_of(db, tied)
    groups = alone(records) if linked is None else groups_of(db, records)
    together = [[entry for member in sorted(group) for entry in records[member].entries] for _, group in groups]
    of_others = [told for record in records.values() for told in record.of_others]
    emptied = {subject for entries in (*together, *of_others) for subject in redact(db, entries)}
    # Tables never know more than the journal: they are folded from what is left.
    return (records_of(db, records) if emptied else records), linked, emptied


def _keep(kept: KeptFolds, records: Mapping[int, Record], alone: set[int]) -> None:
    """Keep the folds of a few people whose one record is of one event."""
    for participant, record in records.items():
        subject = record.event or 0, participant_subject(participant)
        if len(records) <= _FEW and participant in alone and not record.of_others:
            kept.keep(subject, record.entries)
        else:
            kept.forget(subject)


def _write_event(db: Connection, event: int, entries: list[Entry]) -> bool:
    """Write an event; whether the file did not have it.

    An event is never taken out of a file: its people and badges are there. Where an entry says so, or voids what made
    it an event, it stays what it was said to be.
    """
    said = fold(entry for entry in entries if entry.kind == Kind.SET).fields
    is_new = db.execute("DELETE FROM event WHERE number = ?", [event]).rowcount == 0
    if said is None:
        return False
    lasting = {name: value for name, value in said.items() if name in NEEDED_OF_AN_EVENT}
    fields = {**lasting, **(fold(entries).fields or {})}
    db.execute("INSERT INTO event VALUES (?,?,?)", [event, fields.get("code", ""), _json(fields)])
    return is_new


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
