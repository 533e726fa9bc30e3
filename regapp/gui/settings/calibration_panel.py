"""Measuring a printer's test page: four lengths are typed, the resulting correction is shown, kept and checked."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.widgets.drafting import Drafting
from regapp.gui.widgets.inputs import Inputs
from regapp.gui.widgets.pieces import Panel, button, label
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import InputError
from regapp.services.file.drafts import DraftKind
from regapp.services.printing.calibration import Correction, correction_for, page_of, read_lengths, true_lengths
from regapp.services.printing.printer import PageFormat


class CalibrationPanel(Panel):
    """The panel for the badge printer and the pages of single badges."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._chosen = workplace.preferences.printing
        self._page: PageFormat | None = None
        self._printed_with: Correction | None = None
        self.found: Correction | None = None
        """The correction from the typed lengths; None while one is missing or cannot be right."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self._text = label("muted", wrap=True)
        column.addWidget(self._text)
        offer = DraftOffer(workplace)
        column.addWidget(offer)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self.lengths = [QLineEdit() for _ in range(4)]
        self._captions = [label("caption") for _ in range(4)]
        for index, (caption, edit) in enumerate(zip(self._captions, self.lengths, strict=True)):
            caption.setBuddy(edit)
            edit.setMaxLength(8)
            edit.textChanged.connect(lambda _text: self._weigh())
            row, side = divmod(index, 2)
            grid.addWidget(caption, 2 * row, side)
            grid.addWidget(edit, 2 * row + 1, side)
            grid.setColumnStretch(side, 1)
        column.addLayout(grid)
        self._result, self._error = label("strong", wrap=True), label("error", wrap=True)
        column.addWidget(self._result)
        column.addWidget(self._error)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.keep, self.reset = button("primary", self._keep), button("", self._reset)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        column.addLayout(buttons)
        inputs = {str(index): edit for index, edit in enumerate(self.lengths)}
        self.drafting = Drafting(
            workplace, offer, DraftKind.CALIBRATION, Inputs(inputs), lambda: self.drafting.subject,
            subject=self._chosen.printer,
        )  # fmt: skip
        self.drafting.taken.connect(self._weigh)
        workplace.printing.test_page_sent.connect(self._on_sent)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._text.setText(
            self.tr(
                "Print a test page, measure the four lengths with a ruler and enter them in "
                "millimetres. Keep the correction and print again: the lengths should now match."
            )
        )
        self.keep.setText(self.tr("Keep and print again to check"))
        self.reset.setText(self.tr("No correction"))
        self._name_lengths()
        self._weigh()

    def begin(self) -> None:
        """Read the size of the pages, and wait for the first length."""
        desk, layout = self.workplace.desk, self._chosen.layout()

        def show(page: PageFormat) -> None:
            self._page = page
            self._name_lengths()
            self._weigh()
            self.lengths[0].setFocus()

        self.workplace.worker.ask("calibration", lambda: page_of(desk, layout), show, self)

    def forget(self) -> None:
        """Drop the measurement, because the printer or page has changed."""
        self.drafting.leave()
        self._page = self._printed_with = None
        for edit in self.lengths:
            edit.clear()
        self.drafting.begin(subject=self._chosen.printer)
        if self.isVisible():
            self.begin()

    def print_test_page(self) -> None:
        """Print a page to measure, with the correction in force."""
        desk, layout, printing = self.workplace.desk, self._chosen.layout(), self.workplace.printing
        correction = self._chosen.correction(self._chosen.printer)

        def send(page: PageFormat) -> None:
            printing.print_test_page(page, correction)

        self.workplace.worker.ask("badge-test-page", lambda: page_of(desk, layout), send, self)

    def _on_sent(self, correction: Correction) -> None:
        self._printed_with = correction
        self.workplace.notice.emit(self.tr("Test page sent to the printer."), NoticeKind.DONE)

    def _name_lengths(self) -> None:
        names = (
            self.tr("A: left edge to line A"),
            self.tr("B: line A to line B"),
            self.tr("C: upper edge to line C"),
            self.tr("D: line C to line D"),
        )
        true = true_lengths(self._page.width, self._page.height) if self._page else None
        oughts = (true.left, true.across, true.top, true.along) if true else None
        for index, (caption, name) in enumerate(zip(self._captions, names, strict=True)):
            ought = self.tr("should be {length}").format(length=f"{oughts[index]:g}") if oughts else ""
            caption.setText(f"{name}, {ought}" if ought else name)

    def _weigh(self) -> None:
        """Show the correction from the lengths, or which of them cannot be right."""
        self.found = None
        texts = tuple(edit.text() for edit in self.lengths)
        error = ""
        if self._page is not None and all(text.strip() for text in texts):
            true = true_lengths(self._page.width, self._page.height)
            before = self._printed_with or self._chosen.correction(self._chosen.printer)
            try:
                self.found = correction_for(read_lengths((texts[0], texts[1], texts[2], texts[3]), true), true, before)
            except InputError as failed:
                error = failure(failed, self.workplace.language)
        self._error.setText(error)
        self._error.setVisible(bool(error))
        shown = self.found or self._chosen.correction(self._chosen.printer)
        self._result.setText(self._in_words(shown, in_force=self.found is None))
        self.keep.setEnabled(self.found is not None)
        self.reset.setEnabled(not self._chosen.correction(self._chosen.printer).is_none)

    def _in_words(self, correction: Correction, *, in_force: bool) -> str:
        if correction.is_none:
            return (
                self.tr("No correction applied.")
                if in_force
                else self.tr("The print is accurate; no correction needed.")
            )
        words = self.tr("{right} mm to the right, {down} mm down, width × {across}, height × {along}").format(
            right=f"{correction.right:+.1f}", down=f"{correction.down:+.1f}",
            across=f"{correction.across:.4f}", along=f"{correction.along:.4f}",
        )  # fmt: skip
        return self.tr("Applied: {correction}").format(correction=words) if in_force else words

    def _keep(self) -> None:
        if self.found is None:
            return
        self._chosen.keep_correction(self._chosen.printer, self.found)
        self._clear()
        self.print_test_page()

    def _reset(self) -> None:
        self._chosen.keep_correction(self._chosen.printer, Correction())
        self._clear()

    def _clear(self) -> None:
        self.drafting.forget()
        for edit in self.lengths:
            edit.clear()
        self.drafting.begin()
        self._weigh()
