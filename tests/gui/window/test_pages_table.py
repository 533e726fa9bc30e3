"""The table of pages: rail, keys, words and what is shown follow from it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from regapp.gui.guides.key_list import KEYS
from regapp.gui.window.pages import DESK, PAGES, PROGRAMME, PageEntry
from regapp.gui.window.window import Window
from regapp.model.event import LANGUAGES
from regapp.resources import resource
from regapp.services.file.demo import make_demo
from regapp.texts.catalogue import Language
from tests.by_day import some_by_day
from tests.gui.conftest import settle

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@each_page
def test_icons_are_shipped_and_words_translated(page: PageEntry[QWidget]) -> None:
    assert resource("icons", "lucide", f"{page.icon}.svg").exists()
    for code in ("ky", "ru"):
        assert Language(code).translate("Window", page.word) != page.word


def test_no_two_pages_share_a_name_an_icon_or_a_word() -> None:
    for values in ([page.name for page in PAGES], [page.icon for page in PAGES], [page.word for page in PAGES]):
        assert len(set(values)) == len(PAGES)


@pytest.mark.parametrize("code", some_by_day(LANGUAGES, 1))
def test_every_page_opens_in_every_language(open_on: Callable[[Path, str], Window], tmp_path: Path, code: str) -> None:
    path = tmp_path / "demo.regapp"
    make_demo(path)[0].close()
    window = open_on(path, code)
    for page in PAGES:
        window.go_to(page)
        settle(window)
        assert window.stack.shown is page
        assert window.stack.page(page).isVisible()
        marked = window.rail._group.button(window.rail._group.checkedId())
        assert marked.text() == Language(code).translate("Window", page.word)


def test_keys_and_clicks_lead_to_the_pages_in_the_order_of_the_rail(window: Window) -> None:
    window.activateWindow()
    for number, page in reversed(list(enumerate(PAGES, 1))):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert window.stack.shown is page
    for button, page in zip(window.rail._group.buttons(), PAGES, strict=True):
        button.click()
        assert window.stack.shown is page


def test_words_in_the_rail_follow_the_language(window: Window) -> None:
    for code in ("ky", "en", "ru"):
        window.workplace.speak(code)
        settle(window)
        texts = [button.text() for button in window.rail._group.buttons()]
        assert texts == [Language(code).translate("Window", page.word) for page in PAGES]


def test_texts_that_name_keys_of_pages_name_the_right_ones(window: Window) -> None:
    window.workplace.sessions = []
    window.workplace.tell_no_session()
    (number,) = re.findall(r"Ctrl\+(\d)", window.notice.text())
    assert PAGES[int(number) - 1] is PROGRAMME
    assert f"Ctrl+1 … {len(PAGES)}" in [key for key, _meaning in KEYS]


def test_another_page_is_made_when_it_is_first_asked_for(window: Window) -> None:
    others = [page for page in PAGES if page is not DESK]
    assert [page.name for page in others if window.stack._late[page.name].is_made] == []
    for page in others:
        made = window.stack.page(page)
        assert window.stack.page(page) is made
        assert window.stack.shown is DESK
