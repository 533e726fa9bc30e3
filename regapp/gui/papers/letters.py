"""Letters: thanks to speakers, confirmations of attendance, invitations; who gets one, its look, the PDF."""

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from regapp.gui.papers.letter_choices import LetterChoices
from regapp.gui.papers.letter_preview import LetterPreview
from regapp.gui.widgets.logo_menu import LogoMenu
from regapp.gui.widgets.pieces import Panel, button, card, label, scrolled, set_icon
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import InputError
from regapp.model.progress import Progress
from regapp.model.text.names import name_for_file
from regapp.named_files import with_ending
from regapp.services.badges.words import misfit_sentence
from regapp.services.letters.letters import LetterRun, Wording, make_letters
from regapp.services.letters.receivers import receivers
from regapp.services.letters.templates import letter_named
from regapp.texts.quantities import number_text
from regapp.texts.sentences import sentence

_CHOICES_WIDTH = 426
Found = tuple[list[int], Wording | None, str]
"""Who gets the letter, the letter, and why there is none."""


class LettersView(Panel):
    """The view that makes letters."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.people: list[int] = []
        self._trouble = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._make_left())
        frame, column = card()
        self.preview = LetterPreview(workplace)
        column.addWidget(self.preview, 1)
        row.addWidget(frame, 1)
        self.choices.changed.connect(self._count)
        workplace.changed.connect(lambda _changes: self._count())
        workplace.event_changed.connect(self._on_event)
        self.retranslate()

    def _make_left(self) -> QWidget:
        frame, column = card(spacing=8)
        self.choices = LetterChoices(self.workplace)
        column.addWidget(scrolled(self.choices), 1)
        self.told, self._about = label("strong", wrap=True), label("caption", wrap=True)
        self.save = button("primary", self._ask_where)
        self._logos = LogoMenu(self.workplace)
        column.addWidget(self.told)
        column.addWidget(self._about)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self._logos)
        column.addLayout(buttons)
        self._left = frame
        return frame

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.save.setText(self.tr("Save as PDF…"))
        self._about.setText(self.tr("The people who sign are chosen under Certificates, Who signs."))
        self._say_count()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons and widths."""
        self._left.setFixedWidth(round(_CHOICES_WIDTH * self.workplace.theme.sizes.body / 13))
        set_icon(self.save, "file-down", self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """Count and draw when the view comes into sight."""
        super().showEvent(event)
        self._count()

    def _on_event(self) -> None:
        """Drop the people, cities and places of the earlier event."""
        self.people, self._trouble = [], ""
        self.choices.forget("city")
        self.choices.place.set_code("")
        self.choices.retranslate()
        self._say_count()
        self.preview.show_people((), None)
        self._count()

    def _count(self) -> None:
        if not self.isVisible():
            return
        desk = self.workplace.desk
        name, whom, wanted = self.choices.letter(), self.choices.whom(), self.choices.language()

        def question() -> Found:
            try:
                letter = letter_named(name)
            except InputError as error:
                return [], None, sentence(error, self.workplace.language)
            return [found.person.id for found in receivers(desk, letter, whom)], Wording(letter, wanted), ""

        def show(found: Found) -> None:
            self.people, wording, self._trouble = found
            self._say_count()
            self.preview.show_people(self.people, wording)

        self.workplace.worker.ask("letter-count", question, show, self)

    def _say_count(self) -> None:
        text = self.tr("Letters to make: {count}").format(count=number_text(len(self.people), self.workplace.language))
        if not self.people:
            text = self._trouble or self.tr("Nobody in this selection gets this letter.")
        self.told.setText(text)
        self.save.setEnabled(bool(self.people))
        set_icon(self.save, "file-down", self.workplace)

    # Making

    def _ask_where(self) -> None:
        stem = f"{Path(self.choices.letter()).stem}-{self.workplace.desk.event.code}"
        start = str(self.workplace.papers() / f"{name_for_file(stem, 'letters')}.pdf")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the letters"), start, "PDF (*.pdf)")
        if name:
            self.make(with_ending(Path(name), (".pdf",)))

    def make(self, out: Path) -> None:
        """Make the letters of all chosen people, from the file as it is then."""
        desk, language = self.workplace.desk, self.paper_language
        name, whom, wanted = self.choices.letter(), self.choices.whom(), self.choices.language()

        def work(progress: Progress) -> LetterRun:
            letter = letter_named(name)
            return make_letters(desk, out, receivers(desk, letter, whom), Wording(letter, wanted), language, progress)

        def done(run: LetterRun) -> None:
            text = self.tr("Letters made: {count}. {path}").format(
                count=number_text(run.made, self.workplace.language), path=out
            )
            kind = NoticeKind.DONE
            if run.misfits:
                text += " " + misfit_sentence(run.misfits[0], self.workplace.language)
                kind = NoticeKind.ATTENTION
            self.workplace.tell_saved(text, out, kind=kind)

        self.workplace.worker.long_work(self.tr("Letters"), work, done)
