"""The parts of a sheet beside its people: columns that nobody reads, two lists side by side, places said once."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from regapp.model.papers.left_out import IgnoredColumn
from regapp.model.papers.list_columns import Columns, Field
from regapp.model.papers.sheets import Sheet


def ignored_columns(sheet: Sheet, columns: Columns) -> list[IgnoredColumn]:
    """Find the columns with filled cells that no field reads, or of which another column of the field came first.

    Of the columns that say whether a registration stands, all are read.
    """
    rows = sheet.rows[columns.row + 1 :]
    heading = sheet.rows[columns.row] if columns.row >= 0 else []
    width = max((len(row) for row in sheet.rows), default=0)
    earlier = {
        place: () if field is Field.STATUS else places[:number]
        for field, places in columns.fields.items()
        if field not in columns.joined
        for number, place in enumerate(places)
    }
    joined = {place for field in columns.joined for place in columns.fields.get(field, ())}
    found: list[IgnoredColumn] = []
    for place in range(width):
        before = earlier.get(place)
        if place in joined or before == ():
            continue
        filled = sum(_is_lost(row, place, before or ()) for row in rows)
        if filled:
            text = heading[place] if place < len(heading) else ""
            found.append(IgnoredColumn(sheet.name, place + 1, " ".join(text.split()), filled))
    return found


def together(columns: Sequence[IgnoredColumn]) -> list[IgnoredColumn]:
    """Count the cells of a column with one heading together, in which several tables of a sheet stand."""
    found: dict[tuple[str, int, str], IgnoredColumn] = {}
    for column in columns:
        key = (column.sheet, column.column, column.heading)
        found[key] = replace(column, filled=column.filled + (found[key].filled if key in found else 0))
    return list(found.values())


def _is_lost(row: Sequence[str], place: int, before: Sequence[int]) -> bool:
    if place >= len(row) or not row[place]:
        return False
    return not before or any(row[other] not in ("", row[place]) for other in before if other < len(row))


def side_by_side(sheet: Sheet, columns: Columns) -> list[Columns]:
    """Divide the columns of a sheet that has the same headings of people twice; else give them as they are."""
    if columns.row < 0:
        return [columns]
    heading = [" ".join(cell.casefold().split()) for cell in sheet.rows[columns.row]]
    first = next((columns.fields[field] for field in (Field.FULL_NAME, Field.FAMILY) if field in columns.fields), ())
    twins = [place for place in first if place < len(heading) and heading[place] == heading[first[0]]]
    if len(twins) < 2 or not _both_filled(sheet, columns, twins):
        return [columns]
    width = max(len(row) for row in sheet.rows)
    start = _start_of_block(heading, twins)
    borders = [start, *(start + place - twins[0] for place in twins[1:]), width]
    return [_block(columns, range(left, right), start) for left, right in pairwise(borders)]


def _both_filled(sheet: Sheet, columns: Columns, twins: list[int]) -> bool:
    return any(
        sum(place < len(row) and bool(row[place]) for place in twins) > 1 for row in sheet.rows[columns.row + 1 :]
    )


def _start_of_block(heading: list[str], twins: list[int]) -> int:
    """Find the first column of the first block: as far left of the name as the headings repeat."""
    start, other = twins[0], twins[1]
    while start > 0 and other - 1 > twins[0] and heading[start - 1] == heading[other - 1]:
        start, other = start - 1, other - 1
    return start


def _block(columns: Columns, block: range, start: int) -> Columns:
    fields: dict[Field, tuple[int, ...]] = {}
    for field, places in columns.fields.items():
        inside = tuple(place for place in places if place in block or place < start)
        if inside:
            fields[field] = inside
    return replace(columns, fields=fields)


def place_habit(sheet: Sheet, columns: Columns) -> int | None:
    """Find the column of places that only the first row of each group fills; None where blanks are no habit.

    The habit: the column stands left of the names, begins with a place, and no two neighbours repeat one.
    """
    places = [columns.fields[f][0] for f in (Field.MUNICIPALITY, Field.RAYON, Field.OBLAST) if f in columns.fields]
    names = [columns.fields[f][0] for f in (Field.FULL_NAME, Field.FAMILY) if f in columns.fields]
    if not places or not names or min(places) > min(names):
        return None
    place, name = min(places), min(names)
    said = [
        row[place] if place < len(row) else "" for row in sheet.rows[columns.row + 1 :] if name < len(row) and row[name]
    ]
    if not said or not said[0] or all(said) or sum(map(bool, said)) < 2:
        return None
    repeats = any(one and one == other for one, other in pairwise(said))
    return None if repeats else place
