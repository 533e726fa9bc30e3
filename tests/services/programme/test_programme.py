"""Sessions are added, moved and removed as acts that can be undone; people change cities; two desks do not undo each
other's work."""

from contextlib import nullcontext
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from regapp.model.clashes import ClashKind
from regapp.model.entry import Entry, Kind, session_subject
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.event import AddressInvalid, SessionExists, SessionInvalid
from regapp.model.event import Material, Session
from regapp.model.participant import Details
from regapp.services.acts import ActKind
from regapp.services.admission.admission import check_in
from regapp.services.badges.badges import make_badges
from regapp.services.desk import Desk, open_desk
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, cancel, edit, everybody, get
from regapp.services.programme.programme import add_session, change_session, copy_of, remove_session, set_portal
from regapp.services.programme.screen_codes import screen_code
from regapp.services.programme.session_people import came, move_people, people_of
from regapp.services.programme.view import SpeakerState, programme
from regapp.services.undo import undo
from regapp.store import journal
from regapp.texts.catalogue import Language

FIRST = date(2022, 2, 28)


def entries_of(desk: Desk, code: str) -> list[Entry]:
    subject = (desk.event.number, session_subject(code))
    return [entry for _, group in desk.ask(lambda db: list(journal.of_subjects(db, [subject]))) for entry in group]


def test_a_move_journals_only_what_changed_in_utc_and_is_undone(desk: Desk) -> None:
    before = desk.session("osh-1-opening")
    by = timedelta(minutes=90)
    changes = change_session(desk, before, replace(before, starts=before.starts + by, ends=before.ends + by))
    assert changes.everything
    entry = entries_of(desk, before.code)[-1]
    assert (entry.kind, entry.body) == (
        Kind.SET,
        {"fields": {"starts": "2022-02-28T05:30:00.000+00:00", "ends": "2022-02-28T07:00:00.000+00:00"}},
    )
    assert desk.event.local(desk.session(before.code).starts).hour == 11
    act, _ = undo(desk)
    assert act.kind == "reschedule"
    assert desk.session(before.code) == before
    assert not change_session(desk, before, before).everything


def test_a_new_session_gets_a_code_of_its_own_and_never_one_that_was(desk: Desk) -> None:
    event = desk.event
    session = Session(
        "", {"ky": "Тегерек стол", "en": "Round table"}, "osh", {"ru": "Фойе"}, event.moment(FIRST, 720),
        event.moment(FIRST, 780), capacity=40, materials=(Material('A <b> & "c"', "https://x.kg/?a=1&b=2"),),
    )  # fmt: skip
    added = add_session(desk, session)
    assert added.code == "osh-1-round-table"
    assert desk.session(added.code) == added
    with pytest.raises(SessionExists):
        add_session(desk, replace(session, code="OSH-1-ROUND-TABLE"))
    remove_session(desk, added.code)
    assert added.code not in {item.code for item in desk.sessions()}
    again = add_session(desk, session)
    assert again.code == "osh-1-round-table-2"
    undo(desk)
    undo(desk)
    assert [item.code for item in desk.sessions() if "round" in item.code] == [added.code]
    for wrong in (replace(session, title={"en": " "}), replace(session, ends=session.starts)):
        with pytest.raises(SessionInvalid):
            add_session(desk, wrong)


def test_two_desks_change_different_fields_of_one_session(desk: Desk) -> None:
    shown = desk.session("osh-1-opening")
    change_session(desk, shown, replace(shown, capacity=300))
    # The second desk's form was opened before the first one saved.
    change_session(desk, shown, replace(shown, room={"en": "Foyer"}))
    now = desk.session(shown.code)
    assert (now.capacity, now.room, now.title) == (300, {"en": "Foyer"}, shown.title)
    undo(desk)
    assert (desk.session(shown.code).capacity, desk.session(shown.code).room) == (300, shown.room)


def test_a_change_that_outlives_its_session_leaves_no_half_session(desk: Desk) -> None:
    event = desk.event
    begun = Session("", {"en": "Short"}, "osh", {}, event.moment(FIRST, 720), event.moment(FIRST, 780))
    added = add_session(desk, begun)
    adding = desk.last_act()
    change_session(desk, added, replace(added, capacity=9))
    undo(desk, adding)
    assert added.code not in {item.code for item in desk.sessions()}


