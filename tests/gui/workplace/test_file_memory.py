"""Dialogs that open a file begin where the last file of the kind was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from regapp.gui.settings.events_card import DirectoryCard
from regapp.gui.window.pages import LISTS, SETTINGS
from regapp.gui.window.window import Window
from tests.gui.conftest import settle


def ask_list(window: Window) -> None:
    window.go_to(LISTS)
    window.lists_page.ask_list()


def ask_directory(window: Window) -> None:
    window.go_to(SETTINGS)
    card = window.settings_page.findChild(DirectoryCard)
    assert card is not None
    card._ask_file()


def ask_logo(window: Window) -> None:
    window.badges_page._logos._ask_picture("logo")


ASKING: dict[str, Callable[[Window], None]] = {"list": ask_list, "directory": ask_directory, "logo": ask_logo}


@pytest.mark.parametrize("what", ASKING)
def test_a_dialog_begins_where_the_last_file_was(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    file = stick / "file.csv"
    file.write_text("no list, no picture", encoding="utf-8")
    begun: list[str] = []

    def ask(_parent: object, _title: str, start: str, *_kinds: str) -> tuple[str, str]:
        begun.append(start)
        return str(file) if len(begun) == 1 else "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    for _ in range(2):
        ASKING[what](window)
        settle(window)
    assert begun[0] != str(stick)
    assert begun[1] == str(stick)
