"""The rows of a list that are no people: headings again, sections, totals, signatures, instructions, labels."""

import re
from collections.abc import Sequence
from typing import Final

from regapp.exchange.headings import recognise
from regapp.exchange.recognising.counts import is_count, is_counted_noun, is_number_in_words
from regapp.exchange.recognising.name_signs import is_no_name, may_be_name, says_name
from regapp.exchange.recognising.sections import is_quoted, is_section
from regapp.exchange.recognising.words import RowWord, begins, is_only, tokens
from regapp.matching.countries import country_code
from regapp.model.papers.left_out import WhySkipped
from regapp.model.papers.list_columns import NAME_FIELDS, Columns, Field

_NUMBER: Final = re.compile(r"[№#]?\s*\d+\s*[.)]?")
_ROOM_TO_WRITE: Final = re.compile(r"_{2,}|…{2,}|\.{4,}|[:：]")
_FEWEST_DIGITS: Final = 4
_FEWEST_PEOPLE: Final = 2
_LONGEST_NAME: Final = 7
_COUNTED: Final = re.compile(r"\W*\d+\s*-?\s*[^\W\d]")
"""The beginning of `2-күн`: its number belongs to the word."""
_NUMBERING: Final = re.compile(
    r"^\s*(?:(?:[IVXІХ]{1,4}|\d{1,3}|[^\W\d_](?=\)))[.)]\s*|[IVXІХ]{1,4}\s+)(?=\W*\w{2}|\w\.|\d-)"
)
"""The number of a section or of a person before what is numbered: `1. `, `II `, `А) `."""
_PAGE: Final = re.compile(r"\W*\w+[\W\d]*(?:(?:из|of|ичинен)[\W\d]*)?|\W*\d+\W*\w+\W*")
_NUMBERS: Final = re.compile(r"№.*|#|no?\.?|п/п|т/н|т\.? ?н\.?|катар\w*( сан\w*| ном\w*)?|номер", re.IGNORECASE)
"""Heads the column in which the rows of people are numbered."""
_TELLS_OF_PERSON: Final = (Field.PHONE, Field.EMAIL, Field.BIRTH, Field.SEX, Field.GIVEN, Field.PATRONYMIC)


def is_numbering(heading: str) -> bool:
    """Whether a heading stands above the numbers of the rows."""
    return _NUMBERS.fullmatch(heading) is not None


class RowKinds:
    """Tells for the rows of one sheet whether they hold people."""

    def __init__(self, heading: Sequence[str], columns: Columns, rows: Sequence[Sequence[str]] = ()) -> None:
        self._heading = [_folded(cell) for cell in heading]
        self._fields = {place: field for field, places in columns.fields.items() for place in places}
        self._names = sorted(place for place, field in self._fields.items() if field in NAME_FIELDS)
        self._numbers = [place for place, cell in enumerate(heading) if is_numbering(cell)]
        self._telling = [place for place, field in self._fields.items() if field in _TELLS_OF_PERSON]
        self._has_company = self._do_people_have_company(rows)

    def why_nobody(self, cells: Sequence[str]) -> WhySkipped | None:
        """Give the reason why a row is no person's, or None where it may be one's."""
        name = next((cells[place] for place in self._names if place < len(cells) and cells[place]), "")
        if name and self._is_plain(name, cells):
            return None
        filled = [cell for cell in cells if cell]
        said = list(dict.fromkeys(cell for cell in filled if not _NUMBER.fullmatch(cell)))
        if not said or not any(char.isalpha() for char in "".join(said)):
            return None
        if self._counts(cells, said):
            return WhySkipped.TOTAL
        if self._repeats_heading(cells, name):
            return WhySkipped.HEADING
        text = name if any(map(str.isalpha, name)) else said[0]
        return _by_words(
            text, is_alone=not self._tells_of_person(cells, text), others=len(said) - 1,
            is_numbered=self._is_numbered(cells), has_company=self._has_company,
        )  # fmt: skip

    def _do_people_have_company(self, rows: Sequence[Sequence[str]]) -> bool:
        """Whether names of several words mostly have other cells beside them: then a word alone is another thing."""
        beside = [
            sum(map(bool, cells)) > sum(bool(cells[place]) for place in self._names if place < len(cells))
            for cells in rows
            if len(" ".join(cells[place] for place in self._names if place < len(cells)).split()) > 1
        ]
        return len(beside) >= _FEWEST_PEOPLE and sum(beside) * 3 >= len(beside) * 2

    def _is_numbered(self, cells: Sequence[str]) -> bool | None:
        """Whether a row bears a number as the rows of people do; None where those bear none."""
        numbers = [cells[place] for place in self._numbers if place < len(cells)]
        return any(map(_NUMBER.fullmatch, numbers)) if self._numbers else None

    def _is_plain(self, name: str, cells: Sequence[str]) -> bool:
        """Whether a name of some words stands beside a telephone or the like, and nothing in it is of another kind."""
        return self._tells_of_person(cells, name) and name.replace(" ", "").replace("-", "").isalpha() and (
            recognise(name) is None
        )  # fmt: skip

    def _counts(self, cells: Sequence[str], said: Sequence[str]) -> bool:
        """Whether a row counts: by its cell of names, or by another cell where no name can be one."""
        named = [cells[place] for place in self._names if place < len(cells) and cells[place]]
        name = " ".join(named)
        if any(map(is_count, (*named, name))):
            return True
        is_total = any(begins(tokens(cell), RowWord.TOTAL) for cell in said)
        if is_total and _is_of_total(name):
            return True
        is_name = len(name.split()) > 1 or self._tells_of_person(cells, name)
        return not is_name and any(map(is_count, said))

    def _tells_of_person(self, cells: Sequence[str], name: str) -> bool:
        """Whether a telephone, an address, a year or a word stands where people have them; a small number counts."""
        told = (cells[place] for place in self._telling if place < len(cells))
        return any(
            cell and cell != name and (sum(map(str.isdigit, cell)) >= _FEWEST_DIGITS or "@" in cell or _is_word(cell))
            for cell in told
        )

    def _repeats_heading(self, cells: Sequence[str], name: str) -> bool:
        lettered = [(place, cell) for place, cell in enumerate(cells) if any(map(str.isalpha, cell))]
        if not lettered or any(
            map(str.isdigit, "".join(cells[place] for place in self._telling if place < len(cells)))
        ):
            return False
        same = sum(self._is_heading(place, cell) for place, cell in lettered)
        if same * 2 <= len(lettered):
            return False
        return same > 1 or (recognise(name) in NAME_FIELDS and not begins(tokens(name), RowWord.INSTRUCTION))

    def _is_heading(self, place: int, cell: str) -> bool:
        if place < len(self._heading) and _folded(cell) == self._heading[place]:
            return True
        field = self._fields.get(place)
        return field is not None and recognise(cell) is field


