"""The verdict: the right half of the Desk page. It never moves, never hides, and asks for no click."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence
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
from regapp.gui.look.icons import pixmap
from regapp.gui.widgets.pieces import Chip, Panel, button, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import Outcome
from regapp.model.participant import Participant
from regapp.services.admission.admission import Verdict
from regapp.texts.known import known_text
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
_REMEMBERED = 6
OVERRULE_KEY = "F9"
"""No key that a scanner sends, alone or with another that somebody holds down, and none near Enter."""


class VerdictPanel(Panel):
    """The panel with the last verdict; `undo`, `badge`, `card`, `overrule` are the acts of its buttons."""

    def __init__(
        self,
        workplace: Workplace,
        undo: Callable[[], None],
        badge: Callable[[], None],
        card: Callable[[], None],
        overrule: Callable[[], None],
    ) -> None:
        super().__init__(workplace)
        self.verdict: Verdict | None = None
        self._recent: list[tuple[Outcome, str, str]] = []
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
        inner.addWidget(self._make_buttons(undo, badge, card, overrule))
        inner.addWidget(self._make_recent())
        self._effect = QGraphicsOpacityEffect(self._body)
        self._body.setGraphicsEffect(self._effect)
        self._effect.setEnabled(False)
        self._animation = QPropertyAnimation(self._effect, b"opacity", self)
        self._animation.setDuration(_APPEAR_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.finished.connect(lambda: self._effect.setEnabled(False))
        workplace.event_changed.connect(self._forget)
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
        column.setContentsMargins(24, 16, 24, 8)
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
        self,
        undo: Callable[[], None],
        badge: Callable[[], None],
        card: Callable[[], None],
        overrule: Callable[[], None],
    ) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 0, 24, 12)
        column.setSpacing(8)
        # Rare, and against what was registered: never the button that invites.
        self._overrule = writes(button("", overrule), self.workplace)
        column.addWidget(self._overrule)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._undo, self.badge_button = (writes(button("", act), self.workplace) for act in (undo, badge))
        self._card = button("", card)
        for widget in (self._undo, self.badge_button, self._card):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        return holder

    def _make_recent(self) -> QWidget:
        holder = QFrame()
        holder.setObjectName("recent")
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(2)
        self._recent_title = label("caption")
        column.addWidget(self._recent_title)
        self._recent_lines = [label("caption") for _ in range(_REMEMBERED - 1)]
        for item in self._recent_lines:
            column.addWidget(item)
        return holder

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        # Large text leaves no room for the keys beside the words, but below them.
        between = "\n" if self.workplace.preferences.large_text else "  "
        for widget, word, key in (
            (self._undo, self.tr("Undo"), "Ctrl+Z"),
            (self.badge_button, self.tr("Badge"), "Ctrl+P"),
            (self._card, self.tr("Card"), "Ctrl+I"),
        ):
            widget.setText(f"{word}{between}{key}")
        admit = self.tr("Admit all the same")
        self._overrule.setText(f"{admit}  {OVERRULE_KEY}")
        # After the text, which takes a key of its own from what it says. Only while the button is in sight.
        self._overrule.setShortcut(QKeySequence(OVERRULE_KEY))
        self._recent_title.setText(self.tr("Last scans"))
        self.restyle()

    def restyle(self) -> None:
        """Fill the panel with its present content, in the theme in force."""
        for widget, name in (
            (self._undo, "undo-2"),
            (self.badge_button, "id-card"),
            (self._card, "contact-round"),
            (self._overrule, "check"),
        ):
            set_icon(widget, name, self.workplace)
        sizes = self.workplace.theme.sizes
        self._given.setFont(self.workplace.theme.font(sizes.verdict))
        if self.verdict is None:
            self._show_waiting()
        else:
            self._show_verdict(self.verdict)
        self._show_recent()

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a new verdict."""
        if self.verdict is not None:
            self._remember(self.verdict)
        self.verdict = verdict
        self.restyle()
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0:
            self._effect.setEnabled(True)
            self._animation.setStartValue(0.0)
            self._animation.setEndValue(1.0)
            self._animation.start()

    def refresh_person(self, person: Participant | None) -> None:
        """Show the changed details of the person shown."""
        if self.verdict is not None and person is not None:
            self.verdict = _with_person(self.verdict, person)
            self.restyle()

    def clear(self) -> None:
        """Empty the panel, because the act it showed has been taken back."""
        self.verdict = None
        self.restyle()

    def _forget(self) -> None:
        """Empty the panel with its last scans: they were of another event, or of a file that was replaced."""
        self._recent.clear()
        self.clear()

    def show_failure(self) -> None:
        """Say that the last act was not saved, in the place of the verdict before it."""
        self.clear()
        colours = self.workplace.theme.colours
        self._paint_banner(colours.refused, colours.on_verdict, "circle-alert")
        self._word.setText(self.tr("Not saved"))
        self._advice.setText(self.tr("The line above says why. Nobody was checked in."))

    def _remember(self, verdict: Verdict) -> None:
        name = verdict.participant.details.name if verdict.participant else ""
        self._recent.insert(0, (verdict.outcome, name, f"{self.workplace.local(verdict.at):%H:%M}"))
        del self._recent[_REMEMBERED - 1 :]

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
        if self.workplace.desk.is_read_only:
            advice = self.tr("Find somebody by name or telephone. Enter opens the card.")
        else:
            advice = self.tr("Scan a badge, or find somebody by name, telephone or number. Enter checks in.")
        self._advice.setText(advice)
        self._advice.show()
        self._overrule.hide()
        self._undo.setEnabled(self.workplace.desk.last_act() is not None)
        self.badge_button.setEnabled(False)
        self._card.setEnabled(False)

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
        self._give.setText(self._to_give(verdict) or known_text(verdict.outcome, verdict.known, language))
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
        last = self.workplace.desk.last_act()
        self._undo.setEnabled(last is not None and last.participant == verdict.participant_id)
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

    def _show_recent(self) -> None:
        language = self.workplace.language
        self._recent_title.setVisible(bool(self._recent))
        for index, widget in enumerate(self._recent_lines):
            item = self._recent[index] if index < len(self._recent) else None
            if item is not None:
                word = outcome_word(item[0], language)
                widget.setText(f"{item[2]}   {item[1]} · {word}" if item[1] else f"{item[2]}   {word}")
            widget.setVisible(item is not None)


def _widest_word(text: str, font: QFont) -> int:
    metrics = QFontMetrics(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)


def _with_person(verdict: Verdict, person: Participant) -> Verdict:
    return replace(verdict, participant=person)
