"""Every view of the window, in every language and look: each text has room and is in the language of the window.

In the look with the longest words a screen reader listens too: each control has a name.
"""

import sys
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QMenu, QWidget

from regapp.gui.look.theme import make_theme
from tests.gui.words.fitting import beyond, cut_texts
from tests.gui.words.names import name_of
from tests.gui.words.speaking import foreign_words, said_by, shows_text
from tests.gui.words.spoken_names import nameless
from tests.pictures.stage import LOOKS, Look
from tests.pictures.steady import steady
from tests.pictures.tour import ALL, make_files, tour

MAY_BE_CUT: Final = {
    "ListPreview/QHeaderView": "a heading must not push the others out of sight; its tip says all of it",
    "People.box": "it shows the longest name of the conference first",
    "SavedListsBox.lists": "a list is called what its author likes; its tip says all of it",
    "ListColumnsBox.chosen_list": "a column may be called by a session's title; its tip says all of it",
    "ListColumnsBox.others_list": "a column may be called by a session's title; its tip says all of it",
    "Finder.field": "in a small window the sentence is longer than the field; its tip says all of it",
    "ClashList.list": "titles of two sessions; its tip says all of it",
    "DoublesView.pairs": "two names; both stand at the right in full",
    "CertificateCheckPanel.field": "in large text it has no room for a sentence; its tip says all of it",
    "NoticeBar._text": "a path breaks after its slashes, which are no spaces",
    "RescueBar._text": "paths have no place to break",
    "StartDialog/QListWidget": "a copy is called as long as its file; its tip says all of it",
    "FileCard.path": "a path is as long as folders are deep, and has no place to break",
}
MAY_BE_SHORTENED: Final = {
    "ResultDelegate.paint": "a row of people found has one line for where somebody comes from",
    "UndoButton.say": "an act is called by what it was and by a name; its tip says all of it",
    "MiddleLabel.shown_text": "a name may be of any length; its beginning, its end and a tip are there",
    "_one_line": "a block of the timetable is as large as its session is long",
}
"""Functions that paint texts."""
MAY_BE_FOREIGN: Final = {
    "ImportWizard.summary": "a list is called what its author likes",
    "ImportColumns/ChoiceBox": "it has the name of the list's own heading",
    "CameraCard.choice": "a camera is called what its maker likes",
    "SpeakersField.list": "organisations stand as they were registered",
    "InvitationDialog._title": "a desk is called what its owner likes",
    "_IconLine/Caption": "organisations stand as they were registered",
}
UNSEEN: Final = frozenset(
    {
        "Panel", "RowsPanel", "SideViews", "ChoicePanel", "TemplateChoices", "PersonPages", "MessageBar",
        "SuccessorBox", "Board", "Row",
        "_Blank", "AddMenu", "PersonMenu", "BeginCard", "KioskPage",
    }
)  # fmt: skip
"""What others are made of, what is there before the first page, menus, and a question before the window."""
FIRST_SIGHT: Final = frozenset({
    "desk-admitted", "desk-card", "people", "badges", "attendance", "programme-form", "lists-out", "papers-sign-in",
    "settings-measuring", "desks-begin", "desks-hub", "desks-cut", "desks-invitation",
    "guide", "desk-tour", "desk-tour-done", "desk-tour-left",
})  # fmt: skip
"""Enough to see what a language does to the pages."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    folder = tmp_path_factory.mktemp("conference")
    with steady():
        yield make_files(folder)


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader that listens: Qt tells it of all that comes and goes."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def shortened(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Gathers what is painted with an ellipsis: by which function, and the whole text."""
    elide, found = QFontMetrics.elidedText, set[str]()

    def watched(metrics: QFontMetrics, text: str, mode: Qt.TextElideMode, width: int) -> str:
        shown = elide(metrics, text, mode, width)
        painter = sys._getframe(1).f_code.co_qualname
        if shown != text and painter not in MAY_BE_SHORTENED:
            found.add(f"{painter} shortens “{text}”")
        return shown

    monkeypatch.setattr(QFontMetrics, "elidedText", watched)
    return found


def faults(look: Look, top: QWidget) -> Iterator[str]:
    """What is wrong with the words of a window."""
    theme = make_theme(dark=look.theme == "dark", large=look.theme == "large")
    for widget in (top, *top.findChildren(QWidget)):
        if isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QLineEdit):
            continue
        if widget.isVisible():
            for text, missing in cut_texts(widget, theme):
                if (name := name_of(widget)) not in MAY_BE_CUT:
                    yield f"{name}: “{text}” lacks {missing} px"
            if shows_text(widget) and (outside := beyond(widget, top)) > 0:
                yield f"{name_of(widget)}: “{next(said_by(widget))}” lies {outside} px outside"
        if widget.isVisible() or isinstance(widget, QMenu):
            for text in said_by(widget):
                words = foreign_words(text, look.language)
                if words and (name := name_of(widget)) not in MAY_BE_FOREIGN:
                    yield f"{name}: “{text}” has words of another language: “{words}”"
    if QAccessible.isActive():
        yield from nameless(top)


def look_through(
    application: QApplication,
    files: tuple[Path, Path],
    folder: Path,
    look: Look,
    shortened: set[str],
    wanted: Container[str] = ALL,
) -> set[str]:
    """Go through views and fail if one has faults; gives the classes of the widgets that were seen."""
    found, seen = list[str](), set[str]()
    for view, top in tour(application, files, folder / look.name, look, wanted):
        found += [f"{look.name}, {view}: {fault}" for fault in (*faults(look, top), *sorted(shortened))]
        seen |= {type(widget).__name__ for widget in (top, *top.findChildren(QWidget)) if widget.isVisible()}
        shortened.clear()
    assert not found, "\n".join(found)
    return seen


@pytest.mark.slow
@pytest.mark.usefixtures("reader")
def test_every_view_with_the_longest_words_in_large_text(
    qapp: QApplication, files: tuple[Path, Path], tmp_path: Path, shortened: set[str]
) -> None:
    seen = look_through(qapp, files, tmp_path, Look("ru", "large"), shortened)
    assert {widget.__name__ for widget in _own_widgets(QWidget)} - UNSEEN - seen == set()


def _own_widgets(parent: type[QWidget]) -> Iterator[type[QWidget]]:
    """The window's own classes of widgets."""
    for child in parent.__subclasses__():
        if child.__module__.startswith("regapp."):
            yield child
        yield from _own_widgets(child)


@pytest.mark.slow
@pytest.mark.parametrize("look", [Look("ky", "light"), Look("en", "dark")], ids=lambda look: look.name)
def test_the_pages_in_the_other_languages(
    qapp: QApplication, files: tuple[Path, Path], tmp_path: Path, look: Look, shortened: set[str]
) -> None:
    look_through(qapp, files, tmp_path, look, shortened, FIRST_SIGHT)


@pytest.mark.slow
@pytest.mark.parametrize("look", [look for look in LOOKS if look.name != "ru-large"], ids=lambda look: look.name)
def test_every_view_in_every_language_and_look(
    qapp: QApplication, files: tuple[Path, Path], tmp_path: Path, look: Look, shortened: set[str]
) -> None:
    look_through(qapp, files, tmp_path, look, shortened)