def _by_words(
    text: str, *, is_alone: bool, others: int, is_numbered: bool | None, has_company: bool
) -> WhySkipped | None:
    """Judge a text by how it begins and what it is made of. `is_alone`: no telephone or the like stands beside it."""
    text = _NUMBERING.sub("", text)
    said = tokens(text)
    if is_alone and begins(said, RowWord.PAGE) and _PAGE.fullmatch(text):
        return WhySkipped.PAGE
    if is_alone and is_only(said, RowWord.NOBODY):
        return WhySkipped.PLACEHOLDER
    if may_be_name(text, is_numbered=is_numbered):
        return None
    is_counted = _COUNTED.match(text) is not None
    has_room = _ROOM_TO_WRITE.search(text) is not None
    if is_alone or has_room:
        for kind, why in ((RowWord.TOTAL, WhySkipped.TOTAL), (RowWord.SIGNATURE, WhySkipped.SIGNATURE)):
            if begins(said, kind) and not is_counted:
                return why
    if not is_alone:
        return None
    if begins(said, RowWord.INSTRUCTION) or text.startswith("*"):
        return WhySkipped.INSTRUCTION
    if has_room and not others:
        return WhySkipped.SECTION if is_section(text) and text.endswith(":") else WhySkipped.LABEL
    if others <= 1 and (is_section(text) or (is_quoted(text) and not says_name(text.split()))):
        return WhySkipped.SECTION
    if others:
        return None
    if len(text.split()) > _LONGEST_NAME:
        return WhySkipped.INSTRUCTION
    return WhySkipped.SECTION if _stands_apart(text, is_numbered, has_company) else None


def _stands_apart(text: str, is_numbered: bool | None, has_company: bool) -> bool:
    """Whether a text alone in its row, without what people have beside them here, is written as no name is."""
    if is_numbered:
        return False
    parts = text.split()
    is_word_alone = len(parts) == 1 and not says_name(parts)
    return is_no_name(text) or (is_word_alone and (is_numbered is False or has_company or bool(country_code(text))))


def _is_of_total(name: str) -> bool:
    """Whether a cell of names may stand in a row that counts: no word, a number in words, or what is counted."""
    return not any(map(str.isalpha, name)) or is_counted_noun(name) or is_count(name.casefold())


def _is_word(cell: str) -> bool:
    return not is_number_in_words(cell) and "".join(sign for sign in cell if sign not in " -.'’‘").isalpha()


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
