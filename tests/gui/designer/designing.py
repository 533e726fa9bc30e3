"""Helpers of the designer's tests: a plain badge, the mouse in millimetres, keys, fields."""

from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from regapp.badges.template import Template
from regapp.gui.designer.page import Designer
from regapp.gui.designer.rows import EntryRow
from regapp.gui.window.window import Window
from regapp.services.designer.designs import draw_sample
from tests.gui.conftest import settle, type_text

NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


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
