"""The bar of the designer: back, the badge's name, front and back, undo, add, save, and rarer acts."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QMenu, QToolButton

from regapp.gui.designer.adding import AddMenu
from regapp.gui.designer.design import Design
from regapp.gui.widgets.flow import FlowLayout, together
from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.widgets.tool_buttons import dress_tool, name_tool, tool
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.services.designer.designs import CERTIFICATES

_SHOWN = 28


class Bar(Panel):
    """The bar. It signals what is asked for; the designer does it."""

    back_asked = Signal()
    save_asked = Signal()
    rename_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()
    remove_asked = Signal()

    def __init__(self, workplace: Workplace, design: Design) -> None:
        super().__init__(workplace)
        self._design = design
        self.own = False
        self.back = button("quiet", self.back_asked.emit)
        self.title, self.state = label("strong"), label("caption")
        self.sides = QButtonGroup(self)
        self.undo, self.redo = tool(design.undo), tool(design.redo)
        self.add, self.save = button("", lambda: None), writes(button("primary", self.save_asked.emit), workplace)
        self.menu = AddMenu(workplace)
        self.add.setMenu(self.menu)
        self.more = tool(lambda: None)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._make_more()
        row = FlowLayout(self, spread=True)
        row.addWidget(together(self.back, self.title, self.state))
        for side in (0, 1):
            segment = button("segment", partial(design.show_side, side))
            segment.setCheckable(True)
            self.sides.addButton(segment, side)
        row.addWidget(together(*self.sides.buttons()))
        row.addWidget(together(self.undo, self.redo, self.add, self.save, self.more))
        design.changed.connect(self.refresh)
        self.retranslate()

    def _make_more(self) -> None:
        menu = QMenu(self)
        self.actions_by_name: dict[str, QAction] = {}
        for name, signal in (
            ("rename", self.rename_asked), ("export", self.export_asked), ("import", self.import_asked),
            ("revert", None), ("remove", self.remove_asked),
        ):  # fmt: skip
            action = QAction(menu)
            action.triggered.connect(signal.emit if signal is not None else self._design.revert)
            self.actions_by_name[name] = action
            menu.addAction(action)
        self.more.setMenu(menu)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        name_tool(self.undo, self.tr("Undo"), "Ctrl+Z")
        name_tool(self.redo, self.tr("Redo"), "Ctrl+Y")
        self.add.setText(self.tr("Add"))
        self.save.setText(self.tr("Save"))
        self.save.setToolTip("Ctrl+S")
        name_tool(self.more, self.tr("More"))
        words = {
            "rename": self.tr("Save under another name…"),
            "export": self.tr("Save as a file…"),
            "import": self.tr("Open a file…"),
            "revert": self.tr("Revert to saved"),
            "remove": self.tr("Remove this badge"),
        }
        for name, text in words.items():
            self.actions_by_name[name].setText(text)
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.back, "arrow-left", self.workplace)
        set_icon(self.add, "plus", self.workplace)
        for widget, name in ((self.undo, "undo-2"), (self.redo, "redo-2"), (self.more, "ellipsis")):
            dress_tool(widget, name, self.workplace.theme)
        self.refresh()

    def refresh(self) -> None:
        """Show the state of the design."""
        design = self._design
        name = design.template.name
        is_certificate = design.template.purpose == CERTIFICATES
        back = self.tr("Back to the certificates") if is_certificate else self.tr("Back to badges")
        self.back.setText(self.tr("Certificates") if is_certificate else self.tr("Badges"))
        self.back.setAccessibleName(back)
        self.back.setToolTip(f"{back}  Esc")
        self.title.setText(name if len(name) <= _SHOWN else f"{name[: _SHOWN - 1]}…")
        self.title.setToolTip(name)
        self.state.setText(self.tr("not saved") if design.is_changed else "")
        self.sides.button(design.side).setChecked(True)
        has_back = bool(design.template.back) or design.side == 1
        self.sides.button(0).setText(self.tr("Front"))
        self.sides.button(1).setText(self.tr("Back side") if has_back else self.tr("Add a back"))
        self.undo.setEnabled(design.history.can_undo)
        self.redo.setEnabled(design.history.can_redo)
        self.save.setEnabled(design.is_changed or not self.own)
        set_icon(self.save, "save", self.workplace)
        self.actions_by_name["remove"].setEnabled(self.own)
        self.actions_by_name["revert"].setEnabled(design.is_changed)
