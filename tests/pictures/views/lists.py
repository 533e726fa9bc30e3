"""The Lists page: a list taken in step by step, lists to save, and the papers."""

from functools import partial
from typing import Final

from xlsxwriter import Workbook

from regapp import exchange
from regapp.gui.by_hand.view import ENTRY, PHOTOS, PRINT, ROLL_CALL
from regapp.gui.importing.wizard import COLUMNS as LIST_COLUMNS
from regapp.gui.importing.wizard import DOUBLES, PLACES, PROBLEMS
from regapp.gui.lists.maker import COLUMNS, WHO
from regapp.gui.papers.certificates import CHECK, PREVIEW, SIGNATORIES
from regapp.gui.papers.view import CERTIFICATES, LETTERS, PROGRAMME, REPORT, SIGN_IN
from regapp.gui.window.lists_page import BY_HAND, IMPORT, LISTS_OUT, PAPERS
from regapp.gui.window.pages import LISTS
from regapp.model.papers.register import RegisterKind
from regapp.services.letters.templates import ATTENDANCE, INVITATION
from tests.gui.by_hand.photos import photos_of
from tests.pictures.stage import Stage, View

_LIST: Final = """Список участников;;;;
ФИО;Пол;Год рождения;Муниципалитет;Телефон
Асанов Азамат Болотович;М;1980;Талды-Суу а/а;+996 199 11-22-33
Бекова Айнура;Ж;1985;Ак-Дөбө а/а;
Иванова Анна;Ж;1999;Зелёная долина;+996 199 11-22-34
;Ж;1990;Ош шаары;"""


def _start(stage: Stage) -> None:
    stage.window.go_to(LISTS)
    stage.window.lists_page.go_to(IMPORT)
    stage.window.lists_page.importing.wizard.close_list()


def _examined(step: int, stage: Stage) -> None:
    """A list with unclear places, a row without a name, and people who are here already."""
    stage.window.go_to(LISTS)
    file = stage.desk.path.with_name("list.csv")
    known = [person.details for person in stage.people[:3]]
    rows = [f"{one.family} {one.given};;{one.birth_year};;" for one in known]
    file.write_text("\n".join((_LIST, *rows)), encoding="utf-8")
    stage.window.lists_page.examine(file)
    stage.settle()
    stage.window.lists_page.importing.wizard.go_to(step)


def _in_long_sheets(step: int, stage: Stage) -> None:
    """Sheets of names as long as a spreadsheet allows."""
    stage.window.go_to(LISTS)
    known = stage.people[0].details
    rows = [["", "1990"], [f"{known.family} {known.given}", str(known.birth_year)]]
    names = ("Ш" * 31, "Участники конференции Ош 2022 ф")
    file = stage.desk.path.with_name("sheets.xlsx")
    exchange.write_rejects([(name, ["ФИО", "Год рождения"], rows) for name in names], file, "xlsx")
    stage.window.lists_page.examine(file)
    stage.settle()
    stage.window.lists_page.importing.wizard.go_to(step)


def _in_part(step: int, stage: Stage) -> None:
    """A list with a hidden sheet, a hidden row, a total, and a column that nobody reads."""
    stage.window.go_to(LISTS)
    file = stage.desk.path.with_name("part.xlsx")
    with Workbook(file) as book:
        for name in ("2026", "2025"):
            sheet = book.add_worksheet(name)
            people = (("ФИО", "Год рождения", "Рост"), ("Асанов Азамат", 1990, 180), ("Бекова Айнура", 1991, 165))
            for row, cells in enumerate((*people, ("Итого: 2", "", ""))):
                sheet.write_row(row, 0, cells)
            sheet.set_row(2, options={"hidden": True})
        sheet.hide()
    stage.window.lists_page.examine(file)
    stage.settle()
    stage.window.lists_page.importing.wizard.go_to(step)


def _taken_in(stage: Stage) -> None:
    _examined(LIST_COLUMNS, stage)
    stage.window.lists_page.importing.wizard.take_in()


