"""The last scans under the verdict: who, when, with which answer, and whether it was undone."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout

from regapp.gui.widgets.middle_label import MiddleLabel
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.services.acts import Act
from regapp.services.admission.admission import Verdict
from regapp.services.desk import iso, now
from regapp.texts.known import verdict_word

_SHOWN = 5
HISTORY_KEY = "F7"
KEPT = 20
"""So many are kept for the history."""
_EDGE, _GAP = 8, 2


@dataclass
class PastScan:
    """A scan that was answered."""

    verdict: Verdict
    at: datetime
    """When it was given, on the event's clocks: the verdict itself may tell of an earlier arrival."""
    is_undone: bool = False


class LastScans(Panel):
    """The list; the newest is above. It shows as many as there is room for: the verdict comes first."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._past: list[PastScan] = []
        self.since = iso(now())
        """From when on the list has the scans; the journal has those before."""
        self._skips = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        frame = QFrame()
        frame.setObjectName("recent")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, _EDGE, 24, _EDGE)
        column.setSpacing(_GAP)
        self._title = label("caption")
        self._title.setToolTip(HISTORY_KEY)
        column.addWidget(self._title)
        self._lines = [MiddleLabel("caption") for _ in range(_SHOWN)]
        for item in self._lines:
            column.addWidget(item)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(f"{self.tr('Last scans')}  {HISTORY_KEY}")
        self._show()

    def add(self, verdict: Verdict) -> None:
        """Put a verdict above the others."""
        self._past.insert(0, PastScan(verdict, self.workplace.desk.event.local(now())))
        # One more than is shown: the newest one may stand in the verdict's own place.
        del self._past[KEPT + 1 :]
        self._show()

    def take_up(self, verdict: Verdict) -> None:
        """Take up what has changed in the newest verdict."""
        if self._past:
            self._past[0].verdict = verdict
            self._show()

    def note(self, act: Act, *, is_undone: bool) -> Verdict | None:
        """Mark the newest verdict of an act's person as undone, or as standing again; gives it."""
        for past in self._past if act.kind.gives_verdict else ():
            verdict = past.verdict
            is_same_person = verdict.participant_id == act.participant and verdict.outcome.is_accepted
            is_meant = verdict.act == act if verdict.act is not None else is_same_person
            if is_meant and past.is_undone != is_undone:
                past.is_undone = is_undone
                self._show()
                return verdict
        return None

    @property
    def past(self) -> list[PastScan]:
        """The last scans, the newest first."""
        return self._past[:KEPT]

    def text_of(self, past: PastScan) -> str:
        """Say when somebody was scanned, and with which answer."""
        return self._text(past)

    def is_undone(self, verdict: Verdict) -> bool:
        """Whether a verdict was undone."""
        return any(past.is_undone for past in self._past if past.verdict is verdict)

    def forget(self) -> None:
        """Empty the list."""
        self._past.clear()
        self.since = iso(now())
        self._show()

    def hide_newest(self, is_hidden: bool) -> None:
        """Leave out the newest, which the panel shows itself."""
        self._skips = int(is_hidden)
        self._show()

    def sizeHint(self) -> QSize:
        """Ask for room for all."""
        return QSize(super().sizeHint().width(), self._height_of(len(self._shown())))

    def minimumSizeHint(self) -> QSize:
        """Give all the room away where it is short."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what has room."""
        super().resizeEvent(event)
        self._hide_rest()

    def restyle(self) -> None:
        """Take up letters of another size."""
        self.updateGeometry()
        self._hide_rest()

    def _height_of(self, count: int) -> int:
        line = self._title.sizeHint().height()
        return 2 * _EDGE + (count + 1) * line + count * _GAP if count else 0

    def _shown(self) -> list[PastScan]:
        return self._past[self._skips : self._skips + _SHOWN]

    def _show(self) -> None:
        for widget, past in zip(self._lines, self._shown(), strict=False):
            widget.setText(self._text(past))
        self.updateGeometry()
        self._hide_rest()

    def _hide_rest(self) -> None:
        fitting = [count for count in range(1, len(self._shown()) + 1) if self._height_of(count) <= self.height()]
        count = max(fitting, default=0)
        self._title.setVisible(count > 0)
        for number, widget in enumerate(self._lines):
            widget.setVisible(number < count)

    def _text(self, past: PastScan) -> str:
        verdict = past.verdict
        time = f"{past.at:%H:%M}"
        name = verdict.participant.details.name if verdict.participant else ""
        language = self.workplace.language
        word = self.tr("undone") if past.is_undone else verdict_word(verdict.outcome, verdict.known, language)
        return f"{time}   {name} · {word}" if name else f"{time}   {word}"
