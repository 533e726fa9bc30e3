"""Keeping a design: names, files, pictures, and what is refused."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from regapp.gui.designer.page import Designer
from regapp.gui.window.pages import BADGES
from regapp.gui.window.window import Window
from regapp.services.badges.templates import load_template, own_names, save_template, shipped_template
from regapp.services.event.logos import image_names
from tests.gui.conftest import PLAIN_BADGE, settle, type_text, wait_for
from tests.gui.designer.designing import CTRL, SHIFT, entry, key, opened, sentence, shown

FAMILY = 7


@pytest.fixture
def window(designer_window: Window) -> Window:
    return designer_window


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
    assert strip.error.text().startswith("“Ош/Бишкек” cannot be a name.")
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
    assert window.stack.shown is BADGES
    assert "Ctrl+Z" in sentence(window)
    key(window, Qt.Key.Key_Z, CTRL)
    settle(window)
    assert load_template(desk, "plain") == PLAIN_BADGE
    opened(window, "plain")
    assert designer.design.is_changed


def test_leaving_before_it_is_written_loses_nothing_and_leaves_no_draft(designer: Designer, window: Window) -> None:
    designer.design.choose([1])
    designer.design.nudge(1, 1)
    changed = designer.design.template
    designer.keeping.save()
    designer.bar.back.click()
    settle(window)
    assert load_template(window.workplace.desk, "plain") == changed
    opened(window, "plain")
    assert not designer.design.history.can_undo
    assert designer.design.template == changed


def test_out_as_a_file_and_in_again(designer: Designer, window: Window, tmp_path: Path) -> None:
    designer.design.choose([1])
    designer.design.nudge(2, 0)
    changed = designer.design.template
    designer.keeping.export(tmp_path / "mine.toml")
    settle(window)
    # What is there under its name stays as it is.
    for name in ("mine", "mine – 2"):
        designer.keeping.take_in(tmp_path / "mine.toml")
        settle(window)
        assert designer.design.template == replace(changed, name=name)
    assert set(own_names(window.workplace.desk)) == {"plain", "mine", "mine – 2"}
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
    assert designer.design.template == PLAIN_BADGE


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
    assert designer.design.template == PLAIN_BADGE


def test_a_picture_that_was_added_is_on_the_badge(designer: Designer, window: Window, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    Image.new("RGB", (40, 20), "#FF00FF").save(file)
    designer.keeping.add_picture(file, "")
    settle(window)
    picture = shown(designer)
    colours = {colour for _, colour in picture.getcolors(picture.width * picture.height) or []}
    assert (255, 0, 255) in colours


def test_a_logo_fills_the_place_that_the_badge_has_for_it(window: Window, tmp_path: Path) -> None:
    designer = opened(window, "90x60")
    file = tmp_path / "logo.png"
    Image.new("RGB", (40, 20), "#FF00FF").save(file)
    before = shown(designer).getcolors(10**6) or []
    designer.keeping.add_picture(file, "organiser")
    settle(window)
    after = shown(designer).getcolors(10**6) or []
    assert (255, 0, 255) in {colour for _, colour in after}
    assert (255, 0, 255) not in {colour for _, colour in before}
    assert not designer.design.is_changed


def test_all_of_it_by_the_keyboard_alone(designer: Designer, window: Window) -> None:
    canvas = designer.canvas
    assert canvas.hasFocus()
    for _ in range(2):
        key(canvas, Qt.Key.Key_Tab)
    key(canvas, Qt.Key.Key_Right, SHIFT)
    key(canvas, Qt.Key.Key_F6)
    row = entry(designer, "size")
    while QApplication.focusWidget() is not row.entry:
        key(QApplication.focusWidget() or canvas, Qt.Key.Key_Tab)
    type_text(row.entry, "16")
    key(row.entry, Qt.Key.Key_Escape)
    assert canvas.hasFocus()
    key(canvas, Qt.Key.Key_S, CTRL)
    settle(window)
    saved = load_template(window.workplace.desk, "plain").elements[1]
    assert (saved.x, saved.size) == (10, 16)


def test_what_is_saved_late_is_not_mixed_with_what_was_opened_meanwhile(designer: Designer, window: Window) -> None:
    desk = window.workplace.desk
    other = replace(shipped_template("a6"), name="other")
    save_template(desk, other)
    held = threading.Event()
    name = designer.design.template.name
    designer.design.choose([1])
    designer.design.nudge(1, 1)
    changed = designer.design.template
    window.workplace.worker.act(lambda: held.wait(5), lambda _done: None)
    designer.keeping.save()
    designer.open_template("other")
    wait_for(lambda: designer.design.template.name == "other")
    held.set()
    settle(window)
    assert designer.design.template == other
    assert load_template(desk, "other") == other
    assert load_template(desk, name) == changed
