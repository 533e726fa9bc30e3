"""The rows that an import could not use or understand, with the reason."""

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtWidgets import QTableWidgetItem, QVBoxLayout

from regapp.gui.importing.not_compared import not_compared
from regapp.gui.person.comparison import field_text
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.plain_table import MiddleElision, plain_table, size_table
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.identities import Status
from regapp.model.participant import Details
from regapp.services.importing.plan import ImportItem, ImportPlan, SamePerson
from regapp.texts.findings import problem
from regapp.texts.left_out import guess_words, ignored_words, same_person_words, why_skipped
from regapp.texts.remarks import remark_sentences
from regapp.texts.words import column_word

_SHOWN = 1_000
_ROW = 0
_WIDTHS = (180, 300)


class ImportProblems(Panel):
    """The table of rows with problems; those left out come first."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._plan: ImportPlan | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._intro = label("muted", wrap=True)
        column.addWidget(self._intro)
        self.table = plain_table(3)
        # A sheet's name may be as long as it likes: the row's number behind it stays in sight.
        self.table.setItemDelegateForColumn(_ROW, MiddleElision(self.table))
        column.addWidget(self.table, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        language = self.workplace.language
        self.table.setAccessibleName(self.tr("To check"))
        self.table.setHorizontalHeaderLabels([column_word(name, language) for name in ("row", "name", "reason")])
        self._show()

    def restyle(self) -> None:
        """Give rows and columns the room that the theme's text needs."""
        size_table(self.table, self.workplace.theme, _WIDTHS)

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Show the rows that a plan could not use."""
        self._plan = plan
        self._show()

    def _show(self) -> None:
        plan = self._plan
        items = [item for item in plan.items if item.problems] if plan else []
        items.sort(key=lambda item: item.status is not Status.UNUSABLE)
        rows = list(islice(self._rows(items), _SHOWN))
        total = len(items)
        if plan is not None:
            differences = sum(len(one.fields) for one in plan.same_people)
            total += differences + len(plan.guesses) + sum(item.row is not None for item in plan.skipped)
        self._intro.setText("\n".join(self._lines(items, more=total - _SHOWN)))
        self.restyle()
        self.table.setVisible(bool(rows))
        self.table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.table.setItem(row, column, cell)

    def _lines(self, items: Sequence[ImportItem], more: int) -> list[str]:
        """Give what stands above the table: what is said of whole sheets and of the list."""
        plan, language = self._plan, self.workplace.language
        if plan is None:
            return [not_compared()]
        left_out = sum(item.status is Status.UNUSABLE for item in items)
        lines = remark_sentences(plan.source.remarks, language)
        for sheet in (item for item in plan.skipped if item.row is None):
            text = self.tr("Sheet “{name}” was skipped: {why}; rows: {count}")
            lines.append(text.format(name=sheet.sheet, why=why_skipped(sheet, language), count=sheet.rows))
        if ignored := "; ".join(ignored_words(column, language) for column in plan.ignored):
            lines.append(self.tr("Columns not taken: {columns}").format(columns=ignored))
        if more > 0:
            lines.append(self.tr("… and {count} more").format(count=more))
        if not plan.to_look_at and not lines:
            return [self.tr("Every row was understood.")]
        return [self.tr("Left out: {count}. The rest will be imported.").format(count=left_out), *lines]

    def _rows(self, items: Sequence[ImportItem]) -> Iterator[tuple[str, str, str]]:
        """Give what the table shows: rows with problems, rows that hold nobody, and guesses."""
        plan, language = self._plan, self.workplace.language
        for item in items:
            reasons = ", ".join(problem(code, language) for code in item.problems)
            yield _row(item.sheet, item.row), item.name or "—", reasons
        for one in plan.same_people if plan else ():
            # Each difference is a line: together they would be cut.
            yield from ((_row(*one.name[:2]), one.said.name, self._differing(one, name)) for name in one.fields)
        for skipped in plan.skipped if plan else ():
            if skipped.row is not None:
                yield _row(skipped.sheet, skipped.row), skipped.text, why_skipped(skipped, language)
        for guess in plan.guesses if plan else ():
            yield _row(guess.sheet, guess.row), self.tr("guessed"), guess_words(guess, language)

    def _differing(self, one: SamePerson, name: str) -> str:
        where = None
        if one.earlier is not None:
            sheet, row, _ = one.earlier
            where = _row("" if sheet == one.name[0] else sheet, row)
        fields = [(name, self._text(one.known, name), self._text(one.said, name))]
        return same_person_words(where, fields, self.workplace.language)

    def _text(self, details: Details, name: str) -> str:
        # A place may be given by its code alone.
        return field_text(details, name, self.workplace) or field_text(details, "municipality", self.workplace)


def _row(sheet: str, row: int | None) -> str:
    return f"{sheet} {row or ''}".strip()
