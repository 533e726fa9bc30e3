"""The rows of a list that are no people: headings again, sections, totals, signatures, instructions, labels."""

import re
from collections.abc import Sequence
from typing import Final

from regapp.exchange.headings import recognise
from regapp.exchange.recognising import words
from regapp.exchange.recognising.counts import is_count, is_counted_noun
from regapp.exchange.recognising.sections import section_place
from regapp.model.papers.left_out import WhySkipped
from regapp.model.papers.list_columns import NAME_FIELDS, Columns, Field

_NUMBER: Final = re.compile(r"[№#]?\s*\d+\s*[.)]?")
_ROOM_TO_WRITE: Final = re.compile(r"_{2,}|…{2,}|\.{4,}|[:：]")
_LONGEST_NAME: Final = 7
_FEWEST_OF_NAME: Final = 2
_MOST_OF_NAME: Final = 4
_SHORT: Final = 5
_NOWHERE: Final = ("", "", "")
_TELLS_OF_PERSON: Final = (Field.PHONE, Field.EMAIL, Field.BIRTH, Field.SEX, Field.GIVEN, Field.PATRONYMIC)


class RowKinds:
    """Tells for the rows of one sheet whether they hold people."""

    def __init__(self, heading: Sequence[str], columns: Columns) -> None:
        self._heading = [_folded(cell) for cell in heading]
        self._fields = {place: field for field, places in columns.fields.items() for place in places}
        self._names = sorted(place for place, field in self._fields.items() if field in NAME_FIELDS)
        self._telling = [place for place, field in self._fields.items() if field in _TELLS_OF_PERSON]

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
        text = name or said[0]
        return _by_words(text, is_alone=not self._tells_of_person(cells, text), others=len(said) - 1)

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
        is_total = any(words.TOTAL.match(cell) for cell in said)
        if is_total and (not any(map(str.isalpha, name)) or is_counted_noun(name)):
            return True
        is_name = len(name.split()) > 1 or self._tells_of_person(cells, name)
        return not is_name and any(map(is_count, said))

    def _tells_of_person(self, cells: Sequence[str], name: str) -> bool:
        told = (cells[place] for place in self._telling if place < len(cells))
        return any(
            cell and cell != name and (any(map(str.isdigit, cell)) or "@" in cell or _is_word(cell)) for cell in told
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
        return same > 1 or recognise(name) in NAME_FIELDS

    def _is_heading(self, place: int, cell: str) -> bool:
        if place < len(self._heading) and _folded(cell) == self._heading[place]:
            return True
        field = self._fields.get(place)
        return field is not None and recognise(cell) is field


def _by_words(text: str, *, is_alone: bool, others: int) -> WhySkipped | None:
    """Judge a text by how it begins and what it is made of. `is_alone`: no telephone or the like stands beside it."""
    if _may_be_name(text):
        is_place = is_alone and others <= 1 and any(section_place(text, _NOWHERE))
        return WhySkipped.SECTION if is_place else None
    has_room = _ROOM_TO_WRITE.search(text) is not None
    if words.TOTAL.match(text) and (is_alone or has_room):
        return WhySkipped.TOTAL
    if words.SIGNATURE.match(text) and (is_alone or has_room):
        return WhySkipped.SIGNATURE
    if not is_alone:
        return None
    if words.INSTRUCTION.match(text):
        return WhySkipped.INSTRUCTION
    if has_room and not others:
        return WhySkipped.SECTION if words.SECTION.search(text) and text.endswith(":") else WhySkipped.LABEL
    if others <= 1 and words.SECTION.search(text):
        return WhySkipped.SECTION
    return WhySkipped.INSTRUCTION if len(text.split()) > _LONGEST_NAME and not others else None


def _may_be_name(text: str) -> bool:
    """Whether a text is a few capitalised words, and the first is as short as names are that are words too (`Дата`)."""
    words_of_it = text.split()
    return (
        _FEWEST_OF_NAME <= len(words_of_it) <= _MOST_OF_NAME
        and len(words_of_it[0]) <= _SHORT
        and all(word.replace("-", "").isalpha() and word[0].isupper() for word in words_of_it)
    )


def _is_word(cell: str) -> bool:
    return cell.replace(" ", "").replace("-", "").replace(".", "").isalpha()


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
