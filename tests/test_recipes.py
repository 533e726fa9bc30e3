"""The recipes of docs/how-to.md, followed: a row that is added to a table is used, and a forgotten row is named."""

import csv
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from regapp.badges import sheets
from regapp.badges.fields import FIELDS, Field
from regapp.badges.sheets import all_sheets
from regapp.exchange import values
from regapp.gui.person.comparison import SHOWN_FIELDS
from regapp.model.event import LANGUAGES
from regapp.model.papers.list_definition import ListDefinition
from regapp.model.participant import DETAIL_FIELDS
from regapp.resources import resource
from regapp.services.badges import templates
from regapp.services.badges.badges import make_badges
from regapp.services.badges.layout import Layout
from regapp.services.desk import Desk, open_desk
from regapp.services.file.upkeep import check
from regapp.services.lists import fields as list_fields
from regapp.services.lists.exporting import export_attendees
from regapp.services.people.choice import choose
from regapp.services.people.registration import everybody
from regapp.store import schema
from regapp.texts import words
from regapp.texts.catalogue import LANGUAGE_NAMES, SOURCE_LANGUAGE, Language
from regapp.texts.words import column_word, day_text

MM = 72 / 25.4
TEMPLATE = """
width = 70
height = 40
sheets = ["a4-3", "single"]
[[element]]
kind = "text"
x = 5
y = 5
width = 60
height = 20
field = "shouted"
"""
SHEET = """
[a4-3]
columns = 1
rows = 3
page = [210, 297]
cut_marks = false
label = { ky = "A4 баракта 3", ru = "3 на листе A4", en = "3 on A4" }
"""
OLD_FILE = Path(__file__).parent / "files" / "version-0.1.regapp"


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The shipped templates and sheets in a folder of the test's own."""
    folder = tmp_path / "resources"
    for name in ("badges", "certificates"):
        shutil.copytree(resource(name), folder / name)
    shutil.copy(resource("sheets.toml"), folder)
    own: Callable[..., Path] = folder.joinpath
    monkeypatch.setattr(templates, "resource", own)
    monkeypatch.setattr(sheets, "resource", own)
    all_sheets.cache_clear()
    yield folder
    all_sheets.cache_clear()


def test_a_template_a_sheet_and_a_badge_field(
    shipped: Path, demo_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FIELDS, "shouted", Field("Name, loud", "АСАНОВ!", lambda data: f"{data.family.upper()}!"))
    shipped.joinpath("badges", "70x40.toml").write_text(TEMPLATE, encoding="utf-8")
    with shipped.joinpath("sheets.toml").open("a", encoding="utf-8") as file:
        file.write(SHEET)
    people = choose(demo_desk, ["all"])[:4]
    out = tmp_path / "badges.pdf"
    assert make_badges(demo_desk, out, people, layout=Layout("70x40"), language=Language("ky")).made == 4
    document = pypdfium2.PdfDocument(out)
    try:
        assert [tuple(round(side / MM) for side in page.get_size()) for page in document] == [(210, 297)] * 2
        said = "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    assert all(f"{person.details.family.upper()}!" in said for person in people)


def test_a_column_of_lists(demo_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    column = list_fields.ListField(9, lambda person, _: person.details.family[:1] + person.details.given[:1])
    monkeypatch.setitem(list_fields.LIST_FIELDS, "initials", column)
    monkeypatch.setitem(words._COLUMNS, "initials", "Initials")
    out = tmp_path / "list.csv"
    definition = ListDefinition("", ("initials", "family"), sort="initials")
    assert export_attendees(demo_desk, out, Language("en"), definition=definition) == len(everybody(demo_desk))
    heading, *rows = csv.reader(out.read_text(encoding="utf-8-sig").splitlines(), delimiter=";")
    assert heading == ["Initials", "Family name"]
    assert [initials[0] for initials, _ in rows] == [family[0] for _, family in rows]
    assert len({initials for initials, _ in rows}) > 20


@pytest.mark.parametrize("field", DETAIL_FIELDS)
def test_a_field_of_a_participant_has_all_that_is_its_own(field: str, desk: Desk) -> None:
    with closing(sqlite3.connect(desk.path)) as db:
        columns = {row[1] for row in db.execute("PRAGMA table_info (participant)")}
    assert field in columns
    # The name as it was written is shown and listed as `name`.
    if field != "written":
        assert field in list_fields.LIST_FIELDS
        assert column_word(field, Language("ru"))
    # To decide whether two records are one person, both are shown whole.
    assert field in SHOWN_FIELDS


def test_a_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def rooms_to_rest(db: sqlite3.Connection) -> None:
        db.execute("CREATE TABLE rest_room (name TEXT PRIMARY KEY)")

    old = tmp_path / "old.regapp"
    shutil.copy(OLD_FILE, old)
    monkeypatch.setitem(schema.MIGRATIONS, "rooms_to_rest", rooms_to_rest)
    desk = open_desk(old)
    try:
        assert len(everybody(desk)) == 12
        assert check(desk) == []
    finally:
        desk.close()
    with closing(sqlite3.connect(old)) as db:
        assert db.execute("SELECT count(*) FROM rest_room").fetchone() == (0,)
    assert len(list(tmp_path.glob("old.before-*.regapp"))) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_all_that_is_its_own(code: str, desk: Desk) -> None:
    language = Language(code)
    assert LANGUAGE_NAMES[code]
    assert code == SOURCE_LANGUAGE or language.has("Shell", "COMMAND")
    assert day_text(date(2022, 2, 28), language)
    assert values.language(code) == code
    assert all(unit.name(code) for unit in desk.directory)
    assert [name for name, sheet in all_sheets().items() if not sheet.label.get(code)] == []
