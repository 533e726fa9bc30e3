"""The right half of the Desk page: the person in hand, and the last verdict. It never moves and asks for no click."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.desk.badge_line import BadgeLine
from regapp.gui.desk.last_scans import LastScans
from regapp.gui.desk.undo_button import UndoButton
from regapp.gui.look.icons import pixmap
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Chip, Panel, button, label, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import Outcome
from regapp.model.participant import Participant
from regapp.services.acts import Act
from regapp.services.admission.admission import Verdict
from regapp.texts.words import category_word, outcome_advice, outcome_word

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
        self._word_of_chosen = ""
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
        inner.addWidget(self._make_body(), 1)
        inner.addWidget(self._make_buttons(badge, card, overrule))
        self.last_scans = LastScans(workplace)
        inner.addWidget(self.last_scans)
        self._effect = QGraphicsOpacityEffect(self._body)
        self._body.setGraphicsEffect(self._effect)
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

    def _make_body(self) -> QWidget:
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(24, 12, 24, 4)
        column.setSpacing(4)
        self._given = QLabel()
        self._family = QLabel()
        for name in (self._given, self._family):
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setWordWrap(True)
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(name)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._chip = Chip(self.workplace)
        self._place = label("strong", wrap=True)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._place, 1)
        column.addLayout(row)
        self._occupation = label("muted", wrap=True)
        column.addWidget(self._occupation)
        column.addSpacing(8)
        self._give = label("", wrap=True)
        self._advice = label("muted", wrap=True)
        column.addWidget(self._give)
        self.badge_line = BadgeLine(self.workplace)
        column.addWidget(self.badge_line)
        column.addWidget(self._advice)
        column.addStretch(1)
        return self._body

    def _make_buttons(
        self, badge: Callable[[], None], card: Callable[[], None], overrule: Callable[[], None]
    ) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 0, 24, 12)
        column.setSpacing(8)
        self._overrule = button("primary", overrule)
        column.addWidget(self._overrule)
        row = FlowLayout()
        self.badge_button, self._card = button("", badge), button("", card)
        for widget in (self.badge_button, self._card):
            row.addWidget(widget)
        column.addLayout(row)
        self.undo_button = UndoButton(self.workplace, self)
        column.addWidget(self.undo_button)
        return holder

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for widget, text in ((self._card, self.tr("Card  Ctrl+I")), (self.badge_button, self.tr("Badge  Ctrl+P"))):
            widget.setToolTip(text)
            # Large text leaves no room for the keys beside the words.
            widget.setText(text.partition("  ")[0] if self.workplace.preferences.large_text else text)
        self._overrule.setText(self.tr("Admit all the same"))
        self.restyle()

    def restyle(self) -> None:
        """Fill the panel with its present content, in the theme in force."""
        for widget, name in (
            (self.badge_button, "id-card"),
            (self._card, "contact-round"),
            (self._overrule, "check"),
        ):
            set_icon(widget, name, self.workplace)
        sizes = self.workplace.theme.sizes
        self._given.setFont(self.workplace.theme.font(sizes.verdict))
        self.undo_button.say()
        self._show()

    @property
    def person(self) -> Participant | None:
        """The person in hand, about whom the buttons and keys are; nobody while the panel shows nobody."""
        if self._chosen is not None:
            return self._chosen
        return self.verdict.participant if self.verdict is not None and not self._is_back else None

    def show_person(self, person: Participant | None, word: str = "") -> None:
        """Show somebody who was chosen, and what to say of them; without anybody, the last verdict again."""
        if person != self._chosen or word != self._word_of_chosen:
            self._chosen, self._word_of_chosen = person, word
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
        self.last_scans.hide_newest(shown is not None)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a new verdict, whatever was shown before."""
        self.last_scans.add(verdict)
        self.verdict = verdict
        self._chosen, self._is_back = None, False
        self.restyle()
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
        if self.verdict is not None and self.verdict.participant_id == person.id:
            self.verdict = replace(self.verdict, participant=person)
            self.last_scans.take_up(self.verdict)
        self._show()

    def note_undone(self, act: Act) -> None:
        """Mark the verdict of an act that was undone. The person stays in hand."""
        verdict = self.last_scans.note(act, is_undone=True)
        if verdict is not None and verdict is self.verdict:
            self.verdict = None
            if self._chosen is None and not self._is_back:
                self._chosen, self._word_of_chosen = verdict.participant, self.tr("Undone")
            self._show()

    def note_redone(self, act: Act) -> None:
        """Mark the verdict of an act that was done again."""
        self.last_scans.note(act, is_undone=False)

    def clear(self) -> None:
        """Empty the panel."""
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
        self._advice.setText(self.tr("The line above says why. Nobody was checked in."))

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
        self._word.setText(self.tr("Ready"))
        self._time.setText("")
        self._set_names("", "")
        self._chip.hide()
        for widget in (self._place, self._occupation, self._give):
            widget.hide()
        self.badge_line.show_person(None)
        self._advice.setText(self.tr("Scan a badge, or find somebody by name, telephone or number. Enter checks in."))
        self._advice.show()
        self._overrule.hide()
        self.badge_button.setEnabled(False)
        self._card.setEnabled(False)

    def _show_chosen(self, person: Participant) -> None:
        """Show somebody who is in hand and was not checked in by that."""
        colours, language, details = self.workplace.theme.colours, self.workplace.language, person.details
        self._paint_banner(colours.hover, colours.text, "contact-round")
        self._word.setText(self._word_of_chosen or self.tr("Chosen"))
        self._word.setAccessibleName(self._word.text())
        self._time.setText("")
        self._set_names(details.given_names or details.written, details.family)
        self._chip.show()
        self._chip.show_category(details.category, category_word(details.category, language))
        self._place.setText(self._place_of(person))
        self._occupation.setText(", ".join(part for part in (details.position, details.organisation) if part))
        self._give.setText("")
        self._advice.setText(self._hint_for_chosen(person))
        self._place.show()
        for widget in (self._occupation, self._give, self._advice):
            widget.setVisible(bool(widget.text()))
        self.badge_line.show_person(person, says_none=False)
        self._overrule.hide()
        self.badge_button.setEnabled(True)
        self._card.setEnabled(True)

    def _hint_for_chosen(self, person: Participant) -> str:
        if person.removed:
            return self.tr("This registration was undone.")
        telephone = self.tr("Telephone: {number}").format(number=person.details.phone) if person.details.phone else ""
        return "\n".join(filter(None, (telephone, self.tr("Enter checks in. The right button or F10 offers more."))))

    def _show_verdict(self, verdict: Verdict) -> None:
        language, theme = self.workplace.language, self.workplace.theme
        self._paint_banner(theme.verdict_colour(verdict.outcome), theme.colours.on_verdict, _ICONS[verdict.outcome])
        self._word.setText(outcome_word(verdict.outcome, language))
        self._word.setAccessibleName(self._word.text())
        self._time.setText(f"{self.workplace.local(verdict.at):%H:%M}")
        person = verdict.participant
        details = person.details if person else None
        self._set_names(details.given_names or details.written if details else "", details.family if details else "")
        self._chip.setVisible(details is not None)
        if details is not None:
            self._chip.show_category(details.category, category_word(details.category, language))
        self._place.setText(self._place_of(person) if person else "")
        occupation = ", ".join(part for part in (details.position, details.organisation) if part) if details else ""
        self._occupation.setText(occupation)
        self._give.setText(self._to_give(verdict))
        advice = outcome_advice(verdict.outcome, language)
        if verdict.outcome is Outcome.ALREADY_IN:
            since = self.tr("In since {time}, at desk {desk}.").format(
                time=f"{self.workplace.local(verdict.at):%d.%m %H:%M}", desk=verdict.desk
            )
            advice = f"{since} {advice}"
        self._advice.setText(advice)
        for widget in (self._occupation, self._give, self._advice):
            widget.setVisible(bool(widget.text()))
        self.badge_line.show_person(person, says_none=verdict.outcome in _GIVEN_A_BADGE)
        self._place.setVisible(person is not None)
        self._overrule.setVisible(verdict.outcome.may_be_overruled)
        self.badge_button.setEnabled(person is not None)
        self._card.setEnabled(person is not None)

    def _place_of(self, person: Participant) -> str:
        return self.workplace.place_of(person)

    def _to_give(self, verdict: Verdict) -> str:
        """Say what to hand over and what to mind, for those who are admitted."""
        person = verdict.participant
        if person is None or verdict.outcome not in _GIVEN_A_BADGE:
            return ""
        details = person.details
        given = [self.tr("badge {number}").format(number=details.number), self.tr("folder")]
        if details.interpretation:
            given.append(self.tr("headset ({languages})").format(languages=details.interpretation))
        lines = [self.tr("Give: {things}").format(things=", ".join(given))]
        if details.diet:
            lines.append(self.tr("Diet: {diet}").format(diet=details.diet))
        if details.refused_consent:
            lines.append(self.tr("No consent to the use of personal data: ask for a signature."))
        return "\n".join(lines)

    def _set_names(self, given: str, family: str) -> None:
        """Put the given name above the family name, smaller only when a word is wider than the panel."""
        theme = self.workplace.theme
        room = max(200, self.width() - 50)
        for widget, text, bold in ((self._given, given, False), (self._family, family, True)):
            size = theme.sizes.verdict
            while size > theme.sizes.title and _widest_word(text, theme.font(size, bold)) > room:
                size -= 2
            # The style sheet's type size would override a font set on the widget.
            widget.setStyleSheet(f"font-size: {size}px; font-weight: {600 if bold else 400};")
            widget.setText(text)
            widget.setVisible(bool(text))


def _widest_word(text: str, font: QFont) -> int:
    metrics = QFontMetrics(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
