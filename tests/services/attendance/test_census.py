"""One count behind all figures: it follows each change, and every table adds up."""

import dataclasses
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regapp.model.attendance import OVERLAPPING, Cut, PlaceFigures, Scope
from regapp.model.papers.list_definition import ListFilter
from regapp.model.participant import Category, Details
from regapp.services.admission.admission import check_in, check_out, scan
from regapp.services.attendance.census import Census
from regapp.services.attendance.figures import progress_of
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.file.conference import create_conference
from regapp.services.lists.rows import ids_of
from regapp.services.people.registration import add_walk_in, cancel, edit, everybody, get, reinstate
from regapp.services.programme.programme import add_session
from regapp.services.programme.session_people import people_of
from regapp.services.programme.view import programme
from regapp.services.undo import undo
from regapp.texts.catalogue import Language

ENGLISH = Language("en")
KERBEN = "41703211600010"
SCOPES = (
    Scope(), Scope(session="osh-1-reg"), Scope(city="bishkek"), Scope(day=date(2022, 2, 28)), Scope(category="press"),
    Scope(place="41703000000000"), Scope(city="osh", category="municipality"),
)  # fmt: skip


def everything(census: Census) -> list[object]:
    return [
        (census.figures_for(scope, ENGLISH), census.places(scope, ENGLISH), sorted(census.missing(scope, ENGLISH)))
        for scope in SCOPES
    ] + [census.arrivals(Scope(), date(2022, 2, 28))]


@pytest.fixture(scope="module")
def shared_desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return create_conference(tmp_path_factory.mktemp("census") / "c.regapp")


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["walk-in", "in", "out", "cancel", "edit", "unknown", "undo"]),
        st.integers(0, 30), st.sampled_from(["osh-1-reg", "osh-1-budget", "bishkek-2-reg"]),
    ),
    min_size=1, max_size=12,
)  # fmt: skip


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_a_census_that_follows_changes_equals_a_new_one(shared_desk: Desk, acts: list[tuple[str, int, str]]) -> None:
    desk = shared_desk
    census = Census.load(desk)
    everything(census)
    for what, number, code in acts:
        people = everybody(desk)
        session = desk.session(code)
        person = people[number % len(people)] if people else None
        if what == "walk-in" or person is None:
            cities = ((), ("osh",), ("osh", "bishkek"))[number % 3]
            details = Details(
                family=f"Ким{number}", sex=("F", "M", "")[number % 3], birth_year=1960 + number if number else None,
                category=("press", "municipality")[number % 2], municipality=("", KERBEN)[number % 2], cities=cities,
            )  # fmt: skip
            census.update([add_walk_in(desk, details)[0].id])
        elif what == "in":
            check_in(desk, person.id, session, overruled=True)
            census.update([person.id])
        elif what == "out":
            check_out(desk, person.id, session)
            census.update([person.id])
        elif what == "cancel":
            change = reinstate if person.details.cancelled else cancel
            census.update(change(desk, person.id).participants)
        elif what == "edit":
            changed = Details(family="Асанов", category="community", country="KG", cities=("bishkek",))
            census.update(edit(desk, person.id, person.details, changed).participants)
        elif what == "unknown":
            scan(desk, token_of(desk, 5000 + number, 1), session)
            census.update([5000 + number])
        else:
            act = undo(desk)[0] if desk.acts else None
            census.update([act.participant] if act and act.participant else [])
    assert everything(census) == everything(Census.load(desk))


def test_every_cut_of_every_scope_adds_up(demo_desk: Desk) -> None:
    add_walk_in(demo_desk, Details(family="Ким", category=Category.GUEST.value))
    for person in everybody(demo_desk)[::2]:
        check_in(demo_desk, person.id, demo_desk.session("osh-1-reg"), overruled=True)
    census = Census.load(demo_desk)
    for scope in SCOPES:
        figures = census.figures_for(scope, ENGLISH)
        for cut in set(Cut) - OVERLAPPING:
            rows = figures.cuts[cut]
            assert sum(row.registered for row in rows) == figures.registered, (scope, cut)
            assert sum(row.arrived for row in rows) == figures.arrived, (scope, cut)
            assert all(row.name for row in rows)
    figures = census.figures_for(Scope(), ENGLISH)
    assert figures.municipalities_all == 484
    assert figures.municipalities_arrived == len(
        {row.key for row in figures.cuts[Cut.MUNICIPALITY] if row.arrived and row.key}
    )
    assert figures.row(Cut.AGE, "").registered == 1
    assert figures.row(Cut.SEX, "").name == "Not stated"


