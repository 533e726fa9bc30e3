"""The Badges page: choose people and layout, see the pages, check for trouble, then print or make the PDF."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.badges.batch_printing import BatchPrinting
from regapp.gui.badges.batches import BadgeBatches
from regapp.gui.badges.choices import BadgeChoices
from regapp.gui.badges.findings import BadgeFindings
from regapp.gui.badges.preview import BadgePreview
from regapp.gui.badges.print_question import UNASKED, PrintQuestion
from regapp.gui.badges.queue import PrintQueueView
from regapp.gui.widgets.flow import FlowLayout, together
from regapp.gui.widgets.logo_menu import LogoMenu
from regapp.gui.widgets.pieces import Panel, button, card, label, scrolled, set_icon
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.people import NothingToDo
from regapp.model.misfit import Misfit
from regapp.model.progress import Progress
from regapp.model.text.names import name_for_file
from regapp.named_files import with_ending
from regapp.services.badges.badges import BadgeRun, Wanted, check_wanted, make_badges, next_badge
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import places_of
from regapp.services.desk import Changes
from regapp.services.people.choice import chosen
from regapp.services.people.registration import some
from regapp.services.printing.orders import OrderSize, order_size
from regapp.texts.quantities import number_text

PREVIEW, FINDINGS, QUEUE, BATCHES = range(4)
_CHECKED_AT_ONCE = 3_000
"""The most badges that are checked in a moment; more are checked when they are made."""
_CHOICES_WIDTH = 452


class BadgesPage(Panel):
    """The page that makes badges in batches."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._people: list[int] = []
        self._found: list[Misfit] = []
        self._go_on: Callable[[list[int]], None] = lambda _people: None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self._title = label("title")
        column.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._make_choices())
        row.addWidget(self._make_views(), 1)
        column.addLayout(row, 1)
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(self.choices.reload)
        self.retranslate()

    def _make_choices(self) -> QWidget:
        frame, column = card(spacing=8)
        self.choices = BadgeChoices(self.workplace)
        self.choices.changed.connect(self._on_choice)
        self.choices.reloaded.connect(self._count_people)
        column.addWidget(scrolled(self.choices), 1)
        self._count = spoken_label("strong", wrap=True)
        self._logos = LogoMenu(self.workplace)
        self._make = writes(button("", self._ask_where), self.workplace)
        self.printing = BatchPrinting(self.workplace)
        self.printing.asked.connect(self.print_chosen)
        column.addWidget(self._count)
        column.addWidget(self.printing)
        row = FlowLayout(spread=True)
        row.addWidget(together(self.printing.print, self._make))
        row.addWidget(self._logos)
        column.addLayout(row)
        self._choices_frame = frame
        return frame

    def _make_views(self) -> QWidget:
        frame, column = card()
        row = FlowLayout(spacing=4)
        group = QButtonGroup(self)
        self._segments = [button("segment", partial(self.show_view, view)) for view in range(4)]
        for view, segment in enumerate(self._segments):
            segment.setCheckable(True)
            segment.setChecked(view == PREVIEW)
            group.addButton(segment)
            row.addWidget(segment)
        column.addLayout(row)
        self.preview = BadgePreview(self.workplace)
        self.findings = BadgeFindings(self.workplace, lambda: self._decide(False), lambda: self._decide(True))
        self.batches = BadgeBatches(self.workplace)
        self.queue = PrintQueueView(self.workplace)
        self._views = QStackedWidget()
        for page in (self.preview, self.findings, scrolled(self.queue), self.batches):
            self._views.addWidget(page)
        column.addWidget(self._views, 1)
        return frame

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Badges"))
        self._make.setText(self.tr("PDF…"))
        self._name_segments()
        self._say_count()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons and widths."""
        self._choices_frame.setFixedWidth(round(_CHOICES_WIDTH * self.workplace.theme.sizes.body / 13))
        set_icon(self._make, "file-down", self.workplace)

    def _name_segments(self) -> None:
        found = self.tr("To check ({count})").format(count=len(self._found)) if self._found else self.tr("To check")
        words = (self.tr("Preview"), found, self.tr("Printing"), self.tr("Earlier batches"))
        for segment, text in zip(self._segments, words, strict=True):
            segment.setText(text)

    def show_view(self, view: int) -> None:
        """Show the preview, the findings, or the earlier batches."""
        self._views.setCurrentIndex(view)
        self._segments[view].setChecked(True)
        if view == BATCHES:
            self.batches.reload()
        if view == PREVIEW:
            self._show_preview()

    def showEvent(self, event: QShowEvent) -> None:
        """Count and draw when the page comes into sight."""
        super().showEvent(event)
        self.choices.reload()
        self.printing.reload()

    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        if changes.everything:
            # Templates appear and disappear only with large changes.
            self.choices.reload()
        else:
            self._count_people()

    # The people

    def _on_choice(self) -> None:
        """Withdraw the question about the earlier choice."""
        self.findings.show_found([], asks=False)
        self._count_people()

    def _count_people(self) -> None:
        if not self.isVisible():
            return
        desk, choice, layout, language = (
            self.workplace.desk, self.choices.choice(), self.choices.layout_chosen(), self.paper_language,
        )  # fmt: skip
        if not layout.template:
            return

        def question() -> tuple[list[int], list[Misfit] | None]:
            people = chosen(desk, choice)
            found = None
            if len(people) <= _CHECKED_AT_ONCE:
                found = check_wanted(desk, [next_badge(person) for person in people], layout, language)
            return [person.id for person in people], found

        def show(answer: tuple[list[int], list[Misfit] | None]) -> None:
            if self.findings.asks:
                # The question on the screen is about the badges as they were; its answer holds for those.
                return
            self._people, self._found = answer[0], answer[1] or []
            self.findings.show_found(self._found, asks=False)
            self._name_segments()
            self._say_count()
            self._show_preview()

        self.workplace.worker.ask("badge-count", question, show, self)

    def _say_count(self) -> None:
        count = number_text(len(self._people), self.workplace.language)
        self._count.setText(self.tr("Badges to make: {count}").format(count=count))
        self._make.setEnabled(bool(self._people))
        self.printing.enable(bool(self._people))
        set_icon(self._make, "file-down", self.workplace)

    def _show_preview(self) -> None:
        layout = self.choices.layout_chosen()
        if layout.template and layout.sheet:
            self.preview.show_people(self._people, layout, places_of(layout.sheet))

    # Making

    def _ask_where(self) -> None:
        file = name_for_file(f"badges-{self.choices.layout_chosen().template}", "badges")
        start = self.workplace.papers() / f"{file}.pdf"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Make badges"), str(start), "PDF (*.pdf)")
        if name:
            self.make(with_ending(Path(name), (".pdf",)))

    def make(self, out: Path) -> None:
        """Make the chosen badges into a PDF: check them first, ask where something is wrong."""
        layout = self.choices.layout_chosen()
        self.check_first(layout, lambda people: self._make_pdf(out, layout, people))

    def print_by_key(self) -> None:
        """Print as if the button had been pressed, if it is enabled."""
        if self.printing.print.isEnabled():
            self.print_chosen()

    def print_chosen(self) -> None:
        """Print the chosen badges: check them first, ask where something is wrong."""
        station, printer = self.workplace.printing, self.printing.chosen()
        layout, copies = self.choices.layout_chosen(), int(self.printing.copies.currentData())
        self.check_first(
            layout,
            lambda people: self._print(printer, layout, copies, people),
            lambda: station.dots_per_inch(printer),
        )

    def check_first(
        self, layout: Layout, go_on: Callable[[list[int]], None], dots_per_inch: Callable[[], float] = lambda: 0.0
    ) -> None:
        """Check the badges of all chosen people; go on with these people, at once or after somebody has decided."""
        desk, language = self.workplace.desk, self.paper_language
        choice = self.choices.choice()
        self._go_on = go_on

        def work(progress: Progress) -> tuple[list[int], list[Misfit]]:
            people = chosen(desk, choice)
            if not people:
                raise NothingToDo
            wanted = [next_badge(person) for person in people]
            found = check_wanted(desk, wanted, layout, language, dots_per_inch(), progress)
            return [person.id for person in people], found

        def done(answer: tuple[list[int], list[Misfit]]) -> None:
            self._people, self._found = answer
            self._name_segments()
            if self._found:
                self.findings.show_found(self._found, asks=True, of=len(self._people))
                self.show_view(FINDINGS)
            else:
                go_on(self._people)

        self.workplace.worker.long_work(self.tr("Checking badges"), work, done)

    def _decide(self, leave_out: bool) -> None:
        troubled = {misfit.person for misfit in self._found} if leave_out else set()
        self.findings.show_found(self._found, asks=False)
        self.show_view(PREVIEW)
        self._go_on([person for person in self._people if person not in troubled])
        self._count_people()

    def _print(self, printer: str, layout: Layout, copies: int, people: list[int]) -> None:
        desk = self.workplace.desk

        language = self.paper_language

        def work() -> tuple[list[Wanted], OrderSize]:
            wanted = [next_badge(person) for person in some(desk, people)]
            return wanted, order_size(desk, wanted, layout, language, copies=copies)

        def go_on(wanted: list[Wanted]) -> None:
            self.workplace.printing.print_badges(wanted, layout, copies=copies, printer=printer)
            self.show_view(QUEUE)

        def done(answer: tuple[list[Wanted], OrderSize]) -> None:
            wanted, order = answer
            if order.badges <= UNASKED:
                go_on(wanted)
            else:
                PrintQuestion(self.workplace, self, order, partial(go_on, wanted)).open()

        self.workplace.worker.act(work, done)

    def _make_pdf(self, out: Path, layout: Layout, people: list[int]) -> None:
        desk, language = self.workplace.desk, self.paper_language

        def work(progress: Progress) -> BadgeRun:
            return make_badges(desk, out, some(desk, people), layout=layout, language=language, progress=progress)

        def done(run: BadgeRun) -> None:
            self.workplace.announce(run.changes)
            self.workplace.doings.badges_made.emit()
            text = self.tr("Badges made: {count}. {path}").format(count=run.made, path=run.path)
            self.workplace.tell_saved(text, run.path)

        self.workplace.worker.long_work(self.tr("Badges"), work, done)
