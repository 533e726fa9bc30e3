"""The menu of elements that can be added to a badge, with their first values."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from regapp.gui.designer.words import field_word, fixed_text_word, kind_word, picture_word
from regapp.gui.look.icons import icon
from regapp.gui.workplace.workplace import Workplace
from regapp.services.designer.designs import (
    BADGE_CODE,
    CERTIFICATE_CODE,
    CERTIFICATES,
    MATERIALS_CODE,
    SLOTS,
    Element,
    code_for,
    fields_for,
)


def new_text(field: str, text: str = "") -> Element:
    """Make a text of a field, or (without a field) one that is the same on every badge."""
    return Element("text", 0, 0, 40, 6, field=field, text=text, size=11, least=7)


def new_code(field: str) -> Element:
    """Make a QR code of a field; a certificate's code holds so much that it must be larger."""
    side = 34 if field == CERTIFICATE_CODE else 24
    return Element("qr", 0, 0, side, side, field=field)


def new_band() -> Element:
    """Make a band in the colour of the category."""
    return Element("band", 0, 0, 40, 4, colour="category")


def new_picture(image: str) -> Element:
    """Make a picture."""
    return Element("image", 0, 0, 24, 12, image=image)


def new_programme() -> Element:
    """Make the sessions of a participant."""
    return Element("programme", 0, 0, 70, 36, size=8, least=6)


class AddMenu(QMenu):
    """The menu of what can be added. Each opening makes it again, with the current language and pictures."""

    asked = Signal(object)
    """An Element to add."""
    file_asked = Signal()
    """A picture out of a file."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.images: tuple[str, ...] = ()
        self.purpose = ""
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Fill in the entries."""
        self.clear()
        fields = self._sub(self.tr("Participant or event text"), "type")
        for name in fields_for(self.purpose):
            if name not in (BADGE_CODE, CERTIFICATE_CODE, MATERIALS_CODE):
                self._entry(fields, field_word(name, self._workplace.language), partial(new_text, name))
        self._entry(self, fixed_text_word(), lambda: new_text("", self.tr("Text")), "type")
        self.addSeparator()
        is_certificate = self.purpose == CERTIFICATES
        words = self.tr("Code of the certificate") if is_certificate else self.tr("Code of the badge")
        self._entry(self, words, lambda: new_code(code_for(self.purpose)), "qr-code")
        self._entry(self, self.tr("Code of the materials"), lambda: new_code(MATERIALS_CODE), "qr-code")
        self.addSeparator()
        self._entry(self, kind_word("band"), new_band, "square")
        pictures = self._sub(kind_word("image"), "image")
        for name in dict.fromkeys((*SLOTS, *self.images)):
            self._entry(pictures, picture_word(name), partial(new_picture, name))
        pictures.addSeparator()
        file = QAction(self.tr("From a file…"), pictures)
        file.triggered.connect(self.file_asked.emit)
        pictures.addAction(file)
        self._entry(self, kind_word("programme"), new_programme, "list")

    def _sub(self, words: str, icon_name: str) -> QMenu:
        menu = self.addMenu(words)
        menu.setIcon(self._icon(icon_name))
        return menu

    def _entry(self, menu: QMenu, words: str, make: Callable[[], Element], icon_name: str = "") -> None:
        action = QAction(words.replace("&", "&&"), menu)
        if icon_name:
            action.setIcon(self._icon(icon_name))
        action.triggered.connect(lambda: self.asked.emit(make()))
        menu.addAction(action)

    def _icon(self, name: str) -> QIcon:
        theme = self._workplace.theme
        return icon(name, theme.colours.muted, theme.sizes.icon)
