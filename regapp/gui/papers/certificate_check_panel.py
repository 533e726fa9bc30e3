"""Checking a certificate: a field that takes a scan or a paste, and a plain answer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from regapp.gui.look.icons import pixmap
from regapp.gui.scanning.wedge import TAKES_CODES
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.certificate_check import Check, CheckOutcome
from regapp.model.typed import MOST_TYPED
from regapp.services.certificates.checks import check_certificate
from regapp.services.certificates.data import fingerprint_of
from regapp.texts.checks import check_advice, check_facts, check_word


class CertificateCheckPanel(Panel):
    """The panel of the check. It empties the field after each scan, so that the next one can follow."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.check: Check | None = None
        self._own = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._about = label("caption", wrap=True)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(MOST_TYPED)
        self.field.setProperty(TAKES_CODES, True)
        self.field.returnPressed.connect(self.ask)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._icon, self.word = QLabel(), label("section", wrap=True)
        row.addWidget(self._icon)
        row.addWidget(self.word, 1)
        self.advice = label("", wrap=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self.key = label("caption", wrap=True)
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._about)
        column.addWidget(self.field)
        column.addLayout(row)
        column.addWidget(self.advice)
        column.addLayout(self._facts)
        column.addStretch(1)
        column.addWidget(self.key)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._about.setText(
            self.tr(
                "Scan the code on a certificate, of this conference or of any other that works with RegApp. "
                "Nothing is sent anywhere."
            )
        )
        self.field.setPlaceholderText(self.tr("Scan here, or paste the digits and press Enter"))
        self.field.setToolTip(self.field.placeholderText())
        self.field.setAccessibleName(self.tr("Code of a certificate"))
        self._say_key()
        self._show_check()

    def restyle(self) -> None:
        """Set the theme's colours."""
        self._show_check()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the field the keyboard; show the key of the event in force."""
        super().showEvent(event)
        self.field.setFocus()
        desk = self.workplace.desk

        def show(found: str) -> None:
            self._own = found
            self._say_key()

        self.workplace.worker.ask("certificate-key", lambda: fingerprint_of(desk), show, self)

    def _say_key(self) -> None:
        text = self.tr("Key of this conference, for publishing: {fingerprint}")
        self.key.setText(text.format(fingerprint=self._own) if self._own else "")

    def ask(self) -> None:
        """Check the text in the field."""
        text, desk = self.field.text(), self.workplace.desk
        if not text.strip():
            return
        self.field.clear()

        def show(check: Check) -> None:
            self.check = check
            self._show_check()

        self.workplace.worker.ask("certificate-check", lambda: check_certificate(text, desk), show, self)

    def _show_check(self) -> None:
        _empty(self._facts)
        check, language = self.check, self.workplace.language
        for widget in (self._icon, self.word, self.advice):
            widget.setVisible(check is not None)
        if check is None:
            return
        colours, sizes = self.workplace.theme.colours, self.workplace.theme.sizes
        looks = {
            CheckOutcome.GENUINE: ("circle-check", colours.admitted),
            CheckOutcome.NOT_KNOWN_HERE: ("circle-check", colours.admitted),
            CheckOutcome.OTHER_CONFERENCE: ("info", colours.information),
            CheckOutcome.UNREADABLE: ("scan-line", colours.attention),
        }
        name, colour = looks.get(check.outcome, ("shield-x", colours.refused))
        self._icon.setPixmap(pixmap(name, colour, sizes.icon + 8))
        self.word.setText(check_word(check.outcome, language))
        self.advice.setText(check_advice(check.outcome, language))
        for row, (caption, value) in enumerate(check_facts(check, language)):
            left, right = label("caption"), label("", wrap=True)
            left.setText(caption)
            right.setText(value)
            right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(right, row, 1)


def _empty(layout: QGridLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
