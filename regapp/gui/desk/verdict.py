"""The right half of the Desk page: the person in hand, and the last verdict. It never moves and asks for no click."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.desk.last_scans import LastScans
from regapp.gui.desk.person_lines import PersonLines
from regapp.gui.desk.undo_button import UndoButton
from regapp.gui.desk.verdict_words import (
    GIVEN_A_BADGE,
    InHand,
    advice_text,
    give_text,
    in_hand_text,
    overrule_word,
    verdict_word,
)
from regapp.gui.look.icons import pixmap
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Panel, button, set_icon
from regapp.gui.widgets.spoken import announce
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace import keys
from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import Outcome
from regapp.model.participant import Participant
from regapp.services.acts import Act
from regapp.services.admission.admission import Verdict

_ICONS = {
    Outcome.ADMITTED: "circle-check",
    Outcome.UNKNOWN_GENUINE: "circle-check",
    Outcome.CHECKED_OUT: "log-out",
    Outcome.ALREADY_IN: "info",
    Outcome.NOT_IN: "info",
    Outcome.NOT_REGISTERED: "triangle-alert",
    Outcome.OUTSIDE_HOURS: "clock",
    Outcome.REPLACED_BADGE: "rotate-ccw",
    Outcome.CANCELLED: "ban",
    Outcome.OTHER_EVENT: "flag",
    Outcome.NOT_GENUINE: "shield-x",
    Outcome.UNREADABLE: "scan-line",
    Outcome.CERTIFICATE: "file-text",
    Outcome.HANDED_OUT: "circle-check",
    Outcome.ALREADY_GOT: "info",
    Outcome.NUMBER_WANTED: "scan-line",
    Outcome.GIVEN_BACK: "circle-check",
    Outcome.NOT_LENT: "circle-help",
    Outcome.BADGE_MADE: "id-card",
    Outcome.HAS_BADGE: "info",
}
_APPEAR_MS = 120
OVERRULE_KEY = "F9"
"""No key that a scanner sends, alone or with another that somebody holds down, and none near Enter."""


class VerdictPanel(Panel):
    """The panel with the person in hand: the one chosen from those found, else the one of the last verdict.

    `badge`, `card`, `overrule` are the acts of its buttons.
    """

    def __init__(
        self,
        workplace: Workplace,
        badge: Callable[[], None],
        card: Callable[[], None],
        overrule: Callable[[], None],
    ) -> None:
        super().__init__(workplace)
        self.verdict: Verdict | None = None
        self._in_hand: InHand | None = None
        self._is_back = False
        """Whether the verdict has stepped back behind what is typed."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        column.addWidget(self._frame)
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self._make_banner())
        self.lines = PersonLines(workplace)
        inner.addWidget(self.lines, 1)
        inner.addWidget(self._make_buttons(badge, card, overrule))
        self.last_scans = LastScans(workplace)
        inner.addWidget(self.last_scans)
        self._effect = QGraphicsOpacityEffect(self.lines)
        self.lines.setGraphicsEffect(self._effect)
        self._effect.setEnabled(False)
        self._animation = QPropertyAnimation(self._effect, b"opacity", self)
        self._animation.setDuration(_APPEAR_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.finished.connect(lambda: self._effect.setEnabled(False))
        self.retranslate()

    def _make_banner(self) -> QWidget:
        self._banner = QFrame()
        self._banner.setObjectName("banner")
        self._banner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self._banner)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        self._icon = QLabel()
        self._word = QLabel()
        self._word.setObjectName("verdictWord")
        self._word.setWordWrap(True)
        self._time = QLabel()
        row.addWidget(self._icon)
        row.addWidget(self._word, 1)
        row.addWidget(self._time)
        return self._banner

    def _make_buttons(
        self, badge: Callable[[], None], card: Callable[[], None], overrule: Callable[[], None]
    ) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 0, 24, 8)
        column.setSpacing(8)
        # Rare, and against what was registered: never the button that invites.
        self._overrule = writes(button("", overrule), self.workplace)
        column.addWidget(self._overrule)
        row = FlowLayout()
        self.badge_button, self._card = writes(button("", badge), self.workplace), button("", card)
        for widget in (self.badge_button, self._card):
            row.addWidget(widget)
        column.addLayout(row)
        self.undo_button = writes(UndoButton(self.workplace, self), self.workplace)
        column.addWidget(self.undo_button)
        return holder

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        # Large text leaves no room for the keys beside the words, but below them.
        between = "\n" if self.workplace.preferences.large_text else "  "
        for widget, word, key in (
            (self.badge_button, self.tr("Badge"), keys.BADGE),
            (self._card, self.tr("Card"), keys.CARD),
        ):
            widget.setText(f"{word}{between}{key}")
        self.restyle()

    def restyle(self) -> None:
        """Fill the panel with its present content, in the theme in force."""
        for widget, name in (
            (self.badge_button, "id-card"),
            (self._card, "contact-round"),
            (self._overrule, "check"),
        ):
            set_icon(widget, name, self.workplace)
        self.undo_button.say()
        self._show()

    @property
    def person(self) -> Participant | None:
        """The person in hand, about whom the buttons and keys are; nobody while the panel shows nobody."""
        if self._in_hand is not None:
            return self._in_hand.person
        return self.verdict.participant if self.verdict is not None and not self._is_back else None

    def show_person(self, person: Participant | None, inside_since: str = "") -> None:
        """Show somebody who was chosen; without anybody, the last verdict again."""
        self._in_hand = InHand(person, inside_since, is_listed=True) if person is not None else None
        self._show()

    def step_back(self, is_back: bool) -> None:
        """Let the last verdict go behind what is typed, or come back."""
        if is_back != self._is_back:
            self._is_back = is_back
            self._show()

    def _show(self) -> None:
        shown = self.verdict if self._in_hand is None and not self._is_back else None
        if self._in_hand is not None:
            self._show_in_hand(self._in_hand)
        elif shown is None:
            self._show_waiting()
        else:
            self._show_verdict(shown)
        for widget in (self.badge_button, self._card):
            widget.setEnabled(self.person is not None)
        self.last_scans.hide_newest(shown is not None)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a new verdict, whatever was shown before."""
        self.last_scans.add(verdict)
        self.verdict = verdict
        self._in_hand, self._is_back = None, False
        self.restyle()
        self._announce()
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0:
            self._effect.setEnabled(True)
            self._animation.setStartValue(0.0)
            self._animation.setEndValue(1.0)
            self._animation.start()

    def refresh_person(self, person: Participant | None) -> None:
        """Show the changed details of the person shown."""
        if person is None:
            return
        if self._in_hand is not None and self._in_hand.person.id == person.id:
            self._in_hand = replace(self._in_hand, person=person)
        verdict = self.verdict
        if verdict is not None and verdict.participant is not None and verdict.participant_id == person.id:
            is_past = not verdict.outcome.is_accepted and person.standing != verdict.participant.standing
            self.verdict = replace(verdict, participant=person)
            self.last_scans.take_up(self.verdict)
            if is_past:
                # A refusal holds no longer than what it was given for.
                self._put_in_hand(InHand(person))
        self._show()

    def note_undone(self, act: Act) -> None:
        """Mark the verdict of an act that was undone. The person stays in hand."""
        verdict = self.last_scans.note(act, is_undone=True)
        if verdict is not None and verdict is self.verdict:
            person = verdict.participant
            self._put_in_hand(InHand(person, is_undone=True) if person is not None else None)
            self._show()

    def let_refusal_go(self) -> None:
        """Put the person of a refusal in its place: it was given for what this desk did before."""
        if self.verdict is not None and not self.verdict.outcome.is_accepted:
            person = self.verdict.participant
            self._put_in_hand(InHand(person) if person is not None else None)
            self._show()

    def _put_in_hand(self, found: InHand | None) -> None:
        """Put the person of the verdict in its place, unless somebody else is in hand or is being looked for."""
        self.verdict = None
        if self._in_hand is None and not self._is_back:
            self._in_hand = found

    def note_redone(self, act: Act) -> None:
        """Mark the verdict of an act that was done again; it is shown again where its person is in hand as undone."""
        verdict = self.last_scans.note(act, is_undone=False)
        found = self._in_hand
        if verdict is not None and found is not None and found.is_undone and found.person.id == act.participant:
            self.verdict, self._in_hand = verdict, None
            self._show()

    def clear(self) -> None:
        """Empty the panel with its last scans: they were of another event, or of a file that was replaced."""
        self.verdict = self._in_hand = None
        self._is_back = False
        self.last_scans.forget()
        self.restyle()

    def show_failure(self) -> None:
        """Say that the last act was not saved, in the place of the verdict before it."""
        self.verdict = self._in_hand = None
        self._show()
        colours = self.workplace.theme.colours
        self._paint_banner(colours.refused, colours.on_verdict, "circle-alert")
        self._word.setText(self.tr("Not saved"))
        self.lines.say(None, "", self.tr("The notice says why. Nobody was checked in."))
        self._announce()

    def _announce(self) -> None:
        announce(self, self._word.text(), *self.lines.spoken, is_urgent=True)

    def _paint_banner(self, background: str, foreground: str, icon_name: str) -> None:
        sizes = self.workplace.theme.sizes
        self._banner.setStyleSheet(
            f"#banner {{ background: {background}; border-top-left-radius: 5px; border-top-right-radius: 5px; }}"
            f" #banner QLabel {{ color: {foreground}; font-size: {sizes.section}px; }}"
            f" #banner #verdictWord {{ font-size: {sizes.title}px; font-weight: 600; }}"
        )
        self._icon.setPixmap(pixmap(icon_name, foreground, sizes.icon * 2))

    def _show_waiting(self) -> None:
        colours = self.workplace.theme.colours
        self._paint_banner(colours.hover, colours.muted, "scan-line")
        self._say(self.tr("Ready"))
        if self.workplace.desk.is_read_only:
            advice = self.tr("Find somebody by name or telephone. Enter opens the card.")
        else:
            advice = self.tr("Scan a badge, or find somebody by name, telephone or number. Enter checks in.")
        self.lines.say(None, "", advice)
        self._overrule.hide()

    def _show_in_hand(self, found: InHand) -> None:
        """Show somebody who is in hand and was not checked in by that."""
        colours = self.workplace.theme.colours
        self._paint_banner(colours.hover, colours.text, "contact-round")
        self._say(self.tr("Undone") if found.is_undone else self.tr("Chosen"))
        hint = in_hand_text(found, is_read_only=self.workplace.desk.is_read_only)
        self.lines.say(found.person, "", hint)
        self._overrule.hide()

    def _say(self, word: str, time: str = "") -> None:
        self._word.setText(word)
        self._word.setAccessibleName(word)
        self._time.setText(time)

    def _show_verdict(self, verdict: Verdict) -> None:
        theme, person = self.workplace.theme, verdict.participant
        self._paint_banner(theme.verdict_colour(verdict.outcome), theme.colours.on_verdict, _ICONS[verdict.outcome])
        self._overrule.setText(f"{overrule_word(verdict, self.workplace)}  {OVERRULE_KEY}")
        # After the text, which takes a key of its own from what it says. Only while the button is in sight.
        self._overrule.setShortcut(QKeySequence(OVERRULE_KEY))
        self._say(verdict_word(verdict, self.workplace), f"{self.workplace.local(verdict.at):%H:%M}")
        give, advice = give_text(verdict, self.workplace), advice_text(verdict, self.workplace)
        self.lines.say(person, give, advice, says_no_badge=verdict.outcome in GIVEN_A_BADGE)
        self._overrule.setVisible(verdict.outcome.may_be_overruled)
