"""The import of one list: what it would change, its columns, places and doubles to settle; taking it in, and back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from regapp.gui.importing.columns import ImportColumns
from regapp.gui.importing.doubles import ImportDoubles
from regapp.gui.importing.list_draft import ListDraft
from regapp.gui.importing.list_work import ListWork
from regapp.gui.importing.place_questions import PlaceQuestions
from regapp.gui.importing.plan_words import count_text, state_text, take_text
from regapp.gui.importing.problems import ImportProblems
from regapp.gui.importing.rejects_button import RejectsButton
from regapp.gui.importing.taken_in import TakenInPage
from regapp.gui.look.icons import icon
from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.widgets.middle_label import shortened
from regapp.gui.widgets.pieces import Panel, button, card, label, scrolled, set_icon
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.backup_keeper import Done
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.identities import DoubleDecision, Status
from regapp.model.errors.base import RegAppError
from regapp.model.errors.lists import NoNameColumn
from regapp.model.papers.list_columns import Columns
from regapp.model.progress import Progress
from regapp.services.acts import Act, ActKind
from regapp.services.desk import Changes
from regapp.services.file.drafts import Content
from regapp.services.importing.drafts import read_decisions, read_encoding
from regapp.services.importing.file import ListFile
from regapp.services.importing.plan import Decisions, ImportPlan, RowName
from regapp.services.importing.settled_places import PlaceQuestion
from regapp.services.importing.writing import run_import

COLUMNS, PLACES, DOUBLES, PROBLEMS, TAKEN_IN = range(5)


class ImportWizard(Panel):
    """One list from the first look to the summary. Only `take_in` writes anything."""

    closed = Signal()
    places_asked = Signal()
    """Somebody wants to settle the places that a list which was taken in has left."""
    another_asked = Signal()
    """Somebody wants to choose another list."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._path: Path | None = None
        self._source: ListFile | None = None
        self.plan: ImportPlan | None = None
        self.decisions = Decisions()
        self._questions: dict[str, PlaceQuestion] = {}
        self._done = False
        self._work = ListWork(workplace, self._on_failed)
        self._act: Act | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=12)
        outer.addWidget(frame)
        column.addLayout(self._make_head())
        offer = DraftOffer(workplace)
        column.addWidget(offer)
        self.drafting = ListDraft(workplace, offer, lambda: self.decisions, self._resume)
        column.addLayout(self._make_tabs())
        self.columns_step = ImportColumns(workplace, self._on_columns)
        self.columns_step.reading.encoding_chosen.connect(self._on_encoding)
        self.columns_step.reading.hidden_rows_chosen.connect(self._on_hidden_rows)
        self.columns_step.reading.sexes_chosen.connect(self._on_sexes)
        self.places_step = PlaceQuestions(workplace, self._on_place)
        self.doubles_step = ImportDoubles(workplace, self._on_double)
        self.problems_step = ImportProblems(workplace)
        self.steps = QStackedWidget()
        self.taken_in = TakenInPage(workplace)
        self.taken_in.places_asked.connect(self.places_asked)
        self.taken_in.rows_asked.connect(partial(self.go_to, PROBLEMS))
        self.taken_in.another_asked.connect(self.another_asked)
        for step in (self.columns_step, self.places_step, self.doubles_step, self.problems_step):
            self.steps.addWidget(step)
        self.steps.addWidget(scrolled(self.taken_in, takes_focus=False))
        column.addWidget(self.steps, 1)
        column.addLayout(self._make_foot())
        workplace.event_changed.connect(self.close_list)
        workplace.changed.connect(self._on_changed)
        workplace.undone.connect(self._on_undone)
        self.retranslate()

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.summary, self._counts = spoken_label("strong", wrap=True), label("muted", wrap=True)
        texts = QVBoxLayout()
        texts.addWidget(self.summary)
        texts.addWidget(self._counts)
        self._close = QToolButton()
        self._close.setProperty("role", "plain")
        self._close.clicked.connect(self.close_list)
        row.addLayout(texts, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_tabs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        group = QButtonGroup(self)
        self._tabs: list[QPushButton] = []
        for number in range(4):
            tab = button("segment", partial(self.go_to, number))
            tab.setCheckable(True)
            group.addButton(tab)
            self._tabs.append(tab)
            row.addWidget(tab)
        row.addStretch(1)
        return row

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._take = writes(button("primary", self.take_in), self.workplace)
        self._back = button("", partial(self.go_to, TAKEN_IN))
        self._rejects = RejectsButton(self.workplace)
        self._undo = writes(button("", self.undo), self.workplace)
        for widget in (self._take, self._back, self._rejects, self._undo):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._close.setToolTip(self.tr("Close the list"))
        self._close.setAccessibleName(self.tr("Close the list"))
        self._back.setText(self.tr("Back to what is left"))
        self._undo.setText(self.tr("Undo the import"))
        self._show()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        theme = self.workplace.theme
        self._close.setIcon(icon("x", theme.colours.muted, theme.sizes.icon))
        for widget, name in ((self._take, "download"), (self._back, "arrow-left"), (self._undo, "undo-2")):
            set_icon(widget, name, self.workplace)

    def go_to(self, step: int) -> None:
        """Show one of the steps; TAKEN_IN, and its rows, when the list was taken in."""
        self.steps.setCurrentIndex(step)
        if step < TAKEN_IN:
            self._tabs[step].setChecked(True)
        self._back.setVisible(self._done and step != TAKEN_IN)

    # Reading

    def examine(self, path: Path) -> None:
        """Read a list and show what it would change; write nothing."""
        self.drafting.leave()
        self._path, self._source, self.plan, self._done = path, None, None, False
        self.decisions, self._questions = Decisions(), {}
        self.go_to(COLUMNS)
        self._show()

        def opened(source: ListFile) -> None:
            self._source = source
            self.columns_step.show_source(source)
            self.drafting.open(source)
            self._compare()

        self._work.open(path, "", opened)

    def _compare(self) -> None:
        """Compare the list with the registered people, as settled so far."""
        if self._source is not None:
            self._work.compare(self._source, self.decisions, self._take_plan)

    def _take_plan(self, plan: ImportPlan) -> None:
        self.plan = plan
        self._questions |= plan.places
        self._show()

    def _on_changed(self, changes: Changes) -> None:
        """Compare again where somebody has changed whom a decision is about: it shows them as they are."""
        plan = self.plan
        if plan is None or self._done or self.decided_about.isdisjoint(changes.participants):
            return
        self._compare()

    @property
    def decided_about(self) -> frozenset[int]:
        """The registered people beside whom rows of the list stand."""
        doubles = self.plan.doubles if self.plan else ()
        return frozenset(double.participant for double in doubles if double.participant is not None)

    def _on_failed(self, error: RegAppError | None) -> None:
        self.plan = None
        self._show()
        if not isinstance(error, NoNameColumn):
            self._path = None
        self.summary.setText(failure(error, self.workplace.language))

    # Settling

    def _resume(self, content: Content) -> None:
        """Take up what was decided about the list when it was open before, read as it was read then."""
        source, encoding = self._source, read_encoding(content)
        if source is None:
            return
        if encoding != self.decisions.encoding:

            def compared(plan: ImportPlan) -> None:
                # All questions are known now, also those that the draft answers.
                self._take_plan(plan)
                self._resume(content)

            self._read_again(encoding, lambda _source: Decisions(encoding=encoding), compared)
            return
        self.decisions = read_decisions(content, source)
        self._questions = {} if self.decisions.columns else self._questions
        self.columns_step.show_source(source, self.decisions.columns)
        self._compare()

    def _on_columns(self, sheet: str, columns: Columns | None) -> None:
        doubles = {
            name: decision
            for name, decision in self.decisions.doubles.items()
            if name[0] != sheet and not decision.is_within_list
        }
        columns_now = {**self.decisions.columns, sheet: columns}
        self.decisions = replace(self.decisions, columns=columns_now, doubles=doubles)
        self._questions = {}
        self._compare()

    def _on_encoding(self, encoding: str) -> None:
        """Read the list again with other letters; keep what was decided where rows and columns stay where they are."""
        before = self._source
        if before is None or self._done:
            return

        def decided(source: ListFile) -> Decisions:
            kept = self.decisions
            if source.shape != before.shape:
                kept = Decisions(without_hidden_rows=kept.without_hidden_rows, sex_by_patronymic=kept.sex_by_patronymic)
            return replace(kept, encoding=encoding)

        self._read_again(encoding, decided, self._take_plan)

    def _read_again(
        self, encoding: str, decided: Callable[[ListFile], Decisions], then: Callable[[ImportPlan], None]
    ) -> None:
        """Read the list in another encoding, and compare it with what is `decided` about it then."""

        def opened(source: ListFile) -> None:
            self._source, self.decisions, self._questions = source, decided(source), {}
            self.columns_step.show_source(source, self.decisions.columns)
            self._work.compare(source, self.decisions, then)

        if self._path is not None:
            self._work.open(self._path, encoding, opened)

    def _on_hidden_rows(self, without: bool) -> None:
        self.decisions, self._questions = replace(self.decisions, without_hidden_rows=without), {}
        self._compare()

    def _on_sexes(self, taken: bool) -> None:
        self.decisions = replace(self.decisions, sex_by_patronymic=taken)
        self._compare()

    def _on_place(self, question: PlaceQuestion, code: str) -> None:
        places = {**self.decisions.places, question.key: (question.text, code)}
        self.decisions = replace(self.decisions, places=places)
        self._compare()

    def _on_double(self, name: RowName, answer: DoubleDecision | None) -> None:
        doubles = {key: value for key, value in self.decisions.doubles.items() if key != name}
        if answer is not None:
            doubles[name] = answer
        self.decisions = replace(self.decisions, doubles=doubles)
        self._compare()

    # Taking in

    def take_in(self) -> None:
        """Write the plan: all of it or nothing."""
        plan, path = self.plan, self._path
        if plan is None or path is None or self._done:
            return
        desk = self.workplace.desk
        back_up = self.workplace.backups.work()
        self.setFocus()
        self._take.setEnabled(False)

        def work(progress: Progress) -> tuple[Changes, Done | None]:
            before = back_up()
            return run_import(desk, plan, path.name, progress), before

        def done(result: tuple[Changes, Done | None]) -> None:
            changes, before = result
            self.workplace.backups.take(before)
            self._done = True
            self.drafting.forget()
            self._act = desk.last_act(ActKind.IMPORT)
            self._show()
            self.go_to(TAKEN_IN)
            self.workplace.announce(changes)
            self.taken_in.take_focus()

        def failed(error: RegAppError | None) -> None:
            self._show()
            self.summary.setText(failure(error, self.workplace.language))

        self.workplace.worker.long_work(self.tr("Import of a list"), work, done, failed)

    def undo(self) -> None:
        """Take the import back; the list closes once that is done."""
        self.workplace.undo(self._act)

    def _on_undone(self, act: Act) -> None:
        """Close a list that was taken back, from wherever: it is not taken in any more."""
        if self._done and act == self._act:
            self.drafting.resume()
            self.close_list()

    def close_list(self) -> None:
        """Close the list; what was decided about one that was not taken in is kept as a draft."""
        self.drafting.leave()
        self._path, self._source, self.plan, self._done = None, None, None, False
        self._work.drop()
        self._show()
        self.closed.emit()

    def save_rejects(self, out: Path) -> None:
        """Write the rows left out, with their reasons, and open the file."""
        self._rejects.save(out)

    @property
    def taken_in_name(self) -> str:
        """The name of the list that was taken in and is still open; empty without one."""
        return shortened(self._path.name) if self._done and self._path else ""

    # Showing

    def _show(self) -> None:
        plan = self.plan
        brings = plan is not None and plan.brings_something
        self._take.setVisible(self._path is not None and not self._done)
        self._take.setEnabled(brings)
        self._take.setText(take_text(plan))
        self._rejects.show_plan(plan)
        self._undo.setVisible(self._done and brings)
        self.steps.setVisible(self._source is not None)
        self._back.setVisible(self._done and self.steps.currentIndex() != TAKEN_IN)
        for tab in self._tabs:
            tab.setVisible(self._source is not None and not self._done)
        if self.hasFocus() and self._source is not None:
            self._tabs[COLUMNS].setFocus()
        answers = {key: code for key, (_, code) in self.decisions.places.items()}
        self.places_step.show_questions(list(self._questions.values()), answers, is_compared=plan is not None)
        self.doubles_step.show_doubles(plan.doubles if plan else None, dict(self.decisions.doubles))
        self.problems_step.show_plan(plan)
        self.columns_step.show_plan(plan)
        self.columns_step.reading.show_source(self._source, self.decisions)
        self.columns_step.reading.show_plan(self.plan)
        self.taken_in.show_plan(plan if self._done else None, self._act if self._done else None)
        self._name_tabs(plan)
        self._counts.setText(count_text(plan) if plan else "")
        name = shortened(self._path.name) if self._path else ""
        self.summary.setText(state_text(name, plan, is_done=self._done))
        self.restyle()

    def _name_tabs(self, plan: ImportPlan | None) -> None:
        places = len(self._questions.keys() - self.decisions.places.keys())
        counts = (0, places, *((plan.count(Status.POSSIBLE), plan.to_look_at) if plan else (0, 0)))
        words = (self.tr("Columns"), self.tr("Places"), self.tr("Duplicates"), self.tr("To check"))
        for tab, word, count in zip(self._tabs, words, counts, strict=True):
            tab.setText(f"{word}  {count}" if count else word)
