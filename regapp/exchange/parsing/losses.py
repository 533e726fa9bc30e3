"""What the cells of a list lost before they came here, and what was taken out of them."""

import re
from dataclasses import dataclass, field
from typing import Final

from regapp.exchange.parsing.cells import clean, has_hidden_signs, has_lost_digits
from regapp.matching.lost_letters import REPLACED, is_lost
from regapp.model.papers.sheets import ReadingRemark, RemarkKind

_ORDINARY: Final = re.compile(r"(?:[A-Za-zА-яЁёӨҮҢөүң(+№«][\w.,@()+/№«»:;-]*|\d+(?:[-/]\d+)*)(?: [\w.,@()+/№«»:;-]+)*")
"""Nearly all cells: nothing in them can be unclean or lost, which is found out at once."""
_MOST: Final = 20
"""So many remarks of a kind; people look at the first, and find the others in the same way."""


@dataclass
class Losses:
    """The losses of all cells that were cleaned."""

    _found: dict[RemarkKind, list[ReadingRemark]] = field(default_factory=dict)
    _hidden_signs: int = 0

    def cleaned(self, cell: str, sheet: str, row: int) -> str:
        """Give a cell clean, and keep in mind what it lost."""
        if not cell or _ORDINARY.fullmatch(cell):
            return cell
        text = clean(cell)
        if text != cell and has_hidden_signs(cell):
            self._hidden_signs += 1
        if "?" in text and is_lost(text):
            self._add(RemarkKind.LETTERS_LOST, sheet, row, text)
        if REPLACED in text:
            self._add(RemarkKind.BYTES_REPLACED, sheet, row, text)
        if has_lost_digits(text):
            self._add(RemarkKind.DIGITS_LOST, sheet, row, text)
        return text

    def remarks(self) -> list[ReadingRemark]:
        """Give the remarks about all that was lost."""
        found = [remark for remarks in self._found.values() for remark in remarks]
        if self._hidden_signs:
            found.append(ReadingRemark(RemarkKind.CELLS_CLEANED, text=str(self._hidden_signs)))
        return found

    def _add(self, kind: RemarkKind, sheet: str, row: int, text: str) -> None:
        remarks = self._found.setdefault(kind, [])
        if len(remarks) < _MOST:
            remarks.append(ReadingRemark(kind, sheet, row, text))
