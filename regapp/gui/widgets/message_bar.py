"""A sentence in a coloured frame, with an icon for its kind and room for buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from regapp.gui.look.icons import pixmap
from regapp.gui.widgets.pieces import Panel, label, repolish
from regapp.gui.widgets.spoken import announce
from regapp.gui.workplace.notices import NoticeKind, notice_look
from regapp.gui.workplace.workplace import Workplace

_BREAK = "\N{ZERO WIDTH SPACE}"


class MessageBar(Panel):
    """The bar; `kind` decides its look."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._kind, self._said = NoticeKind.DONE, ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._frame = QFrame()
        self._frame.setObjectName("notice")
        column.addWidget(self._frame)
        self._row = QHBoxLayout(self._frame)
        self._row.setContentsMargins(12, 2, 4, 2)
        self._row.setSpacing(8)
        self._icon = QLabel()
        self._text = label("", wrap=True)
        # A path may be longer than the bar is wide.
        self._text.setMinimumWidth(1)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)

    def add(self, widget: QWidget) -> None:
        """Put a button at the end of the bar. A click leaves the keyboard where it is: somebody may be typing."""
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(widget)

    def text(self) -> str:
        """Give the sentence shown; empty when the bar is hidden."""
        return "" if self.isHidden() else self._said

    def set_message(self, sentence: str, kind: NoticeKind) -> None:
        """Set the sentence and the look of its kind."""
        self._kind, self._said = kind, sentence
        # Qt breaks a path after a slash by itself, and never after a backslash.
        self._text.setText(sentence.replace("\\", f"\\{_BREAK}"))
        self._frame.setProperty("kind", kind.value)
        self.restyle()
        repolish(self._frame)
        announce(self, sentence, is_urgent=kind is NoticeKind.ERROR)

    def restyle(self) -> None:
        """Set the theme's icon."""
        name, colour = notice_look(self._kind, self.workplace.theme.colours)
        self._icon.setPixmap(pixmap(name, colour, self.workplace.theme.sizes.icon))
