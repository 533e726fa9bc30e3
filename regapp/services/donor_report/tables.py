"""The tables of the report for donors, each with its chart; every figure comes from one `Counts`."""

from collections import Counter
from datetime import date
from typing import Final

from regapp.matching.countries import country_name
from regapp.matching.name_order import spoken_name
from regapp.model.attendance import Cut, Fate, FigureRow
from regapp.model.event import in_language
from regapp.model.papers.donor_report import Chart, Subject
from regapp.model.papers.table import Cell, Column
from regapp.model.participant import HOME_COUNTRY
from regapp.services.attendance.returning import Past
from regapp.services.donor_report.counts import foreign, sexes, sexes_in, young
from regapp.services.donor_report.origins import Origin
from regapp.services.donor_report.table_maker import BROAD, DEEP, TableMaker, share_of, sum_of, turnout_of
from regapp.texts.quantities import number_text
from regapp.texts.words import category_in_full, column_word, cut_word, day_text, details_to_come, not_stated

_MOST_DAYS: Final = 7


class Tables(TableMaker):
    """The maker of the other tables, in one language."""

    # People

    def sex(self) -> Subject:
        """Tabulate women, men, and people whose sex is not stated."""
        whole = self.counts.whole
        rows: list[tuple[Cell, ...]] = [
            (row.name, row.registered, share_of(row.registered, whole.registered), row.arrived,
             share_of(row.arrived, whole.arrived), turnout_of(row))
            for row in whole.cuts[Cut.SEX]
        ]  # fmt: skip
        columns = (
            self.name(cut_word(Cut.SEX, self.language)), self.figure("registered"), self.column("of_registered"),
            self.figure("arrived"), self.column("of_arrived"), self.column("came_share"),
        )  # fmt: skip
        total = (self.words("total"), whole.registered, share_of(whole.registered, whole.registered), whole.arrived,
                 share_of(whole.arrived, whole.arrived), turnout_of(whole))  # fmt: skip
        return self.subject("sex", columns, rows, [total])

    def age(self) -> Subject:
        """Tabulate the bands of age, the youngest first."""
        whole = self.counts.whole
        rows: list[tuple[Cell, ...]] = [
            (row.name, row.registered, row.arrived, share_of(row.arrived, whole.arrived), turnout_of(row))
            for row in whole.cuts[Cut.AGE]
        ]  # fmt: skip
        columns = (
            self.name(cut_word(Cut.AGE, self.language)), self.figure("registered"), self.figure("arrived"),
            self.column("of_arrived"), self.column("came_share"),
        )  # fmt: skip
        total = (self.words("total"), whole.registered, whole.arrived, share_of(whole.arrived, whole.arrived),
                 turnout_of(whole))  # fmt: skip
        return self.subject("age", columns, rows, [total], Chart(BROAD, self.words("chart_age"), (2,)))

    def sex_age(self) -> Subject:
        """Tabulate women and men who came, by whom they represent and by age; everybody by age comes last."""
        named = [
            (row.key, category_in_full(row.key, self.language) or row.name)
            for row in self.counts.whole.cuts[Cut.CATEGORY]
        ]
        rows = [row for key, name in named for row in self._ages_of(name, key)]
        shares = ("women", "men", "not_stated", "women_of_arrived", "men_of_arrived")
        columns = (
            self.name(cut_word(Cut.CATEGORY, self.language)), self.name(cut_word(Cut.AGE, self.language), 18),
            self.figure("arrived"), *map(self.column, shares),
        )  # fmt: skip
        total = self._women_and_men(self.words("total"), "", None, None)
        sums = [*self._ages_of(self.words("all_people"), None), total]
        return self.subject("sex_age", columns, rows, sums, grouped=1)

    def _ages_of(self, name: str, category: str | None) -> list[tuple[Cell, ...]]:
        ages = self.counts.whole.cuts[Cut.AGE]
        return [row for age in ages if (row := self._women_and_men(name, age.name, category, age.key))[2]]

    def _women_and_men(self, name: str, age_name: str, category: str | None, age: str | None) -> tuple[Cell, ...]:
        women, men, unknown = sexes_in(self.counts.groups, category, age)
        came = women + men + unknown
        return (name, age_name, came, women, men, unknown, share_of(women, came), share_of(men, came))

    def category(self) -> Subject:
        """Tabulate people by the category that they represent, with women and men in each."""

        def named(row: FigureRow) -> str:
            return category_in_full(row.key, self.language)

        return self.with_sexes("category", Cut.CATEGORY, self.counts.categories, named)

    def origin(self) -> Subject:
        """Tabulate how people came to be registered, and what became of them."""
        rows: list[tuple[Cell, ...]] = [
            (self._origin_name(origin), counts.total(), *(counts[fate] for fate in Fate))
            for origin, counts in self.counts.origins.items()
            if counts
        ]
        columns = (
            self.name(self.words("origin_heading")), self.figure("people"), self.column("cancelled"),
            self.column("absent"), self.figure("arrived"),
        )  # fmt: skip
        total: tuple[Cell, ...] = (self.words("total"), *(sum_of(rows, index) for index in range(1, 5)))
        notes = (
            self.words("origin_once"),
            self.words("origin_day", day=day_text(self.counts.event.starts, self.language)),
        )
        return self.subject("origin", columns, rows, [total], notes=notes)

    def _origin_name(self, origin: Origin) -> str:
        return details_to_come(self.language) if origin is Origin.UNKNOWN else self.words(f"origin_{origin.value}")

    # Days

    def day(self) -> Subject:
        """Tabulate the days in order."""
        named = [(day_text(day, self.language), figures) for day, figures in self.counts.days.items()]
        chart = Chart(BROAD, self.words("chart_day"), (1, 2))
        return self.by_standing("day", cut_word(Cut.DAY, self.language), named, chart)

    def city(self) -> Subject:
        """Tabulate the cities of the event."""
        names = {row.key: row.name for row in self.counts.whole.cuts[Cut.CITY]}
        named = [(names[city], figures) for city, figures in self.counts.cities.items()]
        return self.by_standing("city", cut_word(Cut.CITY, self.language), named)

    def session(self) -> Subject:
        """Tabulate the sessions by day, city and hour."""
        event, code = self.counts.event, self.language.code
        rows: list[tuple[Cell, ...]] = []
        for session in self.counts.sessions:
            row = self.counts.whole.row(Cut.SESSION, session.code)
            day = day_text(event.day_of(session), self.language)
            city = in_language(event.cities.get(session.city, {}), code) or session.city
            name = self.words("desk_row", name=row.name) if session.desk else row.name
            rows.append((day, city, name, *self.parted(row)))
        columns = (
            self.name(cut_word(Cut.DAY, self.language), 15), self.name(cut_word(Cut.CITY, self.language), 14),
            self.name(cut_word(Cut.SESSION, self.language), 44), self.figure("registered"), self.figure("arrived"),
            self.figure("others"), self.column("came_share"),
        )  # fmt: skip
        return self.subject("session", columns, rows, notes=(self.words("overlapping"),), grouped=1)

    def speaker(self) -> Subject:
        """Tabulate the speakers of each session, with country and organisation."""
        event, code = self.counts.event, self.language.code
        rows: list[tuple[Cell, ...]] = []
        for there in self.counts.speaking:
            place = (day_text(event.day_of(there.session), self.language), in_language(there.session.title, code))
            for details in there.named:
                country = details.country or (HOME_COUNTRY if details.municipality else "")
                shown = country_name(country, code) if country else not_stated(self.language)
                rows.append((*place, spoken_name(details), shown, details.organisation))
            if there.unnamed:
                rows.append((*place, self.words("unnamed", count=number_text(there.unnamed, self.language)), "", ""))
        columns = (
            self.name(cut_word(Cut.DAY, self.language), 15), self.name(cut_word(Cut.SESSION, self.language), 44),
            self.name(self.words("speaker_heading")), self.name(cut_word(Cut.COUNTRY, self.language), 18),
            self.name(column_word("organisation", self.language)),
        )  # fmt: skip
        notes = (self.words("unnamed_note"),) if any(there.unnamed for there in self.counts.speaking) else ()
        return self.subject("speaker", columns, rows, notes=notes, grouped=2)

    def hour(self) -> Subject:
        """Tabulate first arrivals by day and hour on the event's clocks; very many days are put together as one.

        With arrivals entered on another day, for example from a paper list, the hours add up to the day's figure.
        """
        came: dict[date | None, dict[int, int]] = {}
        elsewhere: Counter[date | None] = Counter()
        many = len(self.counts.arrivals) > _MOST_DAYS
        for arrivals in self.counts.arrivals:
            day = None if many else arrivals.day
            there, before = self.counts.days[arrivals.day].arrived, 0
            hours = came.setdefault(day, {}) if there else {}
            for moment, so_far in arrivals.arrived:
                hour = self.counts.event.local(moment).hour
                hours[hour] = hours.get(hour, 0) + so_far - before
                before = so_far
            elsewhere[day] += there - before
        seen = sorted({hour for hours in came.values() for hour in hours})
        rows: list[tuple[Cell, ...]] = [
            (f"{hour:02d}–{hour + 1:02d}", *(came[day].get(hour, 0) for day in came))
            for hour in (range(seen[0], seen[-1] + 1) if seen else ())
        ]
        days = (day_text(day, self.language) if day else column_word("arrived", self.language) for day in came)
        columns = (Column(self.words("hours"), 12), *(Column(day, 14, figures=True) for day in days))
        other: tuple[Cell, ...] = (self.words("another_day"), *(elsewhere[day] for day in came))
        total: tuple[Cell, ...] = (
            self.words("total"),
            *(sum_of([*rows, other], index) for index in range(1, len(came) + 1)),
        )
        sums = [other, total] if elsewhere.total() else [total]
        chart = Chart(BROAD, self.words("chart_hour"), tuple(range(1, len(came) + 1)))
        return self.subject("hour", columns, rows, sums, chart, (self.words("clock"),))

    # Guests, other events

    def country(self) -> Subject:
        """Tabulate guests by country; below them, people of the home country and of no known country."""
        whole = self.counts.whole
        guests = foreign(whole)
        home = whole.row(Cut.COUNTRY, HOME_COUNTRY)
        rows = [self.plain(row) for row in guests]
        abroad = FigureRow.summed("", self.words("abroad"), guests)
        rest = FigureRow(
            "", self.words("country_unknown"), whole.registered - abroad.registered - home.registered,
            whole.arrived - abroad.arrived - home.arrived, whole.others - abroad.others - home.others,
        )  # fmt: skip
        total = FigureRow.summed("", self.words("total"), [whole])
        sums = [
            self.plain(row) for row in (abroad, home, rest, total) if row is not rest or rest.arrived + rest.registered
        ]
        sums = [row for row in sums if row[0]]
        chart = Chart(DEEP, self.words("chart_country"), (2,))
        return self.subject("country", self.usual(Cut.COUNTRY), rows, sums, chart)

    def past(self) -> Subject:
        """Tabulate who of those who came was at an earlier event of the file, with women and men."""
        named = [
            *((past.value, self.words(f"past_{past.value}")) for past in Past),
            ("", details_to_come(self.language)),
        ]
        found = [(name, sexes_in(self.counts.pasts, key, None)) for key, name in named]
        rows: list[tuple[Cell, ...]] = [
            (name, sum(counts), *counts, share_of(counts[0], sum(counts))) for name, counts in found if sum(counts)
        ]
        columns = (
            self.name(self.words("past_heading")), self.figure("arrived"),
            *map(self.column, ("women", "men", "not_stated", "women_of_arrived")),
        )  # fmt: skip
        sums = [sum_of(rows, index) for index in range(1, 5)]
        total: tuple[Cell, ...] = (self.words("total"), *sums, share_of(sums[1], sums[0]))
        return self.subject("past", columns, rows, [total], notes=(self.words("past_note"),))

    def event(self) -> Subject:
        """Tabulate this event and those before it, the latest first."""
        rows: list[tuple[Cell, ...]] = []
        for event, figures in ((self.counts.event, self.counts.whole), *self.counts.earlier):
            title = in_language(event.short_title or event.title, self.language.code)
            countries = sum(1 for row in foreign(figures) if row.arrived)
            women = share_of(sexes(figures)[0], figures.arrived)
            rows.append(
                (title, event.starts.year, figures.registered, figures.arrived,
                 turnout_of(figures), women,
                 young(figures, event), figures.municipalities_arrived, countries)
            )  # fmt: skip
        columns = (
            self.name(self.words("event_name")), Column(self.words("event_year"), 9), self.figure("registered"),
            self.figure("arrived"),
            *map(self.column, ("came_share", "women_share", "young", "short_coverage", "abroad_countries")),
        )  # fmt: skip
        return self.subject("event", columns, rows, chart=Chart(BROAD, self.words("chart_event"), (2, 3)))
