"""The properties of a design, and what can be added to it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu

from regapp.badges.template import Template
from regapp.gui.designer.colour_row import ColourRow
from regapp.gui.designer.page import Designer
from regapp.gui.designer.rows import ChoiceRow
from regapp.gui.window.window import Window
from regapp.services.badges.templates import load_template
from regapp.services.event.logos import event_images, image_names
from tests.gui.conftest import PLAIN_BADGE, settle, type_text
from tests.gui.designer.designing import entry, write


@pytest.fixture
def window(designer_window: Window) -> Window:
    return designer_window


# Properties


def test_comma_and_dot_are_both_understood(designer: Designer) -> None:
    designer.design.choose([1])
    for text in ("12,5", "12.5"):
        write(entry(designer, "x"), text)
        assert designer.design.selected[0].x == 12.5
    designer.workplace.speak("ru")
    QApplication.processEvents()
    designer.canvas.setFocus()
    assert entry(designer, "x").entry.text() == "12,5"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("x", "41", "From 0.0 to 40.0."), ("x", "-3", "From 0.0 to 40.0."), ("width", "0,5", "From 1.0 to 85.0."),
        ("height", "wide", "Enter a number."), ("size", "3", "From 10.0 to 400.0."),
        ("least", "30", "From 1.0 to 20.0."), ("lines", "1,5", "Enter a number."),
        ("lines", "0", "From 1 to 40."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_beside_the_field(designer: Designer, name: str, text: str, said: str) -> None:
    design = designer.design
    design.choose([1])
    row = entry(designer, name)
    before = row.entry.text()
    value = getattr(design.selected[0], name)
    write(row, text)
    assert row.error.text() == said
    assert not row.error.isHidden()
    designer.canvas.setFocus()
    assert row.entry.text() == before
    assert getattr(design.selected[0], name) == value
    design.choose([2])
    assert row.error.isHidden()


def test_a_text_becomes_a_field_and_fixed_again(designer: Designer) -> None:
    design = designer.design
    design.choose([4])
    row = designer.elements.rows["field"]
    assert isinstance(row, ChoiceRow)
    assert row.box.currentText() == "Fixed text"
    row.asked.emit("oblast")
    assert (design.selected[0].field, design.selected[0].text) == ("oblast", "")
    assert designer.elements.rows["text"].isHidden()
    row.asked.emit("")
    assert design.selected[0].field == ""
    write(entry(designer, "text"), " ")
    assert entry(designer, "text").error.text() == "Write something, or delete the element."


def test_several_show_what_they_have_in_common(designer: Designer) -> None:
    design, rows = designer.design, designer.elements.rows
    design.choose([1, 2])
    assert entry(designer, "x").entry.text() == "5.0"
    assert (entry(designer, "y").entry.text(), entry(designer, "y").entry.placeholderText()) == ("", "…")
    rows["colour"].asked.emit("muted")
    assert [element.colour for element in design.selected] == ["muted", "muted"]
    design.choose([0, 1])
    assert not rows["colour"].isHidden()
    assert rows["size"].isHidden()
    design.choose([0, 3])
    assert {name for name, row in rows.items() if not row.isHidden()} == {"x", "y", "width", "height"}


def test_an_own_colour_by_digits_and_by_swatch(designer: Designer) -> None:
    design = designer.design
    design.choose([0])
    row = designer.elements.rows["colour"]
    assert isinstance(row, ColourRow)
    row.box.setCurrentIndex(row.box.findData(ColourRow.OWN))
    row.box.activated.emit(row.box.currentIndex())
    row.hex.clear()
    type_text(row.hex, "a8172d")
    assert design.selected[0].colour == "#A8172D"
    row.hex.clear()
    type_text(row.hex, "#12345Z")
    assert row.error.text() == "Six digits after #, for instance #0B6477."
    assert design.selected[0].colour == "#A8172D"
    row._swatches[0].click()
    assert design.selected[0].colour == "#0B6477"


def test_the_badges_own_properties_when_nothing_is_selected(designer: Designer) -> None:
    design, badge = designer.design, designer.badge
    assert badge.isVisible()
    write(badge.rows["width"], "100")
    assert design.template.width == 100
    write(badge.rows["width"], "80")
    assert badge.rows["width"].error.text() == "From 90.0 to 1000.0."
    write(badge.rows["fold"], "50")
    assert design.template.fold == 50
    for chosen in (["a4-4"], []):
        badge.sheets["a4-4"].click()
        assert list(design.template.sheets) == chosen


# Adding


def test_everything_can_be_added_and_lands_free_and_selected(designer: Designer, window: Window) -> None:
    design, menu = designer.design, designer.bar.menu
    design.open(Template("plain", 105, 148))
    menu.fill()
    fields, pictures = (sub for action in menu.actions() if isinstance(sub := action.menu(), QMenu))
    wanted = [*fields.actions()[:3], *[a for a in menu.actions() if a.text() and not a.menu()], pictures.actions()[0]]
    for count, action in enumerate(wanted, 1):
        action.trigger()
        assert design.chosen == (count - 1,)
        assert len(design.elements) == count
    kinds = [element.kind for element in design.elements]
    assert kinds == ["text", "text", "text", "text", "qr", "qr", "band", "programme", "image"]
    assert [element.field for element in design.elements[:6]] == ["family", "given", "name", "", "token", "portal-link"]
    boxes = [(e.x, e.y, e.x + e.width, e.y + e.height) for e in design.elements]
    for index, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[:index]:
            assert left >= other[2] or right <= other[0] or top >= other[3] or bottom <= other[1]
    settle(window)


def test_a_picture_from_a_file_is_kept_for_the_event(designer: Designer, window: Window, tmp_path: Path) -> None:
    file = tmp_path / "герб.png"
    Image.new("RGB", (40, 20), "#A8172D").save(file)
    designer.keeping.add_picture(file, "")
    settle(window)
    assert list(event_images(window.workplace.desk)) == ["герб"]
    assert (designer.design.selected[0].kind, designer.design.selected[0].image) == ("image", "герб")
    designer.keeping.add_picture(file, "donor")
    settle(window)
    assert set(image_names(window.workplace.desk)) == {"герб", "donor"}


def test_a_limit_that_is_shown_rounded_can_be_typed_and_saved(designer: Designer, window: Window) -> None:
    design = designer.design
    design.put((replace(PLAIN_BADGE.elements[1], x=5.04, width=50.0),), (0,))
    write(entry(designer, "width"), "85.0")
    assert design.selected[0].width == pytest.approx(84.96)
    designer.keeping.save()
    settle(window)
    assert load_template(window.workplace.desk, "plain") == design.template


def test_the_wheel_over_a_choice_scrolls_and_changes_nothing(designer: Designer) -> None:
    designer.design.choose([1])
    row = designer.elements.rows["align"]
    assert isinstance(row, ChoiceRow)
    at, none = QPointF(5, 5), Qt.MouseButton.NoButton
    wheel = QWheelEvent(
        at, row.box.mapToGlobal(at), QPoint(), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(row.box, wheel)
    assert designer.design.template == PLAIN_BADGE
