"""The words of the tour: in the language in force, told to a screen reader, with room in a small window."""

import pytest
from PySide6.QtWidgets import QToolButton

from regapp.gui.tour.tasks import NAMES, Task
from regapp.gui.tour.words import name_of
from regapp.gui.window.window import Window
from tests.gui.conftest import settle
from tests.gui.words.fitting import cut_texts
from tests.gui.words.speaking import foreign_words

SIZES = ((1366, 768), (1024, 600))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read aloud."""
    said: list[str] = []
    monkeypatch.setattr("regapp.gui.tour.band.announce", lambda _widget, *texts: said.extend(texts))
    return said


def test_a_language_changes_its_words_at_once(toured: Window) -> None:
    tour = toured.tour
    for language, title in (("ru", "Знакомство: 0 из 5"), ("ky", "Таанышуу: 0 / 5"), ("en", "The tour: 0 of 5")):
        toured.workplace.speak(language)
        settle(toured)
        assert tour.steps._title.text() == title
        for task, step in tour.steps.buttons.items():
            step.click()
            assert step.text() == step.accessibleName() == name_of(task)
            assert (step.text() == NAMES[task]) is (language == "en")
            if task is not Task.FIND:
                assert not foreign_words(tour.sentence.text(), language)


def test_what_is_done_is_said(toured: Window, heard: list[str]) -> None:
    toured.workplace.doings.found.emit()
    assert heard[0] == "Done: Find somebody"
    assert heard[1] == toured.tour.sentence.text()
    assert toured.tour.steps.buttons[Task.FIND].accessibleName() == "Find somebody: done"
    toured.workplace.doings.found.emit()
    assert len(heard) == 2


def test_each_control_has_a_name(toured: Window) -> None:
    assert toured.tour.accessibleName()
    assert all(button.accessibleName() for button in toured.tour.findChildren(QToolButton))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_it_leaves_room_for_the_desk(toured: Window, language: str, size: tuple[int, int]) -> None:
    tour, place = toured.tour, toured.workplace
    tour.offer(leads_on=True)
    place.speak(language)
    toured.resize(*size)
    settle(toured)
    for task in (*Task, None):
        if task is None:
            tour.done.update(Task)
        tour._read(task)
        settle(toured)
        assert toured.size().toTuple() == size
        assert list(cut_texts(tour.sentence, place.theme)) == []
        assert toured.desk_page.height() <= toured.stack.height()
        assert tour.geometry().bottom() < toured._content.geometry().top()
    assert (tour.steps._title.isVisible()) is (size[0] > 1024)


def test_large_text_in_a_small_window(toured: Window) -> None:
    toured.workplace.speak("ru")
    toured.workplace.preferences.large_text = True
    toured.workplace.restyle()
    toured.resize(1024, 600)
    settle(toured)
    for task in Task:
        toured.tour.steps.buttons[task].click()
        settle(toured)
        assert list(cut_texts(toured.tour.sentence, toured.workplace.theme)) == []
    assert toured.tour.width() <= 1024