def test_the_rows_of_the_whole_are_what_their_own_scopes_say(demo_desk: Desk) -> None:
    """Also of somebody who cancelled after they had come, of a session in no city, and of a removed person."""
    desk = demo_desk
    opening = desk.session("osh-1-opening")
    add_session(desk, dataclasses.replace(opening, code="everywhere", city=""))
    for number, person in enumerate(everybody(desk)[:30]):
        for code in ("osh-1-reg", "osh-2-reg", "everywhere")[: 1 + number % 3]:
            check_in(desk, person.id, desk.session(code), overruled=True)
        if number % 4 == 0:
            cancel(desk, person.id)
    walk_in = add_walk_in(desk, Details(family="Ким"))[0]
    check_in(desk, walk_in.id, desk.session("osh-1-reg"), overruled=True)
    undo(desk)
    census = Census.load(desk)
    whole = census.figures_for(Scope(), ENGLISH)
    figures = {slot.session.code: (slot.registered, slot.arrived) for slot in programme(desk).slots}
    for row in whole.cuts[Cut.SESSION]:
        own = census.figures_for(Scope(session=row.key), ENGLISH)
        assert (row.registered, row.arrived) == (own.registered, own.arrived) == figures[row.key], row.key
        counted = progress_of(desk, desk.session(row.key))
        assert (counted.registered, counted.arrived, counted.others) == (row.registered, row.arrived, row.others)
        assert (own.others, own.share) == (row.others, row.share)
        chosen = ListFilter(session=row.key)
        assert len(ids_of(desk, chosen)) == len({*census.missing(Scope(session=row.key), ENGLISH)}) + own.arrived, (
            row.key
        )
        assert len(ids_of(desk, dataclasses.replace(chosen, came="yes"))) == own.arrived
        session = desk.session(row.key)
        assert len(people_of(desk, session)) == len(ids_of(desk, chosen))
    for row in whole.cuts[Cut.DAY]:
        own = census.figures_for(Scope(day=date.fromisoformat(row.key)), ENGLISH)
        assert (row.registered, row.arrived) == (own.registered, own.arrived), row.key
    for row in whole.cuts[Cut.CITY]:
        own = census.figures_for(Scope(city=row.key), ENGLISH)
        assert (row.registered, row.arrived) == (own.registered, own.arrived), row.key
    assert len(ids_of(desk, ListFilter())) == whole.registered
    assert len(ids_of(desk, ListFilter(country="KG"))) == whole.row(Cut.COUNTRY, "KG").registered


def test_the_tree_counts_represented_municipalities(demo_desk: Desk) -> None:
    person = next(person for person in everybody(demo_desk) if person.details.municipality)
    check_in(demo_desk, person.id, demo_desk.session("osh-1-reg"), overruled=True)
    nodes = Census.load(demo_desk).places(Scope(), ENGLISH)
    unit = demo_desk.directory.get(person.details.municipality)
    assert unit is not None
    oblast = next(node for node in nodes if node.figures.key == unit.oblast)
    assert oblast.municipalities_arrived == 1
    assert sum(node.municipalities_arrived for node in nodes) == 1
    seven = [node.municipalities_all for node in nodes if node.children]
    assert all(seven)

    def leaves(node: PlaceFigures) -> int:
        return sum(leaves(child) for child in node.children) if node.children else node.municipalities

    assert all(leaves(node) == node.municipalities for node in nodes)


def test_missing_are_those_expected_who_have_not_come(demo_desk: Desk) -> None:
    osh = demo_desk.session("osh-1-reg")
    expected = [person for person in everybody(demo_desk) if "osh" in person.details.cities]
    for person in expected[:10]:
        check_in(demo_desk, person.id, osh)
    missing = Census.load(demo_desk).missing(Scope(session=osh.code), ENGLISH)
    assert set(missing) == {person.id for person in expected[10:]}
    places = [get(demo_desk, person).details.municipality for person in missing]
    assert places.index("") >= len([place for place in places if place])
    position = demo_desk.directory.position("en")
    assert places == sorted(places, key=position)


def test_arrivals_of_a_day_are_counted_at_the_first_coming(desk: Desk) -> None:
    day = date(2022, 2, 28)
    people = [add_walk_in(desk, Details(family=f"Ким{n}", cities=("osh",)))[0] for n in range(4)]
    morning = datetime.fromisoformat("2022-02-28T02:30:00+00:00")
    for number, person in enumerate(people[:3]):
        check_in(desk, person.id, desk.session("osh-1-reg"), moment=morning + timedelta(minutes=20 * number))
        check_in(desk, person.id, desk.session("osh-1-budget"), moment=morning + timedelta(hours=6))
    arrivals = Census.load(desk).arrivals(Scope(), day)
    assert [count for _, count in arrivals.arrived] == [1, 2, 3]
    assert arrivals.arrived[0][0] == morning
    # Registration opens at eight in Osh, the first talk begins at ten.
    assert [(f"{desk.event.local(at):%H:%M}", count) for at, count in arrivals.expected] == [("08:00", 0), ("10:00", 4)]
    assert Census.load(desk).arrivals(Scope(), date(2022, 3, 1)).arrived == ()
