"""The wall: the census's figures in large type, live, in three languages, and never a person's name."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QSignalSpy

from regapp.gui.attendance.wall import Wall, draw_wall
from regapp.gui.look.theme import make_theme
from regapp.gui.window.window import Window
from regapp.model.attendance import Cut, Scope
from regapp.services.admission.admission import check_in
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.file.conference import create_conference
from regapp.services.people.registration import everybody
from tests.by_day import some_by_day
from tests.gui.conftest import press, settle, wait_for


@pytest.fixture
def wall(window: Window) -> Wall:
    """The wall of the demo conference, open; forty have come to the first session, on its own day."""
    desk = window.workplace.desk
    session = window.workplace.sessions[0]
    for number, person in enumerate(everybody(desk)[:40]):
        check_in(desk, person.id, session, overruled=True, moment=session.starts + timedelta(minutes=number))
    return open_wall(window)


def open_wall(window: Window) -> Wall:
    wall = Wall(window.workplace)
    wall.open_full_screen()
    settle_wall(window, wall)
    return wall


def settle_wall(window: Window, wall: Wall) -> None:
    """Until the figures and the outlines are there, and those of the day that is to be shown."""
    settle(window)
    wait_for(lambda: wall.data is not None and wall.data.map is not None and window.workplace.worker.is_idle)
    settle(window)


def drawn(wall: Wall, path: Path) -> list[str]:
    """Every text of the wall, as it stands in a vector picture of it."""
    data, generator = wall.data, QSvgGenerator()
    assert data is not None
    generator.setFileName(str(path))
    painter = QPainter(generator)
    draw_wall(painter, QRectF(0, 0, 1920, 1080), make_theme(dark=False, large=False), data, "09:17", "28 February")
    painter.end()
    texts = ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}text")
    return [(text.text or "").strip() for text in texts]


def test_the_figures_are_those_of_the_census(window: Window, wall: Wall, tmp_path: Path) -> None:
    workplace, data = window.workplace, wall.data
    assert data is not None
    assert wall.isVisible()
    assert wall.isFullScreen()
    figures = Census.load(workplace.desk).figures_for(WHOLE, workplace.language)
    assert (data.arrived, data.registered, data.share) == (40, 132, 40 / 132)
    assert (data.municipalities_arrived, data.municipalities_all) == (figures.municipalities_arrived, 484)
    assert [group.rows for group in data.groups] == [figures.cuts[Cut.SEX], figures.cuts[Cut.CATEGORY]]
    assert data.curve.arrivals.day == workplace.desk.event.starts
    assert data.curve.arrivals.arrived[-1][1] == 40
    assert data.map is not None
    for row in figures.cuts[Cut.OBLAST]:
        if row.key in data.map.shapes.by_code:
            assert data.map.place(row.key).figures.arrived == row.arrived
    texts = drawn(wall, tmp_path / "wall.svg")
    share = "30%"
    for words in ("40", "of 132", share, str(figures.municipalities_arrived), "of 484", "Women"):
        assert words in texts


def test_it_follows_a_check_in_at_the_desk(window: Window, wall: Wall) -> None:
    desk, session = window.workplace.desk, window.workplace.sessions[0]
    person = next(person for person in reversed(everybody(desk)) if person.details.municipality)
    verdict = check_in(desk, person.id, session, overruled=True, moment=session.starts + timedelta(hours=1))
    window.workplace.announce(verdict.changes)
    wait_for(lambda: wall.data is not None and wall.data.arrived == 41)
    assert wall.data is not None
    assert wall.data.latest[0].place == desk.directory.short_name(person.details.municipality, "en")
    assert wall.data.latest[0].time == f"{desk.event.local(session.starts + timedelta(hours=1)):%H:%M}"
    settle(window)


def test_nobody_is_named(window: Window, wall: Wall, tmp_path: Path) -> None:
    texts = drawn(wall, tmp_path / "wall.svg")
    assert wall.data is not None
    assert wall.data.latest[0].place in texts
    text = "\n".join(texts)
    for person in everybody(window.workplace.desk):
        details = person.details
        for word in (details.name, details.family, details.phone):
            assert not word or word not in text, word


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_it_speaks_the_language_in_force(window: Window, wall: Wall, tmp_path: Path, language: str) -> None:
    workplace = window.workplace
    workplace.speak(language)
    settle(window)
    wait_for(lambda: wall.data is not None and wall.data.title == workplace.text(workplace.desk.event.title))
    settle(window)
    texts = drawn(wall, tmp_path / "wall.svg")
    women = {"ky": "Аялдар", "ru": "Женщины", "en": "Women"}[language]
    day = {"ky": "28-февраль", "ru": "28 февраля", "en": "28 February"}[language]
    assert women in texts
    assert day in texts
    title = workplace.text(workplace.desk.event.title)
    assert " ".join(texts).startswith(title)
    # Nothing is cut but long names of places among the latest arrivals.
    first = texts.index(wall.data.words.latest) if wall.data else 0
    assert not [text for text in texts[:first] if "…" in text]


def test_another_scope_has_its_own_figures(window: Window, wall: Wall) -> None:
    scope = Scope(session="bishkek-2-reg")
    wall.show_scope(scope)
    wait_for(lambda: wall.data is not None and wall.data.arrived == 0)
    settle(window)
    assert wall.data is not None
    session = window.workplace.desk.session("bishkek-2-reg")
    assert wall.data.scope == window.workplace.text(session.title)
    assert wall.data.latest == ()


def test_an_empty_conference_is_shown_calmly(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    path = tmp_path / "empty.regapp"
    create_conference(path).close()
    window = open_on(path)
    wall = open_wall(window)
    texts = drawn(wall, tmp_path / "wall.svg")
    assert "of 0" in texts
    assert "Nobody has come yet." in texts
    assert not wall.grab().isNull()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_a_key_leaves(wall: Wall, key: Qt.Key) -> None:
    press(wall, key)
    assert not wall.isVisible()


def test_it_ends_with_the_main_window(window: Window, wall: Wall) -> None:
    ended = QSignalSpy(window.workplace.closing)
    window.close()
    assert ended.count() == 1
    assert not wall.isVisible()


@pytest.mark.parametrize("size", some_by_day([(1280, 720), (1366, 768), (1920, 1080)], 1))
def test_it_fills_every_screen_in_both_looks(window: Window, wall: Wall, size: tuple[int, int]) -> None:
    wall.showNormal()
    for look in ("dark", "light"):
        window.workplace.preferences.theme = look
        window.workplace.restyle()
        wall.resize(*size)
        image = wall.grab().toImage()
        assert (image.width(), image.height()) == size
        colours = window.workplace.theme.colours
        assert image.pixelColor(2, size[1] - 2).name().upper() == colours.background
        points = [(x, y) for x in range(0, size[0], 4) for y in range(0, size[1], 4)]
        # The figures, the curve and the bars are of the accent's colour.
        assert sum(image.pixelColor(x, y).name().upper() == colours.accent for x, y in points) > 100
