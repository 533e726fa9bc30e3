"""An audit: every figure, list, register and paper of a made event beside its count from the journal."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import product

import pytest

from regapp.model.attendance import OVERLAPPING, Cut, Scope
from regapp.model.papers.list_definition import ListDefinition, ListFilter
from regapp.model.papers.register import Register, RegisterKind
from regapp.model.participant import Category
from regapp.services.attendance.census import Census
from regapp.services.attendance.figures import progress_of
from regapp.services.desk import Desk
from regapp.services.donor_report.report import report_data
from regapp.services.lists.exporting import people_table
from regapp.services.people.registration import everybody
from regapp.services.programme.view import programme
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import register_of
from regapp.services.registers.selection import Whom
from regapp.texts.catalogue import Language
from tests.audit.count import NO_CITY, Asked, Count, Person
from tests.audit.made_event import make_event

ENGLISH = Language("en")
CITIES = ("", "osh", "bishkek", NO_CITY)
DAYS = (None, date(2022, 2, 28), date(2022, 3, 1), date(2022, 3, 2), date(2022, 3, 3))


@dataclass
class Audit:
    """The event, its count, and how many cells were compared."""

    desk: Desk
    count: Count
    census: Census
    cells: Counter[str] = field(default_factory=Counter)

    def equal(self, what: str, ours: object, counted: object, about: object = "") -> None:
        self.cells[what] += len(counted) if isinstance(counted, dict | list | set | tuple | Counter) else 1
        assert ours == counted, (what, about)


@pytest.fixture(scope="module")
def audit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Audit]:
    path = tmp_path_factory.mktemp("audit") / "event.regapp"
    desk = make_event(path, seed=20220228)
    found = Audit(desk, Count(path), Census.load(desk))
    yield found
    print(f"\naudited: {sum(found.cells.values())} cells: {dict(found.cells)}")


def filters(desk: Desk, places: int) -> list[Asked]:
    """Every session, and every city with every day, with every category, with so many places of each kind."""
    here = [person.details.municipality for person in everybody(desk) if person.details.municipality]
    units = [unit for code, _ in Counter(here).most_common(places) if (unit := desk.directory.get(code))]
    codes = dict.fromkeys(["", *(code for unit in units for code in (unit.oblast, unit.rayon, unit.code) if code)])
    parts = [*((session.code, "", None) for session in desk.sessions()),
             *(("", city, day) for city, day in product(CITIES, DAYS))]  # fmt: skip
    categories = ("", *(item.value for item in Category))
    return [
        Asked(session, city, day, category, place)
        for (session, city, day), category, place in product(parts, categories, codes)
    ]


def test_figures_for_every_combination_of_filters(audit: Audit) -> None:
    count = audit.count
    for asked in filters(audit.desk, 2):
        figures = audit.census.figures_for(Scope(*asked), ENGLISH)
        whole = figures.registered, figures.arrived, figures.others
        audit.equal("figures", whole, count.figures(asked), asked)
        assert 0 <= figures.share <= 1
        for cut in Cut:
            rows = {row.key: (row.registered, row.arrived, row.others) for row in figures.cuts[cut]}
            if cut in OVERLAPPING:
                counted = count.parts(asked, cut.value)
                rows = {key: row for key, row in rows.items() if any(row) or key in counted}
            else:
                counted = count.cut(asked, cut.value)
            audit.equal(f"by {cut.value}", rows, counted, asked)
            assert all(0 <= row.share <= 1 for row in figures.cuts[cut])
    # A count that compares little proves little.
    assert sum(audit.cells.values()) > 20_000


def number(person: Person) -> str:
    return person.text("number")


@pytest.mark.slow
def test_lists_for_every_combination_of_filters(audit: Audit) -> None:
    """Those whose data are erased, and badges whose details have not come, have no name to be listed by."""
    count = audit.count
    for asked, came, cancelled in product(filters(audit.desk, 1), ("", "yes", "no"), ("", "with", "only")):
        if cancelled and asked.category:
            continue
        chosen = ListFilter(
            came=came, session=asked.session, city=asked.city, day=asked.day.isoformat() if asked.day else "",
            categories=(asked.category,) if asked.category else (), place=asked.place, cancelled=cancelled,
        )  # fmt: skip
        table = people_table(audit.desk, ListDefinition("", ("number",), chosen), ENGLISH)
        listed = sorted(str(row[0]) for row in table.rows)
        people = [person for person in count.asked(asked) if person.known and not person.erased]
        counted = sorted(number(person) for person in people if fits(count, person, asked, came, cancelled))
        audit.equal("lists", listed, counted, (asked, came, cancelled))


def fits(count: Count, person: Person, asked: Asked, came: str, cancelled: str) -> bool:
    here, is_cancelled = count.came(person, asked), bool(person.fields.get("cancelled"))
    if cancelled == "only" and not is_cancelled:
        return False
    expected = count.expected(person, asked) and (bool(cancelled) or not is_cancelled)
    return {"": expected or here, "yes": here, "no": expected and not here}[came]


def test_who_is_missing_for_every_combination_of_filters(audit: Audit) -> None:
    numbers = {person.id: person.details.number for person in everybody(audit.desk)}
    for asked in filters(audit.desk, 1):
        missing = sorted(numbers[person] for person in audit.census.missing(Scope(*asked), ENGLISH))
        people = audit.count.asked(asked)
        counted = sorted(number(person) for person in people if audit.count.missing(person, asked))
        audit.equal("missing", missing, counted, asked)


def rows_of(register: Register) -> dict[str, tuple[str, ...]]:
    return {row.cells[1]: row.cells for group in register.groups for row in group.rows if row.cells[1]}


@pytest.mark.slow
def test_registers_for_every_combination_of_filters(audit: Audit) -> None:
    count = audit.count
    for asked in filters(audit.desk, 1):
        whom = Whom(asked.session, asked.day, asked.city, asked.place, asked.category)
        sheet = rows_of(register_of(audit.desk, RegisterOptions(whom=whom), ENGLISH))
        named = [person for person in count.asked(asked) if person.known and not person.erased]
        counted = {number(person) for person in named if count.came(person, asked)}
        counted |= {number(person) for person in named if count.missing(person, asked)}
        audit.equal("sign-in sheets", set(sheet), counted, asked)
        pays = RegisterOptions(RegisterKind.PER_DIEM, whom, rate=120_000)
        register = register_of(audit.desk, pays, ENGLISH)
        paid = Counter({key: int(cells[5]) for key, cells in rows_of(register).items()})
        days = count.days(asked)
        audit.equal("days paid", paid, days, asked)
        audit.equal("sums paid", register.tyiyn, days.total() * 120_000, asked)


def test_the_registers_of_the_parts_pay_what_the_whole_pays(audit: Audit) -> None:
    for category, day in product(("", *(item.value for item in Category)), DAYS):
        parts = [audit.count.days(Asked(city=city, day=day, category=category)) for city in CITIES[1:]]
        assert sum(parts, Counter()) == audit.count.days(Asked(day=day, category=category))


def test_bars_and_the_timetable(audit: Audit) -> None:
    for slot in programme(audit.desk).slots:
        counted = audit.count.figures(Asked(session=slot.session.code))
        bar = progress_of(audit.desk, slot.session)
        audit.equal("bars", (bar.registered, bar.arrived, bar.others), counted, slot.session.code)
        audit.equal("timetable", (slot.registered, slot.arrived), counted[:2], slot.session.code)


def test_the_report(audit: Audit) -> None:
    count, whole = audit.count, Asked()
    report = report_data(audit.desk, ENGLISH)
    registered, arrived, others = count.figures(whole)
    audit.equal("report", report.figure("registered_people"), registered)
    audit.equal("report", report.figure("arrived_people"), arrived)
    audit.equal("report", report.figure("share_came"), round((arrived - others) / registered, 4))
    here = [person for person in count.people if count.came(person, whole)]
    sexes = Counter(count.key(person, "sex") for person in here)
    audit.equal("report", report.figure("women_came"), sexes["F"])
    audit.equal("report", report.figure("men_came"), sexes["M"])
    units = {person.text("municipality") for person in here if person.text("municipality")}
    audit.equal("report", report.figure("municipalities_came"), len(units & count.units.keys()))
    young = sum(count.key(person, "age") == "0-28" for person in here)
    audit.equal("report", report.figure("youth_came"), young)
    abroad = Counter(count.key(person, "country") for person in here if person.known)
    audit.equal("report", report.figure("countries_came"), len(abroad.keys() - {"", "KG"}))
    for key, name in (("sex", "sex"), ("age", "age"), ("category", "category"), ("oblast", "oblast")):
        body = report.subject(key).body
        column = 3 if key == "sex" else 2
        came = sorted(int(str(row[column] or 0)) for row in body if row[1] or row[column])
        audit.equal(f"report, {key}", came, sorted(row[1] for row in count.cut(whole, name).values()))
    groups = report.subject("sex_age").body
    for column, sex in ((2, None), (3, "F"), (4, "M")):
        people = [person for person in here if sex in (None, count.key(person, "sex"))]
        counted = Counter((count.key(person, "category"), count.key(person, "age")) for person in people)
        found = sorted(int(str(row[column])) for row in groups if row[column])
        audit.equal("report, women and men by age", found, sorted(counted.values()))
    women = [person for person in here if count.key(person, "sex") == "F"]
    homes = Counter(person.text("municipality") for person in women if person.text("municipality") in count.units)
    found = sorted(int(str(row[5])) for row in report.subject("represented").body if row[5])
    audit.equal("report, women by municipality", found, sorted(homes.values()))
    origins = {
        origin: Counter(count.fate(person) for person in count.people if count.origin(person) == origin)
        for origin in ("list", "desk", "substitute", "unknown")
    }
    rows = [row[2:] for row in report.subject("origin").body]
    audit.equal(
        "report, origin", rows, [tuple(row[key] for key in ("cancelled", "absent", "came")) for row in origins.values()]
    )
    assert all(origins.values())
    for key, part in (("day", "day"), ("city", "city"), ("session", "session")):
        first = 3 if key == "session" else 1
        counts = [tuple(int(str(cell or 0)) for cell in row[first : first + 3]) for row in report.subject(key).body]
        audit.equal(f"report, {key}", sorted(counts), sorted(count.parts(whole, part).values()))
