"""The designer in the real window: what the canvas shows is what the PDF has, and everything can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMenu, QWidget

from regapp.badges.template import Element, Template
from regapp.gui.designer import Designer
from regapp.gui.designer_colour_row import ColourRow
from regapp.gui.designer_rows import ChoiceRow, EntryRow
from regapp.gui.window import BADGES, DESK, Window
from regapp.services.badges import draw_sample
from regapp.services.conference import create_conference
from regapp.services.demo import make_demo
from regapp.services.events import add_event
from regapp.services.people import everybody, set_cancelled
from regapp.services.templates import (
    event_images,
    image_names,
    load_template,
    own_names,
    save_template,
    shipped_names,
)
from tests.gui.conftest import settle, type_text

FAMILY, GIVEN = 3, 4
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
SHIPPED = Template(
    "plain", 90, 60, elements=(
        Element("band", 0, 0, 90, 4, colour="category"),
        Element("text", 5, 10, 50, 10, field="family", size=20, least=10, bold=True),
        Element("text", 5, 20, 50, 8, field="given", size=14, least=8),
        Element("qr", 60, 10, 25, 25, field="token"),
        Element("text", 5, 45, 30, 6, text="Osh", size=10),
    ),
)  # fmt: skip


@pytest.fixture
def window(open_on: Callable[[Path], Window], tmp_path: Path) -> Window:
    path = tmp_path / "demo.regapp"
    desk = make_demo(path)[0]
    save_template(desk, SHIPPED)
    desk.close()
    opened = open_on(path)
    opened.activateWindow()
    return opened


@pytest.fixture
def designer(window: Window) -> Designer:
    return opened(window, "plain")


def opened(window: Window, name: str) -> Designer:
    window.workplace.designer_asked.emit(name)
    settle(window)
    assert window.designer is not None
    return window.designer


def key(widget: QWidget, code: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, code, keys)


def mouse(designer: Designer, kind: QEvent.Type, at: QPointF, keys: Qt.KeyboardModifier = NONE) -> None:
    """A mouse event at a place in mm."""
    viewport = designer.canvas.viewport()
    point = designer.canvas.view.point(at.x(), at.y())
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    down = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, point, QPointF(viewport.mapToGlobal(point.toPoint())), button, down, keys)
    QApplication.sendEvent(viewport, event)


def click(designer: Designer, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
    mouse(designer, QEvent.Type.MouseButtonPress, QPointF(x, y), keys)
    mouse(designer, QEvent.Type.MouseButtonRelease, QPointF(x, y), keys)


def drag(
    designer: Designer, start: tuple[float, float], end: tuple[float, float], keys: Qt.KeyboardModifier = NONE
) -> None:
    """Press, move in steps, release."""
    mouse(designer, QEvent.Type.MouseButtonPress, QPointF(*start), keys)
    for step in range(1, 6):
        at = QPointF(*(a + (b - a) * step / 5 for a, b in zip(start, end, strict=True)))
        mouse(designer, QEvent.Type.MouseMove, at, keys)
    mouse(designer, QEvent.Type.MouseButtonRelease, QPointF(*end), keys)


def entry(designer: Designer, name: str) -> EntryRow:
    row = designer.elements.rows[name]
    assert isinstance(row, EntryRow)
    return row


def write(row: EntryRow, text: str) -> None:
    """Type a text over what stands there."""
    row.entry.setFocus()
    row.entry.selectAll()
    type_text(row.entry, text)


def sentence(window: Window) -> str:
    return window.notice.text()


# The picture on the canvas


def shown(designer: Designer) -> Image.Image:
    """What the canvas shows where the paper lies, without what it draws over it."""
    designer.design.choose(())
    designer.tools.buttons["grid"].setChecked(False)
    designer.tools._switch()
    QApplication.processEvents()
    picture = designer.canvas.viewport().grab(designer.canvas.view.paper).toImage()
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(picture.constBits())
    return Image.frombytes("RGB", (picture.width(), picture.height()), data, "raw", "RGB", picture.bytesPerLine())


def printed(designer: Designer, template: Template, path: Path, side: int = 0) -> Image.Image:
    """The PDF of a template, rendered by another hand, as large as on the canvas."""
    workplace = designer.workplace
    draw_sample(workplace.desk, path, template, designer.people.person, workplace.language)
    size = designer.canvas.picture_size
    document = pypdfium2.PdfDocument(path.read_bytes())
    page = document[side]
    # A hair smaller, since pypdfium2 rounds the size up.
    image = page.render(scale=(size.width() - 0.01) / page.get_width()).to_pil().convert("RGB")
    document.close()
    assert max(abs(image.width - size.width()), abs(image.height - size.height())) <= 1
    picture: Image.Image = image.resize((size.width(), size.height()))
    return picture


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that clearly differ."""
    grey = ImageChops.difference(one, other).convert("L").point(lambda value: 255 if value > 100 else 0)
    return ImageStat.Stat(grey).mean[0] / 255


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
    assert now != SHIPPED
    designer.canvas.fit()
    settle(window)
    assert difference(shown(designer), printed(designer, now, tmp_path / "now.pdf")) < 0.004
    assert difference(shown(designer), printed(designer, SHIPPED, tmp_path / "before.pdf")) > 0.01


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
        "Longest name", "Foreign guest", "Kyrgyz letters", "Longest municipality", "Press", "Somebody usual",
    ]  # fmt: skip
    assert designer.people.person is not None


