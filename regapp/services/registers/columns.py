"""The columns of registers, from left to right; widths in mm."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from regapp.model.papers.register import RegisterColumn, RegisterKind
from regapp.services.registers.options import MOST_ITEMS, RegisterOptions
from regapp.texts.catalogue import Language
from regapp.texts.desk_lists import desk_list_headings
from regapp.texts.registers import register_column
from regapp.texts.words import column_word, day_text

BOX, BAR = "box", "bar"
"""The columns of a sheet that is read back: the box to tick, the bar by which its row is found."""
_BOX_WIDTH, _BAR_WIDTH = 14.0, 7.0
_DAY: Final = "day:"
_ITEM: Final = "item:"
_MONEY_COLUMNS: Final = ("amount", "tax", "net")
"""The columns of money of which totals are made, in the order of a row's amounts."""
_ITEM_WIDTHS: Final = ((4, 22), (8, 15), (MOST_ITEMS, 10))
"""(the most items, mm for each)."""
CONSENT_COLUMNS: Final = ("data", "photo", "sharing")
"""What a sheet of consent asks, in the order of `CONSENTS`."""
_ROOM: Final = 272
"""The width of a landscape page between its margins."""
_DAYS_ROOM: Final = 108
_MOST_A_DAY: Final = 30


def columns_of(options: RegisterOptions, days: Sequence[date], language: Language) -> dict[str, RegisterColumn]:
    """Make the columns by name. `days` are the days of a sheet that is signed each day."""
    match options.kind:
        case RegisterKind.SIGN_IN if options.each_day:
            return _person(language) | _each_day(days, language)
        case RegisterKind.SIGN_IN:
            usual = _person(language) | _position(language)
            usual["phone"] = RegisterColumn(column_word("phone", language), 31)
            if not options.read_back:
                return usual | _signature(language)
            box = RegisterColumn(desk_list_headings(language)[0], _BOX_WIDTH, align="centre")
            return usual | {BOX: box} | _signature(language) | {BAR: RegisterColumn("", _BAR_WIDTH)}
        case RegisterKind.PER_DIEM:
            return _per_diem(options, language)
        case RegisterKind.TRAVEL:
            return _person(language) | _travel(language) | _signature(language)
        case RegisterKind.CONSENT:
            asked = {
                name: RegisterColumn(register_column(name, language), 26, align="centre") for name in CONSENT_COLUMNS
            }
            return _person(language) | asked | _signature(language)
        case RegisterKind.HOTEL:
            return _person(language) | _hotel(language)
        case RegisterKind.BUS:
            rides = {name: RegisterColumn(register_column(name, language), 20) for name in ("there", "back")}
            return _person(language) | {"phone": RegisterColumn(column_word("phone", language), 35)} | rides
        case RegisterKind.MATERIALS:
            width = next(width for most, width in _ITEM_WIDTHS if len(options.items) <= most)
            items = {f"{_ITEM}{item}": RegisterColumn(item, width, upright=True) for item in options.items}
            return _person(language) | items | _signature(language)


def money_columns(columns: Mapping[str, RegisterColumn]) -> tuple[int, ...]:
    """Give the indices of the columns of money."""
    return tuple(index for index, name in enumerate(columns) if name in _MONEY_COLUMNS)


def _person(language: Language) -> dict[str, RegisterColumn]:
    return {
        "running": RegisterColumn(register_column("running", language), 10, align="centre"),
        "number": RegisterColumn(column_word("number", language), 20),
        "name": RegisterColumn(column_word("name", language), 46, 3, bold=True),
        "municipality": RegisterColumn(column_word("municipality", language), 38, 2),
    }


def _position(language: Language) -> dict[str, RegisterColumn]:
    return {"position": RegisterColumn(column_word("position", language), 32, 2)}


def _signature(language: Language) -> dict[str, RegisterColumn]:
    """Make the column to sign in; one can sign in 35 mm."""
    return {"signature": RegisterColumn(register_column("signature", language), 35, 1)}


def _each_day(days: Sequence[date], language: Language) -> dict[str, RegisterColumn]:
    width = min(_MOST_A_DAY, _DAYS_ROOM / len(days))
    return {
        "sex": RegisterColumn(register_column("sex", language), 18),
        "organisation": RegisterColumn(column_word("organisation", language), 30, 2),
        **{f"{_DAY}{day.isoformat()}": RegisterColumn(day_text(day, language), width, 1) for day in days},
    }


def _travel(language: Language) -> dict[str, RegisterColumn]:
    widths = {"route": 44, "distance": 18, "ticket": 32}
    made = {name: RegisterColumn(register_column(name, language), width) for name, width in widths.items()}
    return made | {"amount": _money("amount", 26, language)}


def _hotel(language: Language) -> dict[str, RegisterColumn]:
    widths = {"from": 20, "to": 20, "nights": 16, "room": 30}
    return {
        "sex": RegisterColumn(register_column("sex", language), 18),
        "organisation": RegisterColumn(column_word("organisation", language), 26, 2),
        **{name: RegisterColumn(register_column(name, language), width) for name, width in widths.items()},
        "note": RegisterColumn(column_word("note", language), 26, 1),
    }


def _per_diem(options: RegisterOptions, language: Language) -> dict[str, RegisterColumn]:
    """Make the columns of a per-diem register: the more there are, the narrower, so that a page holds them."""
    more = {name: 25.0 for name in ("identity", "travel") if getattr(options, name)}
    costs = {"hotel": 24.0, "transport": 19.0} if options.costs else {}
    taxes = dict.fromkeys(("tax", "net"), 22.0) if options.tax else {}
    columns = _person(language) | (_position(language) if not more else {})
    columns |= {name: RegisterColumn(register_column(name, language), width) for name, width in more.items()}
    columns["days"] = RegisterColumn(register_column("days", language), 15, align="centre")
    if options.travel_before or options.travel_after:
        columns["journey"] = RegisterColumn(register_column("journey", language), 25)
    columns |= {name: _money(name, width, language) for name, width in costs.items()}
    columns["amount"] = _money("amount", 28 if not taxes else 22, language)
    columns |= {name: _money(name, width, language) for name, width in taxes.items()}
    columns |= _signature(language)
    return _fitting(columns)


def _fitting(columns: dict[str, RegisterColumn]) -> dict[str, RegisterColumn]:
    """Leave the short number out, and narrow names, where the page is too narrow for all columns."""
    narrower = {"name": 31.0, "municipality": 27.0, "signature": 30.0}
    if sum(column.width for column in columns.values()) <= _ROOM:
        return columns
    columns = {name: replace(column, width=narrower.get(name, column.width)) for name, column in columns.items()}
    if sum(column.width for column in columns.values()) > _ROOM:
        del columns["number"]
    return columns


def _money(name: str, width: float, language: Language) -> RegisterColumn:
    return RegisterColumn(register_column(name, language), width, align="right")
