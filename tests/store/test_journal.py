"""The journal: any order, any repetition, the same tables; nothing lost, nothing half done."""

import json
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.event import in_language
from regapp.model.papers.list_definition import definition_from
from regapp.store import certificates, queries
from regapp.store.rebuilding import rebuild
from regapp.store.schema import PROJECTIONS
from regapp.store.search import search
from regapp.store.store import Store, Transaction, create_store, open_store
from regapp.store.upkeep import check, projected_rows

EVENT = 12345


def tables(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {table: projected_rows(store.read(), table) for table in PROJECTIONS}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text("aЯ0-:/,", max_size=4),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["en", "title", "0"]), inner, max_size=2)
    ),
    max_leaves=4,
)
AT = "2022-02-28T05:00:00.000+00:00"
WHOLE: list[tuple[str, str, dict[str, Any]]] = [
    (Kind.SET, participant_subject(1001), {"fields": {
        "family": "Асанов", "birth_year": 1980, "cities": ["osh"], "consent": True, "cancelled": False,
        "photo_consent": False, "sharing_consent": None, "disability": True, "accreditation": "K-17",
    }}),
    (Kind.MERGED, participant_subject(1001), {"other": participant_subject(1002), "fields": {"family": "Асанов"}}),
    (Kind.CHECKED_IN, participant_subject(1001), {"session": "s", "at": AT, "nonce": "n", "outcome": "admitted"}),
    (Kind.CHECKED_OUT, participant_subject(1001), {"session": "s", "at": AT, "nonce": "m", "outcome": "checked_out"}),
    (Kind.ISSUED, participant_subject(1001), {"issue": 1, "at": AT, "reason": "", "template": "a6"}),
    (Kind.CERTIFIED, participant_subject(1001), {
        "number": "C-02-0001", "at": AT, "language": "ky", "template": "t", "sessions": 1, "of": 2, "rule": "r",
    }),
    (Kind.VOIDED, participant_subject(1001), {"entry": "02-0"}),
    (Kind.SET, "session/s", {"fields": {
        "title": {"en": "T"}, "city": "osh", "room": {}, "starts": AT, "ends": AT, "desk": True, "capacity": 5,
        "speakers": ["0000000000001001"], "materials": [{"title": "m", "address": "x"}],
    }}),
    (Kind.SET, "event", {"fields": {
        "code": "x", "title": {"en": "E"}, "starts": "2022-02-28", "ends": "2022-03-03", "zone": "Asia/Bishkek",
        "cities": {"osh": {"en": "Osh"}}, "short_title": {}, "organisers": [{"en": "O"}], "donor": {}, "portal": "",
        "signatories": [{"name": {"en": "N"}, "position": {}}], "units": "2021", "demo": False,
    }}),
    (Kind.SET, "list/L", {"fields": {"content": "{}"}}),
    (Kind.SET, "batch/1", {"fields": {"at": AT, "count": 1}}),
    (Kind.SET, "place/talas", {"fields": {"text": "Талас", "code": "41707000000000"}}),
    (Kind.SET, "units/2025", {"fields": {"valid_from": "2025-01-01", "rows": "code"}}),
]  # fmt: skip


@st.composite
def spoilt(draw: st.DrawFn) -> tuple[str, str, dict[str, Any]]:
    """A change with one part of its body missing, or anything in the place of it."""
    kind, subject, body = draw(st.sampled_from(WHOLE))
    inside = "fields" in body and draw(st.integers(0, 5))
    part = dict(body["fields"] if inside else body)
    name = draw(st.sampled_from(sorted(part)))
    if draw(st.booleans()):
        part[name] = draw(JSON)
    else:
        del part[name]
    return kind, subject, {**body, "fields": part} if inside else part


def read_everything(store: Store) -> None:
    """As screens and papers do: each value is used as what it is meant to be."""
    db = store.read()
    for event in queries.events(db):
        assert event.local(datetime.fromisoformat(AT)).tzinfo
        assert event.ends - event.starts == timedelta(event.ends.toordinal() - event.starts.toordinal())
        assert all(in_language(who.name, "en").isprintable() for who in event.signatories)
        assert all(in_language(names, "en").isprintable() for names in event.cities.values())
    for session in queries.sessions(db, EVENT):
        assert session.starts.tzinfo
        assert session.ends.tzinfo
        assert session.capacity >= 0
        assert all(who >= 0 for who in session.speakers)
        assert all((item.title + item.address).isprintable() for item in session.materials)
    for person in queries.all_participants(db, EVENT):
        assert person.details.name.isprintable()
        assert all(datetime.fromisoformat(item.at).tzinfo for item in queries.check_ins(db, person.id))
        assert all(issue.number >= 0 for issue in queries.issues(db, person.id))
        assert all(item.number.isprintable() and item.of >= 0 for item in certificates.of_person(db, person.id))
    for name in queries.materials(db, EVENT, "list"):
        definition_from(name, queries.material(db, EVENT, "list", name) or "")
    assert all(fields.get("count", 0) >= 0 for _, fields in queries.batches(db, EVENT))


