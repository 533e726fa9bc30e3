"""Every view, with every panel, fits a window of 1024 x 600 in each language, also with large text switched on."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from regapp.gui.widgets.late_page import LatePage
from regapp.gui.window.window import Window
from tests.gui.words.fitting import beyond
from tests.gui.words.names import name_of
from tests.gui.words.speaking import shows_text
from tests.gui.words.test_every_view import FIRST_SIGHT, faults
from tests.pictures import stage
from tests.pictures.stage import Look
from tests.pictures.steady import steady
from tests.pictures.tour import ALL, ROOMS, make_files, tour

LEAST: Final = (1024, 600)
NOT_IN_WINDOW: Final = frozenset({"wall", "programme-code"})
"""Views that fill a screen of their own."""
NARROW_ONLY: Final = ("SpeakersField.list", "ImportColumns/ChoiceBox")
"""Names of organisations and headings of somebody's list, which have no end; their tips say all of them."""
VIEWS: Final = ALL - NOT_IN_WINDOW
SWITCHED: Final = frozenset({"desk-admitted", "people", "badges", "programme-form", "settings-measuring"})
"""Enough to see what large text does to parts that were made before."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    folder = tmp_path_factory.mktemp("conference")
    with steady():
        yield make_files(folder)


def scrolled_across(top: QWidget) -> Iterator[str]:
    """Pages that have to be scrolled across."""
    for place in top.findChildren(LatePage):
        if place.isVisible() and place.horizontalScrollBar().maximum() > 0:
            yield f"{type(place.page).__name__} is {place.horizontalScrollBar().maximum()} px too wide"


@pytest.mark.slow
@pytest.mark.parametrize("language", ["ru", *(pytest.param(code, marks=pytest.mark.slow) for code in ("ky", "en"))])
def test_every_view_fits_a_small_window(
    qapp: QApplication, files: tuple[Path, Path], tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage, "SIZE", LEAST)
    found, look = list[str](), Look(language, "light")
    for view, top in tour(qapp, files, tmp_path / language, look, VIEWS):
        least = top.minimumSizeHint()
        if least.width() > LEAST[0] or least.height() > LEAST[1]:
            found.append(f"{view}: needs {least.toTuple()}")
        if isinstance(top, Window) and top.size().toTuple() != LEAST:
            found.append(f"{view}: is {top.size().toTuple()}")
            top.resize(*LEAST)
        found += [f"{view}: {fault}" for fault in scrolled_across(top)]
        found += [f"{view}: {fault}" for fault in faults(look, top) if not fault.startswith(NARROW_ONLY)]
    assert not found, "\n".join(found)


def switched(
    application: QApplication, files: tuple[Path, Path], folder: Path, wanted: frozenset[str]
) -> Iterator[tuple[str, QWidget]]:
    """The views in the language of the longest words, each after large text was switched on in it.

    Each room has a window of its own: a switch takes as long as there are widgets, and a window keeps its pages.
    """
    for number, room in enumerate(ROOMS):
        for view, top in tour(application, files, folder / f"switched-{number}", Look("ru", "light"), wanted & room):
            if isinstance(top, Window):
                before = top.size()
                switch(top, is_large=True)
                assert top.size() == before, view
                yield view, top
                switch(top, is_large=False)


def large_faults(
    application: QApplication, files: tuple[Path, Path], folder: Path, wanted: frozenset[str]
) -> list[str]:
    views = switched(application, files, folder, wanted)
    return [f"{view}: {fault}" for view, top in views for fault in faults(Look("ru", "large"), top)]


@pytest.mark.slow
def test_large_text_switched_on_cuts_nothing_off(qapp: QApplication, files: tuple[Path, Path], tmp_path: Path) -> None:
    found = large_faults(qapp, files, tmp_path, SWITCHED)
    assert not found, "\n".join(found)


@pytest.mark.slow
def test_large_text_switched_on_in_any_view_cuts_nothing_off(
    qapp: QApplication, files: tuple[Path, Path], tmp_path: Path
) -> None:
    found = large_faults(qapp, files, tmp_path, VIEWS)
    assert not found, "\n".join(found)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_large_text_in_a_small_window_can_be_reached(
    qapp: QApplication, files: tuple[Path, Path], tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage, "SIZE", LEAST)
    views = tour(qapp, files, tmp_path / language, Look(language, "large"), FIRST_SIGHT)
    found = [f"{view} {top.size().toTuple()}: {fault}" for view, top in views for fault in outside(top)]
    assert not found, "\n".join(found)


def outside(top: QWidget) -> Iterator[str]:
    """Buttons and labels that nobody can reach, or that are lower than their letters."""
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and shows_text(widget):
            if (missing := beyond(widget, top)) > 0:
                yield f"{name_of(widget)} lies {missing} px outside"
            if (missing := widget.fontMetrics().height() - widget.height()) > 0:
                yield f"{name_of(widget)} is {missing} px too low"


def switch(window: Window, *, is_large: bool) -> None:
    """Change the size of all text while the window is open."""
    place = window.workplace
    place.preferences.large_text = is_large
    place.restyle()
    stage.Stage(window).settle()
