"""A backup is looked into and put in the place of the open file, in the window; it can be undone; nothing breaks it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from regapp.gui.settings.restore_dialog import RestoreDialog
from regapp.gui.window.pages import PAGES, SETTINGS
from regapp.gui.window.window import Window
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import DiskFull
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.desk import Changes, now, open_desk
from regapp.services.event.events import add_event, events_of
from regapp.services.file import restoring, upkeep
from regapp.services.file.backups import back_up
from regapp.services.file.demo import make_demo
from regapp.services.file.upkeep import backup, check
from regapp.services.people.registration import add_walk_in, cancel, everybody
from tests.by_day import some_by_day
from tests.gui.conftest import settle, type_text, wait_for

LATER = "Кийинкиева"


@pytest.fixture
def backed_up(window: Window) -> Window:
    """The window with a backup, after which somebody more has come."""
    desk = window.workplace.desk
    back_up(desk, [desk.path.parent / "backups"])
    person = add_walk_in(desk, Details(family=LATER, cities=("osh",)))[0]
    check_in(desk, person.id, desk.sessions()[0], overruled=True)
    window.workplace.announce(Changes(frozenset({person.id})))
    settle(window)
    return window


def ask(window: Window) -> RestoreDialog:
    """Open the dialog and wait until something is known of the newest copy."""
    window.go_to(SETTINGS)
    window.settings_page.file.restore.click()
    dialog = window.settings_page.file.dialog
    assert dialog is not None
    settle(window)
    wait_for(lambda: not window.workplace.worker.under_way)
    return dialog


def restore(window: Window) -> None:
    dialog = ask(window)
    wait_for(dialog.go_on.isEnabled)
    dialog.go_on.click()
    wait_for(lambda: not window.restored.isHidden())
    settle(window)


def families(window: Window) -> set[str]:
    return {person.details.family for person in everybody(window.workplace.desk)}


def test_what_is_in_the_backup_is_said_before(backed_up: Window) -> None:
    dialog = ask(backed_up)
    wait_for(dialog.go_on.isEnabled)
    title, people, arrived, last = dialog.table.backup_texts()
    assert title == backed_up.workplace.text(backed_up.workplace.desk.event.short_title)
    assert (people, arrived) == ("132", "0")
    assert last[:6] == f"{backed_up.workplace.desk.event.local(now()):%d.%m.}"
    assert [cell.text() for cell in dialog.table._cells[2]][1:3] == ["133", "1"]
    dialog.reject()
    settle(backed_up)
    assert LATER in families(backed_up)


def test_enter_puts_nothing_back(backed_up: Window) -> None:
    dialog = ask(backed_up)
    wait_for(dialog.go_on.isEnabled)
    QTest.keyClicks(dialog.copies, "REGAPP")
    QTest.keyClick(dialog.copies, Qt.Key.Key_Return)
    settle(backed_up)
    assert backed_up.restored.isHidden()
    assert LATER in families(backed_up)


def test_every_page_shows_the_state_of_the_backup_and_one_button_undoes_it(backed_up: Window) -> None:
    window, path = backed_up, backed_up.workplace.desk.path
    window.desk_page._admitting.check_in(everybody(window.workplace.desk)[3].id)
    settle(window)
    for page in PAGES:
        window.go_to(page)
        settle(window)
    restore(window)
    assert window.workplace.desk.path == path
    assert LATER not in families(window)
    assert "132" in window.restored.text()
    window.workplace.use_event(window.workplace.desk.event.code)
    settle(window)
    for page in PAGES:
        window.go_to(page)
        settle(window)
    assert len(window.people_page.people.ids) == 132
    assert window.desk_page._count.text().startswith("0 of")
    assert window.desk_page.verdict.verdict is None
    assert all(line.isHidden() for line in window.desk_page.verdict.last_scans._lines)
    # Work goes on.
    window.desk_page._admitting.check_in(everybody(window.workplace.desk)[5].id)
    settle(window)
    assert window.desk_page.verdict.verdict is not None
    before = window.workplace.desk
    window.restored.back.click()
    wait_for(lambda: window.workplace.desk.store is not before.store and window.restored.back.isEnabled())
    settle(window)
    assert LATER in families(window)
    window.workplace.undo()
    settle(window)
    assert LATER in families(window)
    assert window.people_page.people.ids
    assert check(window.workplace.desk) == []


def test_the_last_act_before_a_restore_is_not_undone_in_the_backup(backed_up: Window) -> None:
    cancel(backed_up.workplace.desk, everybody(backed_up.workplace.desk)[0].id)
    restore(backed_up)
    assert backed_up.workplace.desk.last_act() is None


@pytest.mark.parametrize("is_back", some_by_day([False, True], 1))
def test_any_failure_leaves_the_window_on_the_old_file(
    backed_up: Window, monkeypatch: pytest.MonkeyPatch, is_back: bool
) -> None:
    window = backed_up
    if is_back:
        restore(window)
    before = families(window)
    with monkeypatch.context() as patched:

        def fails(*_: object) -> None:
            raise DiskFull("x")

        patched.setattr(restoring, "restore", fails)
        if is_back:
            window.restored.back.click()
            wait_for(lambda: "room" in window.notice.text())
        else:
            dialog = ask(window)
            wait_for(dialog.go_on.isEnabled)
            dialog.go_on.click()
            wait_for(lambda: "room" in dialog.trouble.text())
            dialog.reject()
    settle(window)
    assert families(window) == before
    person = add_walk_in(window.workplace.desk, Details(family="Дагы", cities=("osh",)))[0]
    window.desk_page._admitting.check_in(person.id)
    settle(window)
    assert window.desk_page.verdict.verdict is not None
    restore(window)
    assert "Дагы" not in families(window)


def test_a_damaged_file_is_said_and_cannot_be_put_back(
    backed_up: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.regapp"
    damaged.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    for path, words in ((damaged, "RegApp file"), (backed_up.workplace.desk.path, "is open")):
        dialog = ask(backed_up)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (str(path), ""))
        dialog._other.click()
        settle(backed_up)
        assert words in dialog.trouble.text()
        settle(backed_up)
        assert not dialog.go_on.isEnabled()
        dialog.reject()
        settle(backed_up)
    # The look has let go of no lock: another process could write now.
    add_walk_in(backed_up.workplace.desk, Details(family="Дагы", cities=("osh",)))
    assert check(backed_up.workplace.desk) == []


def test_the_backup_of_another_conference(backed_up: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = make_demo(tmp_path / "other.regapp", 12)[0]
    begun = add_event(other, "talas-2023", "Талас", date(2023, 5, 1), date(2023, 5, 2))
    made = backup(other, tmp_path / "stick")
    other.close()
    backed_up.workplace.use_event(backed_up.workplace.desk.event.code)
    dialog = ask(backed_up)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(made), ""))
    dialog._other.click()
    wait_for(lambda: dialog.go_on.isEnabled() and dialog.table.backup_texts()[1] == "12")
    dialog.go_on.click()
    wait_for(lambda: not backed_up.restored.isHidden())
    settle(backed_up)
    assert begun.event.code in {event.code for event in events_of(backed_up.workplace.desk)}


def test_a_scan_in_the_midst_of_it_is_not_lost_without_a_word(
    backed_up: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = backed_up
    desk, person = window.workplace.desk, everybody(window.workplace.desk)[7]
    restore_now: Callable[..., Path | None] = upkeep.restore

    def slowly(*args: Path) -> Path | None:
        # The desk is closed by now, and the window still has it.
        with pytest.raises(RegAppError):
            check_in(desk, person.id, desk_session)
        return restore_now(*args)

    desk_session = desk.sessions()[0]
    monkeypatch.setattr(restoring, "restore", slowly)
    restore(window)
    window.workplace.worker.act(lambda: check_in(desk, person.id, desk_session), lambda _verdict: None)
    wait_for(lambda: "once more" in window.notice.text())
    assert window.rescue.isHidden()


def test_the_keyboard_finds_the_field_again(backed_up: Window) -> None:
    restore(backed_up)
    backed_up.go_to(PAGES[0])
    type_text(backed_up.desk_page.field, LATER)
    settle(backed_up)
    assert backed_up.desk_page.results.people.results == []


def test_a_window_closed_in_the_midst_of_it_leaves_a_whole_file(backed_up: Window) -> None:
    path = backed_up.workplace.desk.path
    dialog = ask(backed_up)
    wait_for(dialog.go_on.isEnabled)
    dialog.go_on.click()
    backed_up.close()
    desk = open_desk(path)
    assert not desk.is_read_only
    assert len(everybody(desk)) in (132, 133)
    assert check(desk) == []
    desk.close()
