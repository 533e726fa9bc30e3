"""Answers scans while a view fills a screen or lies over the window: a strip at its foot says the outcome, without
anybody's name."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.services.admission.admission import Verdict
from regapp.texts.catalogue import QT_TRANSLATE_NOOP
from regapp.texts.known import verdict_word

_SHOWN_MS: Final = 6000
_EDGE: Final = 24
_TO_HELP: Final = QT_TRANSLATE_NOOP("Outcomes", "Press Esc to see who it is and what helps.")
_SEE_WINDOW: Final = QT_TRANSLATE_NOOP("Outcomes", "RegApp has a message. Press Esc to read it.")


class ScreenAnswers(QObject):
    """Lets a view that covers the window hear scans (`watch` takes it up), and says on it how they ended.

    A room sees the screen: who it was stands in the main window alone.
    """

    def __init__(self, workplace: Workplace, watch: Callable[[QWidget], None], parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._watch = workplace, watch
        self._view: QWidget | None = None
        self.strip: QLabel | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._hide)
        workplace.screen_filled.connect(self._take)
        workplace.verdict_shown.connect(self._say_verdict)
        workplace.notice.connect(self._say_notice)

    def _take(self, view: QWidget) -> None:
        self._view = view
        if self.strip is not None and isValid(self.strip):
            self.strip.deleteLater()
        self.strip = QLabel(view)
        self.strip.setWordWrap(True)
        self.strip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.strip.hide()
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._watch(view)
        view.setFocus()

    def _say_verdict(self, verdict: Verdict) -> None:
        if not self._is_in_front:
            return
        outcome, language, theme = verdict.outcome, self._workplace.language, self._workplace.theme
        word = verdict_word(outcome, verdict.known, language)
        text = word if outcome.is_accepted else f"{word}. {QCoreApplication.translate('Outcomes', _TO_HELP)}"
        self._say(text, theme.verdict_colour(outcome), theme.colours.on_verdict)

    def _say_notice(self, _text: str, kind: str) -> None:
        # The sentence may name somebody.
        if kind in (NoticeKind.ATTENTION, NoticeKind.ERROR) and self._is_in_front:
            text = QCoreApplication.translate("Outcomes", _SEE_WINDOW)
            self._say(text, self._workplace.theme.colours.refused, self._workplace.theme.colours.on_verdict)

    @property
    def _is_in_front(self) -> bool:
        view = self._view
        return view is not None and isValid(view) and QApplication.activeWindow() is view

    def _say(self, text: str, background: str, foreground: str) -> None:
        view, strip = self._view, self.strip
        if view is None or strip is None:
            return
        size = self._workplace.theme.sizes.title
        strip.setStyleSheet(
            f"background: {background}; color: {foreground}; font-size: {size}px; font-weight: 600; padding: 16px;"
        )
        strip.setText(text)
        height = max(strip.heightForWidth(view.width()), strip.sizeHint().height()) + _EDGE
        strip.setGeometry(0, view.height() - height, view.width(), height)
        strip.show()
        strip.raise_()
        self._timer.start()

    def _hide(self) -> None:
        if self.strip is not None and isValid(self.strip):
            self.strip.hide()
