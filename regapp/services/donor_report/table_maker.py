"""Putting together the tables of the report for donors: columns, sums, women and men beside a cut."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from regapp.model.attendance import Cut, FigureRow, Figures, Turnout
from regapp.model.papers.donor_report import Chart, ChartKind, Subject
from regapp.model.papers.table import Cell, Column, WholeTable
from regapp.reports.tally import NO_DETAILS
from regapp.services.donor_report.counts import Counts, sexes
from regapp.services.donor_report.words import Words
from regapp.texts.words import column_word, cut_word

NAME_WIDTH, FIGURE_WIDTH = 34, 12
DEEP, BROAD = ChartKind.BARS, ChartKind.COLUMNS


class TableMaker:
    """The base of makers of tables, with the counts and the words."""

    def __init__(self, counts: Counts, words: Words) -> None:
        self.counts, self.words = counts, words
        self.language = words.language

    def with_sexes(
        self, key: str, cut: Cut, parts: dict[str, Figures], named: Callable[[FigureRow], str] = lambda row: row.name
    ) -> Subject:
        """Tabulate a cut that adds up, with women and men of each row. People in no part are the remainder."""
        whole = self.counts.whole
        rows: list[tuple[Cell, ...]] = []
        left = sexes(whole)[:2]
        for row in whole.cuts[cut]:
            if row.key in parts:
                found = sexes(parts[row.key])
                left = (left[0] - found[0], left[1] - found[1])
                rows.append(self.sexed(replace(row, name=named(row)), found))
        others = [row for row in whole.cuts[cut] if row.key not in parts]
        unknown = [row for row in others if row.key == NO_DETAILS]
        rest = [row for row in others if row.key != NO_DETAILS]
        if rest:
            # Places that the directory does not know share a row with people of no place.
            row = FigureRow.summed("", rest[-1].name, rest)
            rows.append(self.sexed(row, (left[0], left[1], row.arrived - left[0] - left[1])))
        rows += [self.sexed(row, (0, 0, row.arrived)) for row in unknown]
        total = FigureRow.summed("", self.words("total"), [whole])
        chart = Chart(DEEP, self.words(f"chart_{key}"), (4, 5, 6), stacked=True)
        columns = (*self.usual(cut), *map(self.column, ("women", "men", "not_stated", "women_share")))
        return self.subject(key, columns, rows, [self.sexed(total, sexes(whole))], chart)

    def by_standing(
        self, key: str, heading: str, named: Sequence[tuple[str, Figures]], chart: Chart | None = None
    ) -> Subject:
        """Tabulate rows that overlap, each with women, men and municipalities of its own."""
        rows: list[tuple[Cell, ...]] = [
            (name, *self.parted(figures), *(found := sexes(figures)), share_of(found[0], figures.arrived),
             figures.municipalities_arrived)
            for name, figures in named
        ]  # fmt: skip
        names = ("women", "men", "not_stated", "women_share", "short_coverage")
        columns = (
            self.name(heading), self.figure("registered"), self.figure("arrived"), self.figure("others"),
            self.column("came_share"), *map(self.column, names),
        )  # fmt: skip
        return self.subject(key, columns, rows, chart=chart, notes=(self.words("overlapping"),))

    def sexed(self, row: FigureRow, found: tuple[int, int, int]) -> tuple[Cell, ...]:
        """Make a row of a cut with women, men, not stated, and the share of women."""
        return (*self.plain(row), *found, share_of(found[0], row.arrived))

    def parted(self, row: Turnout) -> tuple[Cell, ...]:
        """Make the cells registered, arrived, others, share: of a part of the event, to which others can come."""
        return (row.registered, row.arrived, row.others, turnout_of(row))

    def plain(self, row: FigureRow) -> tuple[Cell, ...]:
        """Make a row of name, registered, arrived, share."""
        return (row.name, row.registered, row.arrived, turnout_of(row))

    def usual(self, cut: Cut) -> tuple[Column, ...]:
        """Give the columns of a plain row."""
        return (
            self.name(cut_word(cut, self.language)), self.figure("registered"), self.figure("arrived"),
            self.column("came_share"),
        )  # fmt: skip

    def summed(
        self, rows: Sequence[tuple[Cell, ...]], added: Iterable[int], shares: dict[int, tuple[int, int]]
    ) -> tuple[Cell, ...]:
        """Sum columns up, and take shares (index: part, whole) of the sums."""
        sums = {index: sum_of(rows, index) for index in added}
        cells: dict[int, Cell] = {index: share_of(sums[part], sums[whole]) for index, (part, whole) in shares.items()}
        cells |= sums
        return (self.words("total"), *(cells[index] for index in sorted(cells)))

    def name(self, heading: str, width: int = NAME_WIDTH) -> Column:
        """Make a column of names."""
        return Column(heading, width)

    def figure(self, name: str) -> Column:
        """Make a column of figures under a heading that lists have too."""
        return Column(column_word(name, self.language), FIGURE_WIDTH, figures=True)

    def column(self, key: str) -> Column:
        """Make a column of figures, or of shares, under a heading of the report."""
        return Column(self.words(key), FIGURE_WIDTH, figures=True, share=key in _SHARES)

    def subject(
        self, key: str, columns: tuple[Column, ...], rows: Sequence[tuple[Cell, ...]],
        sums: Sequence[tuple[Cell, ...]] = (), chart: Chart | None = None, notes: tuple[str, ...] = (),
        grouped: int = 0,
    ) -> Subject:  # fmt: skip
        """Make a table under its key, which names its title and its sheet; without rows there is no chart."""
        title = self.words(key)
        short = self.words(f"short_{key}") if key in _SHORT else title
        table = WholeTable(title, columns, (*rows, *sums))
        return Subject(key, table, short, len(sums), chart if rows else None, notes, grouped)


_SHARES: Final = {
    "came_share",
    "women_share",
    "units_share",
    "women_of_arrived",
    "men_of_arrived",
    "of_arrived",
    "of_registered",
}
_SHORT: Final = {
    "coverage", "oblast", "rayon", "sex_age", "speaker", "past", "past_place", "category", "origin",
    "day", "city", "session", "hour", "country", "event", "represented", "target",
    "group_language", "group_disability",
}  # fmt: skip


def share_of(part: float, whole: float) -> float | None:
    """Give the share of a part in a whole; None if the whole is nothing."""
    return round(part / whole, 4) if whole else None


def turnout_of(row: Turnout) -> float | None:
    """Give the share of the registered who came; None if nobody was registered."""
    return round(row.share, 4) if row.registered else None


def sum_of(rows: Sequence[tuple[Cell, ...]], index: int) -> int:
    """Sum up a column's whole numbers."""
    return sum(cell for row in rows if isinstance(cell := row[index], int))
