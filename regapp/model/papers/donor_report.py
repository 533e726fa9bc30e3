"""The report for donors as pure data: everything that its PDF and its workbook say, already in words and figures."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from regapp.model.papers.table import Row, WholeTable


class Part(StrEnum):
    """The parts of the report; a text of one's own, the summary, targets and the method always belong to it."""

    TEXT = "text"
    """The organisers' own; only where they wrote one."""
    SUMMARY = "summary"
    TARGETS = "targets"
    """Only where the event has targets."""
    PEOPLE = "people"
    GROUPS = "groups"
    """Only where a donor asks for it."""
    PLACES = "places"
    DAYS = "days"
    SPEAKERS = "speakers"
    GUESTS = "guests"
    EARLIER = "earlier"
    REPRESENTED = "represented"
    UNREPRESENTED = "unrepresented"
    METHOD = "method"
    SIGNING = "signing"


_ALWAYS = frozenset({Part.TEXT, Part.SUMMARY, Part.TARGETS, Part.METHOD})
OPTIONAL_PARTS = tuple(part for part in Part if part not in _ALWAYS)
USUAL_PARTS = frozenset(OPTIONAL_PARTS) - {Part.GROUPS}
"""Those that the report has where nobody chooses."""


class ChartKind(StrEnum):
    """How figures are drawn: bars that lie, columns that stand."""

    BARS = "bars"
    COLUMNS = "columns"


@dataclass(frozen=True)
class Chart:
    """A picture of columns of the table it belongs to, `columns` by their index; the first column names the rows."""

    kind: ChartKind
    title: str
    columns: tuple[int, ...]
    stacked: bool = False


@dataclass(frozen=True)
class Subject:
    """One table of the report, its short name (a sheet of the workbook), and what is drawn of it.

    `totals`: how many of the last rows are sums of those above. `notes` stand below it. `grouped`: in so many of the
    first columns paper says once what stands in several rows below each other.
    """

    key: str
    table: WholeTable
    short: str
    totals: int = 0
    chart: Chart | None = None
    notes: tuple[str, ...] = ()
    grouped: int = 0

    @property
    def body(self) -> tuple[Row, ...]:
        """The rows without the sums."""
        return self.table.rows[: len(self.table.rows) - self.totals]


@dataclass(frozen=True)
class MapPlace:
    """A place on the map: `code` of an outline, what is written on it, and its shade from 0 (none) to the darkest."""

    code: str
    name: str
    figures: str
    shade: int


@dataclass(frozen=True)
class CountryMap:
    """The map: oblasts and the two cities, what each shade means (the lightest first), where the outlines are from."""

    title: str
    places: tuple[MapPlace, ...]
    legend: tuple[str, ...]
    lakes: Mapping[str, str]
    """Names of lakes by the English name of their outline."""
    attribution: str


@dataclass(frozen=True)
class NameGroup:
    """A rayon (or a city's oblast) with the names of municipalities in it."""

    oblast: str
    rayon: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class NameList:
    """Many names in small type, by oblast and rayon; a sheet of the workbook under `headings` (oblast, rayon, name)."""

    title: str
    short: str
    groups: tuple[NameGroup, ...]
    headings: tuple[str, str, str]
    note: str = ""

    @property
    def count(self) -> int:
        """How many names there are."""
        return sum(len(group.names) for group in self.groups)


@dataclass(frozen=True)
class SigningPlace:
    """A place to sign: as what, who (empty: to be written by hand), and what stands below the lines."""

    role: str
    who: str
    words: tuple[str, str]


@dataclass(frozen=True)
class Section:
    """A chapter: sentences, perhaps the map, tables, perhaps a list of names, places to sign, in this order."""

    part: Part
    title: str
    sentences: tuple[str, ...] = ()
    map: CountryMap | None = None
    subjects: tuple[Subject, ...] = ()
    names: NameList | None = None
    signing: tuple[SigningPlace, ...] = ()


@dataclass(frozen=True)
class KeyFigure:
    """A figure of the summary: the number itself, how it is written, and what it counts."""

    key: str
    value: int | float
    text: str
    label: str


@dataclass(frozen=True)
class DonorReport:
    """The whole report, in one language. `facts`: (heading, text) of the event; `page_words`: as `Page {number} of
    {count}`."""

    language: str
    heading: str
    title: str
    when: str
    facts: tuple[tuple[str, str], ...]
    read_at: str
    page_words: str
    figures: tuple[KeyFigure, ...]
    sections: tuple[Section, ...]
    summary: Subject
    """The key figures as a table."""
    author: str = ""
    """The organisers."""

    def subject(self, key: str) -> Subject:
        """The table with a key. KeyError if the report has none."""
        for section in self.sections:
            for subject in section.subjects:
                if subject.key == key:
                    return subject
        raise KeyError(key)

    def figure(self, key: str) -> int | float:
        """A figure of the summary. KeyError."""
        return {figure.key: figure.value for figure in self.figures}[key]

    def with_parts(self, parts: frozenset[Part]) -> "DonorReport":
        """The report with these parts, and those that always belong to it."""
        kept = tuple(section for section in self.sections if section.part in parts | _ALWAYS)
        return replace(self, sections=kept)