def test_a_copy_comes_right_after_and_stays_on_its_day(desk: Desk) -> None:
    session = desk.session("osh-1-opening")
    assert copy_of(desk.event, session).starts == session.ends
    late = replace(session, ends=desk.event.moment(FIRST, 23 * 60))
    assert copy_of(desk.event, late) == replace(late, code="")


def test_speakers_keep_their_sixteen_digits_and_say_what_became_of_them(desk: Desk) -> None:
    people = [
        add_walk_in(desk, Details(family=name, given="A", country="CH"))[0] for name in ("One", "Two", "Three", "Four")
    ]
    session = desk.session("osh-1-opening")
    ids = tuple(person.id for person in people)
    change_session(desk, session, replace(session, speakers=ids))
    assert entries_of(desk, session.code)[-1].body["fields"]["speakers"] == [f"{pid:016d}" for pid in ids]
    cancel(desk, ids[0])
    low, high = sorted(ids[1:3])
    merge(desk, low, high, {})
    slot = programme(desk).slot(session.code)
    assert slot is not None
    states = {speaker.id: speaker.state for speaker in slot.speakers}
    assert states == {
        ids[0]: SpeakerState.CANCELLED, low: SpeakerState.HERE, high: SpeakerState.MERGED, ids[3]: SpeakerState.HERE,
    }  # fmt: skip


def test_the_two_records_of_one_speaker_clash(desk: Desk) -> None:
    one, two = (add_walk_in(desk, Details(family="Weber", given=given))[0] for given in ("J.", "Jürg"))
    first, second = desk.session("osh-1-opening"), desk.session("osh-1-budget")
    change_session(desk, first, replace(first, speakers=(one.id,)))
    change_session(desk, second, replace(second, starts=first.starts, speakers=(two.id,), room={"en": "Elsewhere"}))
    assert programme(desk).clashes == ()
    low, high = sorted((one.id, two.id))
    merge(desk, low, high, {})
    (clash,) = programme(desk).clashes
    assert (clash.kind, clash.speaker) == (ClashKind.SPEAKER, low)


def test_figures_follow_cities_and_check_ins(demo_desk: Desk) -> None:
    session = demo_desk.session("osh-1-opening")
    people = everybody(demo_desk)
    in_osh = [person for person in people if not person.details.cities or "osh" in person.details.cities]
    elsewhere = next(person for person in people if person.details.cities == ("bishkek",))
    for person, day in ((in_osh[0], FIRST), (elsewhere, date(2022, 3, 3))):
        moment = demo_desk.event.moment(day, 8 * 60 + 41)
        check_in(demo_desk, person.id, session, overruled=True, moment=moment)
    slot = programme(demo_desk).slot(session.code)
    assert slot is not None
    assert (slot.registered, slot.arrived) == (len(in_osh), 2)
    # The person came without a registration, and is still among the people of the session.
    assert set(people_of(demo_desk, session)) == {person.id for person in in_osh} | {elsewhere.id}
    assert people_of(demo_desk, session, elsewhere.details.number) == [elsewhere.id]
    # Entered on another day than the session's: the hour alone would mislead.
    assert came(demo_desk, session, people[:200]) == {in_osh[0].id: "08:41", elsewhere.id: "03.03 08:41"}


def test_a_place_filters_the_people_of_a_session(demo_desk: Desk) -> None:
    session = demo_desk.session("osh-1-opening")
    everyone = set(people_of(demo_desk, session))
    oblasts = {unit.oblast for unit in demo_desk.directory.municipalities}
    found = [set(people_of(demo_desk, session, place=oblast)) for oblast in sorted(oblasts)]
    local = {person.id for person in everybody(demo_desk) if person.details.municipality} & everyone
    assert set.union(*found) == local
    assert sum(map(len, found)) == len(local)


