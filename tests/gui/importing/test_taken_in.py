"""After a list was taken in: what is left, how much of it, and a way to each; where the next list begins."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from regapp.gui.importing.wizard import PROBLEMS, TAKEN_IN, ImportWizard
from regapp.gui.window.pages import BADGES, DESK, LISTS, PEOPLE
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.services.people.choice import chosen
from regapp.services.people.registration import add_walk_in, everybody
from tests.gui.conftest import settle
from tests.services.importing.test_whole_records import FULL

LIST = (
    "ФИО;Год рождения;Муниципалитет;Телефон\n"
    "Асанов Азамат;1980;Кызыл-Суу;0770 11-22-33\n"
    "Бекова Айнура;1985;Зелёная долина;\n"
    "Тестова Анфиса;1996;;\n"
    ";1990;Ош шаары;\n"
    "Кимов Ким;1970;Ош шаары;12\n"
)


@pytest.fixture
def wizard(window: Window, tmp_path: Path) -> ImportWizard:
    """A list that was taken in: two unclear places, a possible double, a row left out, a telephone of two figures."""
    add_walk_in(window.workplace.desk, FULL)
    return taken_in(window, tmp_path / "lists", LIST)


def taken_in(window: Window, folder: Path, text: str) -> ImportWizard:
    folder.mkdir(exist_ok=True)
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    window.activateWindow()
    window.go_to(LISTS)
    window.lists_page.examine(path)
    settle(window)
    wizard = window.lists_page.importing.wizard
    wizard.take_in()
    settle(window)
    settle(window)
    return wizard


def left(wizard: ImportWizard) -> list[tuple[str, str]]:
    """The sentences in sight, each with the button beside it."""
    page = wizard.taken_in
    assert all(step.isVisible() == sentence.isVisible() for step, sentence in page.sentences.items())
    return [(sentence.text(), step.text()) for step, sentence in page.sentences.items() if sentence.isVisible()]


def test_the_page_says_what_is_left(window: Window, wizard: ImportWizard) -> None:
    assert wizard.taken_in.isVisible()
    assert left(wizard) == [
        ("Places that nobody has settled: 2", "Settle them"),
        ("Imported, though perhaps here already: 1", "Check the duplicates"),
        ("Rows not imported: 1", "Show the rows"),
        ("Rows imported with something unclear: 1", "Look at them"),
    ]
    assert wizard.taken_in.badges.text() == "Badges of those imported: 4"
    assert QApplication.focusWidget() is wizard.taken_in.settle


def test_a_list_without_trouble_leaves_nothing(window: Window, tmp_path: Path) -> None:
    wizard = taken_in(window, tmp_path, "ФИО;Год рождения\nЗаменов Азамат;1980\n")
    assert left(wizard) == []
    assert wizard.taken_in.left.text() == "Nothing is left to settle."
    assert QApplication.focusWidget() is wizard.taken_in.badges


def test_the_places_are_settled_and_counted_again(window: Window, wizard: ImportWizard) -> None:
    wizard.taken_in.settle.click()
    settle(window)
    view = window.lists_page.importing
    assert view.questions.isVisible()
    # The keyboard is where nothing is decided by chance: the first of the places has no offers.
    assert QApplication.focusWidget() is view.questions._asked[0]._field.edit
    row = next(row for row in view.questions._asked if row.question.text == "Кызыл-Суу")
    row._choices[0].click()
    settle(window)
    assert [question.text for question in view.questions._questions] == ["Зелёная долина"]
    view._back.click()
    settle(window)
    assert left(wizard)[0] == ("Places that nobody has settled: 1", "Settle them")


def test_the_rows_are_shown_and_there_is_a_way_back(window: Window, wizard: ImportWizard, tmp_path: Path) -> None:
    wizard.taken_in.rows.click()
    assert wizard.steps.currentIndex() == PROBLEMS
    assert wizard.problems_step.table.model().index(0, 2).data() == "no name"
    assert not any(tab.isVisible() for tab in wizard._tabs)
    wizard._back.click()
    assert wizard.steps.currentIndex() == TAKEN_IN
    wizard.save_rejects(tmp_path / "rejects.csv")
    settle(window)
    assert (tmp_path / "rejects.csv").exists()


def test_the_doubles_are_those_of_the_people_page(window: Window, wizard: ImportWizard) -> None:
    wizard.taken_in.doubles.click()
    settle(window)
    assert window.stack.shown is PEOPLE
    assert window.people_page.doubles.isVisible()
    assert len(window.people_page.doubles.doubles) == 1


def test_the_badges_are_those_of_the_list(window: Window, wizard: ImportWizard) -> None:
    desk = window.workplace.desk
    # Nobody else is chosen, whatever was chosen on the page before.
    window.badges_page.choices.choose("category", "speaker")
    wizard.taken_in.badges.click()
    settle(window)
    assert window.stack.shown is BADGES
    people = chosen(desk, window.badges_page.choices.choice())
    assert {person.details.family for person in people} == {"Асанов", "Бекова", "Тестова", "Кимов"}
    assert FULL.patronymic not in {person.details.patronymic for person in people}
    assert window.badges_page._people == [person.id for person in people]
    window.badges_page.choices.choose("who", "all")
    assert len(chosen(desk, window.badges_page.choices.choice())) == len(everybody(desk))


@pytest.mark.parametrize("elsewhere", [False, True])
def test_an_import_that_was_undone_is_not_shown_as_taken_in(
    window: Window, wizard: ImportWizard, elsewhere: bool
) -> None:
    assert wizard._undo.isVisible()
    before = len(everybody(window.workplace.desk))
    if elsewhere:
        window.go_to(PEOPLE)
        window.workplace.undo()
    else:
        wizard._undo.click()
    settle(window)
    assert len(everybody(window.workplace.desk)) == before - 4
    assert not wizard.taken_in.isVisible()
    assert window.lists_page.importing._back.isHidden()


def test_it_is_still_there_after_a_look_at_another_page(window: Window, wizard: ImportWizard) -> None:
    before = left(wizard)
    window.go_to(DESK)
    window.go_to(LISTS)
    settle(window)
    assert left(wizard) == before


def test_the_steps_speak_every_language(window: Window, wizard: ImportWizard) -> None:
    said = set()
    for language in ("ky", "ru", "en"):
        window.workplace.speak(language)
        settle(window)
        said.add(tuple(left(wizard)))
    assert len(said) == 3


def test_the_dialog_begins_where_the_last_list_was(
    window: Window, wizard: ImportWizard, tmp_path: Path, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    def ask(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        begun.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    another = next(button for button in wizard.findChildren(QPushButton) if button.text() == "Choose another list…")
    another.click()
    assert begun == [str(tmp_path / "lists")]
    assert preferences.files.folder("list", Path.home()) == tmp_path / "lists"
    # A stick that was pulled out is no place to begin.
    (tmp_path / "lists" / "list.csv").unlink()
    (tmp_path / "lists").rmdir()
    window.lists_page.ask_list()
    assert begun[1] == str(Path.home())


def test_the_page_begins_at_its_first_line(window: Window, tmp_path: Path) -> None:
    window.resize(window.minimumSize())
    first = taken_in(window, tmp_path / "one", LIST)
    bar = first.taken_in.parentWidget().parentWidget().verticalScrollBar()  # type: ignore[union-attr]
    bar.setValue(bar.maximum())
    wizard = taken_in(window, tmp_path / "two", LIST.replace("0770 11-22-33", "0770 44-55-66").replace("Бек", "Чек"))
    assert wizard.taken_in.isVisible()
    assert bar.value() == 0
