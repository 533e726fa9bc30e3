"""The people of an event as data that name nobody, for research and reports; and the codebook that explains them."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from regapp.model.ages import AgeBand, band_of
from regapp.model.errors.lists import TooFewPeople
from regapp.model.event import in_language
from regapp.model.papers.anonymity import ANY, Coarsening, Combination, coarsen
from regapp.model.papers.list_definition import FOREIGN, ListFilter
from regapp.model.papers.table import Column, Row, Table
from regapp.model.participant import HOME_COUNTRY, Category, is_foreign
from regapp.model.progress import Progress
from regapp.services.desk import Desk, now
from regapp.services.lists.fields import ListWords, Person
from regapp.services.lists.rows import ids_of, people_of
from regapp.services.lists.words import LEFT_OUT, METHOD, anonymous_word
from regapp.services.tables import write_tables
from regapp.texts.catalogue import Language
from regapp.texts.words import column_word, not_stated, yes_no

LEAST: Final = 5
"""The least number of people who share each combination."""

# The position of each column in a combination.
_PLACE, _CATEGORY, _SEX, _AGE, _COUNTRY, _ARRIVED, _SESSIONS, _DAYS = range(8)
_COLUMNS: Final = ("place", "category", "sex", "age_band", "country", "arrived", "sessions", "days")
_WIDTHS: Final = (30, 34, 14, 20, 26, 12, 22, 18)
_FEWER: Final = {"2–3": "2+", "4+": "2+"}
"""The coarse bands of the number of sessions or days: 0, 1, 2 and more."""
_YES, _NO = "yes", "no"
_OBLAST: Final = "oblast:"
_GROUP: Final = "group:"
_GROUPS: Final = {
    Category.MUNICIPALITY: "municipal", Category.COMMUNITY: "municipal", Category.GOVERNMENT: "state",
    Category.ORGANISER: "state", Category.SPEAKER: "guests", Category.DONOR: "guests", Category.PRESS: "guests",
    Category.GUEST: "guests",
}  # fmt: skip
"""Categories to put together when too few people share one, each with the word for its group."""


@dataclass(frozen=True)
class Anonymous:
    """The data and the codebook, ready to be written, and the number of people in them."""

    data: Table
    codebook: Table
    people: int


def export_anonymous(
    desk: Desk, out: Path, language: Language, progress: Progress | None = None, k: int = LEAST
) -> tuple[int, tuple[Path, ...]]:
    """Write the data with their codebook (xlsx, ods: two sheets; csv: two files); gives their number and the files.

    TooFewPeople, FileKind, WriteFailed, DiskFull.
    """
    made = anonymous(desk, language, progress, k)
    return made.people, write_tables(made.data, made.codebook, out, progress)


def anonymous(desk: Desk, language: Language, progress: Progress | None = None, k: int = LEAST) -> Anonymous:
    """Make a row for each person who is registered or has come, at least `k` of them alike. TooFewPeople."""
    words = ListWords(desk, language)
    records = list(_records(desk, words, progress))
    if len(records) < max(k, 1):
        raise TooFewPeople(len(records), k)
    steps = _steps(words)
    coarse = coarsen(records, [step for _, step in steps], k)
    speaker = _Speaker(words)
    # Sorted, so that the order says nothing about names or times of registration.
    rows = sorted(speaker.say(combination) for combination in coarse.combinations)
    columns = tuple(Column(heading, width) for heading, width in zip(_headings(language), _WIDTHS, strict=True))
    data = Table(anonymous_word("title", language), columns, tuple(rows), in_language(desk.event.title, language.code))
    merged = [(name, count) for (name, _), count in zip(steps, coarse.reached, strict=True)]
    return Anonymous(data, _codebook(desk, data, merged, k, language), len(rows))


def _records(desk: Desk, words: ListWords, progress: Progress | None) -> Iterator[Combination]:
    ids = ids_of(desk, ListFilter(cancelled="with"))
    for number, person in enumerate(people_of(desk, ids, visits=True), start=1):
        if progress and number % 1000 == 0:
            progress(number, len(ids))
        if not person.details.cancelled or person.participant.first_in:
            yield _record(person, words)


def _record(person: Person, words: ListWords) -> Combination:
    """Write a person as codes: their details and their attendance."""
    details = person.details
    unit = words.unit(details.municipality)
    place = (unit.rayon or unit.code) if unit else ""
    country = details.country or (HOME_COUNTRY if unit else "")
    category = details.category if details.category in set(Category) else ""
    return (
        place, category, details.sex, _age_text(band_of(words.age(details), words.desk.event.age_bands)), country,
        _YES if person.participant.first_in else _NO, _band(sum(code in words.days for code in person.visits)),
        _band(words.days_of(person)),
    )  # fmt: skip


def _age_text(band: AgeBand | None) -> str:
    """`<29`, `29–39`, `60+`: the band of age in the data, the same in each language; empty if unknown."""
    if band is None:
        return ""
    if band.last is None:
        return f"{band.first}+"
    return f"{band.first}–{band.last}" if band.first else f"<{band.last + 1}"


def _band(count: int) -> str:
    """Give the band of a count: 0, 1, 2–3, 4 and more. A person who came to everything must not stand out."""
    return str(count) if count < 2 else "2–3" if count < 4 else "4+"


def _steps(words: ListWords) -> list[tuple[str, Coarsening]]:
    """Give the path from fine to coarse: the first steps cost a reader least."""

    def oblast(code: str) -> str:
        unit = words.unit(code)
        return _OBLAST + (unit.oblast or unit.code) if unit else code

    def foreign(code: str) -> str:
        return FOREIGN if is_foreign(code) else code

    def group(code: str) -> str:
        return _GROUP + _GROUPS[Category(code)] if code else ""

    young = words.desk.event.young
    older = {_age_text(band) for band in words.desk.event.age_bands if band.first > young.first}

    def youth(band: str) -> str:
        return _age_text(AgeBand((young.last or young.first) + 1)) if band in older else band

    def fewer(band: str) -> str:
        return _FEWER.get(band, band)

    def nothing(_value: str) -> str:
        return ANY

    return [
        ("days_coarse", _in(_DAYS, fewer)),
        ("sessions_coarse", _in(_SESSIONS, fewer)),
        ("days_out", _in(_DAYS, nothing)),
        ("sessions_out", _in(_SESSIONS, nothing)),
        ("place_to_oblast", _in(_PLACE, oblast)),
        ("age_to_youth", _in(_AGE, youth)),
        ("country_to_abroad", _in(_COUNTRY, foreign)),
        ("category_to_group", _in(_CATEGORY, group)),
        ("age_out", _in(_AGE, nothing)),
        ("place_out", _in(_PLACE, nothing)),
        ("sex_out", _in(_SEX, nothing)),
        ("category_out", _in(_CATEGORY, nothing)),
        ("arrived_out", _in(_ARRIVED, nothing)),
        ("country_out", _in(_COUNTRY, nothing)),
    ]


def _in(column: int, change: Callable[[str], str]) -> Coarsening:
    return lambda row: (*row[:column], change(row[column]), *row[column + 1 :])


class _Speaker:
    """A translator of published codes into words."""

    def __init__(self, words: ListWords) -> None:
        self._words, self._known = words, dict[Combination, Combination]()
        language = words.language
        self._unknown = not_stated(language)
        self._combined = anonymous_word("combined", language)
        self._abroad = anonymous_word("abroad", language)
        self._groups = {_GROUP + name: anonymous_word(name, language) for name in _GROUPS.values()}

    def say(self, combination: Combination) -> Combination:
        """Give the cells of a combination."""
        if combination not in self._known:
            self._known[combination] = tuple(self._word(index, code) for index, code in enumerate(combination))
        return self._known[combination]

    def _word(self, column: int, code: str) -> str:
        words = self._words
        if code == ANY:
            return self._combined
        if not code:
            return self._unknown
        if column == _PLACE:
            return words.desk.directory.name(code.removeprefix(_OBLAST), words.language.code)
        if column == _CATEGORY:
            return self._groups.get(code) or words.categories.get(code, code)
        if column == _SEX:
            return words.sexes.get(code, code)
        if column == _COUNTRY:
            return self._abroad if code == FOREIGN else words.country(code)
        if column == _ARRIVED:
            return yes_no(code == _YES, words.language)
        return code


def _headings(language: Language) -> list[str]:
    return [anonymous_word("place", language), *(column_word(name, language) for name in _COLUMNS[1:])]


def _codebook(desk: Desk, data: Table, merged: list[tuple[str, int]], k: int, language: Language) -> Table:
    """Make the codebook: the kind of data, the combined values with counts, and each column with its values."""

    def say(name: str) -> str:
        return anonymous_word(name, language, k=k)

    local = desk.event.local(now())
    total = len(data.rows)
    rows: list[Row] = [
        (say("event"), in_language(desk.event.title, language.code), None),
        (say("date"), f"{local:%d.%m.%Y %H:%M}", None),
        (say("row"), say("row_is"), total),
        *((say("method"), say(name), None) for name in METHOD),
        *((say("left_out"), say(name), None) for name in LEFT_OUT),
        (say("combined"), say("combined_is"), None),
        *((say("coarse"), say(name), count if count == 0 or count >= k else f"< {k}") for name, count in merged),
    ]
    for index, column in enumerate(data.columns):
        counts = Counter(row[index] for row in data.rows)
        rows += [
            (column.heading, value, count) for value, count in sorted(counts.items(), key=lambda item: str(item[0]))
        ]
    columns = (
        Column(say("about"), 30), Column(column_word("value", language), 84),
        Column(column_word("people", language), 10, figures=True),
    )  # fmt: skip
    return Table(say("codebook"), columns, tuple(rows))
