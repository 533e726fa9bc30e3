"""Places stand by the alphabet of the language, the same on every screen, list and paper."""

from itertools import pairwise

import pytest

from regapp.matching.names import sort_key
from regapp.model.attendance import Cut, Scope
from regapp.model.papers.list_definition import ListDefinition
from regapp.model.participant import Participant
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.desk import Desk
from regapp.services.donor_report.report import report_data
from regapp.services.lists.rows import ListRows
from regapp.services.people.choice import Choice, chosen
from regapp.services.people.registration import everybody, some
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import register_of
from regapp.texts.catalogue import LANGUAGE_NAMES, Language


def places_of(desk: Desk, people: list[Participant]) -> list[str]:
    """The municipalities in their order, each once."""
    return list(dict.fromkeys(person.details.municipality for person in people if person.details.municipality))


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_oblasts_rayons_and_municipalities_stand_by_the_alphabet(demo_desk: Desk, code: str) -> None:
    directory = demo_desk.directory
    ordered = sorted(directory, key=lambda unit: directory.position(code)(unit.code))
    tops = [sort_key(unit.name(code)) for unit in ordered if unit.oblast == unit.code]
    assert tops == sorted(tops)
    for before, after in pairwise(ordered):
        if (before.oblast, before.rayon) == (after.oblast, after.rayon) and before.is_municipality:
            assert sort_key(before.name(code)) <= sort_key(after.name(code))
        if before.oblast == after.oblast and before.rayon != after.rayon and before.rayon:
            assert sort_key(directory.name(before.rayon, code)) <= sort_key(directory.name(after.rayon, code))
    seen: set[str] = set()
    for before, after in pairwise(ordered):
        # What lies in a unit follows it without another one between.
        if after.oblast != before.oblast:
            assert after.oblast not in seen
            seen.add(before.oblast)


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_everything_has_that_order(demo_desk: Desk, code: str) -> None:
    desk, language = demo_desk, Language(code)
    position = desk.directory.position(code)
    people = {person.details.number: person for person in everybody(desk)}
    census = Census.load(desk)
    orders = {
        "figures": [row.key for row in census.figures_for(WHOLE, language).cuts[Cut.MUNICIPALITY] if row.key],
        "tree": [node.figures.key for node in census.places(WHOLE, language) if node.figures.key],
        "missing": places_of(desk, some(desk, census.missing(Scope(), language))),
        "badges": places_of(desk, chosen(desk, Choice(only_new=False, language=code))),
    }
    rows = ListRows(desk, ListDefinition("", ("number",), sort="municipality"), language)
    orders["list"] = places_of(desk, [people[str(row[0])] for row in rows])
    groups = register_of(desk, RegisterOptions(), language).groups
    numbers = [row.cells[1] for group in groups for row in group.rows if row.cells[1]]
    orders["register"] = places_of(desk, [people[number] for number in numbers])
    for name, order in orders.items():
        assert len(order) > 3, name
        assert order == sorted(order, key=position), name
    report = report_data(desk, language)
    names = {unit.name(code): position(unit.code) for unit in desk.directory if unit.oblast == unit.code}
    oblasts = [names[str(row[0])] for row in report.subject("coverage").body]
    assert len(oblasts) > 3
    assert oblasts == sorted(oblasts)
