"""The import wizard and the possible doubles, as a registrar uses them in the window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from regapp.gui.importing.wizard import COLUMNS, DOUBLES, PLACES, PROBLEMS
from regapp.gui.person.card import Card
from regapp.gui.person.form import PersonForm
from regapp.gui.window.pages import DESK, LISTS, PEOPLE, SETTINGS
from regapp.gui.window.window import Window
from regapp.model.participant import Details
from regapp.services.people.registration import add_walk_in, by_reference, everybody, get
from tests.gui.conftest import press, settle

LIST = (
    "Список участников;;;;\nФИО;Пол;Год рождения;Муниципалитет;Телефон\n"
    "Асанов Азамат;М;1980;Талды-Суу а/а;0770 11-22-33\nБекова Айнура;Ж;1985;Талды-Суу а/а;\n;Ж;1990;Ош шаары;\n"
)


def double_of(window: Window) -> tuple[str, str]:
    """Give a person of the file whom the list will seem to name again: their name and year."""
    person = next(p for p in everybody(window.workplace.desk) if p.details.country == "KG" and p.details.birth_year)
    details = person.details
    return f"{details.family} {details.given}", f"{details.birth_year}"


@pytest.fixture
def listed(window: Window, tmp_path: Path) -> Path:
    """A list with an unclear place twice, somebody without a name, and a possible double."""
    name, year = double_of(window)
    path = tmp_path / "list.csv"
    path.write_text(f"{LIST}{name};;{year};;\n", encoding="utf-8")
    window.go_to(LISTS)
    window.lists_page.examine(path)
    settle(window)
    return path


def tab(window: Window, number: int) -> str:
    return window.lists_page.importing.wizard._tabs[number].text()


def test_a_list_shows_what_is_to_be_settled_and_its_columns(window: Window, listed: Path) -> None:
    wizard = window.lists_page.importing.wizard
    assert wizard.isVisible()
    assert [tab(window, n) for n in (PLACES, DOUBLES, PROBLEMS)] == ["Places  1", "Duplicates  1", "To check  4"]
    assert wizard._take.text() == "Import: 3"
    table = wizard.columns_step.table
    boxes = [table.cellWidget(0, column) for column in range(table.columnCount())]
    held = [box.currentData() for box in boxes if isinstance(box, QComboBox)]
    assert held == ["full_name", "sex", "birth", "municipality", "phone"]
    assert table.model().index(2, 0).data() == "Асанов Азамат"


def test_places_and_doubles_are_settled_then_taken_in(window: Window, listed: Path) -> None:
    wizard, desk = window.lists_page.importing.wizard, window.workplace.desk
    (question,) = wizard._questions.values()
    choice = next(
        widget
        for widget in wizard.places_step.findChildren(QPushButton)
        if widget.text() == desk.directory.short_name(question.candidates[0], "en")
    )
    choice.click()
    settle(window)
    assert tab(window, PLACES) == "Places"
    wizard.go_to(DOUBLES)
    wizard.doubles_step.decide(True)
    settle(window)
    assert tab(window, DOUBLES) == "Duplicates"
    before = len(everybody(desk))
    wizard.take_in()
    settle(window)
    assert "Imported" in wizard.summary.text()
    assert len(everybody(desk)) == before + 2
    newcomers = [person for person in everybody(desk) if person.details.given in ("Азамат", "Айнура")]
    assert {p.details.municipality for p in newcomers if p.details.place == "Талды-Суу а/а"} == {question.candidates[0]}
    wizard.undo()
    settle(window)
    assert len(everybody(desk)) == before
    assert not wizard.isVisible()


def test_a_column_is_changed_by_hand(window: Window, listed: Path) -> None:
    wizard = window.lists_page.importing.wizard
    box = wizard.columns_step.table.cellWidget(0, 0)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    settle(window)
    assert wizard.plan is None
    assert "No column of names" in wizard.summary.text()
    assert not wizard._take.isEnabled()
    box.setCurrentIndex(box.findData("family"))
    box.activated.emit(box.currentIndex())
    settle(window)
    assert wizard.plan is not None
    assert wizard._take.text() == "Import: 3"


def test_a_list_put_away_leaves_nothing(window: Window, listed: Path) -> None:
    before = everybody(window.workplace.desk)
    window.lists_page.importing.wizard.close_list()
    settle(window)
    assert everybody(window.workplace.desk) == before
    assert not window.lists_page.importing.wizard.isVisible()


def test_the_steps_speak_every_language(window: Window, listed: Path) -> None:
    wizard = window.lists_page.importing.wizard
    for language in ("ky", "ru", "en"):
        window.workplace.speak(language)
        for step in (COLUMNS, PLACES, DOUBLES, PROBLEMS):
            wizard.go_to(step)
            settle(window)
            assert not window.grab().isNull()
    assert tab(window, PLACES) == "Places  1"


def test_places_of_those_who_are_here_are_settled_on_the_page(window: Window) -> None:
    desk = window.workplace.desk
    for given in ("Азамат", "Нурлан"):
        add_walk_in(desk, Details(family="Асанов", given=given, place="Талды-Суу а/а", category="municipality"))
    window.go_to(LISTS)
    settle(window)
    (question,) = window.lists_page.importing.questions._questions
    assert question.count == 2
    window.lists_page.importing.questions._answer(question, question.candidates[0])
    settle(window)
    found = [person.details.municipality for person in everybody(desk) if person.details.family == "Асанов"]
    assert found.count(question.candidates[0]) == 2
    assert window.lists_page.importing.questions._questions == []


def test_doubles_are_merged_field_by_field_and_taken_back(window: Window) -> None:
    desk = window.workplace.desk
    known = next(p for p in everybody(desk) if p.details.country == "KG" and p.details.phone)
    add_walk_in(desk, replace(known.details, number="", ref="", phone="", position="депутат"))
    window.go_to(PEOPLE)
    window.people_page._doubles_button.click()
    settle(window)
    view = window.people_page.doubles
    assert len(view.doubles) == 1
    side = [view.doubles[0].first.id, view.doubles[0].second.id].index(known.id)
    assert view.comparison.chosen()["phone"] == side
    view.comparison.choose("position", 1 - side)
    view.merge_pair()
    settle(window)
    assert len(everybody(desk)) == 132
    merged = get(desk, known.id).details
    assert (merged.phone, merged.position) == (known.details.phone, "депутат")
    assert view.doubles == []
    window.workplace.undo()
    settle(window)
    assert len(everybody(desk)) == 133
    assert "merge of duplicates" in window.notice.text()


def test_two_chosen_people_are_compared(window: Window) -> None:
    window.go_to(PEOPLE)
    settle(window)
    page = window.people_page
    page.compare(page.people.ids[:2])
    settle(window)
    assert page.doubles.isVisible()
    page.doubles.tell_pair_apart()
    settle(window)
    assert page.doubles.doubles == []
    page.doubles.closed.emit()
    assert page.table.isVisible()


def test_somebody_comes_instead_from_the_card(window: Window) -> None:
    desk = window.workplace.desk
    absent = next(p for p in everybody(desk) if p.details.municipality)
    window.go_to(DESK)
    window.person_drawer.open_card(absent.id)
    settle(window)
    card = window.drawer.content
    assert isinstance(card, Card)
    card._substitute(absent)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    assert form._place.code == absent.details.municipality
    form._fields["family"].setText("Заменова")
    press(form._fields["family"], Qt.Key.Key_Return)
    settle(window)
    newcomer = next(p for p in everybody(desk) if p.details.family == "Заменова")
    assert get(desk, absent.id).details.cancelled
    assert newcomer.details.instead_of == f"{absent.id:016d}"
    assert window.desk_page.verdict.verdict is not None
    assert window.desk_page.verdict.verdict.participant_id == newcomer.id


def test_another_event_offers_the_people_of_this_one(window: Window) -> None:
    desk = window.workplace.desk
    known = next(p for p in everybody(desk) if p.details.country == "KG" and p.details.phone)
    window.go_to(SETTINGS)
    card = window.settings_page.events
    card._toggle()
    card.code.setText("next-2023")
    card.name.setText("Next conference")
    card.create_event()
    settle(window)
    desk = window.workplace.desk
    assert desk.event.code == "next-2023"
    # Today alone: the later days' sessions have no place in it.
    assert "Does not fit into its days:" in window.notice.text()
    assert everybody(desk) == []
    window.go_to(DESK)
    window.person_drawer.open_walk_in("")
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form._fields["family"].setText(known.details.family)
    form._fields["given"].setText(known.details.given)
    form._fields["given"].textEdited.emit(known.details.given)
    settle(window)
    assert form.doubles.offers
    form.doubles.choose(next(i for i, (person, _) in enumerate(form.doubles.offers) if person.id == known.id))
    form.submit()
    settle(window)
    (copy,) = everybody(desk)
    assert (copy.details.name, copy.details.phone) == (known.details.name, known.details.phone)
    assert copy.id != known.id
    assert by_reference(desk, copy.details.number).id == copy.id


def test_a_list_without_headings_is_taken_in_whole(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "bare.csv"
    path.write_text("Заменов Азамат;1980\nЗаменова Айнура;1985\n", encoding="utf-8")
    window.go_to(LISTS)
    window.lists_page.examine(path)
    settle(window)
    wizard = window.lists_page.importing.wizard
    step = wizard.columns_step
    assert step.heading.currentText() == "1"
    step.heading.setCurrentIndex(0)
    step.heading.activated.emit(0)
    box = step.table.cellWidget(0, 0)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("full_name"))
    box.activated.emit(box.currentIndex())
    settle(window)
    wizard.take_in()
    settle(window)
    assert sum(person.details.family.startswith("Заменов") for person in everybody(window.workplace.desk)) == 2
