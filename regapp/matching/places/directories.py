"""The divisions that a file knows, the shipped one and those that were loaded, and the names people are found by."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from regapp.matching.names import fold
from regapp.matching.places.dated_directory import read_directory
from regapp.matching.places.directory import UnitDirectory, load_directory
from regapp.model.errors.places import DirectoryInvalid
from regapp.resources import resource

DEFAULT_UNITS: Final = "2021"
"""The division that RegApp brings."""

PlaceWords = Callable[[str], str]
"""The folded words by which people of a municipality are found, by its code."""


@lru_cache(maxsize=1)
def shipped_directory() -> UnitDirectory:
    """The division of 2021 to 2023, which RegApp brings."""
    return load_directory(resource("units", DEFAULT_UNITS))


@lru_cache(maxsize=8)
def loaded_directory(rows: str, name: str = "") -> UnitDirectory | None:
    """The directory in a csv text as it was loaded; None where the text is none, as a newer RegApp may write."""
    try:
        return read_directory(rows, shipped_directory(), name)
    except DirectoryInvalid:
        return None


@lru_cache(maxsize=8)
def words_of_tables(tables: frozenset[str]) -> PlaceWords:
    """The words of the shipped directory and of the csv texts that were loaded, whatever their order."""
    loaded = (loaded_directory(rows) for rows in sorted(tables))
    return place_words(shipped_directory(), *(directory for directory in loaded if directory is not None))


def place_words(*directories: UnitDirectory) -> PlaceWords:
    """The folded names that the directories have for a municipality and its rayon, each word once."""
    known: dict[str, str] = {}

    def words(code: str) -> str:
        if code not in known:
            known[code] = " ".join(dict.fromkeys(fold(" ".join(_names(directories, code))).split()))
        return known[code]

    return words


def _names(directories: Iterable[UnitDirectory], code: str) -> Iterable[str]:
    for directory in directories:
        if unit := directory.get(code):
            yield from (unit.name_ky, unit.name_ru, unit.name_en)
            if rayon := directory.get(unit.rayon):
                yield from (rayon.name_ky, rayon.name_ru)
