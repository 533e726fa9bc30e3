"""Figures by municipality added up to rayons and oblasts; every cut adds up to the same total."""

from collections.abc import Iterable

from regapp.matching.places.directory import UnitDirectory
from regapp.model.attendance import Cut, FigureRow
from regapp.model.unit import Level

Counts = Iterable[tuple[str, int, int, int]]
"""(key, registered, arrived, others)."""


def by_place(counts: Counts, directory: UnitDirectory, cut: Cut, language: str, elsewhere: str) -> list[FigureRow]:
    """Give figures by municipality, rayon or oblast; people without a municipality come last, as `elsewhere`."""
    totals: dict[str, list[int]] = {}
    for code, registered, arrived, others in counts:
        total = totals.setdefault(_place_key(code, directory, cut), [0, 0, 0])
        total[0] += registered
        total[1] += arrived
        total[2] += others
    rows = [
        FigureRow(code, _place_name(code, directory, cut, language) if code else elsewhere, *total)
        for code, total in totals.items()
    ]
    order = directory.order(language)
    # Places that the directory does not know come after those that it knows.
    return sorted(rows, key=lambda row: (row.key == "", order.get(row.key, len(order))))


def _place_key(code: str, directory: UnitDirectory, cut: Cut) -> str:
    unit = directory.get(code)
    if unit is None:
        return code
    if cut is Cut.MUNICIPALITY:
        # People of a unit that was merged into another count in the other.
        return unit.code
    # A city of an oblast lies in no rayon and has its own row.
    return unit.oblast if cut is Cut.OBLAST else unit.rayon or unit.code


def _place_name(code: str, directory: UnitDirectory, cut: Cut, language: str) -> str:
    unit = directory.get(code)
    if cut is Cut.MUNICIPALITY and unit is not None and unit.level is Level.AIYL_AIMAK:
        return directory.short_name(code, language)
    return directory.name(code, language)
