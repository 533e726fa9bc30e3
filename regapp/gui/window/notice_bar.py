"""The bar of notices: one sentence above the page, with a cross; good news disappears by itself."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from regapp.gui.look.icons import icon, pixmap
from regapp.gui.widgets.pieces import Panel, label, repolish
from regapp.gui.workplace.messages import failure, taken_back
from regapp.gui.workplace.notices import NoticeKind, notice_look
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.finding import Finding
from regapp.services.acts import Act
from regapp.services.people.registration import get
from regapp.texts.sentences import finding

_NOTICE_MS = 8_000


class NoticeBar(Panel):
    """The bar. It shows notices of pages, failures, acts taken back and a file that is read only."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 0)
        self._frame = QFrame()
        self._frame.setObjectName("notice")
        column.addWidget(self._frame)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(12, 6, 6, 6)
        self._icon = QLabel()
        self._text = label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setProperty("role", "plain")
        self._close.clicked.connect(self.hide)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self._kind = NoticeKind.DONE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        workplace.notice.connect(self.say)
        workplace.worker.failed.connect(self._on_failed)
        workplace.undone.connect(self._on_undone)
        workplace.verdict_shown.connect(self._make_way)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        self._close.setAccessibleName(self.tr("Close"))

    def _make_way(self) -> None:
        """Remove the good news of the last person when the next one comes."""
        if self._kind is NoticeKind.DONE:
            self.hide()

    def text(self) -> str:
        """Give the sentence shown; empty when the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, sentence: str, kind: str) -> None:
        """Show a sentence. `kind` is a NoticeKind, as text where a signal has carried it."""
        colours, sizes = self.workplace.theme.colours, self.workplace.theme.sizes
        self._kind = NoticeKind(kind)
        name, colour = notice_look(self._kind, colours)
        self._icon.setPixmap(pixmap(name, colour, sizes.icon))
        self._close.setIcon(icon("x", colours.muted, sizes.icon - 4))
        self._text.setText(sentence)
        self._frame.setProperty("kind", self._kind.value)
        repolish(self._frame)
        self.show()
        self._timer.stop()
        if self._kind is NoticeKind.DONE:
            self._timer.start(_NOTICE_MS)

    def _on_failed(self, error: RegAppError | None) -> None:
        self.workplace.notice.emit(failure(error, self.workplace.language), NoticeKind.ERROR)

    def _on_undone(self, act: Act) -> None:
        def say(name: str) -> None:
            self.workplace.notice.emit(taken_back(act.kind, name), NoticeKind.DONE)

        if act.participant is None:
            say("")
        else:
            participant = act.participant
            self.workplace.worker.ask("undone", lambda: self._name_of(participant), say)

    def _name_of(self, participant: int) -> str:
        try:
            return get(self.workplace.desk, participant).details.name
        except RegAppError:
            return "—"

    def say_read_only(self) -> None:
        """Say why nothing can be changed."""
        holder = self.workplace.desk.holder
        text = self.tr("This file is open in another RegApp: {holder}. You can look, but not change anything.").format(
            holder=holder
        )
        if not holder:
            text = self.tr("This file cannot be written to. You can look, but not change anything.")
        self.workplace.notice.emit(text, NoticeKind.ATTENTION)

    def say_faults(self) -> None:
        """Say what is wrong with the file, if anything, though it can be worked with."""

        def say(faults: list[Finding]) -> None:
            if faults:
                language = self.workplace.language
                text = ". ".join(finding(item.code, item.where, language) for item in faults)
                self.workplace.notice.emit(f"{text}.", NoticeKind.ATTENTION)

        self.workplace.worker.ask("faults", self.workplace.desk.faults, say)
