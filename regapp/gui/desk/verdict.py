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
from regapp.texts.known import known_text
from regapp.texts.words import outcome_advice, outcome_word

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
}
_GIVEN_A_BADGE = (Outcome.ADMITTED, Outcome.ALREADY_IN)
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
        self._chosen: Participant | None = None
        self._since = ""
        """Since when the person chosen is in the session, on the event's clocks."""
        self._is_listed = False
        """Whether the person chosen is highlighted in the list, where Enter is about them."""
        self._is_undone = False
        """Whether the person chosen was in the verdict that was undone."""
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
        admit = self.tr("Admit anyway")
        self._overrule.setText(f"{admit}  {OVERRULE_KEY}")
        # After the text, which takes a key of its own from what it says. Only while the button is in sight.
        self._overrule.setShortcut(QKeySequence(OVERRULE_KEY))
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
        if self._chosen is not None:
            return self._chosen
        return self.verdict.participant if self.verdict is not None and not self._is_back else None

    def show_person(self, person: Participant | None, inside_since: str = "") -> None:
        """Show somebody who was chosen; without anybody, the last verdict again."""
        self._chosen, self._since, self._is_undone = person, inside_since, False
        self._is_listed = person is not None
        self._show()

    def step_back(self, is_back: bool) -> None:
        """Let the last verdict go behind what is typed, or come back."""
        if is_back != self._is_back:
            self._is_back = is_back
            self._show()

    def _show(self) -> None:
        shown = self.verdict if self._chosen is None and not self._is_back else None
        if self._chosen is not None:
            self._show_chosen(self._chosen)
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
        self._chosen, self._is_back = None, False
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
        if self._chosen is not None and self._chosen.id == person.id:
            self._chosen = person
        verdict = self.verdict
        if verdict is not None and verdict.participant is not None and verdict.participant_id == person.id:
            is_past = not verdict.outcome.is_accepted and person.standing != verdict.participant.standing
            self.verdict = replace(verdict, participant=person)
            self.last_scans.take_up(self.verdict)
            if is_past:
                # A refusal holds no longer than what it was given for.
                self.verdict = None
                if self._chosen is None and not self._is_back:
                    self._chosen, self._is_listed = person, False
        self._show()

    def note_undone(self, act: Act) -> None:
        """Mark the verdict of an act that was undone. The person stays in hand."""
        verdict = self.last_scans.note(act, is_undone=True)
        if verdict is not None and verdict is self.verdict:
            self.verdict = None
            if self._chosen is None and not self._is_back:
                self._chosen, self._since, self._is_undone = verdict.participant, "", True
                self._is_listed = False
            self._show()

    def note_redone(self, act: Act) -> None:
        """Mark the verdict of an act that was done again; it is shown again where its person is in hand as undone."""
        verdict = self.last_scans.note(act, is_undone=False)
        if verdict is not None and self._is_undone and self._chosen is not None and self._chosen.id == act.participant:
            self.verdict, self._chosen, self._is_undone = verdict, None, False
            self._show()

    def clear(self) -> None:
        """Empty the panel with its last scans: they were of another event, or of a file that was replaced."""
        self.verdict = self._chosen = None
        self._is_back = False
        self.last_scans.forget()
        self.restyle()

    def show_failure(self) -> None:
        """Say that the last act was not saved, in the place of the verdict before it."""
        self.verdict = self._chosen = None
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

    def _show_chosen(self, person: Participant) -> None:
        """Show somebody who is in hand and was not checked in by that."""
        colours = self.workplace.theme.colours
        self._paint_banner(colours.hover, colours.text, "contact-round")
        self._say(self.tr("Undone") if self._is_undone else self.tr("Chosen"))
        self.lines.say(person, "", self._hint_for_chosen(person))
        self._overrule.hide()

    def _say(self, word: str, time: str = "") -> None:
        self._word.setText(word)
        self._word.setAccessibleName(word)
        self._time.setText(time)

    def _hint_for_chosen(self, person: Participant) -> str:
        if person.removed:
            return self.tr("This registration was undone.")
        if person.details.cancelled:
            return self.tr("The registration is cancelled. Enter says more; the card can reinstate it.")
        telephone = self.tr("Telephone: {number}").format(number=person.details.phone) if person.details.phone else ""
        if self.workplace.desk.is_read_only:
            next_step = self.tr("Enter opens the card.")
        elif self._is_undone:
            next_step = self.tr("Ctrl+Shift+Z does it again. F10 offers more.")
        elif not self._is_listed:
            next_step = self.tr("F10 checks in and offers more.")
        elif self._since:
            next_step = self.tr("Is here since {time}. The right button or F10 offers more.").format(time=self._since)
        else:
            next_step = self.tr("Enter checks in. The right button or F10 offers more.")
        return "\n".join(filter(None, (telephone, next_step)))

    def _show_verdict(self, verdict: Verdict) -> None:
        language, theme, person = self.workplace.language, self.workplace.theme, verdict.participant
        self._paint_banner(theme.verdict_colour(verdict.outcome), theme.colours.on_verdict, _ICONS[verdict.outcome])
        self._say(outcome_word(verdict.outcome, language), f"{self.workplace.local(verdict.at):%H:%M}")
        give = self._to_give(verdict) or known_text(verdict.outcome, verdict.known, language)
        advice = outcome_advice(verdict.outcome, language)
        if verdict.outcome is Outcome.ALREADY_IN:
            since = self.tr("In since {time}, desk {desk}.").format(
                time=f"{self.workplace.local(verdict.at):%d.%m %H:%M}", desk=verdict.desk
            )
            advice = since if _is_wanting(person) else f"{since} {advice}"
        self.lines.say(person, give, advice, says_no_badge=verdict.outcome in _GIVEN_A_BADGE)
        self._overrule.setVisible(verdict.outcome.may_be_overruled)

    def _to_give(self, verdict: Verdict) -> str:
        """Say what to hand over to those who are admitted, and what to mind with those who are in."""
        person = verdict.participant
        if person is None or verdict.outcome not in _GIVEN_A_BADGE:
            return ""
        details, lines = person.details, list[str]()
        # Who is in was given all of it when they came.
        if verdict.outcome is Outcome.ADMITTED:
            given = [self.tr("badge {number}").format(number=details.number), self.tr("folder")]
            if details.interpretation:
                given.append(self.tr("headset ({languages})").format(languages=details.interpretation))
            lines.append(self.tr("Give: {things}").format(things=", ".join(given)))
        if details.diet:
            lines.append(self.tr("Diet: {diet}").format(diet=details.diet))
        if details.refused_consent:
            lines.append(self.tr("No consent to the use of personal data: ask for a signature."))
        return "\n".join(lines)


def _is_wanting(person: Participant | None) -> bool:
    """Whether something remains to be done for somebody who is in: a signature, a badge."""
    return person is not None and (person.details.refused_consent or person.issue == 0)
