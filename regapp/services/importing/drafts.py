"""The decisions about a list as plain values, so that they can be kept until it is opened again."""

from typing import Any

from regapp.matching.identities import DoubleDecision
from regapp.model.papers.list_columns import Columns, Field
from regapp.model.papers.sheets import ENCODINGS
from regapp.services.importing.file import ListFile
from regapp.services.importing.plan import Decisions, RowName


def said_decisions(decisions: Decisions) -> dict[str, Any]:
    """Give the decisions as JSON holds them."""
    return {
        "columns": {sheet: _said(columns) for sheet, columns in decisions.columns.items()},
        "places": {key: list(place) for key, place in decisions.places.items()},
        "doubles": [[*name, double.same, double.other] for name, double in decisions.doubles.items()],
        "without_hidden_rows": decisions.without_hidden_rows,
        "encoding": decisions.encoding,
        "sex_by_patronymic": decisions.sex_by_patronymic,
    }


def _said(columns: Columns | None) -> dict[str, Any] | None:
    if columns is None:
        return None
    return {
        "row": columns.row,
        "fields": {field.value: list(places) for field, places in columns.fields.items()},
        "family_first": columns.family_first,
        "system": columns.system,
        "joined": sorted(columns.joined),
    }


def read_decisions(content: dict[str, Any], source: ListFile) -> Decisions:
    """Read the decisions that `said_decisions` gave about a list; what does not fit the list is left out."""
    columns, places, doubles = (content.get(name) for name in ("columns", "places", "doubles"))
    return Decisions(
        _columns(columns, source) if isinstance(columns, dict) else {},
        _places(places) if isinstance(places, dict) else {},
        _doubles(doubles) if isinstance(doubles, list) else {},
        content.get("without_hidden_rows") is True,
        read_encoding(content),
        content.get("sex_by_patronymic") is True,
    )


def read_encoding(content: dict[str, Any]) -> str:
    """Give the encoding in which a list was read when the decisions about it were made; empty: as recognised."""
    encoding = content.get("encoding")
    return encoding if isinstance(encoding, str) and encoding in ENCODINGS else ""


def _columns(said: dict[str, Any], source: ListFile) -> dict[str, Columns | None]:
    found: dict[str, Columns | None] = {}
    for sheet in source.sheets:
        name, rows = sheet.sheet.name, sheet.sheet.rows
        item = said.get(name)
        if name in said and item is None:
            found[name] = None
        elif isinstance(item, dict):
            columns = _read(item)
            width = max((len(row) for row in rows), default=0)
            if columns is not None and columns.row < len(rows) and _widest(columns) < width:
                found[name] = columns
    return found


def _read(said: dict[str, Any]) -> Columns | None:
    match said:
        case {
            "row": int() as row,
            "fields": dict() as fields,
            "family_first": bool() | None as first,
            "system": str() as system,
            "joined": list() as joined,
        } if row >= -1:
            try:
                read = {Field(name): tuple(int(place) for place in places) for name, places in fields.items()}
                return Columns(row, read, first, system, frozenset(Field(name) for name in joined))
            except (ValueError, TypeError):
                return None
    return None


def _widest(columns: Columns) -> int:
    return max((place for places in columns.fields.values() for place in places), default=-1)


def _places(said: dict[str, Any]) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for key, place in said.items():
        match place:
            case [str() as text, str() as code]:
                found[key] = (text, code)
    return found


def _doubles(said: list[Any]) -> dict[RowName, DoubleDecision]:
    found: dict[RowName, DoubleDecision] = {}
    for item in said:
        match item:
            case [str() as sheet, int() as row, int() as block, bool() as same, str() as other]:
                found[sheet, row, block] = DoubleDecision(same, other)
    return found
