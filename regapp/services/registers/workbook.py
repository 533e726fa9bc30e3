"""A register as a table for the accountant, its amounts as numbers."""

from regapp.model.papers.register import Register, RegisterRow
from regapp.model.papers.table import Cell, Column, WholeTable

_MM_A_LETTER = 2.0
_RUNNING = 0


def register_table(register: Register) -> WholeTable:
    """Make a table of a register's people, with the heading under which each of them stands."""
    figures = {_RUNNING, *register.money_columns}
    columns = tuple(
        Column(column.heading, max(8, round(column.width / _MM_A_LETTER)), figures=index in figures)
        for index, column in enumerate(register.columns)
    )
    rows = [_cells(register, row) for group in register.groups for row in group.rows]
    if register.money_columns and register.money_printed:
        rows.append(_sums(register))
    about = " · ".join((*register.about, *register.closing))
    return WholeTable(register.title, columns, tuple(rows), f"{register.event} · {about}")


def _cells(register: Register, row: RegisterRow) -> tuple[Cell, ...]:
    amounts = dict(zip(register.money_columns, row.amounts, strict=False)) if register.money_printed else {}
    return tuple(
        _som(amounts[index]) if index in amounts else int(text) if index == _RUNNING and text else text
        for index, text in enumerate(row.cells)
    )


def _sums(register: Register) -> tuple[Cell, ...]:
    sums = dict(zip(register.money_columns, register.sums, strict=True))
    words = min(sums) - 1
    return tuple(
        _som(sums[index]) if index in sums else register.words.total if index == words else None
        for index in range(len(register.columns))
    )


def _som(tyiyn: int) -> Cell:
    return tyiyn // 100 if tyiyn % 100 == 0 else tyiyn / 100
