"""A backup was put in the place of the file: a bar that says whose it is, with the way back."""

from PySide6.QtWidgets import QToolButton

from regapp.gui.look.icons import icon
from regapp.gui.widgets.message_bar import MessageBar
from regapp.gui.widgets.pieces import button
from regapp.gui.workplace.file_acts import put_back
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.event import in_language
from regapp.services.file.restoring import Restored
from regapp.texts.days import moment_text
from regapp.texts.quantities import number_text


class RestoredBar(MessageBar):
    """The bar. It stays until somebody closes it: what was there before can be put back as long."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._restored: Restored | None = None
        self.back, self._close = button("", self.put_back), QToolButton()
        self._close.setProperty("role", "plain")
        self._close.clicked.connect(self.hide)
        self.add(self.back)
        self.add(self._close)
        workplace.restored.connect(self.show_restored)
        self.retranslate()
        self.hide()

    def show_restored(self, restored: Restored) -> None:
        """Say what is in the file now, and where the file of before is kept."""
        self._restored = restored
        self.back.setEnabled(True)
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        self.back.setText(self.tr("Put the file of before back"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        if self._restored is None:
            return
        found = self._restored.contents
        text = self.tr(
            "Restored: {title}. People: {people}, arrived: {arrived}, last entry: {last}. The file of before is kept"
            " as {kept}"
        ).format(
            title=in_language(found.title, self.workplace.language.code),
            people=number_text(found.people, self.workplace.language),
            arrived=number_text(found.arrived, self.workplace.language),
            last=moment_text(found.last),
            kept=self._restored.kept.name,
        )
        self.set_message(text, NoticeKind.ATTENTION)

    def restyle(self) -> None:
        """Set the theme's icons."""
        super().restyle()
        self._close.setIcon(icon("x", self.workplace.theme.colours.muted, self.workplace.theme.sizes.icon - 4))

    def put_back(self) -> None:
        """Put the file of before back; the one that is there now is kept in its turn."""
        if self._restored is not None and self.workplace.can_switch():
            self.back.setEnabled(False)
            put_back(self.workplace, self._restored.kept, lambda _restored: None, self._on_failed)

    def _on_failed(self, error: RegAppError | None) -> None:
        self.back.setEnabled(True)
        self.workplace.worker.failed.emit(error)
