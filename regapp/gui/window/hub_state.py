"""The line to the hub in the status line: how it stands, what is unsent, a clock that is wrong."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout

from regapp.gui.look.icons import BUTTON_GAP, button_icon
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.model.entries.hub import LineState
from regapp.services.desk import now
from regapp.texts.sentences import sentence
from regapp.texts.standing import clock_text, hub_text


class HubState(Panel):
    """The state; nothing where the file has no hub. A click opens the page of the desks."""

    def __init__(self, workplace: Workplace, open_desks: Callable[[], None]) -> None:
        super().__init__(workplace)
        self.button = QToolButton()
        self.button.setProperty("role", "plain")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # A click leaves the keyboard where it is: somebody may be typing.
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(open_desks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        workplace.sync.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        standing, language = self.workplace.sync.standing, self.workplace.language
        last, clock = self._time(standing.at_ms), clock_text(standing.offset_ms, language)
        line = hub_text(standing, last, language)
        self.button.setText(" · ".join(filter(None, (line, clock))))
        tips = [
            sentence(standing.error, language) if standing.error is not None else "",
            self.tr("Last exchange: {time}").format(time=last) if last else "",
        ]
        self.button.setToolTip("\n".join(filter(None, tips)))
        self.setVisible(bool(line))
        self.restyle()

    def _time(self, ms: int) -> str:
        if not ms:
            return ""
        event = self.workplace.desk.event
        at = event.local(datetime.fromtimestamp(ms / 1000, UTC))
        return f"{at:%H:%M}" if at.date() == event.local(now()).date() else f"{at:%d.%m %H:%M}"

    def restyle(self) -> None:
        """Set the theme's icon."""
        standing, colours = self.workplace.sync.standing, self.workplace.theme.colours
        colour = {LineState.CONNECTED: colours.admitted, LineState.REFUSED: colours.refused}.get(
            standing.state, colours.attention
        )
        if standing.state is LineState.CONNECTED and clock_text(standing.offset_ms, self.workplace.language):
            colour = colours.attention
        size = self.workplace.theme.sizes.caption + 2
        self.button.setIcon(button_icon("network", colour, size))
        self.button.setIconSize(QSize(size + BUTTON_GAP, size))
