"""Sheets: how many badges lie on a page, and where. They are data, in `resources/sheets.toml`."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from regapp.badges.template import Template
from regapp.model.errors.badges import UnknownSheet
from regapp.resources import resource

_SLACK_MM = 0.01
SINGLE = "single"
"""One badge on a page of its own size."""


@dataclass(frozen=True)
class Sheet:
    """`columns` by `rows` badges on a page of width and height `page` in mm; 0 x 0 is as large as the badge."""

    name: str
    columns: int
    rows: int
    page: tuple[float, float]
    cut_marks: bool
    label: Mapping[str, str]
    left: float | None = None
    top: float | None = None
    gap_x: float = 0.0
    gap_y: float = 0.0

    @property
    def places(self) -> int:
        """How many badges a page holds."""
        return self.columns * self.rows

    def block(self, template: Template) -> tuple[float, float]:
        """Width and height in mm of all badges of a page together."""
        return (
            self.columns * template.width + (self.columns - 1) * self.gap_x,
            self.rows * template.height + (self.rows - 1) * self.gap_y,
        )

    def holds(self, template: Template) -> bool:
        """Whether the badges fit on the page."""
        size, block = page_size(self, template), self.block(template)
        return block[0] <= size[0] + _SLACK_MM and block[1] <= size[1] + _SLACK_MM


@cache
def all_sheets() -> Mapping[str, Sheet]:
    """The sheets by name, as they are shipped."""
    data = tomllib.loads(resource("sheets.toml").read_text(encoding="utf-8"))
    return {name: _sheet(name, item) for name, item in data.items()}


def _sheet(name: str, item: dict[str, Any]) -> Sheet:
    return Sheet(name, **(item | {"page": tuple(item["page"])}))


def sheets_for(template: Template) -> tuple[str, ...]:
    """The names of the sheets that a template can be laid out on: its usual ones first."""
    sheets = all_sheets()
    fitting = [name for name, sheet in sheets.items() if sheet.holds(template)]
    usual = [name for name in template.sheets if name in fitting]
    return tuple(dict.fromkeys([*usual, *fitting]))


def load_sheet(name: str, template: Template) -> Sheet:
    """The sheet of that name for a template; an empty name is its first one. UnknownSheet if it does not fit."""
    known = sheets_for(template)
    chosen = name or known[0]
    if chosen not in known:
        raise UnknownSheet(chosen, template.name, known)
    return all_sheets()[chosen]


def page_size(sheet: Sheet, template: Template) -> tuple[float, float]:
    """Width and height of the page in mm."""
    return sheet.page if sheet.page[0] else (template.width, template.height)


def positions(sheet: Sheet, template: Template, mirrored: bool = False) -> Iterator[tuple[float, float]]:
    """The upper left corners of the badges on a page in mm, row by row.

    `mirrored`: those of their backs, in the same order, when the sheet is turned over about its upright axis.
    """
    width, height = page_size(sheet, template)
    block_width, block_height = sheet.block(template)
    left = (width - block_width) / 2 if sheet.left is None else sheet.left
    top = (height - block_height) / 2 if sheet.top is None else sheet.top
    for row in range(sheet.rows):
        for column in range(sheet.columns):
            x = left + column * (template.width + sheet.gap_x)
            yield (width - x - template.width if mirrored else x), top + row * (template.height + sheet.gap_y)
