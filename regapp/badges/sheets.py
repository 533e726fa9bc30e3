"""Sheets as data: how many badges lie on a page, and where."""

from collections.abc import Iterator
from dataclasses import dataclass

from regapp.badges.template import Template
from regapp.model.errors import UnknownSheet

A4_MM = (210.0, 297.0)


@dataclass(frozen=True)
class Sheet:
    """`columns` by `rows` badges on a page; a page of None is as large as the badge."""

    name: str
    columns: int
    rows: int
    page: tuple[float, float] | None = A4_MM
    cut_marks: bool = True

    @property
    def places(self) -> int:
        """How many badges a page holds."""
        return self.columns * self.rows


SHEETS = {
    sheet.name: sheet
    for sheet in (
        Sheet("single", 1, 1, page=None, cut_marks=False),
        Sheet("a4-4", 2, 2),
        Sheet("a4-8", 2, 4),
    )
}


def load_sheet(name: str, template: Template) -> Sheet:
    """The sheet of that name for a template; an empty name is its first one. UnknownSheet if it does not fit."""
    chosen = name or template.sheets[0]
    if chosen not in template.sheets or chosen not in SHEETS:
        raise UnknownSheet(chosen, template.name, template.sheets)
    return SHEETS[chosen]


def page_size(sheet: Sheet, template: Template) -> tuple[float, float]:
    """Width and height of the page in mm."""
    return sheet.page or (template.width, template.height)


def positions(sheet: Sheet, template: Template) -> Iterator[tuple[float, float]]:
    """The upper left corners of the badges on a page in mm, row by row, the block centred."""
    width, height = page_size(sheet, template)
    left = (width - sheet.columns * template.width) / 2
    top = (height - sheet.rows * template.height) / 2
    for row in range(sheet.rows):
        for column in range(sheet.columns):
            yield left + column * template.width, top + row * template.height
