"""Notices: each kind has its icon, its colour and its frame; good news makes way. Each role has a rule."""

import re
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from regapp.gui.look.theme import DARK, LIGHT, Colours
from regapp.gui.start import open_window
from regapp.gui.widgets.pieces import ButtonRole, LabelRole
from regapp.gui.window import pages
from regapp.gui.window.window import Window
from regapp.gui.workplace.notices import NoticeKind, notice_look
from regapp.gui.workplace.preferences import Preferences
from regapp.model.errors.acts import NothingToUndo
from regapp.model.errors.files import DiskFull
from regapp.resources import resource
from regapp.services.admission.admission import check_in
from regapp.services.people.registration import cancel, everybody
from tests.gui.conftest import put_away, settle


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_kinds_differ_by_icon_and_by_colour(colours: Colours) -> None:
    looks = [notice_look(kind, colours) for kind in NoticeKind]
    assert len({icon for icon, _ in looks}) == len({colour for _, colour in looks}) == len(NoticeKind)
    for icon, colour in looks:
        assert resource("icons", "lucide", f"{icon}.svg").exists()
        assert QColor(colour).isValid()


@pytest.mark.parametrize("kind", NoticeKind)
def test_a_notice_has_a_frame_in_the_colour_of_its_kind(window: Window, kind: NoticeKind) -> None:
    window.workplace.notice.emit("No problems found in the file.", kind)
    settle(window)
    assert window.notice.text() == "No problems found in the file."
    frame = window.notice._frame
    edge = frame.grab().toImage().pixelColor(0, frame.height() // 2)
    assert edge == QColor(notice_look(kind, window.workplace.theme.colours)[1])
    assert not window.notice._icon.pixmap().isNull()


@pytest.mark.parametrize("kind", NoticeKind)
def test_only_good_news_goes_by_itself_and_with_the_next_verdict(window: Window, kind: NoticeKind) -> None:
    window.workplace.notice.emit("No problems found in the file.", kind)
    assert window.notice._timer.isActive() is (kind is NoticeKind.DONE)
    desk = window.workplace.desk
    verdict = check_in(desk, everybody(desk)[0].id, desk.sessions()[0], overruled=True)
    window.workplace.verdict_shown.emit(verdict)
    assert window.notice.isHidden() is (kind is NoticeKind.DONE)


def test_how_a_scan_ended_goes_with_the_next_one_and_a_warning_with_its_page(window: Window) -> None:
    window.go_to(pages.BADGES)
    settle(window)
    desk, people = window.workplace.desk, everybody(window.workplace.desk)
    cancel(desk, people[0].id)
    window.desk_page.scan(people[0].details.number)
    settle(window)
    assert "Registration cancelled" in window.notice.text()
    window.desk_page.scan(people[1].details.number)
    settle(window)
    assert "Registration cancelled" not in window.notice.text()
    for kind in NoticeKind:
        window.go_to(pages.BADGES)
        window.workplace.notice.emit("Saved.", kind)
        window.go_to(pages.PEOPLE)
        assert window.notice.isHidden() is (kind is NoticeKind.ATTENTION)


def test_a_refusal_goes_with_its_page_and_a_failure_stays(window: Window) -> None:
    for error, stays in ((NothingToUndo(), False), (DiskFull("x"), True), (None, True)):
        window.go_to(pages.BADGES)
        window.workplace.worker.failed.emit(error)
        window.go_to(pages.PEOPLE)
        assert window.notice.isVisible() is stays


def test_a_kind_that_nobody_knows_is_no_notice(window: Window) -> None:
    with pytest.raises(ValueError, match="whatever"):
        window.notice.say("No problems found in the file.", "whatever")


def test_each_role_has_a_rule(window: Window) -> None:
    sheet = window.workplace.application.styleSheet()
    for widget, roles in (("QLabel", LabelRole), ("QPushButton", ButtonRole)):
        ruled = set(re.findall(rf'{widget}\[role="(\w+)"\]', sheet))
        assert {role for role in get_args(roles) if role} <= ruled


def test_what_is_wrong_with_the_file_is_said(window: Window) -> None:
    window.notice.say_faults()
    settle(window)
    assert window.notice.text() == ""
    window.workplace.desk.write(lambda tx: tx.db.execute("UPDATE event_key SET key = zeroblob(32)"))
    window.notice.say_faults()
    settle(window)
    assert window.notice.text().startswith("The key of the event")
    window.go_to(pages.PEOPLE)
    assert window.notice.isVisible()


def test_what_is_said_before_the_first_page_stays(qapp: QApplication, preferences: Preferences, demo: Path) -> None:
    window = open_window(qapp, demo, "", "en", preferences)
    try:
        window.workplace.notice.emit("The hub on this laptop does not run.", NoticeKind.ATTENTION)
        assert window.stack.is_blank
        window.go_to(pages.DESK)
        assert window.notice.text() == "The hub on this laptop does not run."
        window.go_to(pages.PROGRAMME)
        assert window.notice.text() == ""
    finally:
        put_away(window)
