"""The choices before letters are made: the letter, a text of one's own, the people, the language."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from regapp.gui.look.icons import icon
from regapp.gui.widgets.boxes import ChoicePanel
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import InputError
from regapp.model.event import in_language
from regapp.model.papers.letter import Receivers
from regapp.named_files import with_ending
from regapp.services.letters.receivers import USUAL_PRESENCE, Presence, Whom
from regapp.services.letters.templates import LETTERS, TEXT_ENDING, THANKS, copy_letter, letter_named, shipped_letter
from regapp.services.people.choice import Choice, Order
from regapp.texts.languages import OWN_LANGUAGE, language_choices
from regapp.texts.sentences import sentence

_BOXES = ("letter", "presence", "category", "city", "order", "language")


class LetterChoices(ChoicePanel):
    """The left half of the letters. A text of one's own stands in the box `letter` by its path."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, _BOXES)
        self._shipped = {name: shipped_letter(name) for name in LETTERS}
        self._own: Path | None = None
        self._text = QToolButton()
        self._text.setProperty("role", "plain")
        self._text.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._text)
        self._text.setMenu(self._menu)
        self._copy = self._menu.addAction("", self._ask_copy)
        self._open = self._menu.addAction("", self._ask_own)
        self._menu.aboutToShow.connect(lambda: self._copy.setEnabled(self.letter() in self._shipped))
        letter = self.grid(("letter",))
        letter.addWidget(self._text, letter.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        people = self.grid(("presence",), ("category", "city"), ("place",), ("order",))
        self.arrange(letter, people, self.grid(("language",)))
        self.retranslate()

    # The choices in force

    def letter(self) -> str:
        """Give the name of a shipped letter, or the path of a text of one's own."""
        return self.text("letter") or THANKS

    def whom(self) -> Whom:
        """Give the people and their order."""
        choice = Choice(
            False, self.text("category"), self.place.code, self.text("city"), Order(self.text("order") or Order.PLACE)
        )
        return Whom(choice, Presence(self.text("presence") or Presence.ANY))

    def language(self) -> str:
        """Give the language of the letters."""
        return self.text("language")

    # The choices on offer

    def retranslate(self) -> None:
        """Set every word in the language in force; the choices stay."""
        self.caption({
            "letter": self.tr("Letter"), "presence": self.tr("For whom"), "category": self.tr("Category"),
            "place": self.tr("Place"), "city": self.tr("City"), "order": self.tr("Order"),
            "language": self.tr("Language"),
        })  # fmt: skip
        self._text.setText(self.tr("Own text"))
        self._copy.setText(self.tr("Save this text to change it…"))
        self._open.setText(self.tr("Open a text of your own…"))
        self._fill_letters()
        self.fill("presence", [
            (Presence.ANY.value, self.tr("Everybody who gets it")), (Presence.CAME.value, self.tr("Have come")),
            (Presence.MISSING.value, self.tr("Have not come")),
        ])  # fmt: skip
        self.fill_categories_and_cities()
        orders = [(Order.PLACE.value, self.tr("Place and name")), (Order.NAME.value, self.tr("By name"))]
        self.fill("order", orders)
        own = (OWN_LANGUAGE, self.tr("Each person's own, where known"))
        self.fill("language", [own, *language_choices(self.workplace.language)])
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        theme = self.workplace.theme
        self._text.setIcon(icon("pencil", theme.colours.text, theme.sizes.icon))
        self._text.setIconSize(QSize(theme.sizes.icon, theme.sizes.icon))
        self._text.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _fill_letters(self) -> None:
        code = self.workplace.language.code
        entries: list[tuple[object, str]] = [
            (name, in_language(letter.label, code)) for name, letter in self._shipped.items()
        ]
        if self._own is not None:
            entries.append((str(self._own), self._own.stem))
        self.fill("letter", entries)

    def _on_box(self, name: str) -> None:
        if name == "letter" and self.letter() in self._shipped:
            self._choose_usual(self._shipped[self.letter()].receivers)
        super()._on_box(name)

    def _choose_usual(self, receivers: Receivers) -> None:
        """Choose who usually gets a letter, where another letter is chosen."""
        with QSignalBlocker(self.boxes["presence"]):
            self.choose("presence", USUAL_PRESENCE.get(receivers, Presence.ANY).value)

    # A text of one's own

    def _ask_copy(self) -> None:
        start = str(self.workplace.papers() / f"{self.letter()}{TEXT_ENDING}")
        pattern = f"TOML (*{TEXT_ENDING})"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save this text to change it"), start, pattern)
        if name:
            self.save_text(with_ending(Path(name), (TEXT_ENDING,)))

    def save_text(self, out: Path) -> None:
        """Write the text of the chosen letter to a file."""
        letter = self.letter()

        def done(_: None) -> None:
            self.workplace.tell_saved(self.tr("Saved: {path}. Change it, then open it here.").format(path=out), out)

        self.workplace.worker.long_work(self.tr("Letter"), lambda _progress: copy_letter(letter, out), done)

    def _ask_own(self) -> None:
        title, pattern = self.tr("Open a text of your own"), f"TOML (*{TEXT_ENDING})"
        name, _ = QFileDialog.getOpenFileName(self, title, str(self.workplace.papers()), pattern)
        if name:
            self.open_text(Path(name))

    def open_text(self, path: Path) -> None:
        """Take a text of one's own, or say why it cannot be read."""
        language = self.workplace.language

        def question() -> Receivers | str:
            try:
                # The letters are found by their names and files: a file of one's own has its ending.
                return letter_named(str(path)).receivers
            except InputError as error:
                return sentence(error, language)

        def show(answer: Receivers | str) -> None:
            if not isinstance(answer, Receivers):
                self.workplace.notice.emit(answer, NoticeKind.ERROR)
                return
            self._own = path
            self._fill_letters()
            self.choose("letter", str(path))
            self._choose_usual(answer)
            self.changed.emit()

        self.workplace.worker.ask("letter-text", question, show, self)
