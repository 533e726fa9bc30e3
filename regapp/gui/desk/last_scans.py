"""The last scans under the verdict: who, when, with which answer, and whether it was undone."""

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QVBoxLayout

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.services.acts import Act
from regapp.services.admission.admission import Verdict
from regapp.texts.words import outcome_word

_SHOWN = 5
_SHOWN_LARGE = 2


@dataclass
class _Past:
    verdict: Verdict
    is_undone: bool = False


class LastScans(Panel):
    """The list; the newest is above."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._past: list[_Past] = []
        self._skips = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setObjectName("recent")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, 6, 24, 6)
        column.setSpacing(2)
        self._title = label("caption")
        column.addWidget(self._title)
        self._lines = [label("caption") for _ in range(_SHOWN)]
        for item in self._lines:
            column.addWidget(item)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Last scans"))
        self._show()

    def restyle(self) -> None:
        """Show as many as the size of the text leaves room for."""
        self._show()

    def add(self, verdict: Verdict) -> None:
        """Put a verdict above the others."""
        self._past.insert(0, _Past(verdict))
        # One more than is shown: the newest one may stand in the verdict's own place.
        del self._past[_SHOWN + 1 :]
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
            is_meant = verdict.participant_id == act.participant and verdict.outcome.is_accepted
            if is_meant and past.is_undone != is_undone:
                past.is_undone = is_undone
                self._show()
                return verdict
        return None

    def is_undone(self, verdict: Verdict) -> bool:
        """Whether a verdict was undone."""
        return any(past.is_undone for past in self._past if past.verdict is verdict)

    def forget(self) -> None:
        """Empty the list."""
        self._past.clear()
        self._show()

    def hide_newest(self, is_hidden: bool) -> None:
        """Leave out the newest, which the panel shows itself."""
        self._skips = int(is_hidden)
        self._show()

    def _show(self) -> None:
        # In large text the verdict needs the room.
        most = _SHOWN_LARGE if self.workplace.preferences.large_text else _SHOWN
        past = self._past[self._skips : self._skips + most]
        self._title.setVisible(bool(past))
        for number, widget in enumerate(self._lines):
            if number < len(past):
                widget.setText(self._text(past[number]))
            widget.setVisible(number < len(past))

    def _text(self, past: _Past) -> str:
        verdict = past.verdict
        time = f"{self.workplace.local(verdict.at):%H:%M}"
        name = verdict.participant.details.name if verdict.participant else ""
        word = self.tr("undone") if past.is_undone else outcome_word(verdict.outcome, self.workplace.language)
        return f"{time}   {name} · {word}" if name else f"{time}   {word}"
