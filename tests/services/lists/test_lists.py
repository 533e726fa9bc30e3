"""Lists by any filter with any columns; saved ones; contacts, the programme, and data that name nobody."""

import csv
import dataclasses
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import icalendar
import pypdfium2
import pytest
import python_calamine
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regapp.model.entry import Draft, Kind, list_subject, participant_subject, session_subject
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.event import UnknownSession
from regapp.model.errors.files import WriteFailed
from regapp.model.errors.lists import (
    ListExists,
    NameInvalid,
    NoColumns,
    TooFewPeople,
    TooManyColumns,
    UnknownColumn,
    UnknownList,
)
from regapp.model.papers.list_definition import (
    FOREIGN,
    NO,
    NOT_STATED,
    YES,
    ListDefinition,
    ListFilter,
    definition_from,
    definition_json,
)
from regapp.model.papers.table import unguarded
from regapp.model.participant import CONSENTS, Category, Details
from regapp.services.acts import ActKind
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.file.demo import make_demo
from regapp.services.file.upkeep import check
from regapp.services.lists.anonymous import anonymous, export_anonymous
from regapp.services.lists.contacts import export_contacts
from regapp.services.lists.exporting import ATTENDEES, export_attendees, known_columns, list_as_text, preview
from regapp.services.lists.fields import ALL_COLUMNS, LIST_FIELDS, PAPER_COLUMNS, list_fields
from regapp.services.lists.saved import SHIPPED, list_named, own_lists, remove_list, rename_list, save_list
from regapp.services.people.choice import place_named
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, cancel, everybody, ref_of, registration
from regapp.services.programme.calendar import export_programme
from regapp.services.undo import undo
from regapp.texts.catalogue import Language

