"""The row of tools above the canvas: aligning, order, copies, snapping, grid, zoom."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from regapp.gui.designer.canvas import Canvas
from regapp.gui.designer.design import Design
from regapp.gui.widgets.flow import FlowLayout, together
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.tool_buttons import dress_tool, name_tool, tool
from regapp.gui.workplace.workplace import Workplace
from regapp.texts.quantities import percent_text

_GROUPS: Final[tuple[tuple[tuple[str, str], ...], ...]] = (
    (
        ("left", "align-start-vertical"),
        ("centre", "align-center-vertical"),
        ("right", "align-end-vertical"),
        ("top", "align-start-horizontal"),
        ("middle", "align-center-horizontal"),
        ("bottom", "align-end-horizontal"),
    ),
    (("across", "align-horizontal-space-around"), ("down", "align-vertical-space-around")),
    (("forward", "bring-to-front"), ("backward", "send-to-back"), ("duplicate", "copy"), ("delete", "trash-2")),
    (("snap", "magnet"), ("grid", "grid-3x3")),
)
_ZOOM: Final = (("nearer", "zoom-in"), ("fit", "maximize"), ("true", "ruler"))
_SWITCHES: Final = ("snap", "grid")


class Tools(Panel):
    """The tools for the selection and the zoom."""

    def __init__(self, workplace: Workplace, design: Design, canvas: Canvas) -> None:
        super().__init__(workplace)
        self._design, self._canvas = design, canvas
        self.buttons: dict[str, QToolButton] = {}
        self._icons: dict[str, str] = {}
        edits: list[QWidget] = []
        for number, group in enumerate(_GROUPS):
            edits += [self._separator()] if number else []
            edits += [self._make(name, icon_name) for name, icon_name in group]
        self.percent = label("muted")
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        farther = self._make("farther", "zoom-out")
        zoom = [self._make(name, icon_name) for name, icon_name in _ZOOM]
        row = FlowLayout(self, spacing=0, spread=True)
        row.addWidget(together(*edits, spacing=0))
        row.addWidget(together(farther, self.percent, *zoom, spacing=0))
        for name in _SWITCHES:
            self.buttons[name].setCheckable(True)
            self.buttons[name].setChecked(True)
        design.changed.connect(self.refresh)
        canvas.zoomed.connect(self._show_zoom)
        self.retranslate()

    def _separator(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "separator")
        return frame

    def _make(self, name: str, icon_name: str) -> QToolButton:
        self.buttons[name] = tool(lambda: self._do(name))
        self._icons[name] = icon_name
        return self.buttons[name]

    def _do(self, name: str) -> None:
        design, canvas = self._design, self._canvas
        acts: dict[str, Callable[[], object]] = {
            "across": lambda: design.distribute(True), "down": lambda: design.distribute(False),
            "forward": lambda: design.restack(True), "backward": lambda: design.restack(False),
            "duplicate": design.duplicate, "delete": design.delete, "snap": self._switch, "grid": self._switch,
            "nearer": lambda: canvas.zoom(1), "farther": lambda: canvas.zoom(-1), "fit": canvas.fit,
            "true": lambda: canvas.zoom_to(canvas.true_scale),
        }  # fmt: skip
        acts.get(name, lambda: design.align(name))()

    def _switch(self) -> None:
        self._canvas.snaps = self.buttons["snap"].isChecked()
        self._canvas.shows_grid = self.buttons["grid"].isChecked()
        self._canvas.viewport().update()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = {
            "left": (self.tr("Align at the left"), ""), "centre": (self.tr("Align in the centre"), ""),
            "right": (self.tr("Align at the right"), ""), "top": (self.tr("Align at the top"), ""),
            "middle": (self.tr("Align in the middle"), ""), "bottom": (self.tr("Align at the bottom"), ""),
            "across": (self.tr("Space evenly across"), ""), "down": (self.tr("Space evenly down"), ""),
            "forward": (self.tr("Bring forward"), ""), "backward": (self.tr("Send backward"), ""),
            "duplicate": (self.tr("Duplicate"), "Ctrl+D"), "delete": (self.tr("Delete"), "Del"),
            "snap": (self.tr("Snap to lines"), "Alt"), "grid": (self.tr("Grid"), ""),
            "farther": (self.tr("Zoom out"), "-"), "nearer": (self.tr("Zoom in"), "+"),
            "fit": (self.tr("Fit the badge"), "0"), "true": (self.tr("Actual size"), ""),
        }  # fmt: skip
        for name, (text, key) in words.items():
            name_tool(self.buttons[name], text, key)
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        for name, button in self.buttons.items():
            dress_tool(button, self._icons[name], self.workplace.theme)
        self.percent.setFixedWidth(self.workplace.theme.sizes.body * 4)
        self.refresh()
        self._show_zoom()

    def refresh(self) -> None:
        """Enable what the selection allows."""
        count = len(self._design.chosen)
        for name in ("left", "centre", "right", "top", "middle", "bottom", "forward", "backward"):
            self.buttons[name].setEnabled(count > 0)
        for name in ("duplicate", "delete"):
            self.buttons[name].setEnabled(count > 0)
        for name in ("across", "down"):
            self.buttons[name].setEnabled(count > 2)

    def _show_zoom(self) -> None:
        self.percent.setText(percent_text(self._canvas.scale / self._canvas.true_scale, self.workplace.language))
