"""Reading the rows of one sheet: people, and what stands between them."""

from dataclasses import replace
from typing import Final

from regapp.exchange.recognising.row_kinds import RowKinds
from regapp.exchange.recognising.sections import section_place
from regapp.model.papers.left_out import Guess, GuessKind, Skipped, WhySkipped
from regapp.model.papers.list_columns import NAME_FIELDS, Columns
from regapp.model.papers.sheets import Sheet
from regapp.services.importing.rows import ListRow, RowReader
from regapp.services.importing.sheet_parts import place_habit

_LONGEST: Final = 120


class SheetReading:
    """The rows of one sheet, or of one of the lists that stand side by side in it (`block` counts from 0)."""

    def __init__(self, sheet: Sheet, columns: Columns, reader: RowReader, block: int) -> None:
        self._sheet = sheet
        self._reader = reader
        self._block = block
        heading = sheet.rows[columns.row] if columns.row >= 0 else []
        self._kinds = RowKinds(heading, columns, sheet.rows[columns.row + 1 :])
        self._own = sorted({place for field in NAME_FIELDS for place in columns.fields.get(field, ())})
        self._habit = place_habit(sheet, columns)
        self._place_above = ""
        self._guesses: list[Guess] = []
        self.skipped: list[Skipped] = []

    @property
    def guesses(self) -> list[Guess]:
        """The values that were taken otherwise than they are written."""
        return self._guesses + self._reader.guesses

    def read(self, index: int, *, without_hidden: bool) -> ListRow | None:
        """Read the row at an index; None if it holds nobody, or is hidden and hidden ones stay out."""
        cells = self._sheet.rows[index]
        if not any(cells) or (self._block and not self._names(cells)):
            return None
        number = index + self._sheet.first_row
        why = self._kinds.why_nobody(cells)
        if why is not None:
            self._pass_over(number, cells, why)
            return None
        is_hidden = index in self._sheet.hidden_rows
        if is_hidden and without_hidden:
            self.skipped.append(Skipped(self._sheet.name, number, WhySkipped.HIDDEN_ROW, self._names(cells)))
            return None
        if is_hidden:
            self._guess(number, None, GuessKind.HIDDEN_ROW, "", self._names(cells))
        if self._block:
            self._guess(number, self._own[0], GuessKind.SECOND_PERSON, "", self._names(cells))
        row = self._reader.read(index, self._with_place(number, cells))
        return replace(row, block=self._block) if row is not None and self._block else row

    def _names(self, cells: list[str]) -> str:
        return " ".join(cells[place] for place in self._own if place < len(cells) and cells[place])

    def _pass_over(self, number: int, cells: list[str], why: WhySkipped) -> None:
        text = " ".join(dict.fromkeys(cell for cell in cells if cell))
        if not self._block:
            self.skipped.append(Skipped(self._sheet.name, number, why, text[:_LONGEST]))
        if why is WhySkipped.SECTION:
            said = next((cell for cell in cells if any(map(str.isalpha, cell))), "")
            self._reader.section = section_place(said, self._reader.section)

    def _with_place(self, number: int, cells: list[str]) -> list[str]:
        """Complete a blank cell of a column that gives each place once, from the row above."""
        place = self._habit
        if place is None:
            return cells
        if place < len(cells) and cells[place]:
            self._place_above = cells[place]
            return cells
        if not self._place_above:
            return cells
        self._guess(number, place, GuessKind.PLACE_OF_ROW_ABOVE, "", self._place_above)
        longer = cells + [""] * (place + 1 - len(cells))
        return [*longer[:place], self._place_above, *longer[place + 1 :]]

    def _guess(self, row: int, place: int | None, what: GuessKind, said: str, taken: str) -> None:
        column = None if place is None else place + 1
        self._guesses.append(Guess(self._sheet.name, row, column, what, said, taken))
