"""Sign-in sheets and registers: choose, see the first page, save or print."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QWidget

from regapp.gui.papers.register_choices import RegisterChoices
from regapp.gui.preview.page_picture import fitted_picture
from regapp.gui.preview.zoom_area import ZoomArea
from regapp.gui.preview.zoom_bar import ZoomBar
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Panel, button, card, scrolled, set_icon
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import InputError
from regapp.model.papers.register import RegisterKind
from regapp.model.progress import Progress
from regapp.named_files import free_path, with_ending
from regapp.services.desk import Changes
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import RegisterRun, first_page, make_register
from regapp.texts.quantities import number_text, som_text
from regapp.texts.sentences import sentence

_CHOICES_WIDTH = 426
_PAUSE_MS = 250


class SignInView(Panel):
    """The view that makes papers on which people sign."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._folder: Path | None = None
        self._run: RegisterRun | None = None
        self._trouble = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._make_left())
        row.addWidget(self._make_right(), 1)
        self.choices.changed.connect(self._pause.start)
        workplace.changed.connect(self._on_changed)
        self.retranslate()

    def _make_left(self) -> QWidget:
        frame, column = card(spacing=8)
        self.choices = RegisterChoices(self.workplace)
        column.addWidget(scrolled(self.choices), 1)
        self.count = spoken_label("strong", wrap=True)
        column.addWidget(self.count)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.save, self.print = button("primary", self._ask_where), button("", self._print)
        buttons.addWidget(self.save)
        buttons.addWidget(self.print)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._left = frame
        return frame

    def _make_right(self) -> QWidget:
        frame, column = card()
        row = FlowLayout(spacing=4)
        group = QButtonGroup(self)
        self._kinds = {kind: button("segment", partial(self.show_kind, kind)) for kind in RegisterKind}
        for kind, segment in self._kinds.items():
            segment.setCheckable(True)
            segment.setChecked(kind is RegisterKind.SIGN_IN)
            group.addButton(segment)
            row.addWidget(segment)
        self.area = ZoomArea(self.workplace)
        self.area.sharper_wanted.connect(self._draw)
        (self.picture,) = self.area.pictures
        column.addLayout(row)
        column.addWidget(self.area, 1)
        column.addWidget(ZoomBar(self.workplace, self.area), 0, Qt.AlignmentFlag.AlignRight)
        return frame

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = {
            RegisterKind.SIGN_IN: self.tr("Sign-in"), RegisterKind.PER_DIEM: self.tr("Per diem"),
            RegisterKind.TRAVEL: self.tr("Travel"), RegisterKind.MATERIALS: self.tr("Materials"),
            RegisterKind.CONSENT: self.tr("Consent"), RegisterKind.HOTEL: self.tr("Hotel"),
            RegisterKind.BUS: self.tr("Bus"),
        }  # fmt: skip
        for kind, word in words.items():
            self._kinds[kind].setText(word)
        self.save.setText(self.tr("Save…"))
        self.print.setText(self.tr("Print…"))
        self.print.setToolTip(self.tr("Saves the PDF beside the conference file and opens it; print it from there."))
        for named in (self.picture, self.area):
            named.setAccessibleName(self.tr("The first page"))
        self._say()
        self._pause.start()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons and widths."""
        self._left.setFixedWidth(round(_CHOICES_WIDTH * self.workplace.theme.sizes.body / 13))
        set_icon(self.save, "file-down", self.workplace)
        set_icon(self.print, "printer", self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw when the view comes into sight."""
        super().showEvent(event)
        self._draw()

    def show_kind(self, kind: RegisterKind) -> None:
        """Show another kind of paper."""
        self._kinds[kind].setChecked(True)
        self.choices.show_kind(kind)

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible() and not self._pause.isActive():
            self._pause.start()

    # The first page

    def _options(self) -> RegisterOptions | None:
        """Give the choices; None where they are not valid, after saying why."""
        try:
            return self.choices.options()
        except InputError as error:
            self._refuse(error)
            return None

    def _refuse(self, error: InputError) -> None:
        self._run, self._trouble = None, sentence(error, self.workplace.language)
        self.area.show_pages(QImage())
        self._say()

    def _draw(self) -> None:
        self._pause.stop()
        if not self.isVisible() or (options := self._options()) is None:
            return
        desk, language, pixels = self.workplace.desk, self.paper_language, self.area.pixels

        def question() -> tuple[QImage, RegisterRun] | InputError:
            try:
                content, run = first_page(desk, options, language)
            except InputError as error:
                return error
            return fitted_picture(content, 0, pixels), run

        def show(answer: tuple[QImage, RegisterRun] | InputError) -> None:
            if isinstance(answer, InputError):
                self._refuse(answer)
                return
            self._run, self._trouble = answer[1], ""
            self.area.show_pages(answer[0])
            self._say()

        self.workplace.worker.ask("register", question, show, self)

    def _say(self) -> None:
        run = self._run
        text = self._trouble
        if run is not None:
            count = number_text(run.rows, self.workplace.language)
            text = self.tr("People: {count}.").format(count=count)
            if run.pages:
                text += " " + self.tr("Pages: {pages}.").format(pages=run.pages)
            if run.tyiyn:
                text += " " + self.tr("Total: {amount} som.").format(
                    amount=som_text(run.tyiyn, self.workplace.language)
                )
            if run.elsewhere:
                text += " " + self.tr("Days paid by other registers: {count}.").format(
                    count=number_text(run.elsewhere, self.workplace.language)
                )
            elif not run.rows and self.choices.pays_days_attended:
                text = self.tr("Nobody has attended yet: choose how many days to pay.")
        self.count.setText(text)
        for widget in (self.save, self.print):
            widget.setEnabled(not self._trouble)
        self.restyle()

    # Making

    def _ask_where(self) -> None:
        start = (self._folder or self.workplace.papers()) / self.choices.name()
        title = self._kinds[self.choices.kind].text()
        kinds = {"PDF (*.pdf)": ".pdf", "Excel (*.xlsx)": ".xlsx"}
        name, kind = QFileDialog.getSaveFileName(self, title, str(start), ";;".join(kinds))
        if name:
            path = Path(name)
            self._folder = path.parent
            self.make(with_ending(path, tuple(kinds.values()), kinds.get(kind, ".pdf")))

    def _print(self) -> None:
        path = self.workplace.papers() / self.choices.name()
        # A register that was paid is not lost to the next one.
        self.make(free_path(path) if self.choices.records else path)

    def make(self, out: Path) -> None:
        """Write the paper to a PDF or a workbook, and open it."""
        if (options := self._options()) is None:
            return
        desk, language = self.workplace.desk, self.paper_language

        def work(progress: Progress) -> RegisterRun:
            return make_register(desk, out, options, language, progress)

        def done(run: RegisterRun) -> None:
            text = self.tr("Saved, pages: {pages}. {path}").format(pages=run.pages, path=out)
            if not run.pages:
                text = self.tr("Saved: {path}").format(path=out)
            if run.number:
                recorded = self.tr("Days recorded as paid by register {number}. Ctrl+Z undoes it.")
                text = f"{recorded.format(number=run.number)} {text}"
                self.choices.ticks["pays"].setChecked(False)
                self.workplace.announce(run.changes)
            self.workplace.tell_saved(text, out)

        self.workplace.worker.long_work(self._kinds[self.choices.kind].text(), work, done)
