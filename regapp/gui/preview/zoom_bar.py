"""The buttons that enlarge a preview: farther, nearer, the whole page, as large as on paper."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from regapp.gui.preview.zoom_area import ZoomArea
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.tool_buttons import dress_tool, name_tool, tool
from regapp.gui.workplace.workplace import Workplace
from regapp.texts.quantities import percent_text

_ICONS = {"farther": "zoom-out", "nearer": "zoom-in", "fit": "maximize", "true": "ruler"}


class ZoomBar(Panel):
    """The buttons, and the zoom in force in per cent of the size on paper."""

    def __init__(self, workplace: Workplace, area: ZoomArea) -> None:
        super().__init__(workplace)
        self._area = area
        acts = {
            "farther": lambda: area.zoom(-1), "nearer": lambda: area.zoom(1), "fit": area.fit, "true": area.show_true,
        }  # fmt: skip
        self.buttons = {name: tool(act) for name, act in acts.items()}
        self.percent = label("caption")
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, button in self.buttons.items():
            # Then Esc gives the whole page back.
            button.clicked.connect(lambda: area.setFocus())
            row.addWidget(button)
            if name == "farther":
                row.addWidget(self.percent)
        area.zoomed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = {
            "farther": (self.tr("Smaller"), "-"), "nearer": (self.tr("Larger"), "+"),
            "fit": (self.tr("The whole page"), "0, Esc"), "true": (self.tr("Actual size"), "1"),
        }  # fmt: skip
        for name, (text, key) in words.items():
            name_tool(self.buttons[name], text, key)
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons and the width of the figure."""
        for name, button in self.buttons.items():
            dress_tool(button, _ICONS[name], self.workplace.theme)
        self.percent.setFixedWidth(self.workplace.theme.sizes.caption * 4)
        self._show()

    def _show(self) -> None:
        area = self._area
        self.percent.setText(percent_text(area.scale / area.true_scale, self.workplace.language) if area.scale else "")
        for name, button in self.buttons.items():
            button.setEnabled(bool(area.scale) and (name in ("nearer", "true") or area.is_enlarged))
