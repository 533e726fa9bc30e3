"""The tables of the report for donors, each with its chart; every figure comes from one `Counts`."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from regapp.model.attendance import Cut, Figures, Standing
from regapp.model.donor_report import Chart, ChartKind, Subject
from regapp.model.event import in_language
from regapp.model.table import Cell, Column, Table
from regapp.reports.tally import NO_DETAILS
from regapp.services.donor_counts import Counts, foreign, sexes, young
from regapp.services.donor_words import Words
from regapp.texts.words import column_word, cut_word, day_text

_NAME, _FIGURE = 34, 12
_MOST_DAYS: Final = 7
_DEEP, _BROAD = ChartKind.BARS, ChartKind.COLUMNS


class Tables:
    """Makes the tables, in one language."""

    def __init__(self, counts: Counts, words: Words) -> None:
        self.counts, self.words = counts, words
        self.language = words.language

    # Places

    def coverage(self) -> Subject:
        """How many municipalities of each oblast were represented."""
        represented, directory = self.counts.represented, self.counts.directory
        registered = {row.key for row in self.counts.whole.cuts[Cut.MUNICIPALITY] if row.registered}
        rows: list[tuple[Cell, ...]] = []
        for top in self.counts.top_units:
            inside = {unit.code for unit in directory.municipalities if unit.oblast == top.code}
            here = len(inside & represented)
            rows.append(
                (top.name(self.language.code), len(inside), len(inside & registered), here,
                 _share(here, len(inside)), len(inside) - here)
            )  # fmt: skip
        names = ("units_all", "units_registered", "units_arrived", "units_share", "units_missing")
        columns = (self._name(cut_word(Cut.OBLAST, self.language)), *map(self._column, names))
        chart = Chart(_DEEP, self.words("chart_coverage"), (4,))
        return self._subject("coverage", columns, rows, [self._sum(rows, (1, 2, 3, 5), {4: (3, 1)})], chart)

    def oblast(self) -> Subject:
        """People by oblast, women and men in each."""
        return self._with_sexes("oblast", Cut.OBLAST, self.counts.oblasts)

    def category(self) -> Subject:
        """People by whom they represent, women and men in each."""
        return self._with_sexes("category", Cut.CATEGORY, self.counts.categories)

    def rayon(self) -> Subject:
        """People and municipalities by rayon; cities of an oblast stand for themselves."""
        directory, code = self.counts.directory, self.language.code
        inside: dict[str, list[str]] = {}
        for unit in directory.municipalities:
            inside.setdefault(unit.rayon or unit.code, []).append(unit.code)
        people = {row.key: row for row in self.counts.whole.cuts[Cut.RAYON]}
        rows: list[tuple[Cell, ...]] = []
        order = [
            unit for top in self.counts.top_units for unit in directory
            if unit.oblast == top.code and (unit.code in inside or unit.code in people)
        ]  # fmt: skip
        for place in order:
            row = people.pop(place.code, Figures(place.code, "", 0, 0))
            units = inside.get(place.code, [])
            here = len(self.counts.represented.intersection(units))
            oblast = directory.name(place.oblast, code)
            rows.append((oblast, place.name(code), len(units), here, row.registered, row.arrived))
        rows += [("", row.name, 0, 0, row.registered, row.arrived) for row in people.values()]
        columns = (
            self._name(cut_word(Cut.OBLAST, self.language), 24), self._name(cut_word(Cut.RAYON, self.language)),
            *map(self._column, ("units_all", "units_arrived")), self._figure("registered"), self._figure("arrived"),
        )  # fmt: skip
        total: tuple[Cell, ...] = (self.words("total"), "", *(_sum(rows, index) for index in range(2, 6)))
        return self._subject("rayon", columns, rows, [total], None, (self.words("in_no_rayon"),), grouped=1)

    def represented(self) -> Subject:
        """The municipalities from which somebody came, with figures."""
        directory, code = self.counts.directory, self.language.code
        rows: list[tuple[Cell, ...]] = []
        for row in self.counts.whole.cuts[Cut.MUNICIPALITY]:
            if row.key in self.counts.represented:
                unit = directory.get(row.key)
                rayon = directory.name(unit.rayon, code) if unit and unit.rayon else ""
                top = directory.name(unit.oblast, code) if unit else ""
                rows.append((top, rayon, directory.name(row.key, code), row.registered, row.arrived))
        columns = (
            self._name(cut_word(Cut.OBLAST, self.language), 24), self._name(cut_word(Cut.RAYON, self.language), 24),
            self._name(cut_word(Cut.MUNICIPALITY, self.language)), self._figure("registered"), self._figure("arrived"),
        )  # fmt: skip
        total = (self.words("total"), "", "", _sum(rows, 3), _sum(rows, 4))
        return self._subject("represented", columns, rows, [total], None, grouped=2)

    # People

    def sex(self) -> Subject:
        """Women, men, and those of whom it is not stated."""
        whole = self.counts.whole
        rows: list[tuple[Cell, ...]] = [
            (row.name, row.registered, _share(row.registered, whole.registered), row.arrived,
             _share(row.arrived, whole.arrived), _share(row.arrived, row.registered))
            for row in whole.cuts[Cut.SEX]
        ]  # fmt: skip
        columns = (
            self._name(cut_word(Cut.SEX, self.language)), self._figure("registered"), self._column("of_registered"),
            self._figure("arrived"), self._column("of_arrived"), self._column("came_share"),
        )  # fmt: skip
        total = (self.words("total"), whole.registered, _share(whole.registered, whole.registered), whole.arrived,
                 _share(whole.arrived, whole.arrived), _share(whole.arrived, whole.registered))  # fmt: skip
        return self._subject("sex", columns, rows, [total])

    def age(self) -> Subject:
        """Bands of age, the young ones first."""
        whole = self.counts.whole
        rows: list[tuple[Cell, ...]] = [
            (row.name, row.registered, row.arrived, _share(row.arrived, whole.arrived),
             _share(row.arrived, row.registered))
            for row in whole.cuts[Cut.AGE]
        ]  # fmt: skip
        columns = (
            self._name(cut_word(Cut.AGE, self.language)), self._figure("registered"), self._figure("arrived"),
            self._column("of_arrived"), self._column("came_share"),
        )  # fmt: skip
        total = (self.words("total"), whole.registered, whole.arrived, _share(whole.arrived, whole.arrived),
                 _share(whole.arrived, whole.registered))  # fmt: skip
        return self._subject("age", columns, rows, [total], Chart(_BROAD, self.words("chart_age"), (2,)))

    # Days

    def day(self) -> Subject:
        """The days one after another."""
        named = [(day_text(day, self.language), standing) for day, standing in self.counts.days.items()]
        chart = Chart(_BROAD, self.words("chart_day"), (1, 2))
        return self._by_standing("day", cut_word(Cut.DAY, self.language), named, chart)

    def city(self) -> Subject:
        """The cities of the event."""
        names = {row.key: row.name for row in self.counts.whole.cuts[Cut.CITY]}
        named = [(names[city], standing) for city, standing in self.counts.cities.items()]
        return self._by_standing("city", cut_word(Cut.CITY, self.language), named)

    def session(self) -> Subject:
        """The sessions by day, city and hour."""
        event, code = self.counts.event, self.language.code
        rows: list[tuple[Cell, ...]] = []
        for session in self.counts.sessions:
            row = self.counts.whole.row(Cut.SESSION, session.code)
            day = day_text(event.local(session.starts).date(), self.language)
            city = in_language(event.cities.get(session.city, {}), code) or session.city
            rows.append((day, city, row.name, row.registered, row.arrived, _share(row.arrived, row.registered)))
        columns = (
            self._name(cut_word(Cut.DAY, self.language), 15), self._name(cut_word(Cut.CITY, self.language), 14),
            self._name(cut_word(Cut.SESSION, self.language), 44), self._figure("registered"), self._figure("arrived"),
            self._column("came_share"),
        )  # fmt: skip
        return self._subject("session", columns, rows, notes=(self.words("overlapping"),), grouped=1)

    def hour(self) -> Subject:
        """How many came first on each day in each hour on the event's clocks; very many days stand as one."""
        came: dict[date | None, dict[int, int]] = {}
        many = len(self.counts.arrivals) > _MOST_DAYS
        for arrivals in self.counts.arrivals:
            before = 0
            for moment, so_far in arrivals.arrived:
                hour = self.counts.event.local(moment).hour
                hours = came.setdefault(None if many else arrivals.day, {})
                hours[hour] = hours.get(hour, 0) + so_far - before
                before = so_far
        seen = sorted({hour for hours in came.values() for hour in hours})
        rows: list[tuple[Cell, ...]] = [
            (f"{hour:02d}–{hour + 1:02d}", *(came[day].get(hour, 0) for day in came))
            for hour in (range(seen[0], seen[-1] + 1) if seen else ())
        ]
        days = (day_text(day, self.language) if day else column_word("arrived", self.language) for day in came)
        columns = (Column(self.words("hours"), 12), *(Column(day, 14, figures=True) for day in days))
        total: tuple[Cell, ...] = (self.words("total"), *(_sum(rows, index) for index in range(1, len(came) + 1)))
        chart = Chart(_BROAD, self.words("chart_hour"), tuple(range(1, len(came) + 1)))
        return self._subject("hour", columns, rows, [total], chart, (self.words("clock"),))

    # Guests, other events

    def country(self) -> Subject:
        """Guests by country; below them, those of the country itself and of no known one."""
        whole = self.counts.whole
        guests = foreign(whole)
        home = whole.row(Cut.COUNTRY, "KG")
        rows = [self._plain(row) for row in guests]
        abroad = Figures("", self.words("abroad"), sum(r.registered for r in guests), sum(r.arrived for r in guests))
        rest = Figures(
            "", self.words("country_unknown"), whole.registered - abroad.registered - home.registered,
            whole.arrived - abroad.arrived - home.arrived,
        )  # fmt: skip
        total = Figures("", self.words("total"), whole.registered, whole.arrived)
        sums = [
            self._plain(row) for row in (abroad, home, rest, total) if row is not rest or rest.arrived + rest.registered
        ]
        sums = [row for row in sums if row[0]]
        chart = Chart(_DEEP, self.words("chart_country"), (2,))
        return self._subject("country", self._usual(Cut.COUNTRY), rows, sums, chart)

    def event(self) -> Subject:
        """This event and those before it, the latest first."""
        rows: list[tuple[Cell, ...]] = []
        for event, standing in ((self.counts.event, self.counts.whole), *self.counts.earlier):
            title = in_language(event.short_title or event.title, self.language.code)
            countries = sum(1 for row in foreign(standing) if row.arrived)
            women = _share(sexes(standing)[0], standing.arrived)
            rows.append(
                (title, event.starts.year, standing.registered, standing.arrived, round(standing.share, 4), women,
                 young(standing), standing.municipalities_arrived, countries)
            )  # fmt: skip
        columns = (
            self._name(self.words("event_name")), Column(self.words("event_year"), 9), self._figure("registered"),
            self._figure("arrived"),
            *map(self._column, ("came_share", "women_share", "young", "short_coverage", "abroad_countries")),
        )  # fmt: skip
        return self._subject("event", columns, rows, chart=Chart(_BROAD, self.words("chart_event"), (2, 3)))

    # How they are put together

    def _with_sexes(self, key: str, cut: Cut, parts: dict[str, Standing]) -> Subject:
        """A cut that adds up, with women and men of each row. What lies in no part is what the parts leave over."""
        whole = self.counts.whole
        rows: list[tuple[Cell, ...]] = []
        left = sexes(whole)[:2]
        for row in whole.cuts[cut]:
            if row.key in parts:
                found = sexes(parts[row.key])
                left = (left[0] - found[0], left[1] - found[1])
                rows.append(self._sexed(row, found))
        others = [row for row in whole.cuts[cut] if row.key not in parts]
        unknown = [row for row in others if row.key == NO_DETAILS]
        rest = [row for row in others if row.key != NO_DETAILS]
        if rest:
            # Places that the directory does not know stand with those of no place.
            row = Figures("", rest[-1].name, sum(r.registered for r in rest), sum(r.arrived for r in rest))
            rows.append(self._sexed(row, (left[0], left[1], row.arrived - left[0] - left[1])))
        rows += [self._sexed(row, (0, 0, row.arrived)) for row in unknown]
        total = Figures("", self.words("total"), whole.registered, whole.arrived)
        chart = Chart(_DEEP, self.words(f"chart_{key}"), (4, 5, 6), stacked=True)
        columns = (*self._usual(cut), *map(self._column, ("women", "men", "not_stated", "women_share")))
        return self._subject(key, columns, rows, [self._sexed(total, sexes(whole))], chart)

    def _by_standing(
        self, key: str, heading: str, named: Sequence[tuple[str, Standing]], chart: Chart | None = None
    ) -> Subject:
        """Rows that overlap: each with women, men and municipalities of its own."""
        rows: list[tuple[Cell, ...]] = [
            (*self._sexed(Figures("", name, standing.registered, standing.arrived), sexes(standing)),
             standing.municipalities_arrived)
            for name, standing in named
        ]  # fmt: skip
        names = ("women", "men", "not_stated", "women_share", "short_coverage")
        columns = (
            self._name(heading), self._figure("registered"), self._figure("arrived"), self._column("came_share"),
            *map(self._column, names),
        )  # fmt: skip
        return self._subject(key, columns, rows, chart=chart, notes=(self.words("overlapping"),))

    def _sexed(self, row: Figures, found: tuple[int, int, int]) -> tuple[Cell, ...]:
        return (*self._plain(row), *found, _share(found[0], row.arrived))

    def _plain(self, row: Figures) -> tuple[Cell, ...]:
        return (row.name, row.registered, row.arrived, round(row.share, 4))

    def _usual(self, cut: Cut) -> tuple[Column, ...]:
        return (
            self._name(cut_word(cut, self.language)), self._figure("registered"), self._figure("arrived"),
            self._column("came_share"),
        )  # fmt: skip

    def _sum(
        self, rows: Sequence[tuple[Cell, ...]], added: Iterable[int], shares: dict[int, tuple[int, int]]
    ) -> tuple[Cell, ...]:
        """The sums of columns, and shares (index: part, whole) of the sums."""
        sums: dict[int, int | float] = {index: _sum(rows, index) for index in added}
        sums |= {index: _share(sums[part], sums[whole]) for index, (part, whole) in shares.items()}
        return (self.words("total"), *(sums[index] for index in sorted(sums)))

    def _name(self, heading: str, width: int = _NAME) -> Column:
        return Column(heading, width)

    def _figure(self, name: str) -> Column:
        return Column(column_word(name, self.language), _FIGURE, figures=True)

    def _column(self, key: str) -> Column:
        return Column(self.words(key), _FIGURE, figures=True, share=key in _SHARES)

    def _subject(
        self, key: str, columns: tuple[Column, ...], rows: Sequence[tuple[Cell, ...]],
        sums: Sequence[tuple[Cell, ...]] = (), chart: Chart | None = None, notes: tuple[str, ...] = (),
        grouped: int = 0,
    ) -> Subject:  # fmt: skip
        title = self.words(key)
        short = self.words(f"short_{key}") if key in _SHORT else title
        table = Table(title, columns, (*rows, *sums))
        return Subject(key, table, short, len(sums), chart if rows else None, notes, grouped)


_SHARES: Final = {"came_share", "women_share", "units_share", "of_arrived", "of_registered"}
_SHORT: Final = {
    "coverage", "oblast", "rayon", "category", "day", "city", "session", "hour", "country", "event", "represented",
}  # fmt: skip


def _share(part: float, whole: float) -> float:
    return round(part / whole, 4) if whole else 0.0


def _sum(rows: Sequence[tuple[Cell, ...]], index: int) -> int:
    return sum(cell for row in rows if isinstance(cell := row[index], int))
