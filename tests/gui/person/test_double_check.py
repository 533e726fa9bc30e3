"""Nobody is registered twice unasked, and nobody without what their category needs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.gui.person.card import Card
from regapp.gui.person.form import PersonForm
from regapp.gui.window.window import Window
from regapp.model.participant import Category, Details, Participant
from regapp.services.people.doubles import possible_doubles
from regapp.services.people.registration import add_walk_in, everybody, get
from tests.by_day import some_by_day
from tests.gui.conftest import press, settle, type_text

WHERE = "41721000000000"
SHORT = Details(family="Чоробаева", given="Жибек", municipality=WHERE, phone="0770 55 66 77", category="municipality")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def known(window: Window) -> Participant:
    person, changes = add_walk_in(window.workplace.desk, SHORT)
    window.workplace.announce(changes)
    settle(window)
    window.activateWindow()
    return person


def form_of(window: Window) -> PersonForm:
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    return form


def from_the_field(window: Window) -> None:
    """Ctrl+N with a name in the field of the Desk."""
    type_text(window.desk_page.field, "Чоробаева Жибек")
    settle(window)
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_N, CTRL)


def from_a_draft(window: Window) -> None:
    form = typed_letter_by_letter(window)
    press(form, Qt.Key.Key_Escape)
    window.workplace.walk_in_asked.emit("")
    settle(window)
    form_of(window).drafting.offer.takes[0].click()


def typed_letter_by_letter(window: Window) -> PersonForm:
    window.workplace.walk_in_asked.emit("")
    settle(window)
    form = form_of(window)
    type_text(form._fields["family"], "Чоробаева")
    type_text(form._fields["given"], "Жибек")
    return form


def put_in_at_once(window: Window) -> None:
    """Pasted, and Enter before any answer."""
    window.workplace.walk_in_asked.emit("")
    form = form_of(window)
    form._fields["family"].setText("Чоробаева Жибек")


def by_telephone(window: Window) -> None:
    window.workplace.walk_in_asked.emit("0770556677")
    settle(window)
    type_text(form_of(window)._fields["family"], "Сулайманова")


def as_a_substitute(window: Window) -> None:
    absent = next(person for person in everybody(window.workplace.desk) if person.details.municipality == WHERE)
    other, changes = add_walk_in(window.workplace.desk, replace(absent.details, family="Келбес", number=""))
    window.workplace.announce(changes)
    window.workplace.substitute_asked.emit(other.id)
    settle(window)
    form = form_of(window)
    type_text(form._fields["family"], "Чоробаева")
    type_text(form._fields["given"], "Жибек")


def by_a_change(window: Window) -> None:
    other, changes = add_walk_in(
        window.workplace.desk, Details(family="Башка", given="Адам", municipality=WHERE, category="municipality")
    )
    window.workplace.announce(changes)
    window.workplace.edit_asked.emit(other.id)
    settle(window)
    form = form_of(window)
    form._fields["family"].setText("Чоробаева")
    form._fields["given"].setText("Жибек")


PATHS = {
    "field": from_the_field, "draft": from_a_draft, "typed": typed_letter_by_letter, "pasted": put_in_at_once,
    "telephone": by_telephone, "substitute": as_a_substitute, "change": by_a_change,
}  # fmt: skip


def ready(window: Window, path: str) -> PersonForm:
    PATHS[path](window)
    if path != "pasted":
        settle(window)
    form = form_of(window)
    form._place.set_code(WHERE)
    return form


@pytest.mark.parametrize("path", some_by_day(PATHS, 3))
def test_enter_asks_once_and_the_same_person_is_no_second_record(window: Window, known: Participant, path: str) -> None:
    form = ready(window, path)
    people = everybody(window.workplace.desk)
    press(form, Qt.Key.Key_Return)
    settle(window)
    assert window.drawer.content is form
    assert form.doubles.choices[0].hasFocus()
    assert "Is it the same person?" in form.doubles._title.text()
    assert known.details.number in form.doubles.names[0].text()
    # Enter once more, as a tired hand presses it: the record that is there opens.
    press(form.doubles.choices[0], Qt.Key.Key_Return)
    settle(window)
    card = window.drawer.content
    assert isinstance(card, Card)
    assert card.participant == known.id
    assert everybody(window.workplace.desk) == people


@pytest.mark.parametrize("path", some_by_day(PATHS, 3))
def test_someone_else_is_registered_and_nobody_asks_again(window: Window, known: Participant, path: str) -> None:
    form = ready(window, path)
    people = {person.id: person.details for person in everybody(window.workplace.desk)}
    press(form, Qt.Key.Key_Return)
    settle(window)
    form.doubles.other.setFocus()
    press(form.doubles.other, Qt.Key.Key_Return)
    settle(window)
    assert window.drawer.content is not form
    now = {person.id: person.details for person in everybody(window.workplace.desk)}
    changed = [one for one, details in now.items() if people.get(one) != details and not details.cancelled]
    assert len(changed) == 1
    assert len(now) == len(people) + (path != "change")
    pairs = [{double.first.id, double.second.id} for double in possible_doubles(window.workplace.desk)]
    assert {changed[0], known.id} not in pairs
    # All of it is one act.
    window.workplace.undo()
    settle(window)
    assert {person.id: person.details for person in everybody(window.workplace.desk)} == people


def test_what_was_prefilled_is_looked_at_before_a_letter_is_typed(window: Window, known: Participant) -> None:
    from_the_field(window)
    settle(window)
    form = form_of(window)
    assert form.doubles.isVisible()
    assert known.details.number in form.doubles.names[0].text()


def test_an_answer_holds_until_somebody_else_is_alike(window: Window, known: Participant) -> None:
    form = ready(window, "typed")
    form.doubles.other.click()
    assert not form.doubles.isVisible()
    type_text(form._fields["patronymic"], "Асанова")
    settle(window)
    assert not form.doubles.isVisible()
    other, changes = add_walk_in(window.workplace.desk, replace(SHORT, phone="0770 88 77 66"))
    window.workplace.announce(changes)
    press(form, Qt.Key.Key_Return)
    settle(window)
    assert window.drawer.content is form
    assert other.details.number in form.doubles.names[0].text()
    assert not form.doubles.names[1].isVisible()


def test_a_change_of_something_else_asks_nothing(window: Window, known: Participant) -> None:
    twin, _ = add_walk_in(window.workplace.desk, replace(SHORT, phone=""))
    window.workplace.edit_asked.emit(twin.id)
    settle(window)
    form = form_of(window)
    assert not form.doubles.isVisible()
    form._fields["note"].setText("келет")
    press(form, Qt.Key.Key_Return)
    settle(window)
    assert get(window.workplace.desk, twin.id).details.note == "келет"


def test_a_name_alone_is_no_draft_once_it_is_the_same_person(window: Window, known: Participant) -> None:
    form = ready(window, "typed")
    form._place.set_code("")
    form.doubles.choose(0)
    settle(window)
    assert window.workplace.drafts.unsaved() == []
    form = ready(window, "typed")
    type_text(form._fields["phone"], "0555 12 34 56")
    form.doubles.choose(0)
    settle(window)
    assert len(window.workplace.drafts.unsaved()) == 1


NEEDED = {
    Category.MUNICIPALITY: "Which municipality?", Category.COMMUNITY: "Which municipality?",
    Category.DONOR: "Which organisation?", Category.PRESS: "Which organisation?",
    Category.GOVERNMENT: "Which organisation?",
}  # fmt: skip


@pytest.mark.parametrize("category", some_by_day(Category, 3))
def test_a_category_asks_for_what_it_needs_and_a_second_enter_takes_it(window: Window, category: Category) -> None:
    window.activateWindow()
    window.workplace.walk_in_asked.emit("Жаңыбаева Нурай")
    settle(window)
    form = form_of(window)
    form.fields.category.setCurrentIndex(form.fields.category.findData(category.value))
    press(form, Qt.Key.Key_Return)
    settle(window)
    if category in NEEDED:
        assert form._error.text().startswith(NEEDED[category])
        wanted = form.focusWidget()
        assert wanted is not None
        assert wanted.property("wanted") == "true"
        press(form, Qt.Key.Key_Return)
        settle(window)
    assert window.drawer.content is None
    assert sum(person.details.family == "Жаңыбаева" for person in everybody(window.workplace.desk)) == 1


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_place_that_means_several_is_asked_about_again(window: Window) -> None:
    window.activateWindow()
    window.workplace.walk_in_asked.emit("Жаңыбаева Нурай")
    settle(window)
    form = form_of(window)
    press(form, Qt.Key.Key_Return)
    type_text(form._place.edit, "Ак-Суу а/а")
    press(form._place.edit, Qt.Key.Key_Return)
    settle(window)
    assert window.drawer.content is form
    assert form._place._under.text().startswith("Which one?")
    assert form._error.isVisible()
    press(form._place.edit, Qt.Key.Key_Return)
    settle(window)
    assert window.drawer.content is None


def test_a_change_asks_only_for_what_it_takes_away(window: Window) -> None:
    desk = window.workplace.desk
    bare, _ = add_walk_in(desk, Details(family="Жер", given="Жок", category="municipality"))
    placed, _ = add_walk_in(desk, Details(family="Жер", given="Бар", category="municipality", municipality=WHERE))
    for person, is_asked in ((bare, False), (placed, True)):
        window.workplace.edit_asked.emit(person.id)
        settle(window)
        form = form_of(window)
        form._place.set_code("")
        form._fields["note"].setText("келет")
        press(form, Qt.Key.Key_Return)
        settle(window)
        assert (window.drawer.content is form) == is_asked


def test_the_question_says_what_is_alike_and_what_is_not(window: Window, known: Participant) -> None:
    form = ready(window, "typed")
    type_text(form._fields["phone"], "0770 55 66 77")
    settle(window)
    form.doubles.look(replace(SHORT, birth_year=1980))
    settle(window)
    assert form.doubles.names[0].text().endswith("same name, same telephone")
    form.doubles.look(replace(SHORT, phone="0555 11 22 33"))
    settle(window)
    assert form.doubles.names[0].text().endswith("same name, other telephone")


@pytest.mark.parametrize(
    "other",
    [
        {"given": "Чолпон"},
        {"birth_year": 1996},
        {"patronymic": "Болотовна"},
    ],
)
def test_a_telephone_that_two_people_share_asks_nothing(window: Window, other: dict[str, object]) -> None:
    mother = replace(SHORT, birth_year=1966, patronymic="Асановна")
    _, changes = add_walk_in(window.workplace.desk, mother)
    window.workplace.announce(changes)
    window.workplace.walk_in_asked.emit("")
    settle(window)
    form = form_of(window)
    child = replace(mother, **({"patronymic": ""} | other))  # type: ignore[arg-type]
    form.doubles.look(child)
    settle(window)
    assert bool(form.doubles.offers) is ("patronymic" in other)
