"""Messages lie over the foot of the window: no page moves for them, and nothing hides them."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from regapp.gui.widgets.message_bar import MessageBar
from regapp.gui.window.pages import DESK, PAGES, PageEntry
from regapp.gui.window.window import Window
from regapp.gui.workplace.notices import NoticeKind
from regapp.services.people.registration import everybody
from tests.by_day import some_by_day
from tests.gui.conftest import PATIENCE_S, settle, wait_for

LONG: Final = "This file was last used on another laptop, and two files will say different things. " * 4
MESSAGES: Final[dict[str, Callable[[Window], MessageBar]]] = {
    **{kind.value: lambda window, kind=kind: say(window, "Saved.", kind) for kind in NoticeKind},  # type: ignore[misc]
    "long": lambda window: say(window, LONG, NoticeKind.ERROR),
    "file": lambda window: say_saved(window),
    "rescue": lambda window: offer(window),
    "oddity": lambda window: tell_oddity(window),
}
PLACES: Final[dict[str, Callable[[Window], None]]] = {
    "walk-in": lambda window: window.person_drawer.open_walk_in(""),
    "card": lambda window: window.person_drawer.open_card(everybody(window.workplace.desk)[0].id),
    "edit": lambda window: window.person_drawer.open_edit(everybody(window.workplace.desk)[0]),
    "substitute": lambda window: window.person_drawer.open_substitute(everybody(window.workplace.desk)[0]),
    "queue": lambda window: window.open_print_queue(),
    "designer": lambda window: window.open_designer("90x60"),
}


def say(window: Window, text: str, kind: NoticeKind) -> MessageBar:
    window.workplace.notice.emit(text, kind)
    return window.notice


def say_saved(window: Window) -> MessageBar:
    path = Path("/home/aizada/Documents/conference/participants.xlsx")
    window.workplace.tell_saved(f"Saved: {path}", path)
    return window.notice


def offer(window: Window) -> MessageBar:
    window.rescue.offer()
    return window.rescue


def tell_oddity(window: Window) -> MessageBar:
    window.oddities.set_message(LONG, NoticeKind.ATTENTION)
    window.oddities.show()
    return window.oddities


def still(window: Window) -> None:
    settle(window)
    for _ in range(5):
        QApplication.processEvents()


def places(window: Window) -> dict[QWidget, QRect]:
    """Where everything in the window lies but the messages themselves."""
    place = window.notice.parentWidget()
    assert place is not None
    return {
        widget: QRect(widget.mapTo(window, QPoint()), widget.size())
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget is not place and not place.isAncestorOf(widget)
    }


def is_in_sight(window: Window, bar: MessageBar) -> bool:
    """Whether a message can be seen, from one end to the other."""
    frame = bar._frame
    corners = (frame.rect().topLeft() + QPoint(8, 4), frame.rect().bottomRight() - QPoint(8, 4), frame.rect().center())
    return bar.isVisible() and all(
        (found := window.childAt(frame.mapTo(window, corner))) is not None and (found is bar or bar.isAncestorOf(found))
        for corner in corners
    )


@pytest.mark.parametrize("page", some_by_day(PAGES, 2), ids=lambda page: page.name)
def test_no_page_moves_for_a_message(window: Window, page: PageEntry[QWidget]) -> None:
    window.go_to(page)
    still(window)
    before = places(window)
    for message, show in MESSAGES.items():
        bar = show(window)
        still(window)
        assert is_in_sight(window, bar), message
        assert places(window) == before, message
        bar.hide()
        still(window)
        assert places(window) == before, message


@pytest.mark.parametrize("place", some_by_day(PLACES, 2))
def test_nothing_hides_a_message(window: Window, place: str) -> None:
    window.go_to(DESK)
    window.resize(1024, 600)
    PLACES[place](window)
    still(window)
    for message, show in MESSAGES.items():
        bar = show(window)
        still(window)
        assert is_in_sight(window, bar), message
        bar.hide()
        still(window)
        show(window)
        PLACES[place](window)
        still(window)
        assert is_in_sight(window, bar), f"{message}, and a panel that opens later"
        bar.hide()


def test_several_messages_stand_one_above_the_other(window: Window) -> None:
    bars = [MESSAGES[message](window) for message in ("rescue", "oddity", "long")]
    still(window)
    assert all(is_in_sight(window, bar) for bar in bars)


@pytest.mark.parametrize("message", [message for message in MESSAGES if message not in ("rescue", "oddity", "long")])
def test_a_notice_covers_no_button_of_a_page(window: Window, message: str) -> None:
    window.resize(1024, 600)
    bar = MESSAGES[message](window)
    still(window)
    page = window.desk_page
    for name in ("_walk_in", "field"):
        widget = getattr(page, name)
        assert not QRect(bar.mapTo(window, QPoint()), bar.size()).intersects(
            QRect(widget.mapTo(window, QPoint()), widget.size())
        ), name


def test_long_work_can_be_cancelled_under_a_message(window: Window) -> None:
    window.resize(1024, 600)
    status = window.status
    worker, ends = window.workplace.worker, Event()
    worker.long_work("Checking badges", lambda _progress: ends.wait(PATIENCE_S), lambda _: None)
    wait_for(lambda: status._cancel.isVisible())
    bar = MESSAGES["long"](window)
    for _ in range(5):
        QApplication.processEvents()
    assert window.width() == 1024
    for part in (status._bar, status._cancel):
        assert not QRect(bar.mapTo(window, QPoint()), bar.size()).intersects(
            QRect(part.mapTo(window, QPoint()), part.size())
        )
    ends.set()
    still(window)
