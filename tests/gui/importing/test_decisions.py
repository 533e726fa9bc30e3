"""Decisions in the window show people as they are stored, and offer the place that is meant."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from regapp.gui.importing.place_question_row import PlaceQuestionRow
from regapp.gui.importing.wizard import DOUBLES, PLACES, ImportWizard
from regapp.gui.person.comparison import SHOWN_FIELDS, Comparison, field_text
from regapp.gui.person.form import PersonForm
from regapp.gui.window.pages import LISTS, PEOPLE
from regapp.gui.window.window import Window
from regapp.model.participant import Details, Participant
from regapp.services.people.registration import add_walk_in, edit, everybody, get
from tests.gui.conftest import press, settle, type_text, wait_for
from tests.services.importing.test_whole_records import FULL, full_person


def examined(window: Window, folder: Path, text: str) -> ImportWizard:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    window.go_to(LISTS)
    window.lists_page.examine(path)
    settle(window)
    return window.lists_page.importing.wizard


def column_texts(comparison: Comparison, column: int) -> list[str]:
    """The values of a side from top to bottom, without its heading."""
    grid = comparison._grid
    items = (grid.itemAtPosition(row, column) for row in range(1, grid.rowCount()))
    widgets = (item.widget() for item in items if item is not None)
    return [widget.text() for widget in widgets if isinstance(widget, QLabel | QAbstractButton)]


def expected(window: Window, person: Participant) -> list[str]:
    """Every field of somebody, in words; the absent person for whom they come by name."""
    texts = [field_text(person.details, name, window.workplace) for name in SHOWN_FIELDS]
    return ["Эсенов Эрлан" if name == "instead_of" else text for name, text in zip(SHOWN_FIELDS, texts, strict=True)]


def test_a_double_of_a_list_stands_there_with_every_field(window: Window, tmp_path: Path) -> None:
    full = full_person(window.workplace.desk)
    wizard = examined(window, tmp_path, "ФИО;Год рождения\nТестова Анфиса;1996\n")
    wizard.go_to(DOUBLES)
    settle(window)
    assert column_texts(wizard.doubles_step.comparison, 2) == expected(window, full)
    assert "" not in expected(window, full)


def test_a_double_among_the_people_stands_there_with_every_field(window: Window) -> None:
    desk = window.workplace.desk
    full = full_person(desk)
    add_walk_in(desk, replace(FULL, phone="", ref="", instead_of="", note="другая"))
    window.go_to(PEOPLE)
    window.people_page.show_doubles()
    settle(window)
    view = window.people_page.doubles
    pair = next(double for double in view.doubles if full in (double.first, double.second))
    view.pairs.setCurrentRow(view.doubles.index(pair))
    settle(window)
    side = 1 + (pair.second == full)
    assert column_texts(view.comparison, side) == expected(window, full)


def test_a_double_who_is_changed_meanwhile_is_shown_again(window: Window, tmp_path: Path) -> None:
    desk = window.workplace.desk
    full = full_person(desk)
    wizard = examined(window, tmp_path, "ФИО;Год рождения\nТестова Анфиса;1996\n")
    wizard.go_to(DOUBLES)
    changes = edit(desk, full.id, full.details, replace(full.details, position="башчы"))
    window.workplace.announce(changes)
    settle(window)
    settle(window)
    assert column_texts(wizard.doubles_step.comparison, 2) == expected(window, get(desk, full.id))


# Places

PLACES_LIST = "ФИО;Муниципалитет\nАсанов Азамат;{place}\nБекова Айнура;Зелёная долина\n"


def rows_of(wizard: ImportWizard) -> Iterator[PlaceQuestionRow]:
    yield from (row for row in wizard.places_step.findChildren(PlaceQuestionRow) if not row.isHidden())


def row_of(wizard: ImportWizard, text: str) -> PlaceQuestionRow:
    return next(row for row in rows_of(wizard) if row.question.text == text)


def offered(row: PlaceQuestionRow) -> list[str]:
    """The answers in sight, in their order, without "no municipality" and "more"."""
    return [choice.text() for choice in row._choices if choice.isVisible()]


def test_the_same_name_comes_first_then_villages_with_the_reason(window: Window, tmp_path: Path) -> None:
    window.workplace.speak("ru")
    wizard = examined(window, tmp_path, PLACES_LIST.format(place="Кызыл-Суу"))
    wizard.go_to(PLACES)
    settle(window)
    assert offered(row_of(wizard, "Кызыл-Суу")) == [
        "Кызыл-Сууский а/а, Жети-Огузский р-н",
        "Кызыл-Сууский а/а, Кара-Сууский р-н",
        "Моголский а/а, Базар-Коргонский р-н · село Кызыл-Суу",
        "г. Джалал-Абад · село Кызыл-Суу",
        "Алмалунский а/а, Кеминский р-н · село Кызыл-Суу",
    ]


@pytest.mark.parametrize("place", ["Ак-Жар", "Первомайское", "Жаны-Жол"])
def test_every_candidate_is_within_reach(window: Window, tmp_path: Path, place: str) -> None:
    wizard = examined(window, tmp_path, PLACES_LIST.format(place=place))
    wizard.go_to(PLACES)
    settle(window)
    row = row_of(wizard, place)
    in_sight = offered(row)
    more = [widget for widget in row.findChildren(QPushButton) if widget.text().startswith("More: ")]
    for button in more:
        assert button.isVisible()
        button.click()
    assert len(offered(row)) == len(row.question.candidates)
    assert offered(row)[: len(in_sight)] == in_sight
    assert bool(more) == (len(in_sight) < len(row.question.candidates))
    for choice in row._choices:
        assert choice.width() >= choice.sizeHint().width()
        assert row.rect().contains(choice.mapTo(row, choice.rect().bottomRight()))
    row._choices[-1].click()
    settle(window)
    assert wizard.decisions.places[row.question.key][1] == row.question.candidates[-1]
    assert row_of(wizard, place)._choices[-1].isVisible()


def test_an_answer_keeps_the_keyboard_and_what_was_typed_elsewhere(window: Window, tmp_path: Path) -> None:
    window.activateWindow()
    wizard = examined(window, tmp_path, PLACES_LIST.format(place="Кызыл-Суу"))
    wizard.go_to(PLACES)
    settle(window)
    typed = row_of(wizard, "Зелёная долина")._field.edit
    type_text(typed, "Моголс")
    choice = row_of(wizard, "Кызыл-Суу")._choices[2]
    choice.setFocus()
    choice.click()
    settle(window)
    assert row_of(wizard, "Зелёная долина")._field.edit.text() == "Моголс"
    assert QApplication.focusWidget() is choice


def test_more_questions_than_are_shown_at_once_are_within_reach(window: Window, tmp_path: Path) -> None:
    rows = "".join(f"Асанов Азамат;Зелёная долина {number}\n" for number in range(130))
    wizard = examined(window, tmp_path, f"ФИО;Муниципалитет\n{rows}")
    wizard.go_to(PLACES)
    settle(window)
    for seen in (60, 120, 130):
        assert len(list(rows_of(wizard))) == seen
        more = [widget for widget in wizard.places_step.findChildren(QPushButton) if "more" in widget.text()]
        for button in more:
            if not button.isHidden():
                button.click()
        settle(window)
    assert {row.question.text for row in rows_of(wizard)} == {f"Зелёная долина {number}" for number in range(130)}


def test_a_place_typed_into_a_field_is_asked_back_in_the_same_order(window: Window, tmp_path: Path) -> None:
    window.workplace.speak("ru")
    wizard = examined(window, tmp_path, PLACES_LIST.format(place="Ош"))
    wizard.go_to(PLACES)
    settle(window)
    field = row_of(wizard, "Зелёная долина")._field
    type_text(field.edit, "Первомайское")
    field.edit.editingFinished.emit()
    said = field._under.text()
    assert said.index("Первомайский а/а, Московский р-н") < said.index("село Первомайское")
    assert "… и ещё 3" in said


def test_who_is_here_with_a_country_as_their_place_gets_it_by_a_button(window: Window) -> None:
    desk = window.workplace.desk
    person, _ = add_walk_in(desk, Details(family="Озол", given="Ян", place="Латвия"))
    window.go_to(LISTS)
    settle(window)
    questions = window.lists_page.importing.questions
    button = next(row for row in questions._asked if row.question.text == "Латвия")._choices[0]
    assert button.text() == "Country: Latvia"
    button.click()
    settle(window)
    assert (get(desk, person.id).details.country, get(desk, person.id).details.place) == ("LV", "")


def test_a_country_typed_as_the_place_of_a_walk_in_moves_to_the_country(window: Window) -> None:
    window.person_drawer.open_walk_in("")
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    type_text(form._fields["family"], "Озол")
    type_text(form._fields["given"], "Ян")
    type_text(form._place.edit, "Латвия")
    press(form._place.edit, Qt.Key.Key_Return)
    settle(window)
    (person,) = (one for one in everybody(window.workplace.desk) if one.details.family == "Озол")
    assert (person.details.country, person.details.place) == ("LV", "")


# Qt's screen in memory says that it cannot raise a list of offers; people's screens can.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_click_on_an_offer_counts_though_another_field_has_an_unknown_place(window: Window, tmp_path: Path) -> None:
    window.activateWindow()
    wizard = examined(window, tmp_path, "ФИО;Муниципалитет\nТестова Анна;Таш-Булак\nТестов Иван;Ак-Жар\n")
    wizard.go_to(PLACES)
    settle(window)
    first, second = wizard.findChildren(PlaceQuestionRow)
    first._field.edit.setFocus()
    type_text(first._field.edit, "Qwerty")
    offer = second._choices[0]
    before = offer.mapTo(window, offer.rect().center())
    QTest.mousePress(offer, Qt.MouseButton.LeftButton)
    settle(window)
    assert offer.mapTo(window, offer.rect().center()) == before
    QTest.mouseRelease(offer, Qt.MouseButton.LeftButton)
    settle(window)
    assert second.question.offers[0].code in wizard.places_step._answers.values()
    wait_for(first._field._under.isVisible)
    type_text(first._field.edit, "z")
    assert not first._field._under.isVisible()


def asked(wizard: ImportWizard) -> PlaceQuestionRow:
    """The one place that is asked about."""
    return wizard.places_step._asked[0]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_a_chip_that_is_chosen_ends_what_was_typed(window: Window, tmp_path: Path) -> None:
    wizard = examined(window, tmp_path, "ФИО;Муниципалитет\nЭсенбаев Чынгыз;Ак-Талаа\n")
    window.activateWindow()
    wizard.go_to(PLACES)
    settle(window)
    row = asked(wizard)
    for typed in ("Ак-Т", "нигде такого нет"):
        row._field.edit.setFocus()
        type_text(row._field.edit, typed)
        QTest.mouseClick(row._choices[0], Qt.MouseButton.LeftButton)
        settle(window)
        row = asked(wizard)
        assert row._choices[0].isChecked()
        assert (row._field.text(), row._field._under.isVisible()) == ("", False)
        assert wizard.decisions.places[row.question.key][1] == row.question.offers[0].code


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_a_place_that_is_typed_ends_the_chip(window: Window, tmp_path: Path) -> None:
    wizard = examined(window, tmp_path, "ФИО;Муниципалитет\nЭсенбаев Чынгыз;Ак-Талаа\n")
    wizard.go_to(PLACES)
    settle(window)
    row = asked(wizard)
    row._choices[0].click()
    settle(window)
    row._field.edit.setFocus()
    type_text(row._field.edit, "город Ош")
    press(row._field.edit, Qt.Key.Key_Return)
    settle(window)
    assert wizard.decisions.places[row.question.key][1] == row._field.code != row.question.offers[0].code
    assert not any(choice.isChecked() for choice in row._choices)


def test_after_a_list_is_chosen_the_keyboard_is_in_the_wizard_and_space_closes_nothing(
    window: Window, tmp_path: Path
) -> None:
    window.activateWindow()
    window.go_to(LISTS)
    settle(window)
    window.lists_page.importing._choose.setFocus()
    wizard = examined(window, tmp_path, "ФИО;Муниципалитет\nЭсенбаев Чынгыз;Узген\n")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert wizard.isAncestorOf(focus)
    press(focus, Qt.Key.Key_Space)
    settle(window)
    assert wizard.isVisible()
    assert wizard.plan is not None
    assert not wizard._done


def test_a_double_click_decides_one_double(window: Window, tmp_path: Path) -> None:
    desk = window.workplace.desk
    for given in ("Анфиса", "Настасья"):
        add_walk_in(
            desk, Details(family="Тестова", given=given, birth_year=1996, phone=f"0555 11-22-{len(given)}{len(given)}")
        )
    wizard = examined(window, tmp_path, "ФИО;Год рождения\nТестова Анфиса;1996\nТестова Настасья;1996\n")
    wizard.go_to(DOUBLES)
    settle(window)
    assert wizard.doubles_step.rows.count() == 2
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(60_000)
    same = wizard.doubles_step._choices[True]
    for _ in range(2):
        QTest.mouseClick(same, Qt.MouseButton.LeftButton)
    settle(window)
    QApplication.setDoubleClickInterval(before)
    assert len(wizard.decisions.doubles) == 1
    assert not same.isChecked()