def test_many_are_moved_in_one_act_and_undone_at_once(demo_desk: Desk) -> None:
    before = {person.id: person.details for person in everybody(demo_desk)}
    told: list[tuple[int, int]] = []
    moved = move_people(demo_desk, list(before), ("bishkek",), lambda done, total: told.append((done, total)))
    assert moved.count == sum(details.cities != ("bishkek",) for details in before.values())
    assert told[-1] == (len(before), len(before))
    assert {person.details.cities for person in everybody(demo_desk)} == {("bishkek",)}
    assert move_people(demo_desk, list(before), ("bishkek",)).count == 0
    act, changes = undo(demo_desk)
    assert (act.kind, changes.everything) == ("move", True)
    assert {person.id: person.details for person in everybody(demo_desk)} == before


def test_a_cancelled_move_moves_nobody(demo_desk: Desk) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    before = {person.id: person.details.cities for person in everybody(demo_desk)}
    with pytest.raises(Cancelled):
        move_people(demo_desk, list(before), ("bishkek",), stop)
    assert {person.id: person.details.cities for person in everybody(demo_desk)} == before


def test_a_move_leaves_what_others_changed_meanwhile(demo_desk: Desk) -> None:
    person = next(person for person in everybody(demo_desk) if person.details.cities == ("osh",))
    edit(demo_desk, person.id, person.details, replace(person.details, note="vegetarian"))
    move_people(demo_desk, [person.id], ("osh", "bishkek"))
    details = get(demo_desk, person.id).details
    assert (details.note, details.cities) == ("vegetarian", ("osh", "bishkek"))


def test_the_address_of_the_materials_is_on_badges_at_once_and_undone(demo_desk: Desk, tmp_path: Path) -> None:
    set_portal(demo_desk, " www.example.kg ")
    demo_desk = demo_desk.renewed()
    assert demo_desk.event.portal == "www.example.kg"
    out = tmp_path / "b.pdf"
    make_badges(demo_desk, out, everybody(demo_desk)[:1], language=Language("en"))
    assert out.exists()
    undo(demo_desk, demo_desk.last_act(ActKind.PORTAL))
    demo_desk = demo_desk.renewed()
    assert demo_desk.event.portal == "www.myktyaimak.gov.kg"


@pytest.mark.parametrize(
    "address",
    ["материалы", "javascript:alert(1)", "www.x.kg/" + "a" * 200, "www.x.kg/a b", "ftp://x.kg", "https://", "http://x",
     "mailto:a@x.kg", "data:text/html,x"],
)  # fmt: skip
def test_only_an_address_in_the_web_gets_onto_badges(desk: Desk, address: str) -> None:
    with pytest.raises(AddressInvalid):
        set_portal(desk, address)
    session = desk.session("osh-1-opening")
    refused = pytest.raises(AddressInvalid) if ":" in address or "www" in address else nullcontext()
    with refused:
        change_session(desk, session, replace(session, materials=(Material("M", address),)))


@pytest.mark.parametrize(
    "address",
    ["", "x.kg", "192.168.1.5:8080/a", "http://x.kg", "HTTPS://www.x.kg:8080/a?b=c#d", "маалымат.кг/окуу_2022.pdf"],
)
def test_addresses_in_the_web_and_files_are_taken(desk: Desk, address: str) -> None:
    set_portal(desk, address)
    desk = desk.renewed()
    assert desk.event.portal == address
    session = desk.session("osh-1-opening")
    materials = tuple(
        Material("M", path) for path in (address, r"C:\Доклады\отчёт 1.pdf", "/home/a/b.pdf", "план: 2.pdf")
    )
    change_session(desk, session, replace(session, materials=materials))
    assert desk.session(session.code).materials[-1].address == "план: 2.pdf"


def test_an_address_too_long_for_a_code_has_none() -> None:
    assert screen_code("www.example.kg").address == "https://www.example.kg"
    assert len(screen_code("www.example.kg").rows) == 25
    assert screen_code("").rows == ()
    assert screen_code("https://x.kg/" + "a" * 2000).rows == ()


def test_the_programme_lies_in_the_file(desk: Desk) -> None:
    session = desk.session("osh-1-opening")
    change_session(desk, session, replace(session, capacity=77))
    path = desk.path
    desk.close()
    again = open_desk(path)
    assert again.session(session.code).capacity == 77
    again.close()
