"""Drafts that are offered: several of one form, begun new, dropped, saved; of an erased person; damaged ones."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.gui.person.form import PersonForm
from regapp.gui.window.pages import PEOPLE
from regapp.gui.window.window import Window
from regapp.model.entry import Draft as Entry
from regapp.model.entry import Kind, participant_subject
from regapp.model.participant import Participant
from regapp.services.desk import Changes
from regapp.services.file.drafts import DraftKind, drafts_name
from regapp.services.people.registration import everybody, get
from tests.by_day import some_by_day
from tests.gui.conftest import press, settle, type_text, wait_for
from tests.gui.drafts.forms import somebody

ADDRESS = "г. Каракол"


def walk_in(window: Window, typed: str = "") -> PersonForm:
    window.workplace.walk_in_asked.emit(typed)
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    return form


def half_filled(window: Window, family: str) -> None:
    form = walk_in(window)
    type_text(form._fields["family"], family)
    press(form, Qt.Key.Key_Escape)
    settle(window)


def offered(form: PersonForm) -> list[str]:
    return [draft.about for draft in form.drafting.offer.drafts] if form.drafting.offer.isVisible() else []


def kept_file(window: Window) -> Path:
    return window.workplace.preferences.drafts_folder / f"{drafts_name(window.workplace.desk)}.json"


def test_several_are_offered_the_newest_first_and_each_can_be_dropped(window: Window) -> None:
    for family in ("Абакирова", "Бекова", "Сыдыкова"):
        half_filled(window, family)
    form = walk_in(window)
    offer = form.drafting.offer
    assert offered(form) == ["Сыдыкова", "Бекова", "Абакирова"]
    offer.drops[1].click()
    assert offered(form) == ["Сыдыкова", "Абакирова"]
    offer.takes[1].click()
    assert form.details().family == "Абакирова"
    press(form, Qt.Key.Key_Escape)
    # The one that was gone on with is still one draft.
    assert offered(walk_in(window)) == ["Абакирова", "Сыдыкова"]


def test_what_is_typed_without_an_answer_is_a_draft_of_its_own(window: Window) -> None:
    half_filled(window, "Абакирова")
    form = walk_in(window)
    type_text(form._fields["family"], "Бекова")
    form.drafting.offer.takes[0].click()
    assert form.details().family == "Абакирова"
    press(form, Qt.Key.Key_Escape)
    assert set(offered(walk_in(window))) == {"Абакирова", "Бекова"}


def test_begin_new_hides_the_offer_and_keeps_the_draft(window: Window) -> None:
    half_filled(window, "Абакирова")
    form = walk_in(window)
    form.drafting.offer.begin_new.click()
    assert not form.drafting.offer.isVisible()
    assert form.details().family == ""
    press(form, Qt.Key.Key_Escape)
    assert offered(walk_in(window)) == ["Абакирова"]


def test_the_keyboard_stays_in_the_form_and_tab_reaches_the_offer(window: Window) -> None:
    half_filled(window, "Абакирова")
    window.activateWindow()
    form = walk_in(window)
    assert form._fields["family"].hasFocus()
    take = form.drafting.offer.takes[0]
    for _ in range(4):
        if not take.hasFocus():
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert take.hasFocus()
    press(take, Qt.Key.Key_Return)
    assert form.details().family == "Абакирова"
    assert len(everybody(window.workplace.desk)) == 132


def test_what_is_registered_leaves_no_draft(window: Window) -> None:
    half_filled(window, "Жаңыбаева")
    wait_for(lambda: kept_file(window).exists())
    form = walk_in(window)
    form.drafting.offer.takes[0].click()
    form._place.edit.setText(ADDRESS)
    form.submit()
    settle(window)
    assert window.drawer.content is None
    wait_for(lambda: not kept_file(window).exists())
    assert offered(walk_in(window)) == []


def test_what_is_refused_stays_a_draft(window: Window) -> None:
    form = walk_in(window, "Жаңыбаева")
    form._fields["phone"].setText("12")
    form.submit()
    assert "telephone" in form._error.text()
    press(form, Qt.Key.Key_Escape)
    assert offered(walk_in(window)) == ["Жаңыбаева"]


def test_a_change_of_details_brings_only_what_was_changed(window: Window) -> None:
    person = somebody(window)
    window.workplace.edit_asked.emit(person.id)
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form._fields["note"].setText("келет")
    window.go_to(PEOPLE)
    # Meanwhile another desk has changed something else.
    changed = get(window.workplace.desk, person.id)
    window.person_drawer.open_edit(changed)
    other = window.drawer.content
    assert isinstance(other, PersonForm)
    other._fields["position"].setText("төрага")
    other.submit()
    settle(window)
    window.workplace.edit_asked.emit(person.id)
    settle(window)
    again = window.drawer.content
    assert isinstance(again, PersonForm)
    again.drafting.offer.takes[0].click()
    again.submit()
    settle(window)
    details = get(window.workplace.desk, person.id).details
    assert (details.note, details.position) == ("келет", "төрага")


def test_a_change_of_somebody_else_is_not_offered(window: Window) -> None:
    first, second = everybody(window.workplace.desk)[5:7]
    window.workplace.edit_asked.emit(first.id)
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form._fields["note"].setText("келет")
    window.workplace.edit_asked.emit(second.id)
    settle(window)
    other = window.drawer.content
    assert isinstance(other, PersonForm)
    assert offered(other) == []


def erase(window: Window, person: Participant) -> None:
    desk = window.workplace.desk
    desk.write(lambda tx: desk.append(tx, [Entry(Kind.ERASED, participant_subject(person.id), {})]))
    window.workplace.announce(Changes(frozenset({person.id})))
    settle(window)


@pytest.mark.parametrize("kind", some_by_day(["edit", "substitute", "walk-in alike", "open"], 2))
def test_the_drafts_of_somebody_erased_go_too(window: Window, kind: str) -> None:
    person = somebody(window)
    if kind == "walk-in alike":
        form = walk_in(window, person.details.name)
        assert form.doubles.isVisible()
    else:
        asked = window.workplace.substitute_asked if kind == "substitute" else window.workplace.edit_asked
        asked.emit(person.id)
        settle(window)
        content = window.drawer.content
        assert isinstance(content, PersonForm)
        form = content
    form._fields["note"].setText("келет")
    if kind != "open":
        press(form, Qt.Key.Key_Escape)
    assert len(window.workplace.drafts.unsaved()) == 1
    wait_for(lambda: kept_file(window).exists())
    erase(window, person)
    assert window.workplace.drafts.unsaved() == []
    wait_for(lambda: not kept_file(window).exists())


def test_they_are_their_users_alone_and_a_damaged_file_is_no_drafts(
    open_on: Callable[[Path], Window], window: Window
) -> None:
    half_filled(window, "Абакирова")
    path, kept = window.workplace.desk.path, kept_file(window)
    wait_for(kept.exists)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert b"Abakirova".lower() not in path.read_bytes().lower()
    window.workplace.close()
    kept.write_bytes(b'[{"kind": "walk-in", "content"')
    again = open_on(path)
    assert offered(walk_in(again)) == []
    half_filled(again, "Бекова")
    assert offered(walk_in(again)) == ["Бекова"]


def test_another_event_has_drafts_of_its_own(window: Window) -> None:
    half_filled(window, "Абакирова")
    form = walk_in(window)
    type_text(form._fields["family"], "Бекова")
    card = window.settings_page.events
    card.code.setText("next-2023")
    card.name.setText("Next conference")
    card.create_event()
    settle(window)
    assert window.workplace.desk.event.code == "next-2023"
    assert offered(walk_in(window)) == []
    kinds = [draft.kind for draft in window.workplace.drafts.unsaved()]
    assert kinds == [DraftKind.WALK_IN, DraftKind.WALK_IN]


def test_the_question_at_the_end_can_be_left(window: Window) -> None:
    form = walk_in(window)
    type_text(form._fields["family"], "Абакирова")
    window.close()
    dialog = window.leaving.dialog
    assert dialog is not None
    assert [line.text() for line in dialog.lines] == ["Walk-in: Абакирова"]
    dialog.back.click()
    assert window.isVisible()
    assert window.drawer.content is form
    assert form.details().family == "Абакирова"
    window.close()
    assert window.leaving.dialog is not None
    press(window.leaving.dialog, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.leaving.dialog is None


def test_drafts_that_cannot_be_written_are_said_once_and_kept_while_the_window_is_open(window: Window) -> None:
    folder = window.workplace.preferences.drafts_folder
    folder.write_text("a file has the name", encoding="utf-8")
    half_filled(window, "Абакирова")
    wait_for(lambda: "cannot be written" in window.notice.text())
    window.notice.hide()
    half_filled(window, "Бекова")
    wait_for(lambda: not window.workplace.drafts._unwritten)
    settle(window)
    assert "cannot be written" not in window.notice.text()
    assert offered(walk_in(window)) == ["Бекова", "Абакирова"]
