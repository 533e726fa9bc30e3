"""The work of a registrar with the keyboard, and the answers on the screen."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from regapp.gui.person.form import PersonForm
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.model.typed import MOST_TYPED
from regapp.services.badges.data import token_of
from regapp.services.file.conference import create_conference
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import cancel, everybody
from regapp.services.programme.programme import remove_session
from regapp.store import queries
from tests.gui.conftest import press, settle, type_text


def shown(window: Window) -> Outcome | None:
    verdict = window.desk_page.verdict.verdict
    return verdict.outcome if verdict else None


def someone(window: Window, city: str = "osh", place: int = 0):  # type: ignore[no-untyped-def]
    people = everybody(window.workplace.desk)
    return [p for p in people if city in p.details.cities and p.details.country == "KG"][place]


def test_the_field_has_the_keyboard_at_once(window: Window) -> None:
    window.activateWindow()
    assert window.focusWidget() is window.desk_page.field


def test_a_scan_admits_and_empties_the_field(window: Window) -> None:
    person = someone(window)
    field = window.desk_page.field
    type_text(field, token_of(window.workplace.desk, person.id, 1))
    press(field, Qt.Key.Key_Return)
    settle(window)
    assert shown(window) is Outcome.ADMITTED
    assert field.text() == ""
    assert window.focusWidget() is field
    assert window.desk_page.verdict.lines.family.text() == person.details.family


def test_a_whole_scanner_burst_with_enter_before_any_search_has_ended(window: Window) -> None:
    people = [someone(window, place=number) for number in range(5)]
    field = window.desk_page.field
    for person in people:
        type_text(field, token_of(window.workplace.desk, person.id, 1))
        press(field, Qt.Key.Key_Return)
    settle(window)
    inside = window.workplace.desk.ask(lambda db: queries.inside(db, "osh-1-reg", [person.id for person in people]))
    assert len(inside) == 5


def test_one_hit_is_checked_in_by_enter_several_only_when_chosen(window: Window) -> None:
    desk, field = window.workplace.desk, window.desk_page.field
    person = someone(window)
    type_text(field, "аб")
    settle(window)
    several = window.desk_page.results.people.results
    assert len(several) > 1
    press(field, Qt.Key.Key_Return)
    settle(window)
    assert shown(window) is None
    assert window.desk_page.results.chosen() is not None
    press(field, Qt.Key.Key_Down)
    chosen = window.desk_page.results.chosen()
    assert chosen is several[1]
    press(field, Qt.Key.Key_Return)
    settle(window)
    verdict = window.desk_page.verdict.verdict
    assert verdict is not None
    assert verdict.participant_id == chosen.participant.id
    field.clear()
    type_text(field, person.details.name)
    press(field, Qt.Key.Key_Return)
    settle(window)
    assert desk.ask(lambda db: queries.check_in(db, person.id, "osh-1-reg")) is not None


def test_search_in_latin_and_in_the_wrong_layout(window: Window) -> None:
    person = next(p for p in everybody(window.workplace.desk) if p.details.family == "Абдиев")
    for typed in ("Abdiev", "абдиев", "f,lbtd", person.details.phone[-6:], person.details.number):
        window.desk_page.field.clear()
        type_text(window.desk_page.field, typed)
        settle(window)
        found = [result.participant.id for result in window.desk_page.results.people.results]
        assert person.id in found, typed


def test_a_refusal_that_may_be_overruled(window: Window) -> None:
    person = next(p for p in everybody(window.workplace.desk) if p.details.cities == ("bishkek",))
    type_text(window.desk_page.field, token_of(window.workplace.desk, person.id, 1))
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    assert shown(window) is Outcome.NOT_REGISTERED
    panel = window.desk_page.verdict
    assert panel._overrule.isVisible()
    panel._overrule.click()
    settle(window)
    assert shown(window) is Outcome.ADMITTED


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda token: token[:30], Outcome.UNREADABLE),
        (lambda token: token[:-1] + str((int(token[-1]) + 3) % 10), Outcome.NOT_GENUINE),
        (lambda token: "1" + str((int(token[1:6]) + 1) % 100_000).zfill(5) + token[6:], Outcome.OTHER_EVENT),
    ],
)
def test_spoilt_badges(window: Window, spoil: Callable[[str], str], expected: Outcome) -> None:
    token = token_of(window.workplace.desk, someone(window).id, 1)
    type_text(window.desk_page.field, spoil(token))
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    assert shown(window) is expected


def test_a_megabyte_pasted_into_the_field(window: Window) -> None:
    QApplication.clipboard().setText("Ыыыыы " * 180_000)
    window.desk_page.field.paste()
    window.desk_page.field.textEdited.emit(window.desk_page.field.text())
    settle(window)
    assert len(window.desk_page.field.text()) <= MOST_TYPED
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    # Nobody is looked for by that: it is answered as a code that is none.
    assert shown(window) is Outcome.UNREADABLE
    assert window.desk_page.field.text() == ""


def test_ctrl_z_takes_the_check_in_back(window: Window) -> None:
    person = someone(window)
    type_text(window.desk_page.field, token_of(window.workplace.desk, person.id, 1))
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    assert window.desk_page._count.text().startswith("1 of")
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert shown(window) is None
    assert window.desk_page._count.text().startswith("0 of")
    assert person.details.name in window.notice.text()
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert window.notice.text() == "There is nothing to undo."


def test_ctrl_z_in_a_text_undoes_the_text(window: Window) -> None:
    type_text(window.desk_page.field, "Асан")
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert window.notice.text() == ""


def test_nobody_found_leads_to_a_walk_in_with_what_was_typed(window: Window) -> None:
    type_text(window.desk_page.field, "Вашингтонов Джордж")
    settle(window)
    assert window.desk_page.empty.button.isVisible()
    window.desk_page.empty.button.click()
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    assert form.details().family == "Вашингтонов"
    for _ in range(2):
        # The second time without a municipality.
        form.submit()
        settle(window)
    assert shown(window) is Outcome.ADMITTED
    assert window.drawer.content is None
    assert window.desk_page.field.text() == ""


def test_the_walk_in_form_says_what_is_missing(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form.submit()
    assert form._error.text() == "A name is needed."
    form._fields["family"].setText("Цой")
    form._fields["phone"].setText("12")
    form.submit()
    assert "telephone" in form._error.text()
    form._fields["phone"].setText("0770112233")
    form.fields.birth.setText("74")
    form.submit()
    assert "1974" in form._error.text()
    press(form, Qt.Key.Key_Escape)
    assert window.drawer.content is None


def test_the_form_shows_likely_doubles_and_matches_places(window: Window) -> None:
    person = someone(window)
    window.person_drawer.open_walk_in("")
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    type_text(form._fields["family"], person.details.family)
    type_text(form._fields["given"], person.details.given)
    settle(window)
    assert form.doubles.isVisible()
    assert person.details.number in form.doubles.names[0].text()
    form._place.edit.setText("г. Ош мэрия")
    form._place.settle()
    assert form.details().municipality == "41721000000000"
    form._place.set_code("", "Ак-Суу а/а")
    form._place.settle()
    assert form.details().municipality == ""
    assert form._place._under.text().startswith("Which one?")


def test_an_empty_conference_says_what_to_do(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    path = tmp_path / "new.regapp"
    create_conference(path).close()
    window = open_on(path)
    assert window.desk_page.empty.title.text() == "Nobody is registered yet"
    assert "Ctrl+N" in window.desk_page.empty.text.text()


def test_the_verdict_follows_the_person(window: Window) -> None:
    person = someone(window)
    type_text(window.desk_page.field, token_of(window.workplace.desk, person.id, 1))
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    window.desk_page.make_badge()
    settle(window)
    assert (window.workplace.desk.path.parent / "badges" / f"{person.details.number}.pdf").exists()
    assert window.desk_page.verdict.lines.badge_line.text() == ""
    window.workplace.worker.act(lambda: cancel(window.workplace.desk, person.id), window.workplace.announce)
    settle(window)
    again = window.desk_page.verdict.verdict
    assert again is not None
    assert again.participant is not None
    assert again.participant.details.cancelled


def test_a_second_window_on_the_same_file_only_reads(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    path = tmp_path / "shared.regapp"
    create_conference(path, demo=True).close()
    first, second = open_on(path), open_on(path)
    assert second.workplace.desk.is_read_only
    assert "another RegApp" in second.read_only.text()
    second.person_drawer.open_walk_in("Цой Ли")
    form = second.drawer.content
    assert isinstance(form, PersonForm)
    form.submit()
    settle(second)
    assert not form._button.isEnabled()
    assert everybody(first.workplace.desk) == []


def test_painting_for_hours_does_not_end_the_process(window: Window) -> None:
    before = sys.getrefcount(None)
    for _ in range(300):
        window.desk_page.results.viewport().repaint()
        window.desk_page.verdict.lines.chip.repaint()
    # Python 3.11 would otherwise have some thousands, and lose one with each repaint.
    assert before > 1 << 30
    assert sys.getrefcount(None) > 1 << 30


def test_enter_pressed_twice_in_the_form_registers_once(window: Window) -> None:
    window.person_drawer.open_walk_in("Цой Лариса")
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form.submit()
    form.submit()
    settle(window)
    assert len(everybody(window.workplace.desk)) == 133


def test_a_badge_scanned_into_the_form_is_no_name(window: Window) -> None:
    window.person_drawer.open_walk_in("")
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    type_text(form._fields["family"], token_of(window.workplace.desk, someone(window).id, 1))
    press(form, Qt.Key.Key_Return)
    settle(window)
    assert len(everybody(window.workplace.desk)) == 132


def test_a_telephone_with_a_dash_is_no_badge_number(window: Window) -> None:
    person = someone(window)
    digits = person.details.phone.replace(" ", "")
    type_text(window.desk_page.field, f"{digits[-9:-6]}-{digits[-6:]}")
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    verdict = window.desk_page.verdict.verdict
    assert verdict is not None
    assert (verdict.participant_id, verdict.outcome) == (person.id, Outcome.ADMITTED)


@pytest.mark.parametrize("zeros", [0, 1, 2])
def test_the_end_of_a_badge_number_never_admits_another_person(window: Window, zeros: int) -> None:
    desk, field = window.workplace.desk, window.desk_page.field
    for counter in (2, 11, 60, 110, 132):
        owner = next(person for person in everybody(desk) if person.details.number.endswith(f"-{counter:04d}"))
        typed = str(counter).rjust(len(str(counter)) + zeros, "0")
        if len(typed) < 2:
            continue
        type_text(field, typed)
        settle(window)
        offered = [result.participant for result in window.desk_page.results.people.results]
        assert owner.id in [person.id for person in offered]
        assert typed[0] != "0" or offered[0].id == owner.id
        press(field, Qt.Key.Key_Return)
        settle(window)
        came = {person.id for person in everybody(desk) if person.first_in}
        assert came <= {owner.id}
        assert len(offered) > 1 or window.desk_page.participant == owner.id
        window.workplace.undo()
        press(field, Qt.Key.Key_Escape)
        settle(window)


def test_without_a_session_it_says_what_is_missing(open_on: Callable[..., Window], tmp_path: Path) -> None:
    path = tmp_path / "empty.regapp"
    desk = make_demo(path, 3)[0]
    for session in desk.sessions():
        remove_session(desk, session.code)
    person = everybody(desk)[0]
    token = token_of(desk, person.id, 1)
    desk.close()
    window = open_on(path)
    field = window.desk_page.field
    for typed in (token, person.details.family):
        type_text(field, typed)
        settle(window)
        for _ in range(2):
            press(field, Qt.Key.Key_Return)
        settle(window)
        assert "Programme page" in window.notice.text()
        # A name stays, for the moment when there is a session.
        assert field.text() == ("" if typed == token else typed)
        window.notice.hide()
    assert window.desk_page._count.text() == "No session is chosen"


@pytest.mark.parametrize(("count", "is_answered"), [(200, False), (201, True), (1_200, True)])
def test_a_text_that_nobody_looks_for_is_answered_as_a_code(window: Window, count: int, is_answered: bool) -> None:
    field = window.desk_page.field
    field.setText("abcdefghij" * 120)
    field.setText(field.text()[:count])
    field.textEdited.emit(field.text())
    press(field, Qt.Key.Key_Return)
    settle(window)
    verdict = window.desk_page.verdict.verdict
    assert (verdict is not None) is is_answered
    assert verdict is None or verdict.outcome is Outcome.UNREADABLE
    assert (field.text() == "") is is_answered
