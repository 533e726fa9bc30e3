"""The tables of the report for donors about places: oblasts, rayons, municipalities."""

from regapp.model.attendance import Cut, FigureRow
from regapp.model.papers.donor_report import Chart, Subject
from regapp.model.papers.table import Cell
from regapp.services.attendance.returning import Past
from regapp.services.donor_report.counts import sexes_in
from regapp.services.donor_report.table_maker import DEEP, TableMaker, share_of, sum_of
from regapp.texts.words import cut_word


class PlaceTables(TableMaker):
    """The maker of these tables, in one language."""

    def coverage(self) -> Subject:
        """Tabulate how many municipalities of each oblast were represented."""
        represented, directory = self.counts.represented, self.counts.directory
        registered = {row.key for row in self.counts.whole.cuts[Cut.MUNICIPALITY] if row.registered}
        rows: list[tuple[Cell, ...]] = []
        for top in self.counts.top_units:
            inside = {unit.code for unit in directory.municipalities if unit.oblast == top.code}
            here = len(inside & represented)
            rows.append(
                (top.name(self.language.code), len(inside), len(inside & registered), here,
                 share_of(here, len(inside)), len(inside) - here)
            )  # fmt: skip
        names = ("units_all", "units_registered", "units_arrived", "units_share", "units_missing")
        columns = (self.name(cut_word(Cut.OBLAST, self.language)), *map(self.column, names))
        chart = Chart(DEEP, self.words("chart_coverage"), (4,))
        return self.subject("coverage", columns, rows, [self.summed(rows, (1, 2, 3, 5), {4: (3, 1)})], chart)

    def oblast(self) -> Subject:
        """Tabulate people by oblast, with women and men in each."""
        return self.with_sexes("oblast", Cut.OBLAST, self.counts.oblasts)

    def rayon(self) -> Subject:
        """Tabulate people and municipalities by rayon; cities of an oblast have rows of their own."""
        directory, code = self.counts.directory, self.language.code
        inside: dict[str, list[str]] = {}
        for unit in directory.municipalities:
            inside.setdefault(unit.rayon or unit.code, []).append(unit.code)
        people = {row.key: row for row in self.counts.whole.cuts[Cut.RAYON]}
        rows: list[tuple[Cell, ...]] = []
        order = [
            unit for unit in self.counts.units if unit.code in inside or unit.code in people
        ]  # fmt: skip
        for place in order:
            row = people.pop(place.code, FigureRow(place.code, "", 0, 0))
            units = inside.get(place.code, [])
            here = len(self.counts.represented.intersection(units))
            oblast = directory.name(place.oblast, code)
            rows.append((oblast, place.name(code), len(units), here, row.registered, row.arrived))
        rows += [("", row.name, 0, 0, row.registered, row.arrived) for row in people.values()]
        columns = (
            self.name(cut_word(Cut.OBLAST, self.language), 24), self.name(cut_word(Cut.RAYON, self.language)),
            *map(self.column, ("units_all", "units_arrived")), self.figure("registered"), self.figure("arrived"),
        )  # fmt: skip
        total: tuple[Cell, ...] = (self.words("total"), "", *(sum_of(rows, index) for index in range(2, 6)))
        return self.subject("rayon", columns, rows, [total], None, (self.words("in_no_rayon"),), grouped=1)

    def past_place(self) -> Subject:
        """Tabulate by municipality who of those who came was at an earlier event; people of no place come last."""
        directory, code = self.counts.directory, self.language.code
        rows: list[tuple[Cell, ...]] = []
        for row in self.counts.whole.cuts[Cut.MUNICIPALITY]:
            if row.arrived:
                unit = directory.get(row.key)
                top = directory.name(unit.oblast, code) if unit else ""
                counts = [sum(sexes_in(self.counts.pasts, past, row.key)) for past in (Past.BEFORE, Past.NEW)]
                rows.append((top, row.name, row.arrived, *counts, row.arrived - sum(counts)))
        columns = (
            self.name(cut_word(Cut.OBLAST, self.language), 24), self.name(cut_word(Cut.MUNICIPALITY, self.language)),
            self.figure("arrived"), *map(self.column, ("past_before", "past_new", "past_untold")),
        )  # fmt: skip
        total: tuple[Cell, ...] = (self.words("total"), "", *(sum_of(rows, index) for index in range(2, 6)))
        return self.subject("past_place", columns, rows, [total], grouped=1)

    def represented(self) -> Subject:
        """Tabulate the municipalities that people came from, with figures."""
        directory, code = self.counts.directory, self.language.code
        rows: list[tuple[Cell, ...]] = []
        for row in self.counts.whole.cuts[Cut.MUNICIPALITY]:
            if row.key in self.counts.represented:
                unit = directory.get(row.key)
                rayon = directory.name(unit.rayon, code) if unit and unit.rayon else ""
                top = directory.name(unit.oblast, code) if unit else ""
                found = sexes_in(self.counts.homes, row.key)
                rows.append((top, rayon, directory.name(row.key, code), row.registered, row.arrived, *found))
        columns = (
            self.name(cut_word(Cut.OBLAST, self.language), 24), self.name(cut_word(Cut.RAYON, self.language), 24),
            self.name(cut_word(Cut.MUNICIPALITY, self.language)), self.figure("registered"), self.figure("arrived"),
            *map(self.column, ("women", "men", "not_stated")),
        )  # fmt: skip
        total: tuple[Cell, ...] = (self.words("total"), "", "", *(sum_of(rows, index) for index in range(3, 8)))
        return self.subject("represented", columns, rows, [total], None, grouped=2)