ENGLISH = Language("en")
TRICKY = '=HYPERLINK("http://x")'


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The demo with twenty people of Osh checked in, one cancelled, and two walk-ins, one of whom refused consent.

    For all tests that only read.
    """
    desk, _ = make_demo(tmp_path_factory.mktemp("lists") / "demo.regapp")
    add_walk_in(
        desk,
        Details(
            family=TRICKY, given="<b>&Co</b>", phone="0770 112233, 0555 1", birth_year=1990, country="KG",
            note="quiet  note", diet="x" * 300,
        ),
    )  # fmt: skip
    add_walk_in(desk, Details(family="Макулсуз", phone="0555 000000", email="a@b.kg", consent=False, sex="F"))
    osh = [person for person in everybody(desk) if "osh" in person.details.cities]
    for person in osh[:20]:
        check_in(desk, person.id, desk.session("osh-1-reg"))
    cancel(desk, osh[30].id)
    yield desk
    desk.close()


def count(desk: Desk, **conditions: object) -> int:
    return preview(desk, ListDefinition("", ("name",), ListFilter(**conditions)), ENGLISH, 0)[0]  # type: ignore[arg-type]


def names(desk: Desk, **conditions: object) -> list[object]:
    definition = ListDefinition("", ("name",), ListFilter(**conditions))  # type: ignore[arg-type]
    return [row[0] for row in preview(desk, definition, ENGLISH, 1000)[1]]


@pytest.mark.parametrize("consent", CONSENTS)
def test_each_consent_can_be_asked_for_and_shown(desk: Desk, consent: str) -> None:
    said = {"given": True, "refused": False, NOT_STATED: None}
    for family, answer in said.items():
        add_walk_in(desk, Details(family=family, **{consent: answer}))  # type: ignore[arg-type]
    assert {wanted: names(desk, **{consent: wanted}) for wanted in said} == {wanted: [wanted] for wanted in said}
    rows = preview(desk, ListDefinition("", ("name", consent)), ENGLISH, 3).rows
    assert set(rows) == {("given", "yes"), ("refused", "no"), (NOT_STATED, "")}


def test_disability_and_accreditation_are_columns_only_when_they_are_chosen(desk: Desk) -> None:
    add_walk_in(desk, Details(family="Ким", disability=True, accreditation="K-17"))
    chosen = ListDefinition("", ("disability", "accreditation"))
    assert preview(desk, chosen, ENGLISH, 1).rows == [("yes", "K-17")]
    assert not {"disability", "accreditation"} & {*ALL_COLUMNS, *PAPER_COLUMNS}


def test_anonymous_data_say_nothing_of_a_disability(desk: Desk) -> None:
    for number in range(6):
        add_walk_in(desk, Details(family=f"Ким {number}", disability=number % 2 == 0))
    made = anonymous(desk, ENGLISH)
    assert "Disability" not in {column.heading for column in made.data.columns}
    assert len(set(made.data.rows)) == 1


def test_a_guests_country_stands_where_no_municipality_or_place_is_known(desk: Desk) -> None:
    for family, known in {
        "Бекова": {"country": "LV"},
        "Асанов": {"country": "NL", "place": "Зволле"},
        "Ким": {"municipality": "41708217842000", "country": "KG"},
        "Цой": {"country": "KG"},
    }.items():
        add_walk_in(desk, Details(family=family, **known))  # type: ignore[arg-type]
    definition = ListDefinition("", ("name", "municipality"), sort="municipality")
    assert preview(desk, definition, ENGLISH, 9).rows == [
        ("Ким", "Tölök aiyl aimak"), ("Бекова", "Latvia"), ("Асанов", "Зволле"), ("Цой", ""),
    ]  # fmt: skip


def test_each_condition_says_whom_it_means(people: Desk) -> None:
    everyone = everybody(people)
    standing = [person for person in everyone if not person.details.cancelled]
    assert count(people) == len(standing) == 133
    assert count(people, cancelled="with") == 134
    assert count(people, cancelled="only") == 1
    assert count(people, came=YES) == 20
    assert count(people, came=NO) == 113
    osh = [person for person in standing if not person.details.cities or "osh" in person.details.cities]
    assert count(people, city="osh") == count(people, session="osh-1-reg") == len(osh)
    assert count(people, session="osh-1-reg", came=NO) == len(osh) - 20
    assert count(people, day="2022-02-28", came=YES) == 20
    assert count(people, day="2022-03-01", came=YES) == 0
    some = (Category.PRESS.value, Category.SPEAKER.value)
    assert count(people, categories=some) == sum(person.details.category in some for person in standing)
    foreign = [person for person in standing if person.details.country not in ("", "KG")]
    assert count(people, country=FOREIGN) == len(foreign) > 5
    assert count(people, country="CH") == sum(person.details.country == "CH" for person in foreign)
    assert names(people, consent="refused") == ["Макулсуз"]
    assert names(people, consent=NOT_STATED) == [f"{TRICKY} <b>&Co</b>"]
    assert count(people, badge=YES) == 0
    assert count(people, sex="F") + count(people, sex="M") + count(people, sex=NOT_STATED) == 133
    assert names(people, words="макулс") == ["Макулсуз"]
    assert count(people, needs="any") >= count(people, needs="diet") > 0
    assert count(people, language="ky") == sum(person.details.language == "ky" for person in standing)
    with pytest.raises(UnknownSession):
        count(people, session="nowhere")


def test_a_place_means_all_that_lies_in_it(people: Desk) -> None:
    directory = people.directory
    naryn = place_named(people, "Нарынская область")
    inside = [p for p in everybody(people) if (u := directory.get(p.details.municipality)) and u.oblast == naryn]
    assert count(people, place=naryn, cancelled="with") == len(inside) > 0


def test_every_column_says_something_for_everybody(people: Desk) -> None:
    columns = tuple(list_fields(people, ENGLISH))
    assert set(ALL_COLUMNS) < set(LIST_FIELDS) < set(columns)
    total, rows, _ = preview(people, ListDefinition("", columns), ENGLISH, 1000)
    assert total == len(rows) == 133
    cells = [dict(zip(columns, row, strict=True)) for row in rows]
    tricky = next(row for row in cells if row["family"] == TRICKY)
    assert tricky["age"] == 32
    assert tricky["note"] == "quiet  note"
    came = [row for row in cells if row["session:osh-1-reg"]]
    assert len(came) == 20
    assert {(row["sessions"], row["days"], row["arrived_at"]) for row in came} == {
        (1, 1, row["session:osh-1-reg"]) for row in came
    }
    refused = next(row for row in cells if row["family"] == "Макулсуз")
    assert (refused["phone"], refused["email"]) == ("", "")
    with pytest.raises(UnknownColumn) as caught:
        known_columns(people, ENGLISH, ["name", "shoe-size"])
    assert "session:osh-1-reg" in caught.value.known


def test_a_list_is_sorted_by_any_column(people: Desk) -> None:
    for column in (*LIST_FIELDS, "session:osh-1-reg"):
        definition = ListDefinition("", (column, "number"), sort=column)
        up = preview(people, definition, ENGLISH, 1000)[1]
        down = preview(people, dataclasses.replace(definition, descending=True), ENGLISH, 1000)[1]
        assert sorted(up, key=str) == sorted(down, key=str)
        filled = [row[0] for row in up if row[0] not in (None, "")]
        # Nothing comes last either way.
        assert [row[0] for row in up][: len(filled)] == filled
        assert [row[0] for row in down][: len(filled)] == filled[::-1] or len(set(filled)) < len(filled)
        if column in ("birth_year", "age", "badge", "sessions"):
            assert filled == sorted(filled, key=lambda cell: int(str(cell or 0)))


def test_a_definition_survives_as_json_and_forgives_what_it_does_not_know() -> None:
    definition = ListDefinition(
        "L", ("name", "age"), ListFilter(YES, categories=("press",), words="а"), "age", True
    )  # fmt: skip
    assert definition_from("L", definition_json(definition)) == definition
    newer = '{"columns": ["name", "shoe-size", 3], "filter": {"came": "yes", "moon": "full", "sex": 4}, "sort": 1}'
    assert definition_from("N", newer) == ListDefinition("N", ("name", "shoe-size"), ListFilter(YES))
    assert definition_from("N", "{") is None
    assert definition_from("N", "[]") is None


def test_a_column_of_a_newer_regapp_is_passed_over(people: Desk) -> None:
    definition = ListDefinition("", ("shoe-size", "name"), sort="shoe-size")
    assert len(preview(people, definition, ENGLISH, 1)[1][0]) == 1
    with pytest.raises(NoColumns):
        preview(people, ListDefinition("", ("shoe-size",)), ENGLISH, 1)
    with pytest.raises(NoColumns):
        preview(people, ListDefinition("", ()), ENGLISH, 1)


# Saved lists


def test_lists_are_kept_changed_renamed_removed_and_undone(demo_desk: Desk) -> None:
    first = ListDefinition("Дары 1", ("name", "diet"), ListFilter(needs="diet"))
    save_list(demo_desk, first)
    assert own_lists(demo_desk) == [first]
    second = dataclasses.replace(first, columns=("name",))
    save_list(demo_desk, second)
    assert list_named(demo_desk, "дары 1", ENGLISH) == second
    rename_list(demo_desk, "Дары 1", "Тамак")
    assert [item.name for item in own_lists(demo_desk)] == ["Тамак"]
    undo(demo_desk)
    assert own_lists(demo_desk) == [second]
    undo(demo_desk)
    assert own_lists(demo_desk) == [first]
    remove_list(demo_desk, "Дары 1")
    assert own_lists(demo_desk) == []
    save_list(demo_desk, second)
    assert own_lists(demo_desk) == [second]
    assert check(demo_desk) == []


def test_no_name_is_kept_with_a_list(demo_desk: Desk) -> None:
    save_list(demo_desk, ListDefinition("L", ("name",), ListFilter(YES, words="Касымбекова")))
    rename_list(demo_desk, "L", "M")
    assert own_lists(demo_desk) == [ListDefinition("M", ("name",), ListFilter(YES))]
    bodies = " ".join(
        row[0] for row in demo_desk.store.read().execute("SELECT body FROM journal WHERE subject > 'list'")
    )
    assert "Касымбекова" not in bodies


def test_spaces_and_case_make_no_other_list(demo_desk: Desk) -> None:
    save_list(demo_desk, ListDefinition(" Кухня ", ("name",)))
    save_list(demo_desk, ListDefinition("КУХНЯ", ("name", "diet")))
    assert own_lists(demo_desk) == [ListDefinition("КУХНЯ", ("name", "diet"))]
    undo(demo_desk)
    assert own_lists(demo_desk) == [ListDefinition("Кухня", ("name",))]
    save_list(demo_desk, ListDefinition("Other", ("name",)))
    with pytest.raises(ListExists):
        rename_list(demo_desk, "Other", " кухня")
    rename_list(demo_desk, "кухня", "КУХНЯ ")
    remove_list(demo_desk, "other")
    assert [item.name for item in own_lists(demo_desk)] == ["КУХНЯ"]


def test_names_of_lists_that_cannot_be(demo_desk: Desk) -> None:
    for name in ("", "  ", "x" * 61):
        with pytest.raises(NameInvalid):
            save_list(demo_desk, ListDefinition(name, ("name",)))
    with pytest.raises(ListExists):
        save_list(demo_desk, ListDefinition("press", ("name",)))
    with pytest.raises(UnknownList):
        list_named(demo_desk, "nothing", ENGLISH)
    with pytest.raises(UnknownList):
        rename_list(demo_desk, "Press", "Other")
    demo_desk.write(
        lambda tx: demo_desk.append(tx, [Draft(Kind.SET, list_subject("Odd"), {"fields": {"content": "{"}})])
    )
    assert own_lists(demo_desk) == []


def test_every_shipped_list_is_written_as_every_kind(people: Desk, tmp_path: Path) -> None:
    for shipped in SHIPPED:
        rows = preview(people, shipped, ENGLISH, 0)[0]
        for kind in ("xlsx", "csv", "pdf", "ods"):
            out = tmp_path / f"list.{kind}"
            assert export_attendees(people, out, ENGLISH, None, shipped) == rows > 0
            if kind != "pdf":
                written = _rows(out)
                assert len(written) == rows + 1
                assert {len(row) for row in written} == {len(shipped.columns)}


def test_times_are_times_in_workbooks_and_ids_keep_their_digits_in_text(people: Desk, tmp_path: Path) -> None:
    person = everybody(people)[0]
    session = people.session("osh-1-reg")
    check_in(people, person.id, session, moment=session.starts, overruled=True)
    columns = ("number", "arrived_at", "session:osh-1-reg", "ref")
    chosen = ListDefinition("Times", columns, ListFilter(came="yes", session="osh-1-reg"))
    moment = datetime(2022, 2, 28, 8, 0)
    for kind in ("xlsx", "ods"):
        out = tmp_path / f"times.{kind}"
        export_attendees(people, out, ENGLISH, None, chosen)
        row = next(row for row in _rows(out) if row[0] == person.details.number)
        assert row[1:3] == [moment, moment]
    export_attendees(people, tmp_path / "times.csv", ENGLISH, None, chosen)
    lines = (tmp_path / "times.csv").read_text(encoding="utf-8-sig").splitlines()
    assert f"{person.details.number};28.02.2022 08:00;28.02.2022 08:00;'{ref_of(person)}" in lines
    assert unguarded(f"'{ref_of(person)}") == ref_of(person)
    assert "ref" not in ALL_COLUMNS


# Bad days


def test_nobody_on_a_list(desk: Desk, tmp_path: Path) -> None:
    for kind in ("xlsx", "csv", "pdf", "ods"):
        assert export_attendees(desk, tmp_path / f"l.{kind}", ENGLISH) == 0
    assert export_contacts(desk, tmp_path / "c.vcf", ENGLISH, ATTENDEES) == 0
    with pytest.raises(TooFewPeople):
        export_anonymous(desk, tmp_path / "a.xlsx", ENGLISH)
    assert not (tmp_path / "a.xlsx").exists()


def test_a_pdf_of_too_many_columns_says_how_many_fit(people: Desk, tmp_path: Path) -> None:
    columns = tuple(LIST_FIELDS)
    with pytest.raises(TooManyColumns) as caught:
        export_attendees(people, tmp_path / "l.pdf", ENGLISH, None, ListDefinition("", columns))
    most = caught.value.most
    definition = ListDefinition("", columns[:most])
    assert export_attendees(people, tmp_path / "l.pdf", ENGLISH, None, definition) == 133
    document = pypdfium2.PdfDocument(tmp_path / "l.pdf")
    for page in document:
        text = page.get_textpage()
        for index in range(text.count_rects()):
            left, _, right, _ = text.get_rect(index)
            assert 0 < left < right < page.get_width()
    document.close()
    assert list(tmp_path.glob("*.pdf")) == [tmp_path / "l.pdf"]


def _cancel(_done: int, _total: int) -> None:
    raise Cancelled


def test_cancelling_leaves_nothing(people: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    for kind in ("xlsx", "csv", "pdf", "ods"):
        with pytest.raises(Cancelled):
            export_attendees(people, folder / f"l.{kind}", ENGLISH, _cancel)
    with pytest.raises(Cancelled):
        export_contacts(people, folder / "l.vcf", ENGLISH, ATTENDEES, _cancel)
    assert list(folder.iterdir()) == []


def test_a_file_that_cannot_be_written(people: Desk, tmp_path: Path) -> None:
    for name in ("taken.ods", "taken.vcf"):
        (tmp_path / name).mkdir()
    with pytest.raises(WriteFailed):
        export_attendees(people, tmp_path / "taken.ods", ENGLISH)
    with pytest.raises(WriteFailed):
        export_contacts(people, tmp_path / "taken.vcf", ENGLISH, ATTENDEES)
    assert sorted(path.name for path in tmp_path.glob("*taken*")) == ["taken.ods", "taken.vcf"]


def test_a_list_is_copied_as_cells(people: Desk) -> None:
    total, text = list_as_text(people, ListDefinition("", ("number", "family", "phone", "note")), ENGLISH)
    lines = text.split("\n")
    assert len(lines) == total + 1 == 134
    assert {line.count("\t") for line in lines} == {3}
    assert "'" + TRICKY in text
    assert "0555 000000" not in text


# Contacts, the programme


def test_contacts_leave_out_who_refused_consent(people: Desk, tmp_path: Path) -> None:
    out = tmp_path / "c.vcf"
    assert export_contacts(people, out, ENGLISH, ATTENDEES) == 132
    text = out.read_text(encoding="utf-8")
    cards = list(vobject.readComponents(text))
    assert len({card.uid.value for card in cards}) == 132
    assert not [card for card in cards if "Макулсуз" in card.fn.value]
    tricky = next(card for card in cards if card.n.value.family == TRICKY)
    assert [phone.value for phone in tricky.tel_list] == ["0770 112233", "0555 1"]


def test_the_programme_as_a_calendar(demo_desk: Desk, tmp_path: Path) -> None:
    speaker = next(person for person in everybody(demo_desk) if person.details.category == Category.SPEAKER)
    fields = {"speakers": [str(speaker.id)], "materials": [{"title": "Слайды; часть 1", "address": "https://x.kg/a,b"}]}
    demo_desk.write(
        lambda tx: demo_desk.append(tx, [Draft(Kind.SET, session_subject("osh-1-budget"), {"fields": fields})])
    )
    sessions = demo_desk.sessions()
    uids = []
    for language in ("ru", "en"):
        assert export_programme(demo_desk, tmp_path / "p.ics", Language(language)) == len(sessions)
        calendar = icalendar.Calendar.from_ical((tmp_path / "p.ics").read_bytes())
        uids.append([str(event["uid"]) for event in calendar.events])
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == len(sessions)
    assert [event.start for event in calendar.events] == [session.starts for session in sessions]
    assert all(event.decoded("dtstart").utcoffset() == timedelta(hours=6) for event in calendar.events)
    assert [str(zone["tzid"]) for zone in calendar.timezones] == ["Asia/Bishkek"]
    budget = next(event for event in calendar.events if "osh-1-budget" in str(event["uid"]))
    assert speaker.details.name in str(budget["description"])
    assert "Слайды; часть 1 https://x.kg/a,b" in str(budget["description"])
    assert str(budget["location"]).endswith("Osh")


def test_the_calendar_names_who_will_speak(demo_desk: Desk, tmp_path: Path) -> None:
    first, second, cancelled, removed = (
        add_walk_in(demo_desk, Details(family=name))[0] for name in ("Биринчи", "Экинчи", "Келбес", "Өчкөн")
    )
    speakers = [str(person.id) for person in (first, second, cancelled, removed)]
    draft = Draft(Kind.SET, session_subject("osh-1-budget"), {"fields": {"speakers": speakers}})
    demo_desk.write(lambda tx: demo_desk.append(tx, [draft]))
    merge(demo_desk, first.id, second.id, {"family": 1})
    cancel(demo_desk, cancelled.id)
    demo_desk.perform(ActKind.EDIT, removed.id, [Draft(Kind.REMOVED, participant_subject(removed.id), {})])
    export_programme(demo_desk, tmp_path / "p.ics", ENGLISH)
    calendar = icalendar.Calendar.from_ical((tmp_path / "p.ics").read_bytes())
    budget = next(event for event in calendar.events if "osh-1-budget" in str(event["uid"]))
    assert str(budget["description"]).splitlines()[0] == "Speakers: Экинчи"


# Data that name nobody


def test_nobody_can_be_told_in_anonymous_data(people: Desk, tmp_path: Path) -> None:
    made = anonymous(people, ENGLISH)
    rows = list(made.data.rows)
    assert made.people == len(rows) == 133
    assert min(Counter(map(tuple, rows)).values()) >= 5
    assert rows == sorted(rows)
    said = Counter(row[5] for row in rows)
    assert 0 < said["yes"] <= 20 <= said["yes"] + said["combined"]
    secrets = set()
    for person in everybody(people):
        details = person.details
        secrets |= {
            details.family,
            details.given,
            details.phone,
            details.email,
            details.number,
            details.note,
            details.diet,
        }
    secrets.discard("")
    for kind, files in (("xlsx", 1), ("ods", 1), ("csv", 2)):
        total, paths = export_anonymous(people, tmp_path / f"a.{kind}", ENGLISH)
        assert (total, len(paths)) == (133, files)
        cells = {str(cell) for path in paths for row in _rows(path) for cell in row}
        assert not cells & secrets
        joined = "\n".join(cells)
        assert not [secret for secret in secrets if len(secret) > 5 and secret in joined]


def _rows(path: Path) -> list[list[object]]:
    """All rows of all sheets."""
    if path.suffix == ".csv":
        return [list(row) for row in csv.reader(path.read_text("utf-8-sig").splitlines(), delimiter=";")]
    book = python_calamine.CalamineWorkbook.from_path(path)
    return [list(row) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]


_SOME = st.builds(
    Details,
    family=st.sampled_from(["Асанова", "Ким", "Бакиров-Улуу"]), phone=st.sampled_from(["", "0770 112233"]),
    sex=st.sampled_from(["F", "M", ""]), birth_year=st.sampled_from([None, 1940, 1975, 1991, 2001]),
    category=st.sampled_from([item.value for item in Category]), country=st.sampled_from(["KG", "CH", "KZ", ""]),
    municipality=st.sampled_from(["", "41708217842000", "41702215842000"]),
    consent=st.sampled_from([None, True, False]),
)  # fmt: skip


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_SOME, min_size=1, max_size=25), st.integers(2, 7))
def test_nobody_can_be_told_whoever_comes(desk: Desk, crowd: list[Details], k: int) -> None:
    """Each example adds people to those of the examples before."""
    drafts = [registration(details, "", "desk")[1] for details in crowd]
    desk.write(lambda tx: desk.append(tx, drafts))
    total = len(everybody(desk))
    if total < k:
        with pytest.raises(TooFewPeople):
            anonymous(desk, ENGLISH, None, k)
        return
    rows = list(anonymous(desk, ENGLISH, None, k).data.rows)
    assert len(rows) == total
    assert min(Counter(map(tuple, rows)).values()) >= k
    assert not {cell for row in rows for cell in row} & {"Асанова", "Ким", "Бакиров-Улуу", "0770 112233"}


def test_the_codebook_counts_every_value(people: Desk) -> None:
    made = anonymous(people, ENGLISH)
    rows = list(made.codebook.rows)
    for index, column in enumerate(made.data.columns):
        counted = {row[1]: row[2] for row in rows if row[0] == column.heading}
        assert counted == Counter(row[index] for row in made.data.rows)


def test_the_codebook_hides_how_many_were_made_coarse_below_k(desk: Desk) -> None:
    """Five in common, and so many more whom only their country tells apart."""
    countries = ("CH", "KZ", "UZ", "DE", "FR", "US")
    for number in range(5):
        add_walk_in(desk, Details(family=f"Ким{number}", country="KG"))
    said = []
    for number, country in enumerate(countries):
        add_walk_in(desk, Details(family=f"Цой{number}", country=country))
        steps = [row[2] for row in anonymous(desk, ENGLISH).codebook.rows if row[0] == "Generalised"]
        said.append(steps[0])
        assert not {count for count in steps if isinstance(count, int)} & {1, 2, 3, 4}
        assert set(steps) <= {0, "< 5", *range(5, 12)}
    assert said == ["< 5", "< 5", "< 5", "< 5", 5, 6]


@pytest.mark.parametrize(
    ("age", "band"),
    [
        (1, "<29"), (28, "<29"), (29, "29–39"), (39, "29–39"), (40, "40–49"), (49, "40–49"), (50, "50–59"),
        (59, "50–59"), (60, "60+"), (120, "60+"), (None, "Not stated"),
    ],
)  # fmt: skip
def test_bands_of_age_in_anonymous_data(desk: Desk, age: int | None, band: str) -> None:
    year = desk.event.starts.year
    add_walk_in(desk, Details(family="Ким", birth_year=None if age is None else year - age))
    ((_, _, _, said, *_),) = anonymous(desk, ENGLISH, None, 1).data.rows
    assert said == band


@pytest.mark.parametrize(("came", "band"), [(0, "0"), (1, "1"), (2, "2–3"), (3, "2–3"), (4, "4+"), (5, "4+")])
def test_bands_of_sessions_in_anonymous_data(desk: Desk, came: int, band: str) -> None:
    person = add_walk_in(desk, Details(family="Ким"))[0]
    for session in desk.sessions()[:came]:
        check_in(desk, person.id, session, overruled=True)
    ((*_, arrived, sessions, _),) = anonymous(desk, ENGLISH, None, 1).data.rows
    assert (arrived, sessions) == ("yes" if came else "no", band)


def test_few_people_are_one_group_or_none(desk: Desk) -> None:
    for number in range(4):
        add_walk_in(desk, Details(family=f"Ким{number}", sex="FM"[number % 2], country="KG"))
    with pytest.raises(TooFewPeople) as caught:
        anonymous(desk, ENGLISH)
    assert (caught.value.count, caught.value.least) == (4, 5)
    add_walk_in(desk, Details(family="Ким5", country="CH"))
    assert len({row[:5] for row in anonymous(desk, ENGLISH).data.rows}) == 1
