"""The result of an import before it is written: the outcome of each row, places and duplicates to settle."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from regapp.matching.identities import DoubleDecision, NotDuplicate, Status
from regapp.model.papers.left_out import Guess, IgnoredColumn, Skipped
from regapp.model.papers.list_columns import Columns
from regapp.model.participant import Details
from regapp.model.row_problem import RowProblem
from regapp.services.importing.file import ListFile
from regapp.services.importing.settled_places import PlaceQuestion

_SETTLED_ELSEWHERE = frozenset(
    {RowProblem.POSSIBLE_DOUBLE, RowProblem.PLACE_AMBIGUOUS, RowProblem.PLACE_UNKNOWN, RowProblem.NO_CONSENT}
)
"""What is asked among places and doubles, and what is said clearly."""

RowName = tuple[str, int, int]
"""A person of a list: the sheet, the row as a spreadsheet counts, and which of several people of the row, from 0."""


@dataclass(frozen=True)
class Decisions:
    """The decisions of a person about a list before it is imported."""

    columns: Mapping[str, Columns | None] = field(default_factory=dict)
    """Sheet -> its columns, if they differ from those that RegApp recognised; None for a sheet to pass over."""
    places: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Key of a place text -> (the text, the code it means); no code: no municipality."""
    doubles: Mapping[RowName, DoubleDecision] = field(default_factory=dict)
    """A row with a possible duplicate -> whether the two are the same person."""
    without_hidden_rows: bool = False
    """Whether rows that are hidden or filtered away stay out."""
    encoding: str = ""
    """The encoding of a text table, if it is not the one that RegApp recognised."""
    sex_by_patronymic: bool = False
    """Whether the sex that a row does not state is taken from the patronymic that says it."""


@dataclass(frozen=True, slots=True)
class ImportItem:
    """The outcome of one row. `match_ref` names the person that the row matched."""

    sheet: str
    row: int
    status: Status
    ref: str
    match_ref: str
    municipality: str
    problems: tuple[RowProblem, ...]
    name: str


@dataclass(frozen=True)
class PossibleDouble:
    """A row that may be a registered person (`participant`) or one from an earlier row of the list."""

    name: RowName
    said: Details
    known: Details
    participant: int | None
    other: str

    def decided(self, *, same: bool) -> DoubleDecision:
        """Give the decision that they are one person, or two."""
        return DoubleDecision(same, self.other)


@dataclass(frozen=True)
class SamePerson:
    """A row that is taken as the person of an earlier row, though fields differ. `known`: what earlier rows said.

    Without an earlier row it is a registered person, whose details stay as they are `known`.
    """

    name: RowName
    earlier: RowName | None
    said: Details
    known: Details
    fields: tuple[str, ...]


@dataclass(frozen=True)
class RejectedSheet:
    """The unusable rows of a sheet: its heading, and each row with its problems."""

    name: str
    heading: list[str]
    rows: list[tuple[list[str], tuple[RowProblem, ...]]]


@dataclass
class ImportPlan:
    """The result of an import before it is written. `rejects` holds the unusable rows as they came."""

    source: ListFile
    decisions: Decisions = field(default_factory=Decisions)
    rows: int = 0
    items: list[ImportItem] = field(default_factory=list)
    new: list[Details] = field(default_factory=list)
    changes: dict[int, dict[str, Any]] = field(default_factory=dict)
    named: set[int] = field(default_factory=set)
    """The registered people whom rows name, or may name."""
    rejects: list[RejectedSheet] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    """Sheets that were passed over, and rows that hold no person."""
    guesses: list[Guess] = field(default_factory=list)
    """Values that were taken otherwise than they are written."""
    same_people: list[SamePerson] = field(default_factory=list)
    """Rows that say other things than an earlier row of the same person, or than their registration."""
    sexes_by_patronymic: int = 0
    """The number of usable rows that do not state the sex, while the patronymic says it."""
    ignored: list[IgnoredColumn] = field(default_factory=list)
    """Columns with filled cells that were not taken."""
    places: dict[str, PlaceQuestion] = field(default_factory=dict)
    """The place texts that a person must settle."""
    doubles: list[PossibleDouble] = field(default_factory=list)
    """The rows with a possible duplicate, decided ones too."""
    not_duplicates: list[NotDuplicate] = field(default_factory=list)
    seen: Mapping[str, int] = field(default_factory=dict)
    """The position of the journal when the file was compared with the list."""
    event: int = 0
    """The event whose people the list was compared with."""

    def count(self, status: Status) -> int:
        """Count the rows with an outcome."""
        return sum(1 for item in self.items if item.status is status)

    @property
    def added(self) -> int:
        """The number of rows with a new person."""
        return self.count(Status.NEW)

    @property
    def updated(self) -> int:
        """The number of registered people with new details."""
        return len(self.changes)

    @property
    def not_taken(self) -> int:
        """The number of rows that bring nobody: unusable ones, and those of sheets that were passed over."""
        return self.count(Status.UNUSABLE) + sum(skipped.rows for skipped in self.skipped if skipped.row is None)

    @property
    def hold_nobody(self) -> int:
        """The number of rows and sheets that hold nobody; a sheet whose rows `not_taken` counts is not among them."""
        return sum(skipped.row is not None or not skipped.rows for skipped in self.skipped)

    @property
    def brings_something(self) -> bool:
        """Whether to import the list changes anything: people, details, or what a place means."""
        return bool(self.new or self.changes or self.decisions.places)

    @property
    def to_look_at(self) -> int:
        """The number of rows, sheets and values in which something may be wrong."""
        troubled = sum(bool(item.problems) for item in self.items)
        return troubled + len(self.skipped) + len(self.guesses) + len(self.same_people) + len(self.source.remarks)

    @property
    def doubtful(self) -> int:
        """The number of rows that bring somebody, with a detail that could not be understood."""
        usable = (item for item in self.items if item.status is not Status.UNUSABLE)
        unclear = [(item.sheet, item.row) for item in usable if set(item.problems) - _SETTLED_ELSEWHERE]
        return len(unclear) + len({one.name[:2] for one in self.same_people} - set(unclear))

    @property
    def same(self) -> int:
        """The number of rows of registered people without new details."""
        return self.count(Status.SAME) - self.updated
