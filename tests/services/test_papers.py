"""Attendance figures that add up, and lists that open rightly."""

import csv
import errno
import zipfile
from pathlib import Path

import pypdfium2
import pytest
import python_calamine

from regapp.model.attendance import OVERLAPPING, Cut, Scope
from regapp.model.errors.files import DiskFull, FileKind, WriteFailed
from regapp.model.papers.table import Column, WholeTable
from regapp.model.participant import Category, Details
from regapp.services.admission.admission import check_in, scan
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.attendance.figures import attendance, progress_of
from regapp.services.badges.badges import make_badges
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk, open_desk
from regapp.services.file.upkeep import backup, check, restore
from regapp.services.lists.exporting import export_attendees
from regapp.services.output import whole_file
from regapp.services.people.choice import choose
from regapp.services.people.registration import add_walk_in, cancel, everybody
from regapp.services.tables import write_tables
from regapp.texts.catalogue import Language

ENGLISH = Language("en")


@pytest.fixture
def busy_desk(demo_desk: Desk) -> Desk:
    """Fifty people checked in at Osh, one of them cancelled before, one unknown here."""
    session = demo_desk.session("osh-1-reg")
    people = [person for person in everybody(demo_desk) if "osh" in person.details.cities]
    cancel(demo_desk, people[60].id)
    for person in people[:50]:
        check_in(demo_desk, person.id, session)
    scan(demo_desk, token_of(demo_desk, 4242, 1), session)
    return demo_desk


@pytest.mark.parametrize("cut", [cut for cut in Cut if cut not in OVERLAPPING])
@pytest.mark.parametrize("session", [None, "osh-1-reg"])
def test_every_cut_adds_up_to_the_same_total(busy_desk: Desk, cut: Cut, session: str | None) -> None:
    chosen = busy_desk.session(session) if session else None
    rows = attendance(busy_desk, cut, ENGLISH, chosen)
    registered, arrived = sum(row.registered for row in rows), sum(row.arrived for row in rows)
    totals = Census.load(busy_desk).figures_for(Scope(session=session or ""), ENGLISH)
    assert (registered, arrived) == (totals.registered, totals.arrived)
    assert arrived == 51
    assert registered == (131 if chosen is None else progress_of(busy_desk, chosen).registered)
    assert all(row.name for row in rows)


def test_sessions_and_days(busy_desk: Desk) -> None:
    by_session = {row.key: row for row in attendance(busy_desk, Cut.SESSION, ENGLISH)}
    assert by_session["osh-1-reg"].arrived == 51
    assert by_session["osh-1-reg"].registered == progress_of(busy_desk, busy_desk.session("osh-1-reg")).registered
    assert sum(row.arrived for row in by_session.values()) == 51
    days = attendance(busy_desk, Cut.DAY, ENGLISH)
    assert [row.key for row in days] == ["2022-02-28", "2022-03-01", "2022-03-02", "2022-03-03"]
    assert [row.arrived for row in days] == [51, 0, 0, 0]


def test_the_tree_says_what_the_list_says(busy_desk: Desk) -> None:
    tree = Census.load(busy_desk).places(WHOLE, ENGLISH)
    flat = attendance(busy_desk, Cut.OBLAST, ENGLISH)
    assert [(n.figures.name, n.figures.registered, n.figures.arrived) for n in tree] == [
        (row.name, row.registered, row.arrived) for row in flat
    ]
    for node in tree:
        if node.children:
            assert sum(child.figures.registered for child in node.children) == node.figures.registered


def test_people_of_whom_nothing_is_known_are_counted(desk: Desk) -> None:
    add_walk_in(desk, Details(family="Ким", category=Category.GUEST.value))
    for cut in (Cut.MUNICIPALITY, Cut.RAYON, Cut.OBLAST, Cut.CATEGORY, Cut.SEX):
        rows = attendance(desk, cut, ENGLISH)
        assert [row.registered for row in rows] == [1]
        assert rows[0].name


def test_an_empty_event_has_empty_figures(desk: Desk) -> None:
    assert attendance(desk, Cut.MUNICIPALITY, ENGLISH) == []
    assert Census.load(desk).figures_for(WHOLE, ENGLISH).registered == 0


DANGEROUS = '=HYPERLINK("http://x")'


@pytest.fixture
def tricky_desk(demo_desk: Desk) -> Desk:
    add_walk_in(demo_desk, Details(family=DANGEROUS, given="<b>&Co</b>", phone="+996770112233", organisation="@SUM(1)"))
    add_walk_in(demo_desk, Details(family="Макулсуз", phone="0555 000000", email="a@b.kg", consent=False))
    return demo_desk


