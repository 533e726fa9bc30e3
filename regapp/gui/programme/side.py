"""The right side of the Programme page: the form or the materials while they are open, else the chosen session."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from regapp.gui.programme.materials_panel import MaterialsPanel
from regapp.gui.programme.session_form import SessionForm
from regapp.gui.programme.session_panel import SessionPanel
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Session
from regapp.services.programme.view import Programme
from regapp.texts.catalogue import QT_TRANSLATE_NOOP

_FORM_FIRST = QT_TRANSLATE_NOOP("Programme", "Save or close the form first.")


class ProgrammeSide(QFrame):
    """The side, hidden while there is nothing to show. `act` does something with the session in the panel."""

    closed = Signal()
    """The form or the materials were closed."""

    def __init__(self, workplace: Workplace, act: Callable[[str], None]) -> None:
        super().__init__()
        self._workplace = workplace
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self.panel = SessionPanel(workplace, act)
        self._column.addWidget(self.panel)
        self.form: SessionForm | None = None
        self.materials: MaterialsPanel | None = None
        self.hide()

    @property
    def is_covered(self) -> bool:
        """Whether a form or the materials are open."""
        return self.form is not None or self.materials is not None

    def show_session(self, programme: Programme, code: str) -> None:
        """Show a session as it is now, or nothing where none has that code."""
        slot = programme.slot(code)
        self.panel.setVisible(not self.is_covered and slot is not None)
        if slot is not None:
            self.panel.show_slot(programme, slot)
        self.setVisible(self.is_covered or slot is not None)

    def open_form(self, session: Session, save: Callable[[Session], None]) -> SessionForm:
        """Open the form of a session; `save` gets what was typed."""
        self._clear()
        self.form = SessionForm(self._workplace, session, save, self.close_over)
        self._cover(self.form)
        return self.form

    def open_materials(self) -> None:
        """Open the materials; a second call closes them."""
        if self.materials is not None:
            self.close_over()
            return
        self._clear()
        self.materials = MaterialsPanel(self._workplace, self.close_over)
        self._cover(self.materials)

    def _cover(self, widget: QWidget) -> None:
        self.panel.hide()
        self._column.addWidget(widget)
        self.show()
        widget.show()

    def _clear(self) -> None:
        for widget in (self.form, self.materials):
            if widget is not None:
                widget.keep_draft()
                self._column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.form = self.materials = None

    def leave_form(self) -> bool:
        """Close a form without changes and return True; a form with changes says that it comes first, and stays:
        False."""
        if self.form is None:
            return True
        if self.form.is_changed:
            self.form.remind(QCoreApplication.translate("Programme", _FORM_FIRST))
            return False
        self.close_over()
        return True

    def saved(self, form: SessionForm | None) -> None:
        """Close the form that was saved; no draft of it is left."""
        if form is not None:
            form.drafting.forget()
        if form is self.form:
            self.close_over()

    def close_over(self) -> None:
        """Close the form or the materials; what is not saved is kept as a draft."""
        self._clear()
        self.closed.emit()