def test_without_anybody_somebody_is_invented(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    create_conference(tmp_path / "empty.regapp").close()
    designer = opened(open_on(tmp_path / "empty.regapp"), "90x60")
    assert designer.people.person is None
    assert designer.people.box.currentText() == "An invented participant"
    assert not designer.canvas._picture.isNull()


# Selecting, dragging, keys


def test_a_click_takes_the_topmost_and_the_next_click_the_one_below(designer: Designer) -> None:
    design = designer.design
    design.put((*design.elements, Element("band", 4, 9, 20, 8)))
    click(designer, 10, 12)
    found = [list(design.chosen)]
    for x, y, keys in ((10, 12, NONE), (10, 12, NONE), (10, 12, ALT), (80, 50, NONE)):
        click(designer, x, y, keys)
        found.append(list(design.chosen))
    assert found == [[5], [1], [5], [1], []]


def test_several_are_taken_with_ctrl_and_with_a_rubber_band(designer: Designer) -> None:
    click(designer, 10, 12)
    click(designer, 10, 24, CTRL)
    assert list(designer.design.chosen) == [1, 2]
    click(designer, 10, 12, CTRL)
    assert list(designer.design.chosen) == [2]
    drag(designer, (2, 8), (58, 30))
    assert list(designer.design.chosen) == [1, 2]
    # The badge's own edge does not stop a band.
    drag(designer, (-2, -2), (92, 62))
    assert list(designer.design.chosen) == [0, 1, 2, 3, 4]


def test_a_drag_snaps_stays_on_the_badge_and_is_one_step(designer: Designer) -> None:
    design = designer.design
    drag(designer, (10, 12), (18.4, 12.1))
    assert (design.selected[0].x, design.selected[0].y) == (13.4, 10)
    drag(designer, (20, 12), (26.4, 12.1))
    # The middle of the badge is 45 mm from its left edge; the text is 50 mm wide.
    assert design.selected[0].x == 20
    drag(designer, (20, 12), (190, 190))
    assert (design.selected[0].x, design.selected[0].y) == (40, 50)
    for _ in range(3):
        designer.undo()
    assert design.template == SHIPPED
    assert not design.history.can_undo


def test_alt_drags_without_snapping(designer: Designer) -> None:
    drag(designer, (10, 12), (20.3, 12.2), ALT)
    assert (designer.design.selected[0].x, designer.design.selected[0].y) == (15.3, 10.2)


def test_guides_are_shown_while_dragging_only(designer: Designer) -> None:
    pointer = designer.canvas._pointer
    mouse(designer, QEvent.Type.MouseButtonPress, QPointF(10, 12))
    mouse(designer, QEvent.Type.MouseMove, QPointF(20, 12))
    assert pointer.guides
    mouse(designer, QEvent.Type.MouseButtonRelease, QPointF(20, 12))
    assert not pointer.guides


def test_escape_takes_a_drag_back(designer: Designer) -> None:
    mouse(designer, QEvent.Type.MouseButtonPress, QPointF(10, 12))
    mouse(designer, QEvent.Type.MouseMove, QPointF(30, 40))
    assert designer.design.template != SHIPPED
    key(designer.canvas, Qt.Key.Key_Escape)
    assert designer.design.template == SHIPPED
    assert not designer.design.history.can_undo


def test_handles_resize_and_stop_at_a_millimetre(designer: Designer) -> None:
    design = designer.design
    click(designer, 10, 12)
    drag(designer, (55, 15), (58.2, 15))
    assert design.selected[0].width == pytest.approx(53.2)
    drag(designer, (58.2, 20), (-40, -40))
    assert (design.selected[0].width, design.selected[0].height) == (1, 1)
    designer.undo()
    designer.undo()
    assert design.template == SHIPPED


def test_arrows_move_by_half_five_and_a_tenth(designer: Designer) -> None:
    design, canvas = designer.design, designer.canvas
    click(designer, 10, 12)
    for keys, x in ((NONE, 5.5), (SHIFT, 10.5), (CTRL, 10.6)):
        key(canvas, Qt.Key.Key_Right, keys)
        assert design.selected[0].x == pytest.approx(x)
    for _ in range(30):
        key(canvas, Qt.Key.Key_Up, SHIFT)
    assert design.selected[0].y == 0
    designer.undo()
    assert design.template == SHIPPED


def test_tab_goes_through_the_elements_and_then_on(designer: Designer) -> None:
    design, canvas = designer.design, designer.canvas
    canvas.setFocus()
    for index in range(5):
        key(canvas, Qt.Key.Key_Tab)
        assert design.chosen == (index,)
    key(canvas, Qt.Key.Key_Backtab, SHIFT)
    assert design.chosen == (3,)
    key(canvas, Qt.Key.Key_Tab)
    key(canvas, Qt.Key.Key_Tab)
    assert design.chosen == (4,)
    assert not canvas.hasFocus()


def test_copies_deletion_and_all_by_keys(designer: Designer) -> None:
    design, canvas = designer.design, designer.canvas
    click(designer, 10, 12)
    key(canvas, Qt.Key.Key_D, CTRL)
    assert (len(design.elements), design.chosen) == (6, (5,))
    assert (design.selected[0].x, design.selected[0].y) == (8, 13)
    QTest.keySequence(canvas, QKeySequence.StandardKey.Copy)
    QTest.keySequence(canvas, QKeySequence.StandardKey.Paste)
    assert (len(design.elements), design.chosen) == (7, (6,))
    design.show_side(1)
    QTest.keySequence(canvas, QKeySequence.StandardKey.Paste)
    assert len(design.template.back) == 1
    design.show_side(0)
    QTest.keySequence(canvas, QKeySequence.StandardKey.SelectAll)
    assert len(design.chosen) == 7
    key(canvas, Qt.Key.Key_Delete)
    assert design.elements == ()
    while design.history.can_undo:
        designer.undo()
    assert design.template == SHIPPED


def test_order_alignment_and_gaps_by_the_tools(designer: Designer) -> None:
    design, buttons = designer.design, designer.tools.buttons
    assert not buttons["left"].isEnabled()
    design.choose([1])
    assert not buttons["across"].isEnabled()
    buttons["forward"].click()
    assert (design.elements[2].field, design.chosen) == ("family", (2,))
    buttons["backward"].click()
    assert design.template == SHIPPED
    buttons["right"].click()
    assert design.selected[0].x == 40
    design.choose([1, 2, 3])
    buttons["top"].click()
    assert {element.y for element in design.selected} == {10}
    buttons["across"].click()
    assert [element.y for element in design.selected] == [10, 10, 10]


# Steps


def test_undo_is_the_designs_while_it_is_shown_and_the_desks_elsewhere(designer: Designer, window: Window) -> None:
    workplace = window.workplace
    person = everybody(workplace.desk)[0]
    workplace.worker.act(lambda: set_cancelled(workplace.desk, person.id, True), workplace.announce)
    settle(window)

    def is_cancelled() -> bool:
        return next(p for p in everybody(workplace.desk) if p.id == person.id).details.cancelled

    designer.design.choose([1])
    designer.design.nudge(1, 0)
    for _ in range(3):
        key(designer.canvas, Qt.Key.Key_Z, CTRL)
        settle(window)
    assert designer.design.template == SHIPPED
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
    assert design.template == SHIPPED
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
        ("height", "wide", "This must be a number."), ("size", "3", "From 10.0 to 400.0."),
        ("least", "30", "From 1.0 to 20.0."), ("lines", "1,5", "This must be a number."),
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


# Keeping


def test_a_shipped_one_is_saved_under_a_name_given_in_the_page(window: Window) -> None:
    designer = opened(window, "90x60")
    designer.design.choose([FAMILY])
    designer.design.nudge(0.5, 0)
    key(designer.canvas, Qt.Key.Key_S, CTRL)
    settle(window)
    strip = designer.keeping.strip
    assert strip.isVisible()
    assert strip.field.text() == "90x60 – 2"
    strip.field.setText("plain")
    key(strip.field, Qt.Key.Key_Return)
    assert "already a badge" in strip.error.text()
    strip.field.setText("Ош/Бишкек")
    key(strip.field, Qt.Key.Key_Return)
    assert strip.error.text() == "Write a name without a slash."
    strip.field.setText("Ош – 90x60")
    key(strip.field, Qt.Key.Key_Return)
    settle(window)
    assert not strip.isVisible()
    assert "Ош – 90x60" in sentence(window)
    desk = window.workplace.desk
    assert load_template(desk, "Ош – 90x60") == designer.design.template
    assert not designer.design.is_changed
    assert load_template(desk, "90x60").elements[FAMILY].x == designer.design.template.elements[FAMILY].x - 0.5
    # From now on Ctrl+S saves it as it is called, and the steps still go back.
    designer.design.nudge(0.5, 0)
    key(designer.canvas, Qt.Key.Key_S, CTRL)
    settle(window)
    assert load_template(desk, "Ош – 90x60") == designer.design.template
    designer.undo()
    assert designer.design.is_changed


def test_removing_is_undone_by_the_desk(designer: Designer, window: Window) -> None:
    designer.design.choose([1])
    designer.design.nudge(1, 1)
    designer.keeping.remove()
    settle(window)
    desk = window.workplace.desk
    assert own_names(desk) == ()
    assert window.pages.currentIndex() == BADGES
    assert "Ctrl+Z" in sentence(window)
    key(window, Qt.Key.Key_Z, CTRL)
    settle(window)
    assert load_template(desk, "plain") == SHIPPED


def test_out_as_a_file_and_in_again(designer: Designer, window: Window, tmp_path: Path) -> None:
    designer.design.choose([1])
    designer.design.nudge(2, 0)
    changed = designer.design.template
    designer.keeping.export(tmp_path / "mine.toml")
    settle(window)
    designer.keeping.take_in(tmp_path / "mine.toml")
    settle(window)
    assert designer.design.template == replace(changed, name="mine")
    assert set(own_names(window.workplace.desk)) == {"plain", "mine"}
    (tmp_path / "taken.toml").mkdir()
    designer.keeping.export(tmp_path / "taken.toml")
    settle(window)
    assert "cannot be written" in sentence(window)


BAD = {
    "letter.toml": "Dear colleagues,",
    "field.toml": 'width = 90\nheight = 60\n[[element]]\nkind="text"\nx=1\ny=1\nwidth=9\nheight=9\nfield="salary"',
    "size.toml": 'width = 90\nheight = 60\n[[element]]\nkind="band"\nx=1\ny=1\nwidth=-9\nheight=9',
    "wide.toml": "width = -90\nheight = 60",
}


@pytest.mark.parametrize("name", BAD)
def test_a_foreign_file_is_refused_in_a_sentence(designer: Designer, window: Window, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(BAD[name], encoding="utf-8")
    designer.keeping.take_in(tmp_path / name)
    settle(window)
    assert "has a mistake" in sentence(window)
    assert own_names(window.workplace.desk) == ("plain",)
    assert designer.design.template == SHIPPED


def test_a_picture_of_40_mb_and_one_that_is_none_are_refused(
    designer: Designer, window: Window, tmp_path: Path
) -> None:
    large, none = tmp_path / "large.png", tmp_path / "none.svg"
    large.write_bytes(b"\x89PNG" + bytes(40 * 2**20))
    none.write_text("no picture", encoding="utf-8")
    for path, said in ((large, "too large"), (none, "is not a picture")):
        designer.keeping.add_picture(path, "donor")
        settle(window)
        assert said in sentence(window)
    assert image_names(window.workplace.desk) == ()
    assert designer.design.template == SHIPPED


# Coming and going


def test_nothing_is_lost_by_leaving(designer: Designer, window: Window) -> None:
    designer.design.choose([1])
    designer.design.nudge(1, 0)
    designer.design.nudge(0, 1)
    designer.design.seal()
    designer.design.delete()
    draft = designer.design.template
    window.rail._group.button(BADGES).click()
    settle(window)
    assert window.pages.currentIndex() == BADGES
    assert "not saved" in sentence(window)
    opened(window, "90x60")
    assert designer.design.template.name == "90x60"
    opened(window, "plain")
    assert designer.design.template == draft
    assert "Here are your changes" in sentence(window)
    designer.undo()
    designer.undo()
    assert designer.design.template == SHIPPED
    window.go_to(DESK)
    opened(window, "plain")
    assert not designer.design.history.can_undo


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
    assert window.pages.currentIndex() == BADGES


def test_another_event_closes_it(designer: Designer, window: Window) -> None:
    workplace = window.workplace
    event = workplace.desk.event
    add_event(workplace.desk, "next", "Next", event.starts, event.ends)
    designer.design.choose([1])
    designer.design.nudge(1, 0)
    workplace.use_event("next")
    settle(window)
    assert window.pages.currentIndex() == BADGES
    workplace.use_event(event.code)
    settle(window)
    opened(window, "plain")
    assert designer.design.is_changed


def test_a_template_that_is_not_there_is_said_and_not_opened(window: Window) -> None:
    opened(window, "gone")
    assert window.pages.currentIndex() == BADGES
    assert "gone" in sentence(window)


# Sides


def test_a_back_is_added_empty_and_shown_with_the_fold_of_the_other_side(
    designer: Designer, window: Window, tmp_path: Path
) -> None:
    design, sides = designer.design, designer.bar.sides
    assert sides.button(1).text() == "Add a back"
    sides.button(1).click()
    assert (design.elements, design.side) == ((), 1)
    assert sides.button(1).text() == "Back side"
    settle(window)
    white = shown(designer)
    assert ImageStat.Stat(white).mean == [255, 255, 255]
    design.add(Element("band", 0, 0, 20, 10))
    assert len(design.template.back) == 1
    assert design.template.elements == SHIPPED.elements
    write(designer.badge.rows["fold"], "30")
    settle(window)
    canvas = designer.canvas
    paper = canvas.view.paper
    picture = canvas.viewport().grab().toImage()
    dash = QPoint(round(canvas.view.point(60, 0).x()), paper.top() - 4)
    colours = {picture.pixelColor(dash.x() + shift, dash.y()).name() for shift in (-1, 0, 1)}
    assert len(colours) > 1


# Words and looks


@pytest.mark.parametrize("theme", ["light", "dark"])
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
