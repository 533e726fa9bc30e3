"""The signatories of the event's certificates: up to three people, name and position in three languages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.widgets.drafting import Drafting
from regapp.gui.widgets.inputs import Inputs
from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import LANGUAGES, Signatory
from regapp.services.desk import Changes
from regapp.services.event.signatories import MOST_SIGNATORIES, set_signatories
from regapp.services.file.drafts import DraftKind
from regapp.texts.languages import language_choices

_LEAST_FIELD = 48
_LONGEST = 200
_PARTS = ("name", "position")


class SignatoriesPanel(Panel):
    """A grid of fields; the button saves them, and Ctrl+Z takes that back."""

    kept = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        offer = DraftOffer(workplace)
        column.addWidget(offer)
        self._about = label("caption", wrap=True)
        self.keep = writes(button("primary", self.save), workplace)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._about, 1)
        head.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.fields: dict[tuple[int, str, str], QLineEdit] = {}
        self._titles = [label("strong") for _ in range(MOST_SIGNATORIES)]
        self._languages: dict[tuple[int, str], QLabel] = {}
        self._heads = {part: [label("caption") for _ in range(MOST_SIGNATORIES)] for part in _PARTS}
        column.addLayout(self._make_grid())
        column.addStretch(1)
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(self._on_event)
        inputs = {f"{place} {part} {code}": field for (place, part, code), field in self.fields.items()}
        self.drafting = Drafting(
            workplace, offer, DraftKind.SIGNATORIES, Inputs(inputs), self._about_draft, begins=False
        )
        self.drafting.taken.connect(self._mark)
        self.reload()
        self.retranslate()

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place in range(MOST_SIGNATORIES):
            self._add_place(grid, place, place * (len(LANGUAGES) + 1))
        for column in range(1, len(_PARTS) + 1):
            grid.setColumnStretch(column, 2 + column)
        return grid

    def _add_place(self, grid: QGridLayout, place: int, top: int) -> None:
        grid.addWidget(self._titles[place], top, 0)
        for column, part in enumerate(_PARTS, start=1):
            grid.addWidget(self._heads[part][place], top, column)
        for row, code in enumerate(LANGUAGES, start=top + 1):
            caption = label("caption")
            self._languages[place, code] = caption
            grid.addWidget(caption, row, 0)
            for column, part in enumerate(_PARTS, start=1):
                field = self.fields[place, part, code] = QLineEdit()
                field.setMaxLength(_LONGEST)
                field.setMinimumWidth(_LEAST_FIELD)
                field.returnPressed.connect(self.save)
                field.textEdited.connect(lambda _text: self._mark())
                grid.addWidget(field, row, column)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._about.setText(
            self.tr(
                "The signatories appear at the bottom of each certificate, under a signature line. If "
                "a language is left empty, another language’s text is used."
            )
        )
        words = (self.tr("First"), self.tr("Second"), self.tr("Third"))
        names = {"name": self.tr("Name"), "position": self.tr("Position")}
        languages = language_choices(self.workplace.language)
        for place, word in enumerate(words):
            for code, language in languages:
                self._languages[place, code].setText(language)
            self._titles[place].setText(word)
            for part in _PARTS:
                self._heads[part][place].setText(names[part])
                for code, language in languages:
                    self.fields[place, part, code].setAccessibleName(f"{word}, {names[part]}, {language}")
        self.keep.setText(self.tr("Save"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons, and enable saving if there is something to save."""
        self._mark()

    def written(self) -> tuple[Signatory, ...]:
        """Give the signatories as written; saving leaves out those without a name."""
        return tuple(
            Signatory(*({code: self.fields[place, part, code].text() for code in LANGUAGES} for part in _PARTS))
            for place in range(MOST_SIGNATORIES)
        )

    def reload(self) -> None:
        """Show the event's signatories."""
        known = self.workplace.desk.event.signatories
        for place in range(MOST_SIGNATORIES):
            who = known[place] if place < len(known) else Signatory({})
            for part, texts in zip(_PARTS, (who.name, who.position), strict=True):
                for code in LANGUAGES:
                    field = self.fields[place, part, code]
                    field.setText(texts.get(code, ""))
                    field.setCursorPosition(0)
        self._shown = self._texts()
        self.drafting.begin()
        self._mark()

    def _about_draft(self) -> str:
        names = (self.workplace.text(who.name) for who in self.written())
        return ", ".join(name for name in names if name)

    def _on_event(self) -> None:
        self.drafting.leave()
        self.reload()

    def save(self) -> None:
        """Save what is written."""
        desk, written = self.workplace.desk, self.written()

        def done(changes: Changes) -> None:
            self.drafting.forget()
            self.reload()
            self.workplace.announce(changes)
            self.workplace.notice.emit(self.tr("Saved."), NoticeKind.DONE)
            self.kept.emit()

        self.workplace.worker.act(lambda: set_signatories(desk, written), done)

    def _texts(self) -> list[str]:
        return [field.text() for field in self.fields.values()]

    def _mark(self) -> None:
        is_new = not self.workplace.desk.is_read_only and self._texts() != self._shown
        self.keep.setEnabled(is_new)
        set_icon(self.keep, "save", self.workplace)

    def _on_changed(self, changes: Changes) -> None:
        # Changes by others do not overwrite what is being written.
        if changes.everything and self._texts() == self._shown:
            self.reload()
