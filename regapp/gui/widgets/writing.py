"""Controls that write to the file: where it may only be read they are disabled, and their tips say why."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from regapp.gui.workplace.workplace import Workplace

W = TypeVar("W", bound=QWidget)
_CHANGES = (QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange, QEvent.Type.LanguageChange)


class _Guard(QObject):
    """Keeps a control disabled, whatever its page says, for as long as the file may only be read."""

    def __init__(self, widget: QWidget, workplace: Workplace) -> None:
        super().__init__(widget)
        self._widget, self._workplace = widget, workplace
        self._holds = self._is_own = False
        """Whether the control is held, and whether the change that is under way is this guard's own."""
        self._is_wanted, self._tip = True, ""
        workplace.event_changed.connect(self._follow)
        self._follow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take up what the page wants for later, and hold the control."""
        if not self._is_own and event.type() in _CHANGES:
            if event.type() == QEvent.Type.EnabledChange:
                self._is_wanted = self._is_enabled()
            elif event.type() == QEvent.Type.ToolTipChange:
                self._tip = self._widget.toolTip()
            self._set(enabled=False, tip=self._workplace.why_read_only)
        return False

    def _follow(self) -> None:
        """Hold the control or let go of it, as the file in force is."""
        why = self._workplace.why_read_only
        if why and not self._holds:
            self._is_wanted, self._tip = self._is_enabled(), self._widget.toolTip()
            self._set(enabled=False, tip=why)
            self._widget.installEventFilter(self)
        elif self._holds and not why:
            self._widget.removeEventFilter(self)
            self._set(enabled=self._is_wanted, tip=self._tip)
        self._holds = bool(why)

    def _is_enabled(self) -> bool:
        """Whether the control itself is enabled, wherever it lies."""
        return not self._widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)

    def _set(self, *, enabled: bool, tip: str) -> None:
        self._is_own = True
        self._widget.setEnabled(enabled)
        self._widget.setToolTip(tip)
        self._is_own = False


def writes(widget: W, workplace: Workplace) -> W:
    """Let a control be used only where the file can be written to."""
    _Guard(widget, workplace)
    return widget


def hold_actions(menu: QMenu, workplace: Workplace, *actions: QAction) -> None:
    """Let actions of a menu that is about to be shown be used only where the file can be written to."""
    why = workplace.why_read_only
    if why:
        menu.setToolTipsVisible(True)
        for action in actions:
            action.setEnabled(False)
            action.setToolTip(why)
