"""The other pages: participants, attendance, badges, lists, settings; languages and looks while running."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLabel, QWidget

from regapp.gui.attendance.page import DAY, MISSING, PLACES, WHO
from regapp.gui.person.card import Card
from regapp.gui.person.form import PersonForm
from regapp.gui.person.people_table import COLUMNS
from regapp.gui.window.pages import ATTENDANCE, BADGES, LISTS, PAGES, PEOPLE, SETTINGS, PageEntry
from regapp.gui.window.window import Window
from regapp.resources import resource
from regapp.services.admission.admission import check_in
from regapp.services.people.registration import everybody, get
from tests.by_day import some_by_day
from tests.gui.conftest import press, settle, wait_for


def test_everybody_is_in_the_table_sorted_and_filtered(window: Window) -> None:
    window.go_to(PEOPLE)
    settle(window)
    page = window.people_page
    assert page.people.rowCount() == 132
    wait_for(lambda: all(page.people.index(row, 1).data() for row in range(132)))
    names = [page.people.index(row, 1).data() for row in range(132)]
    assert names == [person.details.name for person in everybody(window.workplace.desk)]
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    settle(window)
    assert page.people.index(0, 0).data() == "01-0132"
    page.search.setText("naryn")
    settle(window)
    assert 0 < page.people.rowCount() < 40
    for text in ("01-0089", "Ак-Суу", "Kochkor a/a", "Тюп р-н", "+996 199 000 088", 'a"b*'):
        page.search.setText(text)
        settle(window)
        assert window.notice.text() == "", text
    page.search.setText("0199000088")
    settle(window)
    assert page.people.rowCount() == 1
    page.search.setText("")
    page._category.setCurrentIndex(page._category.findData("press"))
    settle(window)
    assert {page.people.index(row, 2).data() for row in range(page.people.rowCount())} == {"Press"}


def test_rows_follow_a_check_in(window: Window) -> None:
    window.go_to(PEOPLE)
    settle(window)
    settle(window)
    person = window.people_page.people.person(0)
    assert person is not None
    window.workplace.desk = window.workplace.desk.under("x")
    verdict = check_in(window.workplace.desk, person.id, window.workplace.sessions[0], overruled=True)
    window.workplace.announce(verdict.changes)
    wait_for(lambda: bool(window.people_page.people.index(0, len(COLUMNS) - 1).data()))


def test_copied_rows_are_cells(window: Window) -> None:
    window.go_to(PEOPLE)
    settle(window)
    window.people_page.table.selectRow(0)
    window.people_page.table.selectionModel().select(
        window.people_page.people.index(1, 0),
        window.people_page.table.selectionModel().SelectionFlag.Select
        | window.people_page.table.selectionModel().SelectionFlag.Rows,
    )
    window.people_page.copy()
    settle(window)
    lines = QApplication.clipboard().text().split("\n")
    assert [len(line.split("\t")) for line in lines] == [len(COLUMNS)] * 2


def test_a_card_shows_changes_edits_and_takes_back(window: Window) -> None:
    person = everybody(window.workplace.desk)[20]
    window.person_drawer.open_card(person.id)
    settle(window)
    card = window.drawer.content
    assert isinstance(card, Card)
    settle(window)
    card._check_in_or_out()
    settle(window)
    assert [item.entry.kind for item in card._items][-1] in ("checked-in", "refused")
    window.person_drawer.open_edit(person)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form._fields["position"].setText("башкы адис №1")
    form.submit()
    settle(window)
    assert get(window.workplace.desk, person.id).details.position == "башкы адис №1"
    card = window.drawer.content
    assert isinstance(card, Card)
    settle(window)
    card._take_back(card._items[-1])
    settle(window)
    assert get(window.workplace.desk, person.id).details.position == person.details.position


def test_attendance_by_every_cut(window: Window, tmp_path: Path) -> None:
    window.go_to(ATTENDANCE)
    settle(window)
    page = window.attendance_page
    assert page._tiles[0][0].text() == "132"
    assert page.places.tree.model.rowCount() >= 7
    for view in (WHO, DAY, MISSING, PLACES):
        page.go_to(view)
        settle(window)
        for _ in range(5):
            page.reload()
            settle(window)
        out = tmp_path / f"{view}.csv"
        page.save(out)
        settle(window)
        assert out.exists()


def test_badges_are_made_with_progress(window: Window, tmp_path: Path) -> None:
    window.go_to(BADGES)
    settle(window)
    assert "132" in window.badges_page._count.text()
    assert not window.badges_page.preview.pictures[0].pixmap().isNull()
    out = tmp_path / "badges.pdf"
    window.badges_page.make(out)
    settle(window)
    assert out.stat().st_size > 50_000
    assert "132" in window.notice.text()
    assert "0" in window.badges_page._count.text()


def test_a_list_is_looked_at_then_taken_in_then_undone(window: Window, tmp_path: Path) -> None:
    window.go_to(LISTS)
    page = window.lists_page.importing
    window.lists_page.examine(resource("samples", "registrations_form_ru.xlsx"))
    settle(window)
    assert len(everybody(window.workplace.desk)) == 132
    assert "new: 134" in page.wizard._counts.text()
    page.wizard.save_rejects(tmp_path / "rejects.xlsx")
    page.wizard.take_in()
    settle(window)
    assert len(everybody(window.workplace.desk)) == 266
    assert (tmp_path / "rejects.xlsx").exists()
    page.wizard.undo()
    settle(window)
    assert len(everybody(window.workplace.desk)) == 132
    window.lists_page.lists.files.export(tmp_path / "list.xlsx")
    settle(window)
    assert "132" in window.notice.text()


def test_a_file_that_is_no_list_says_so_on_the_page(window: Window, tmp_path: Path) -> None:
    bad = tmp_path / "photo.xlsx"
    bad.write_bytes(b"\x89PNG....")
    window.lists_page.examine(bad)
    settle(window)
    assert "is not a list" in window.lists_page.importing.wizard.summary.text()


def test_backup_from_settings(window: Window) -> None:
    window.go_to(SETTINGS)
    window.settings_page.file.make_backup()
    settle(window)
    assert list((window.workplace.desk.path.parent / "backups").glob("*.regapp"))
    assert "Backup" in window.status._backup.text()


WORDS = {
    "ky": ("Катышуучулар", "Жокко чыгаруу", "&Көчүрүү"),
    "ru": ("Участники", "Отмена", "&Копировать"),
    "en": ("Participants", "Cancel", "&Copy"),
}


@pytest.mark.parametrize("page", some_by_day(PAGES, 2), ids=lambda page: page.name)
def test_languages_switch_while_running(window: Window, page: PageEntry[QWidget]) -> None:
    window.go_to(page)
    settle(window)
    for language in ("ky", "ru", "en", "ky"):
        window.workplace.speak(language)
        settle(window)
        assert window.people_page._title.text() == WORDS[language][0]
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == WORDS[language][1]
        # The menu of every text field takes its words from here.
        assert QCoreApplication.translate("QLineEdit", "&Copy").replace("&", "") == WORDS[language][2].replace("&", "")


def test_no_english_is_left_in_another_language(window: Window) -> None:
    """Whatever a label or a button says in Kyrgyz differs from the English, but for names and figures."""

    def texts() -> dict[int, str]:
        labels = {id(widget): widget.text() for widget in window.findChildren(QLabel)}
        buttons = {id(widget): widget.text() for widget in window.findChildren(QAbstractButton)}
        return {key: text for key, text in (labels | buttons).items() if sum(map(str.isalpha, text)) > 3}

    for page in PAGES:
        window.go_to(page)
        settle(window)
    english = texts()
    window.workplace.speak("ky")
    for page in PAGES:
        window.go_to(page)
        settle(window)
    kyrgyz = texts()
    same = {text for key, text in english.items() if kyrgyz.get(key) == text}
    allowed = ("RegApp", "Aizada", str(window.workplace.desk.path))
    assert {text for text in same if not text.startswith(allowed) and not any("а" <= c <= "я" for c in text)} == set()


@pytest.mark.parametrize("theme", some_by_day(["light", "dark"], 1))
@pytest.mark.parametrize("large", [False, True])
def test_looks_switch_while_running(window: Window, theme: str, large: bool) -> None:
    window.workplace.preferences.theme = theme
    window.workplace.preferences.large_text = large
    window.workplace.restyle()
    for page in PAGES:
        window.go_to(page)
        settle(window)
    image = window.grab().toImage()
    assert (image.pixelColor(5, 300).lightness() < 100) is (theme == "dark")


def test_a_card_opens_from_the_people_page(window: Window) -> None:
    window.go_to(PEOPLE)
    settle(window)
    for row in (0, 5, 131):
        window.people_page.table.activated.emit(window.people_page.people.index(row, 1))
        settle(window)
        card = window.drawer.content
        assert isinstance(card, Card)
        assert card.participant == window.people_page.people.ids[row]
        settle(window)


def test_an_offered_municipality_stands_by_its_name(window: Window) -> None:
    window.person_drawer.open_walk_in("")
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form._place.edit.setFocus()
    completer = form._place.edit.completer()
    completer.setCompletionPrefix("karak")
    index = completer.completionModel().index(0, 0)
    assert completer.pathFromIndex(index) == index.data()
    assert "г. " not in completer.pathFromIndex(index)


def test_escape_closes_the_print_queue(window: Window) -> None:
    window.activateWindow()
    window.open_print_queue()
    settle(window)
    press(window.drawer, Qt.Key.Key_Escape)
    assert window.drawer.content is None