def _lists_out(view: int, stage: Stage) -> None:
    stage.window.go_to(LISTS)
    stage.window.lists_page.go_to(LISTS_OUT)
    stage.window.lists_page.lists.go_to(view)


def _paper(paper: int, stage: Stage) -> None:
    stage.window.go_to(LISTS)
    stage.window.lists_page.go_to(PAPERS)
    stage.window.lists_page.papers.go_to(paper)


def _register(kind: RegisterKind, stage: Stage) -> None:
    _paper(SIGN_IN, stage)
    stage.window.lists_page.papers.sign_in.show_kind(kind)


def _certificates(view: int, stage: Stage) -> None:
    _paper(CERTIFICATES, stage)
    stage.window.lists_page.papers.certificates.show_view(view)


def _letters(letter: str, stage: Stage) -> None:
    _paper(LETTERS, stage)
    stage.window.lists_page.papers.letters.choices.choose("letter", letter)


def _checked(stage: Stage) -> None:
    """Something that is no certificate was scanned."""
    _certificates(CHECK, stage)
    panel = stage.window.lists_page.papers.certificates.check
    panel.field.setText("123456")
    panel.ask()


def _by_hand(view: int, stage: Stage) -> None:
    stage.window.go_to(LISTS)
    stage.window.lists_page.go_to(BY_HAND)
    stage.window.lists_page.by_hand.go_to(view)


def _entered(stage: Stage) -> None:
    """Three people who are not in are ticked, the last one a moment ago."""
    _by_hand(ENTRY, stage)
    stage.settle()
    entry = stage.window.lists_page.by_hand.entry
    for person in [person for person in entry.list.rows.ids if person not in entry.ticks.present][:3]:
        entry.enter(person)


def _photos_read(stage: Stage) -> None:
    """A page that was read, with a row to look at, and a page of which a photo was read before."""
    _by_hand(PHOTOS, stage)
    photos = photos_of(stage.desk, stage.desk.path.with_name("paper"), (1, 1))
    stage.window.lists_page.by_hand.photos.read_photos(photos)


def _called(stage: Stage) -> None:
    """A roll call in which two people are present, and a badge was scanned twice."""
    _by_hand(ROLL_CALL, stage)
    stage.settle()
    view = stage.window.lists_page.by_hand.roll_call
    for person in (*view.list.rows.ids[:2], view.list.rows.ids[0]):
        view.enter(person)


VIEWS: Final[dict[str, View]] = {
    "lists": _start,
    "list-columns": partial(_examined, LIST_COLUMNS),
    "list-columns-in-part": partial(_in_part, LIST_COLUMNS),
    "list-problems-in-part": partial(_in_part, PROBLEMS),
    "list-places": partial(_examined, PLACES),
    "list-doubles": partial(_examined, DOUBLES),
    "list-problems": partial(_examined, PROBLEMS),
    "list-sheets-doubles": partial(_in_long_sheets, DOUBLES),
    "list-sheets-problems": partial(_in_long_sheets, PROBLEMS),
    "lists-out": partial(_lists_out, WHO),
    "lists-out-columns": partial(_lists_out, COLUMNS),
    "papers-sign-in": partial(_register, RegisterKind.SIGN_IN),
    "papers-per-diem": partial(_register, RegisterKind.PER_DIEM),
    "papers-materials": partial(_register, RegisterKind.MATERIALS),
    "papers-certificates": partial(_certificates, PREVIEW),
    "papers-signatories": partial(_certificates, SIGNATORIES),
    "papers-check": _checked,
    "papers-letters": partial(_letters, ATTENDANCE),
    "papers-invitation": partial(_letters, INVITATION),
    "papers-programme": partial(_paper, PROGRAMME),
    "papers-report": partial(_paper, REPORT),
    "list-taken-in": _taken_in,
    "by-hand-print": partial(_by_hand, PRINT),
    "by-hand-roll-call": _called,
    "by-hand-photos": partial(_by_hand, PHOTOS),
    "by-hand-photos-read": _photos_read,
    "by-hand-entry": _entered,
    "lists-places": _start,
}
