"""The questions at the end: whether others need this laptop as their hub, and what becomes of what is not saved."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from regapp.gui.widgets.pieces import button, label
from regapp.gui.window.hub_question import HubQuestion
from regapp.gui.workplace.draft_words import draft_text
from regapp.gui.workplace.workplace import Workplace
from regapp.services.file.drafts import Draft

_SHOWN = 12
_WIDTH = 520


class LeavingDialog(QDialog):
    """A plain list of drafts, and three answers; Enter keeps them, Escape goes back."""

    def __init__(
        self, window: QWidget, drafts: Sequence[Draft], keep: Callable[[], None], discard: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Not saved yet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        # No minimum of the dialog itself, which would take the place of that of its buttons.
        column.addStrut(_WIDTH)
        title = label("section")
        title.setText(self.tr("Not saved yet"))
        column.addWidget(title)
        self.lines = [label("", wrap=True) for _ in drafts[:_SHOWN]]
        for line, draft in zip(self.lines, drafts, strict=False):
            line.setText(draft_text(draft))
            column.addWidget(line)
        if len(drafts) > _SHOWN:
            more = label("muted")
            more.setText(self.tr("… and {count} more").format(count=len(drafts) - _SHOWN))
            column.addWidget(more)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.keep = button("primary", lambda: self._answer(keep))
        self.keep.setText(self.tr("Keep as drafts and quit"))
        self.keep.setDefault(True)
        self.back, self.discard = button("", self.reject), button("quiet", lambda: self._answer(discard))
        self.back.setText(self.tr("Go back"))
        self.discard.setText(self.tr("Discard and quit"))
        for widget in (self.keep, self.back, self.discard):
            widget.setAutoDefault(widget is self.keep)
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        self.keep.setFocus()
        self.finished.connect(self.deleteLater)

    def _answer(self, act: Callable[[], None]) -> None:
        self.accept()
        act()


class Leaving(QObject):
    """The end of the window: it closes once somebody has answered about what is not saved."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace, self._window = workplace, window
        self.dialog: LeavingDialog | None = None
        """The question about drafts, while it is open."""
        self.hub_question: HubQuestion | None = None
        """The question about the other desks, while it is open."""
        self._is_answered = self._is_hub_answered = False

    def may_leave(self) -> bool:
        """Whether the window may close now; puts a question where others need it, or something is not saved."""
        place = self._workplace
        # A session of the system that ends does not wait for an answer: the drafts are kept.
        if self._is_answered or place.is_closed or place.application.isSavingSession():
            return True
        return self._may_leave_desks() and self._may_leave_drafts()

    def _may_leave_desks(self) -> bool:
        others = self._workplace.sync.needed_by
        if self._is_hub_answered or not others:
            return True
        if self.hub_question is None:
            language = self._workplace.language
            self.hub_question = HubQuestion(self._window, len(others), language, self._leave_desks)
            self.hub_question.finished.connect(self._forget_desks)
            self.hub_question.open()
        return False

    def _forget_desks(self) -> None:
        self.hub_question = None

    def _leave_desks(self) -> None:
        self._is_hub_answered = True
        self._window.close()

    def _may_leave_drafts(self) -> bool:
        place = self._workplace
        drafts = place.drafts.unsaved()
        if drafts and self.dialog is None:
            self.dialog = LeavingDialog(self._window, drafts, self._leave, lambda: self._discard(drafts))
            self.dialog.finished.connect(self._forget)
            self.dialog.open()
        return not drafts

    def _forget(self) -> None:
        self.dialog = None

    def _discard(self, drafts: list[Draft]) -> None:
        self._workplace.drafts.discard(drafts)
        self._leave()

    def _leave(self) -> None:
        self._is_answered = True
        self._window.close()
