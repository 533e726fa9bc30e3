"""The frame of every page: the rail at the left and the header above."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.look.icons import icon
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.window.pages import DESKS, PageEntry
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import in_language
from regapp.texts.catalogue import LANGUAGE_NAMES

_SESSION_WIDTH, _SESSION_LEAST = 390, 160
_COUNT_TOP = 4
_MOST_COUNTED = 99


class RailPage(QToolButton):
    """A page in the rail."""

    spoken_role = QAccessible.Role.PageTab

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace, self._count = workplace, ""

    def set_count(self, count: str) -> None:
        """Show how much waits there; nothing where nothing does."""
        if count != self._count:
            self._count = count
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the count at the icon's corner."""
        super().paintEvent(event)
        if not self._count:
            return
        theme = self._workplace.theme
        font = theme.font(theme.sizes.caption - 2, bold=True)
        metrics = QFontMetrics(font)
        height = metrics.height()
        width = max(height, metrics.horizontalAdvance(self._count) + height // 2)
        pill = QRect(self.width() // 2 + theme.sizes.icon // 3, _COUNT_TOP, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.attention))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(theme.colours.surface))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._count)
        painter.end()


class Rail(Panel):
    """The pages, each an icon and a word."""

    spoken_role = QAccessible.Role.PageTabList

    def __init__(
        self, workplace: Workplace, pages: Sequence[PageEntry[QWidget]], chosen: Callable[[PageEntry[QWidget]], None]
    ) -> None:
        super().__init__(workplace)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = pages
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda index: chosen(pages[index]))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(2)
        for index, page in enumerate(pages):
            if index == len(pages) - 1:
                self._column.addStretch(1)
            item = RailPage(workplace)
            item.setCheckable(True)
            item.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            item.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(item, index)
            self._column.addWidget(item)
            shortcut = QShortcut(QKeySequence(f"Ctrl+{index + 1}"), self)
            shortcut.activated.connect(partial(chosen, page))
        self._items = [item for item in self._group.buttons() if isinstance(item, RailPage)]
        workplace.conflicts.changed.connect(self._show_conflicts)
        self.retranslate()
        self.restyle()

    def _show_conflicts(self) -> None:
        """Show at the Desks how many conflicts wait."""
        count, place = len(self.workplace.conflicts.waiting), self._pages.index(DESKS)
        item, word = self._items[place], QCoreApplication.translate("Window", DESKS.word)
        item.set_count(str(min(count, _MOST_COUNTED)) if count else "")
        more = self.tr("conflicts to check: {count}").format(count=count)
        item.setAccessibleName(f"{word}, {more}" if count else word)
        tip = f"{word}  Ctrl+{place + 1}"
        item.setToolTip(f"{tip}\n{more}" if count else tip)

    def select(self, page: PageEntry[QWidget]) -> None:
        """Mark the page that is shown."""
        item = self._group.button(self._pages.index(page))
        item.setChecked(True)
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Selection))

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        self.setAccessibleName(self.tr("Pages"))
        for index, page in enumerate(self._pages):
            item, word = self._group.button(index), QCoreApplication.translate("Window", page.word)
            item.setText(word)
            item.setAccessibleName(word)
            item.setToolTip(f"{word}  Ctrl+{index + 1}")
        self._show_conflicts()

    def restyle(self) -> None:
        """Set the theme's icons and widths."""
        colours, sizes = self.workplace.theme.colours, self.workplace.theme.sizes
        self.setFixedWidth(sizes.rail_width)
        for index, page in enumerate(self._pages):
            item = self._group.button(index)
            item.setIcon(icon(page.icon, colours.muted, sizes.icon + 2, colours.accent))
            item.setIconSize(QSize(sizes.icon + 2, sizes.icon + 2))
            item.setFixedWidth(sizes.rail_width - 9)


class Header(Panel):
    """The event, the session in force, the language and the operator."""

    session_left = Signal()
    """The list of sessions has closed: the keyboard is for the page."""
    guide_asked = Signal()
    """Somebody wants the guide for the page in hand."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        self._event = label("strong", wrap=True)
        self._session_label = label("caption")
        self._session = ChoiceBox()
        self._session.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        # Only a click or its own key reaches it, and it lets go at once: the next key is for somebody at the desk.
        self._session.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session.activated.connect(lambda _index: workplace.choose_session(str(self._session.currentData())))
        self._session.closed.connect(self.session_left)
        self._session_label.setBuddy(self._session)
        self._languages = QButtonGroup(self)
        row.addWidget(self._event, 1)
        row.addWidget(self._session_label)
        row.addWidget(self._session, 3)
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
        self._guide = QToolButton()
        self._guide.setProperty("role", "plain")
        self._guide.clicked.connect(self.guide_asked)
        row.addWidget(self._guide)
        workplace.session_changed.connect(self.retranslate)
        workplace.operator_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
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
        self._session.setPlaceholderText(self.tr("Choose a session"))
        self._session.setCurrentIndex(self._session.findData(session.code if session else None))
        self._session.view().setMinimumWidth(_SESSION_WIDTH * 2)
        for choice in self._languages.buttons():
            choice.setChecked(choice.text() == place.language.code.upper())
        self._operator.setText(place.desk.operator)
        self._operator.setToolTip(self.tr("Who is working at this desk"))
        self._guide.setToolTip(f"{self.tr('Guide for this page')}  F1")
        self._guide.setAccessibleName(self.tr("Guide for this page"))
        self.restyle()

    def open_sessions(self) -> None:
        """Open the list of sessions for the keyboard."""
        self._session.setFocus()
        self._session.showPopup()

    def restyle(self) -> None:
        """Set the theme's icons."""
        sizes = self.workplace.theme.sizes
        # On a small screen it gives way, so that the window is never wider than the screen.
        self._session.setMinimumWidth(_SESSION_LEAST)
        self._session.setMaximumWidth(round(_SESSION_WIDTH * sizes.body / 13))
        muted = self.workplace.theme.colours.muted
        self._operator.setIcon(icon("circle-user-round", muted, sizes.icon))
        self._guide.setIcon(icon("circle-help", muted, sizes.icon))

    def _ask_operator(self) -> None:
        name, done = QInputDialog.getText(
            # The question stands inside: a title is cut at the width of the buttons.
            self,
            "RegApp",
            self.tr("Who is working at this desk"),
            text=self.workplace.desk.operator,
        )
        if done:
            self.workplace.rename_operator(name)
