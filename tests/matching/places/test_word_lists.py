"""The words that say nothing are no names: none of them hides a place of the directory."""

import re

from regapp.matching.places.directories import shipped_directory
from regapp.matching.places.keys import folded
from regapp.matching.places.words import WordKind, word_kind

_SILENT = (WordKind.BODY, WordKind.PART, WordKind.NOISE, WordKind.STREET, WordKind.STREET_END, WordKind.IN)
# `им. Токтомата Зулпуева`
_OF_SOMEBODY = {"им", "имени", "атындагы"}


def test_no_word_of_a_name_is_passed_over() -> None:
    directory = shipped_directory()
    names = [name for unit in directory for name in (unit.name_ky, unit.name_ru)]
    names += [name for name, _ in directory.villages]
    words = {word for name in names for word in re.findall(r"[^\W\d_][\w-]+", name.casefold())} - _OF_SOMEBODY
    assert [word for word in sorted(words) if word_kind(folded(word)) in _SILENT] == []
