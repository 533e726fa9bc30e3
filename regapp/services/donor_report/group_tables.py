"""The tables of groups that some donors ask about, without their small numbers."""

from regapp.model.papers.donor_report import Subject
from regapp.model.papers.table import Cell
from regapp.services.donor_report.groups import NO, NOT_STATED, OTHER, YES, Counted
from regapp.services.donor_report.small_counts import FEWEST, without_small
from regapp.services.donor_report.table_maker import TableMaker
from regapp.texts.languages import language_word
from regapp.texts.words import column_word, not_stated, yes_no


class GroupTables(TableMaker):
    """The maker of both, in one language. They have no sums: a row's would give its other number away."""

    def languages(self) -> Subject:
        """Tabulate women and men by the language they work in."""
        return self._table("group_language", "language", self.counts.groups_asked.languages)

    def disability(self) -> Subject:
        """Tabulate women and men by whether they stated a disability."""
        return self._table("group_disability", "disability", self.counts.groups_asked.disability)

    def _table(self, key: str, column: str, counted: Counted) -> Subject:
        women, men = (without_small(numbers) for numbers in zip(*counted.values(), strict=True))
        rows: list[tuple[Cell, ...]] = [
            (self._name(row), self._shown(first), self._shown(second))
            for row, first, second in zip(counted, women, men, strict=True)
        ]
        columns = (self.name(column_word(column, self.language)), self.column("women"), self.column("men"))
        note = self.words("group_note") if any(None in numbers for numbers in (women, men)) else ""
        return self.subject(key, columns, rows, notes=(note,) if note else ())

    def _shown(self, count: int | None) -> Cell:
        return self.words("fewer", count=FEWEST) if count is None else count

    def _name(self, row: str) -> str:
        if row == NOT_STATED:
            return not_stated(self.language)
        if row == OTHER:
            return self.words("other_language")
        word = yes_no(row == YES, self.language) if row in (YES, NO) else language_word(row, self.language)
        return word[:1].upper() + word[1:]
