"""The head of every page of the kiosk: which conference and session, and the three languages."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from regapp.gui.kiosk.pieces import KioskPage, LargeButton, large_button, large_label
from regapp.gui.kiosk.place import KioskPlace
from regapp.model.event import in_language
from regapp.texts.catalogue import LANGUAGE_NAMES


class KioskHeader(KioskPage):
    """The head."""

    def __init__(self, place: KioskPlace) -> None:
        super().__init__(place)
        self.setObjectName("kioskHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 12, 32, 12)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._event, self._session = large_label("caption"), large_label("small")
        words.addWidget(self._event)
        words.addWidget(self._session)
        row.addLayout(words, 1)
        self.languages: dict[str, LargeButton] = {}
        for code, name in LANGUAGE_NAMES.items():
            button = large_button("", partial(self._choose, code), "language")
            button.setText(name)
            button.setCheckable(True)
            # A touch leaves the keyboard in the field in which somebody types.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.languages[code] = button
            row.addWidget(button)
        for signal in (place.workplace.session_changed, place.workplace.event_changed):
            signal.connect(self.retranslate)
        self.retranslate()

    def _choose(self, code: str) -> None:
        self.place.use_language(code)
        # A press on the one that is on would put it out.
        self.retranslate()

    def retranslate(self) -> None:
        """Name the conference and the session in the kiosk's language."""
        event, session = self.workplace.desk.event, self.workplace.session
        language = self.place.language.code
        self._event.setText(in_language(event.short_title or event.title, language))
        self._session.setText(in_language(session.title, language) if session is not None else "")
        for code, button in self.languages.items():
            button.setChecked(code == language)
