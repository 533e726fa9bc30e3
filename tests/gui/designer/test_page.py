"""The designer in the real window: what the canvas shows is what the PDF has; steps; coming and going; words."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from regapp.gui.designer.page import Designer
from regapp.gui.look.theme import LIGHT
from regapp.gui.window.pages import BADGES, DESK, PAGES
from regapp.gui.window.window import Window
from regapp.services.badges.templates import (
    shipped_names,
)
from regapp.services.event.events import add_event
from regapp.services.file.conference import create_conference
from regapp.services.people.registration import cancel, everybody
from tests.by_day import some_by_day
from tests.gui.conftest import PLAIN_BADGE, settle
from tests.gui.designer.designing import (
    CTRL,
    SHIFT,
    click,
    difference,
    entry,
    key,
    opened,
    printed,
    sentence,
    shown,
    write,
)


@pytest.fixture
def window(designer_window: Window) -> Window:
    return designer_window


# The picture on the canvas


@pytest.mark.parametrize("name", ["90x60", "a6", "plain"])
def test_the_canvas_shows_what_the_pdf_has(window: Window, tmp_path: Path, name: str) -> None:
    designer = opened(window, name)
    template = designer.design.template
    settle(window)
    assert difference(shown(designer), printed(designer, template, tmp_path / "same.pdf")) < 0.004
    # The same measure tells a name that lies 2 mm off, and one letter size.
    index = next(place for place, element in enumerate(template.elements) if element.field == "family")
    family = template.elements[index]
    for element in (replace(family, y=family.y + 2), replace(family, size=family.size * 0.7)):
        other = replace(template, elements=(*template.elements[:index], element, *template.elements[index + 1 :]))
        assert difference(shown(designer), printed(designer, other, tmp_path / "other.pdf")) > 0.008


def test_the_picture_follows_changes_zoom_and_people(designer: Designer, window: Window, tmp_path: Path) -> None:
    designer.design.choose([1])
    designer.design.nudge(10, 20)
    designer.canvas.zoom(1)
    designer.people.box.setCurrentIndex(1)
    designer.people.chosen.emit()
    settle(window)
    now = designer.design.template
    assert now != PLAIN_BADGE
    designer.canvas.fit()
    settle(window)
    assert difference(shown(designer), printed(designer, now, tmp_path / "now.pdf")) < 0.004
    assert difference(shown(designer), printed(designer, PLAIN_BADGE, tmp_path / "before.pdf")) > 0.01


def test_texts_that_are_too_long_are_named(designer: Designer, window: Window) -> None:
    assert designer.people.flaws.text() == "Everything fits."
    designer.design.choose([1])
    write(entry(designer, "width"), "8")
    settle(window)
    assert designer.people.flaws.text() == "Too long for its place: Family name."


def test_somebody_telling_is_chosen_from_the_file(designer: Designer) -> None:
    box = designer.people.box
    words = [box.itemText(index).split(":")[0] for index in range(box.count())]
    assert words == [
        "Longest name", "Foreign guest", "Kyrgyz letters", "Longest municipality", "Press", "Typical participant",
    ]  # fmt: skip
    assert designer.people.person is not None


def test_without_anybody_somebody_is_invented(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    create_conference(tmp_path / "empty.regapp").close()
    designer = opened(open_on(tmp_path / "empty.regapp"), "90x60")
    assert designer.people.person is None
    assert designer.people.box.currentText() == "An invented participant"
    assert not designer.canvas._picture.isNull()


# Steps


def test_undo_is_the_designs_while_it_is_shown_and_the_desks_elsewhere(designer: Designer, window: Window) -> None:
    workplace = window.workplace
    person = everybody(workplace.desk)[0]
    workplace.worker.act(lambda: cancel(workplace.desk, person.id), workplace.announce)
    settle(window)

    def is_cancelled() -> bool:
        return next(p for p in everybody(workplace.desk) if p.id == person.id).details.cancelled

    designer.design.choose([1])
    designer.design.nudge(1, 0)
    for _ in range(3):
        key(designer.canvas, Qt.Key.Key_Z, CTRL)
        settle(window)
    assert designer.design.template == PLAIN_BADGE
    assert is_cancelled()
    key(designer.canvas, Qt.Key.Key_Y, CTRL)
    assert designer.design.is_changed
    key(designer.canvas, Qt.Key.Key_Z, CTRL)
    key(designer.canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    assert designer.design.is_changed
    key(designer.canvas, Qt.Key.Key_Z, CTRL)
    window.go_to(DESK)
    key(window, Qt.Key.Key_Z, CTRL)
    settle(window)
    assert not is_cancelled()


def test_typing_is_one_step_and_ctrl_z_in_the_field_takes_it_back(designer: Designer) -> None:
    design = designer.design
    design.choose([4])
    row = entry(designer, "text")
    write(row, "Ош шаары, Өзгөн")
    assert design.selected[0].text == "Ош шаары, Өзгөн"
    key(row.entry, Qt.Key.Key_Z, CTRL)
    assert design.template == PLAIN_BADGE
    assert row.entry.text() == "Osh"
    key(row.entry, Qt.Key.Key_Y, CTRL)
    assert row.entry.text() == "Ош шаары, Өзгөн"


def test_undo_shows_the_side_and_the_selection_it_was_about(designer: Designer) -> None:
    design = designer.design
    design.choose([3])
    design.delete()
    design.show_side(1)
    designer.undo()
    assert (design.side, design.chosen) == (0, (3,))


# Coming and going


def test_nothing_is_lost_by_leaving(designer: Designer, window: Window) -> None:
    designer.design.choose([1])
    designer.design.nudge(1, 0)
    designer.design.nudge(0, 1)
    designer.design.seal()
    designer.design.delete()
    draft = designer.design.template
    window.rail._group.button(PAGES.index(BADGES)).click()
    settle(window)
    assert window.stack.shown is BADGES
    assert "not saved" in sentence(window)
    opened(window, "90x60")
    assert designer.design.template.name == "90x60"
    opened(window, "plain")
    assert designer.design.template == draft
    assert "Your unsaved changes" in sentence(window)
    designer.undo()
    designer.undo()
    assert designer.design.template == PLAIN_BADGE
    window.go_to(DESK)
    opened(window, "plain")
    assert not designer.design.history.can_undo


def test_the_badges_page_opens_the_chosen_one_and_shows_what_was_saved(window: Window) -> None:
    window.go_to(BADGES)
    settle(window)
    choices = window.badges_page.choices
    choices._design.click()
    settle(window)
    assert window.designer is not None
    assert window.designer.design.template.name == "90x60"
    window.designer.keeping.save_as("Ош")
    settle(window)
    window.designer.bar.back.click()
    settle(window)
    assert window.stack.shown is BADGES
    box = choices.boxes["template"]
    assert box.findData("Ош") >= 0


def test_escape_goes_from_the_properties_to_the_canvas_and_from_there_back(designer: Designer, window: Window) -> None:
    click(designer, 10, 12)
    key(designer.canvas, Qt.Key.Key_Return)
    choice = QApplication.focusWidget()
    assert isinstance(choice, QComboBox)
    key(choice, Qt.Key.Key_Escape)
    assert designer.canvas.hasFocus()
    key(designer.canvas, Qt.Key.Key_Escape)
    assert designer.design.chosen == ()
    key(designer.canvas, Qt.Key.Key_Escape)
    assert window.stack.shown is BADGES


def test_another_event_closes_it(designer: Designer, window: Window) -> None:
    workplace = window.workplace
    event = workplace.desk.event
    add_event(workplace.desk, "next", "Next", event.starts, event.ends)
    designer.design.choose([1])
    designer.design.nudge(1, 0)
    workplace.use_event("next")
    settle(window)
    assert window.stack.shown is BADGES
    workplace.use_event(event.code)
    settle(window)
    opened(window, "plain")
    assert designer.design.is_changed


def test_a_template_that_is_not_there_is_said_and_not_opened(window: Window) -> None:
    opened(window, "gone")
    assert window.stack.shown is BADGES
    assert "gone" in sentence(window)


# Words and looks


@pytest.mark.parametrize("theme", some_by_day(["light", "dark"], 1))
@pytest.mark.parametrize("large", [False, True])
def test_it_fits_in_every_language_and_look(designer: Designer, window: Window, theme: str, large: bool) -> None:
    preferences = window.workplace.preferences
    preferences.theme, preferences.large_text = theme, large
    for language in ("ky", "ru", "en"):
        window.workplace.speak(language)
        window.workplace.restyle()
        for chosen in ((), (0,), (1,), (3,), (1, 2)):
            designer.design.choose(chosen)
            settle(window)
            content = designer._scroll.widget()
            assert content is not None
            assert content.minimumSizeHint().width() <= designer._scroll.viewport().width()
        assert window.minimumSizeHint().width() <= 1366
        assert window.minimumSizeHint().height() <= 740


def test_every_control_has_a_name(designer: Designer) -> None:
    designer.design.choose([0])
    designer.design.choose([])
    for widget in designer.findChildren(QWidget):
        if isinstance(widget, QLineEdit | QComboBox):
            assert widget.accessibleName() or isinstance(widget.parent(), QComboBox), widget
        elif isinstance(widget, QAbstractButton):
            assert widget.accessibleName() or widget.text(), widget.objectName()
    assert designer.canvas.accessibleName()
    designer.design.choose([1, 3])
    assert designer.canvas.accessibleDescription() == "Family name, Code: Badge code"


def test_every_shipped_template_opens(window: Window) -> None:
    for name in shipped_names():
        designer = opened(window, name)
        for side in (0, 1):
            designer.design.show_side(side)
            settle(window)
            for index in range(len(designer.design.elements)):
                designer.design.choose([index])
        assert not designer.design.is_changed


def test_all_words_change_with_the_language_at_once(designer: Designer, window: Window) -> None:
    """Whatever is said differs from the English, but for names, keys and figures."""

    def said() -> dict[str, str]:
        texts: dict[str, str] = {}
        for chosen in ((), (0,), (1,), (3,), (4,)):
            designer.design.choose(chosen)
            settle(window)
            for number, widget in enumerate(designer.findChildren(QWidget)):
                if isinstance(widget, QLabel | QAbstractButton) and not widget.isHidden():
                    texts[f"{chosen} {number} text"] = widget.text()
                texts[f"{chosen} {number} name"] = widget.accessibleName()
                texts[f"{chosen} {number} tip"] = widget.toolTip()
                if isinstance(widget, QComboBox):
                    for index in range(widget.count()):
                        texts[f"{chosen} {number} {index}"] = widget.itemText(index)
        return {key: text for key, text in texts.items() if sum(map(str.isalpha, text)) > 3}

    english = said()
    window.workplace.speak("ky")
    kyrgyz = said()
    same = {text for key, text in english.items() if kyrgyz.get(key) == text}
    assert {text for text in same if not text.startswith(("plain", "Ctrl", "Enter", "#", "“Osh"))} == set()


def reds(designer: Designer) -> int:
    """How much of the canvas has the colour of what is amiss."""
    image = designer.canvas.viewport().grab().toImage()
    colour = QColor(LIGHT.refused).rgb()
    return sum(image.pixel(x, y) == colour for x in range(image.width()) for y in range(0, image.height(), 3))


def test_a_code_over_a_name_is_said_and_red_until_it_is_moved(window: Window, designer: Designer) -> None:
    design = designer.design
    names = [element.field for element in design.elements]
    family, code = names.index("family"), names.index("token")
    settle(window)
    assert designer.people.flaws.text() == "Everything fits."
    assert reds(designer) == 0
    elements = list(design.elements)
    elements[code] = replace(elements[code], x=5.0)
    design.put(tuple(elements))
    settle(window)
    assert designer.people.flaws.text() == "Covered: Family name, Given name and patronymic."
    assert {(0, family), (0, code)} <= designer.canvas._faulty
    assert reds(designer) > 0
    design.undo()
    settle(window)
    assert designer.people.flaws.text() == "Everything fits."
    assert reds(designer) == 0
