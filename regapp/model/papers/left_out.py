"""Rows, sheets and columns of a list that were not taken, and values that were guessed."""

from dataclasses import dataclass
from enum import StrEnum


class WhySkipped(StrEnum):
    """The reasons for which a row or a sheet brings nobody, by the codes that scripts read."""

    HEADING = "heading"
    SECTION = "section"
    TOTAL = "total"
    SIGNATURE = "signature"
    INSTRUCTION = "instruction"
    LABEL = "label"
    """A form's label with room for writing behind it."""
    PAGE = "page"
    """The number of a printed page."""
    PLACEHOLDER = "placeholder"
    """A place kept free for somebody who is still to be named."""
    HIDDEN_SHEET = "hidden-sheet"
    HIDDEN_ROW = "hidden-row"
    NO_PEOPLE = "no-people"
    """A sheet without a column of names."""


class GuessKind(StrEnum):
    """The kinds of values that stand otherwise in the list, or not in this row."""

    PLACE_OF_SECTION = "place-of-section"
    PLACE_OF_ROW_ABOVE = "place-of-row-above"
    NAME = "name"
    """A number or a post was taken off a name."""
    CONTACTS = "contacts"
    """A cell of telephone and e-mail was divided by the form of its parts."""
    FIRST_OF_SEVERAL = "first-of-several"
    """Of several telephones or addresses in a cell the first counts."""
    FULL_NAME = "full-name"
    """A column headed as given names holds full names."""
    SECOND_PERSON = "second-person"
    """A row holds two people."""
    HIDDEN_ROW = "hidden-row"
    """A hidden row was taken in."""
    YEAR_ALONE = "year-alone"
    """Of a date of birth that cannot be, the year counts."""


@dataclass(frozen=True)
class Skipped:
    """A row that brings nobody, or a whole sheet (`row` is None; `rows` counts what it holds)."""

    sheet: str
    row: int | None
    why: WhySkipped
    text: str = ""
    rows: int = 1


@dataclass(frozen=True)
class Guess:
    """A value that was taken otherwise than it is written. Rows and columns count from 1; None is the whole sheet."""

    sheet: str
    row: int | None
    column: int | None
    what: GuessKind
    said: str
    taken: str


@dataclass(frozen=True)
class IgnoredColumn:
    """A column of which filled cells were not taken; columns count from 1."""

    sheet: str
    column: int
    heading: str
    filled: int