def test_the_list_as_a_workbook(tricky_desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "list.xlsx"
    assert export_attendees(tricky_desk, out, ENGLISH) == 134
    rows = python_calamine.CalamineWorkbook.from_path(out).get_sheet_by_index(0).to_python()
    assert len(rows) == 135
    assert rows[0][:3] == ["Number", "Family name", "Given name"]
    by_family = {row[1]: row for row in rows}
    assert by_family[DANGEROUS][2] == "<b>&Co</b>"
    refused = by_family["Макулсуз"]
    assert "0555 000000" not in refused
    assert "a@b.kg" not in refused
    with zipfile.ZipFile(out) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        table = archive.read("xl/tables/table1.xml").decode()
    assert "<f>" not in sheet
    assert 'state="frozen"' in sheet
    assert "<autoFilter" in table
    assert "customWidth" in sheet


def test_the_list_as_a_text_table(tricky_desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    export_attendees(tricky_desk, out, Language("ru"))
    content = out.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(content.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == 135
    assert not [cell for row in rows for cell in row if cell[:1] in "=+@" and cell]
    assert any(cell == "'" + DANGEROUS for row in rows for cell in row)


def test_the_list_on_paper(tricky_desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "list.pdf"
    export_attendees(tricky_desk, out, Language("ky"))
    document = pypdfium2.PdfDocument(out)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert len(texts) > 3
    assert all("Телефон" in text for text in texts)
    assert "<b>&Co</b>" in "".join(texts)


def test_unknown_kinds_and_unwritable_places(demo_desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileKind):
        export_attendees(demo_desk, tmp_path / "list.doc", ENGLISH)
    (tmp_path / "file").write_text("x")
    with pytest.raises(WriteFailed):
        export_attendees(demo_desk, tmp_path / "file" / "list.csv", ENGLISH)


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    out.write_text("old")

    def fill() -> None:
        with whole_file(out) as partial:
            partial.write_text("half")
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(DiskFull):
        fill()
    assert out.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]


@pytest.mark.parametrize("taken", ["x.csv", "x-codebook.csv"])
def test_of_two_files_side_by_side_none_is_replaced_alone(tmp_path: Path, taken: str) -> None:
    table = WholeTable("T", (Column("A", 5),), (("new",),))
    for name in ("x.csv", "x-codebook.csv"):
        (tmp_path / name).write_text("old")
    (tmp_path / taken).unlink()
    (tmp_path / taken).mkdir()
    with pytest.raises(WriteFailed):
        write_tables(table, table, tmp_path / "x.csv")
    assert [path.read_text() for path in tmp_path.iterdir() if path.is_file()] == ["old"]
    (tmp_path / taken).rmdir()
    assert write_tables(table, table, tmp_path / "x.csv") == (tmp_path / "x.csv", tmp_path / "x-codebook.csv")
    assert all("new" in path.read_text(encoding="utf-8-sig") for path in tmp_path.iterdir())


def test_backup_and_restore(busy_desk: Desk, tmp_path: Path) -> None:
    made = backup(busy_desk, tmp_path / "stick")
    before = everybody(busy_desk)
    add_walk_in(busy_desk, Details(family="After"))
    path = busy_desk.path
    busy_desk.close()
    kept = restore(made, path)
    assert kept is not None
    assert kept.exists()
    again = open_desk(path)
    try:
        assert everybody(again) == before
        assert check(again) == []
    finally:
        again.close()


def test_a_damaged_file_is_replaced_and_kept(busy_desk: Desk, tmp_path: Path) -> None:
    made = backup(busy_desk, tmp_path / "stick")
    path = busy_desk.path
    busy_desk.close()
    path.write_bytes(b"\xff" * 5000)
    kept = restore(made, path)
    assert kept is not None
    assert kept.read_bytes() == b"\xff" * 5000
    again = open_desk(path)
    assert check(again) == []
    again.close()


def test_restoring_a_file_onto_itself_loses_nothing(busy_desk: Desk) -> None:
    path = busy_desk.path
    busy_desk.close()
    restore(path, path)
    again = open_desk(path)
    assert len(everybody(again)) == 132
    again.close()


def test_a_badge_that_could_not_be_written_does_not_count(demo_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "b.pdf").mkdir()
    with pytest.raises(WriteFailed):
        make_badges(demo_desk, tmp_path / "b.pdf", choose(demo_desk, ["new"]), language=ENGLISH)
    assert len(choose(demo_desk, ["new"])) == 132


def test_a_cell_longer_than_a_page_does_not_stop_the_paper(desk: Desk, tmp_path: Path) -> None:
    add_walk_in(desk, Details(family="Ким", organisation="слово " * 2000))
    assert export_attendees(desk, tmp_path / "list.pdf", ENGLISH) == 1
