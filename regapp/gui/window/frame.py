"""What stands round every page: the rail at the left, the header above, notices."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QToolButton,
    QVBoxLayout,
)

from regapp.gui.look.icons import icon, pixmap
from regapp.gui.widgets.pieces import Panel, label, repolish
from regapp.gui.workplace.notices import NoticeKind, notice_look
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import in_language
from regapp.texts.catalogue import LANGUAGE_NAMES

_NOTICE_MS = 8_000
_SESSION_WIDTH = 390


class Rail(Panel):
    """The pages, each an icon and a word."""

    def __init__(self, workplace: Workplace, pages: list[tuple[str, str]], chosen: Callable[[int], None]) -> None:
        super().__init__(workplace)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = pages
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 8, 4, 8)
        self._column.setSpacing(4)
        for index, _ in enumerate(pages):
            if index == len(pages) - 1:
                self._column.addStretch(1)
            item = QToolButton()
            item.setCheckable(True)
            item.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            item.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(item, index)
            self._column.addWidget(item)
            shortcut = QShortcut(QKeySequence(f"Ctrl+{index + 1}"), self)
            shortcut.activated.connect(lambda index=index: chosen(index))
        self.restyle()

    def select(self, index: int) -> None:
        """Mark the page that is shown."""
        self._group.button(index).setChecked(True)

    def name(self, words: list[str]) -> None:
        """Give the pages their words."""
        for index, word in enumerate(words):
            item = self._group.button(index)
            item.setText(word)
            item.setToolTip(f"{word}  Ctrl+{index + 1}")

    def restyle(self) -> None:
        """Icons and widths of the theme."""
        colours, sizes = self.workplace.theme.colours, self.workplace.theme.sizes
        self.setFixedWidth(round(sizes.rail * 1.28))
        for index, (_, icon_name) in enumerate(self._pages):
            item = self._group.button(index)
            item.setIcon(icon(icon_name, colours.muted, sizes.icon + 2, colours.accent))
            item.setIconSize(QSize(sizes.icon + 2, sizes.icon + 2))
            item.setFixedWidth(round(sizes.rail * 1.28) - 9)


class Header(Panel):
    """The event, the session in force, the language and the operator."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        self._event = label("strong")
        self._session_label = label("caption")
        self._session = QComboBox()
        self._session.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._session.activated.connect(lambda _index: workplace.choose_session(str(self._session.currentData())))
        self._session_label.setBuddy(self._session)
        self._languages = QButtonGroup(self)
        row.addWidget(self._event, 1)
        row.addWidget(self._session_label)
        row.addWidget(self._session)
        row.addSpacing(8)
        for code in LANGUAGE_NAMES:
            item = QToolButton()
            item.setProperty("role", "plain")
            item.setText(code.upper())
            item.setToolTip(LANGUAGE_NAMES[code])
            item.setAccessibleName(LANGUAGE_NAMES[code])
            item.setCheckable(True)
            item.setChecked(code == workplace.language.code)
            item.clicked.connect(lambda _checked=False, code=code: workplace.speak(code))
            self._languages.addButton(item)
            row.addWidget(item)
        self._operator = QToolButton()
        self._operator.setProperty("role", "plain")
        self._operator.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._operator.clicked.connect(self._ask_operator)
        row.addWidget(self._operator)
        workplace.session_changed.connect(self.retranslate)
        workplace.operator_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        place = self.workplace
        session = place.session
        event = place.desk.event
        city = in_language(event.cities.get(session.city, {}), place.language.code) if session else ""
        title = place.text(event.short_title or event.title)
        self._event.setText(f"{title} · {city}" if city else title)
        self._event.setToolTip(place.text(event.title))
        self._session_label.setText(self.tr("Session"))
        self._session.clear()
        for item in place.sessions:
            start = event.local(item.starts)
            self._session.addItem(f"{start:%d.%m %H:%M}  {place.text(item.title)}", item.code)
        self._session.setCurrentIndex(self._session.findData(session.code if session else None))
        self._session.view().setMinimumWidth(_SESSION_WIDTH * 2)
        for choice in self._languages.buttons():
            choice.setChecked(choice.text() == place.language.code.upper())
        self._operator.setText(place.desk.operator)
        self._operator.setToolTip(self.tr("Who works at this desk"))
        self.restyle()

    def restyle(self) -> None:
        """Icons of the theme."""
        sizes = self.workplace.theme.sizes
        self._session.setFixedWidth(round(_SESSION_WIDTH * sizes.body / 13))
        self._operator.setIcon(icon("circle-user-round", self.workplace.theme.colours.muted, sizes.icon))

    def _ask_operator(self) -> None:
        name, done = QInputDialog.getText(
            self, self.tr("Who works at this desk"), self.tr("Name"), text=self.workplace.desk.operator
        )
        if done:
            self.workplace.rename_operator(name)


class NoticeBar(Panel):
    """One sentence above the page, with a cross; good news goes by itself."""

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
        workplace.verdict_shown.connect(self._make_way)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """All words anew."""
        self._close.setAccessibleName(self.tr("Close"))

    def _make_way(self) -> None:
        """Good news of the last person goes when the next one comes."""
        if self._kind is NoticeKind.DONE:
            self.hide()

    def text(self) -> str:
        """What it says now; nothing when it is hidden."""
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