@settings(max_examples=40, deadline=None)
@given(changes_made=st.lists(spoilt(), min_size=1, max_size=6))
def test_what_another_desk_wrote_wrongly_breaks_no_reading(
    changes_made: list[tuple[str, str, dict[str, Any]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    entries = [
        Entry("02", number, f"02-{number}", number, "op", EVENT, kind, 1, subject, body)
        for number, (kind, subject, body) in enumerate(changes_made, start=1)
    ]
    opened = create_store(tmp_path_factory.mktemp("spoilt") / "a.regapp")
    try:
        opened.write(lambda tx: tx.receive(entries))
        read_everything(opened)
        before = tables(opened)
        opened.write(lambda tx: rebuild(tx.db))
        assert tables(opened) == before
    finally:
        opened.close()


def test_a_value_written_wrongly_leaves_the_last_right_one(store: Store) -> None:
    right = [
        Entry("02", number, f"02-{number}", number, "op", EVENT, kind, 1, subject, body)
        for number, (kind, subject, body) in enumerate(WHOLE, start=1)
        if kind == Kind.SET
    ]
    wrong: dict[str, Any] = {
        "speakers": ["nobody"],
        "capacity": "many",
        "materials": ["x"],
        "signatories": ["x"],
        "starts": "soon",
    }
    wrong |= {"zone": "Asia/Atlantis", "content": 5, "cities": "osh", "family": 7}
    store.write(lambda tx: tx.receive(right))
    before = tables(store)
    assert len(queries.sessions(store.read(), EVENT)[0].speakers) == 1
    spoiling = [
        Entry("03", number, f"03-{number}", 100, "op", EVENT, Kind.SET, 1, item.subject, {"fields": wrong})
        for number, item in enumerate(right, start=1)
    ]
    spoiling.append(entry(99, "certified", {"at": AT}, desk="03"))
    spoiling.append(entry(98, "checked-in", {"session": "s", "at": "now"}, desk="03"))
    store.write(lambda tx: tx.receive(spoiling))
    read_everything(store)
    assert queries.sessions(store.read(), EVENT)[0].speakers == (1001,)
    for table in ("participant", "certificate", "check_in", "badge_material"):
        assert tables(store)[table] == before[table]


@pytest.fixture
def store(tmp_path: Path) -> Any:
    opened = create_store(tmp_path / "t.regapp")
    yield opened
    opened.close()


def entry(number: int, kind: str, body: dict[str, Any], desk: str = "02", clock: int = 0, person: int = 1001) -> Entry:
    return Entry(
        desk, number, f"{desk}-{number}", clock or number, "op", EVENT, kind, 1, participant_subject(person), body
    )


def test_a_late_correction_wins_by_clock_and_not_by_arrival(store: Store) -> None:
    store.write(lambda tx: tx.receive([entry(1, "set", {"fields": {"family": "Move down"}}, clock=20)]))
    store.write(lambda tx: tx.receive([entry(1, "set", {"fields": {"family": "Move up"}}, desk="03", clock=10)]))
    person = queries.participant(store.read(), 1001)
    assert person is not None
    assert person.details.family == "Move down"


def test_two_desks_admit_the_same_person_once_and_both_are_named(store: Store) -> None:
    body = {"session": "s", "nonce": "x", "outcome": "admitted"}
    late = entry(1, "checked-in", {**body, "at": "2022-02-28T05:00:00.000+00:00"}, desk="02")
    early = entry(1, "checked-in", {**body, "nonce": "y", "at": "2022-02-28T04:00:00.000+00:00"}, desk="03")
    store.write(lambda tx: tx.receive([late, early]))
    (check_in,) = queries.check_ins(store.read(), 1001)
    assert (check_in.at, check_in.desk, check_in.desks) == ("2022-02-28T04:00:00.000+00:00", "03", ("02", "03"))


def test_an_erasure_reaches_late_arrivals_and_keeps_the_counts(store: Store) -> None:
    personal = {"family": "Асанова", "phone": "0770123456", "municipality": "41702205805000", "sex": "F"}
    store.write(lambda tx: tx.receive([entry(2, "erased", {})]))
    store.write(lambda tx: tx.receive([entry(1, "set", {"fields": personal})]))
    person = queries.participant(store.read(), 1001)
    assert person is not None
    assert (person.details.family, person.details.phone, person.erased) == ("", "", True)
    assert (person.details.municipality, person.details.sex) == ("41702205805000", "F")
    bodies = " ".join(row[0] for row in store.read().execute("SELECT body FROM journal"))
    assert "Асанова" not in bodies
    assert "0770123456" not in bodies


def test_an_entry_of_a_newer_kind_is_kept_and_skipped(store: Store) -> None:
    newer = entry(1, "set", {"fields": {"family": "X"}})
    newer = Entry(**{**newer.__dict__, "version": 99})
    store.write(lambda tx: tx.receive([newer]))
    assert queries.participant(store.read(), 1001) is None
    assert store.read().execute("SELECT count(*) FROM journal").fetchone()[0] == 1


def test_a_failed_write_leaves_nothing(store: Store) -> None:
    def operation(tx: Transaction) -> None:
        tx.receive([entry(1, "set", {"fields": {"family": "Half"}})])
        raise RuntimeError("pulled plug")

    with pytest.raises(RuntimeError):
        store.write(operation)
    assert store.read().execute("SELECT count(*) FROM journal").fetchone()[0] == 0
    assert queries.participant(store.read(), 1001) is None


def test_writes_are_durable_by_their_settings(store: Store) -> None:
    asked: list[tuple[str, int]] = store.write(
        lambda tx: [
            tx.db.execute("PRAGMA journal_mode").fetchone()[0],
            tx.db.execute("PRAGMA synchronous").fetchone()[0],
        ]
    )
    assert asked == ["wal", 2]


def test_check_finds_a_tampered_projection_and_a_hole(store: Store, tmp_path: Path) -> None:
    store.write(lambda tx: tx.receive([entry(1, "set", {"fields": {"family": "A"}}), entry(3, "set", {"fields": {}})]))
    store.write(lambda tx: tx.db.execute("UPDATE participant SET phone = '1'"))
    found = {(item.code, item.where) for item in check(store.read(), store.path, tmp_path)}
    assert found == {("gap", "02"), ("projection", "participant")}
    store.write(lambda tx: rebuild(tx.db))
    (tmp_path / "scratch.regapp").unlink()
    assert {item.code for item in check(store.read(), store.path, tmp_path)} == {"gap"}


def test_bodies_are_stored_as_they_came(store: Store) -> None:
    body = {"fields": {"family": "Өмүрбек уулу", "cities": ["osh"]}, "unknown": [1, 2]}
    store.write(lambda tx: tx.receive([entry(1, "set", body)]))
    assert json.loads(store.read().execute("SELECT body FROM journal").fetchone()[0]) == body


def test_sequence_numbers_go_on_after_reopening(tmp_path: Path) -> None:
    path = tmp_path / "again.regapp"
    for expected in (1, 2):
        opened = create_store(path) if expected == 1 else open_store(path)
        draft = Draft(Kind.SET, participant_subject(1), {"fields": {"family": "A"}})
        (made,) = opened.write(lambda tx, draft=draft: tx.append(EVENT, [draft], "op"))  # type: ignore[misc]
        assert made.lseq == expected
        opened.close()


def test_a_reader_sees_only_finished_writes(store: Store) -> None:
    reader = sqlite3.connect(store.path)
    store.write(lambda tx: tx.receive([entry(1, "set", {"fields": {"family": "A"}})]))
    assert reader.execute("SELECT count(*) FROM journal").fetchone()[0] == 1
    reader.close()


def test_a_voided_check_in_goes_even_before_the_details_have_come(store: Store) -> None:
    body = {"session": "s", "at": "2022-02-28T04:00:00.000+00:00", "nonce": "x", "outcome": "unknown_genuine"}
    store.write(lambda tx: tx.receive([entry(1, "checked-in", body)]))
    assert queries.check_ins(store.read(), 1001)
    store.write(lambda tx: tx.receive([entry(2, "voided", {"entry": "02-1"})]))
    assert queries.check_ins(store.read(), 1001) == []


def merged(number: int, person: int, other: int, desk: str = "02", **fields: str) -> Entry:
    body = {"other": participant_subject(other), "fields": fields}
    return entry(number, "merged", body, desk=desk, person=person)


def test_two_records_become_one_person_and_two_again(store: Store) -> None:
    check_in = {"session": "s", "at": "2022-02-28T04:00:00.000+00:00", "nonce": "x", "outcome": "admitted"}
    number = "01-0002"
    store.write(
        lambda tx: tx.receive(
            [
                entry(1, "set", {"fields": {"family": "Асанова", "number": "01-0001", "ref": "A"}}),
                entry(2, "set", {"fields": {"family": "Asanova", "number": number, "ref": "B"}}, person=1002),
                entry(3, "checked-in", check_in, person=1002),
                merged(4, 1001, 1002, family="Асанова", phone="0770 1"),
            ]
        )
    )
    db = store.read()
    person = queries.participant(db, 1002)
    assert person is not None
    assert (person.id, person.details.family, person.details.phone) == (1001, "Асанова", "0770 1")
    assert queries.counts(db, EVENT) == (1, 1)
    for found in (queries.by_number(db, EVENT, number), queries.by_reference(db, EVENT, "B")):
        assert found is not None
        assert found.id == 1001
    store.write(lambda tx: tx.receive([entry(5, "voided", {"entry": "02-4"})]))
    assert queries.counts(db, EVENT) == (2, 1)
    apart = queries.participant(db, 1002)
    assert apart is not None
    assert (apart.details.family, apart.details.phone, apart.first_in != "") == ("Asanova", "", True)


def test_merging_in_a_chain_leads_all_to_the_smallest_id(store: Store) -> None:
    people = [entry(n, "set", {"fields": {"family": f"F{n}"}}, person=1000 + n) for n in (1, 2, 3)]
    store.write(lambda tx: tx.receive(people))
    store.write(lambda tx: tx.receive([merged(4, 1002, 1003)]))
    store.write(lambda tx: tx.receive([merged(5, 1001, 1003)]))
    ids = {found.id for n in (1001, 1002, 1003) if (found := queries.participant(store.read(), n))}
    assert ids == {1001}


def test_erasing_one_record_empties_what_a_merge_took_from_it(store: Store) -> None:
    store.write(
        lambda tx: tx.receive(
            [
                entry(1, "set", {"fields": {"family": "Аа", "phone": "0770111111"}}),
                entry(2, "set", {"fields": {"family": "Бб", "phone": "0770222222"}}, person=1002),
                merged(3, 1001, 1002, phone="0770222222"),
                entry(4, "erased", {}, person=1002),
            ]
        )
    )
    bodies = " ".join(row[0] for row in store.read().execute("SELECT body FROM journal"))
    assert "0770222222" not in bodies
    person = queries.participant(store.read(), 1001)
    assert person is not None
    assert (person.details.family, person.details.phone, person.erased) == ("Аа", "0770111111", False)


def test_looking_somebody_up_costs_no_more_the_more_people_there_are(store: Store) -> None:
    def steps(question: Any) -> int:
        counted = [0]

        def count() -> int:
            counted[0] += 1
            return 0

        db = store.read()
        # Once before: the words of the file are read when they are first asked for.
        question(db)
        db.set_progress_handler(count, 10)
        question(db)
        db.set_progress_handler(None, 10)
        return counted[0]

    questions = (
        lambda db: queries.by_reference(db, EVENT, "NOBODY"),
        lambda db: queries.by_number(db, EVENT, "01-9999"),
        lambda db: queries.participant(db, 5),
        lambda db: search(db, EVENT, "никто такой", 10, store.vocabulary),
    )
    costs = []
    for size in (20, 2_000):
        fields = {n: {"family": f"F{n}", "number": f"01-{n:04d}", "ref": f"R{n}"} for n in range(1, size)}
        people = [entry(n, "set", {"fields": told}, person=9000 + n) for n, told in fields.items()]
        store.write(lambda tx, people=people: tx.receive(people))  # type: ignore[misc]
        store.write(lambda tx: tx.receive([merged(900_000, 9001, 9002)]))
        costs.append([steps(question) for question in questions])
    assert all(large <= 3 * small + 20 for small, large in zip(*costs, strict=True)), costs
