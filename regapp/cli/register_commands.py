"""Papers on which people sign (`export sign-in`, `export per-diem`), and lists for the hotel and the bus."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from regapp.cli.context import Context, progress_line
from regapp.cli.numbers import day, whole
from regapp.model.errors.acts import OptionsConflict
from regapp.model.event import LANGUAGES
from regapp.model.money import parse_percent, parse_som
from regapp.model.papers.register import Grouping, RegisterKind
from regapp.services.desk import Desk
from regapp.services.people.choice import place_named
from regapp.services.registers.options import MOST_TRAVEL, RegisterOptions
from regapp.services.registers.registers import make_register
from regapp.services.registers.selection import Whom
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.registers import register_title

DONE = 0
_COLUMNS = {
    "identity": QT_TRANSLATE_NOOP("Shell", "a column for passport or ID number and PIN, to fill in by hand"),
    "travel": QT_TRANSLATE_NOOP("Shell", "a column for route and dates of travel, to fill in by hand"),
    "costs": QT_TRANSLATE_NOOP("Shell", "columns for hotel and transport, to fill in by hand"),
}

_TRAVEL_DAYS = {
    "travel-days-before": QT_TRANSLATE_NOOP("Shell", "pay also so many days of travel before the first paid day"),
    "travel-days-after": QT_TRANSLATE_NOOP("Shell", "pay also so many days of travel after the last paid day"),
}


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options that all registers share."""
    translate = language.translate
    add = parser.add_argument
    add("--out", type=Path, required=True, metavar="X.pdf|X.xlsx")
    when = parser.add_mutually_exclusive_group()
    when.add_argument("--session", default="", metavar="CODE", help=translate("Shell", "only this session"))
    when.add_argument("--day", type=day, metavar="2022-03-01", help=translate("Shell", "only the sessions of this day"))
    add(
        "--city", default="", metavar="CODE",
        help=translate("Shell", "only this city; - means sessions of no city in particular"),
    )  # fmt: skip
    add(
        "--place", default="", metavar="PLACE",
        help=translate("Shell", "a municipality by name or code, or the code of a rayon or an oblast"),
    )  # fmt: skip
    add("--category", metavar="K", default="")
    add(
        "--by", choices=[item.value for item in Grouping], default=Grouping.OBLAST.value,
        help=translate("Shell", "headings for groups of people; name: one alphabetical list"),
    )  # fmt: skip
    add("--new-pages", action="store_true", help=translate("Shell", "each heading begins a new page"))
    add("--walk-ins", type=whole(0, 999), metavar="N", help=translate("Shell", "number of empty rows at the end"))
    add("--walk-ins-in-groups", action="store_true", help=translate("Shell", "put the empty rows under each heading"))
    add("--marked", action="store_true", help=translate("Shell", "a tick and the time for those who were checked in"))
    add("--paper-language", choices=LANGUAGES, default="", help=translate("Shell", "the language of the paper"))


def add_sign_in_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the shared options, and the columns of days."""
    add_arguments(parser, language)
    parser.add_argument(
        "--each-day", action="store_true",
        help=language.translate("Shell", "a column to sign in for each day, with sex and organisation"),
    )  # fmt: skip
    parser.add_argument(
        "--read-back", action="store_true",
        help=language.translate("Shell", "a box in each row and a code, so that photos of it can be read: sheets read"),
    )  # fmt: skip


def add_travel_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the shared options, and the lines for approval."""
    add_arguments(parser, language)
    _add_approval(parser, language)


def _add_approval(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument(
        "--approval", action="store_true", dest="approved",
        help=language.translate("Shell", "lines on the first page for the person who approves the register"),
    )  # fmt: skip


def add_per_diem_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the shared options, the daily rate and the number of days."""
    add_arguments(parser, language)
    parser.add_argument(
        "--rate", default="", metavar="SOM",
        help=language.translate("Shell", "som a day; without it, amounts are filled in by hand"),
    )  # fmt: skip
    parser.add_argument(
        "--days", type=whole(1, 99), default=0, metavar="N",
        help=language.translate(
            "Shell", "pay everybody registered for this many days; without it, those who came are paid for "
"the days they attended"
        ),
    )  # fmt: skip

    for name, words in _TRAVEL_DAYS.items():
        parser.add_argument(
            f"--{name}", type=whole(0, MOST_TRAVEL), default=0, metavar="N", help=language.translate("Shell", words)
        )
    for name, words in _COLUMNS.items():
        parser.add_argument(f"--{name}", action="store_true", help=language.translate("Shell", words))
    parser.add_argument(
        "--tax", default="", metavar="PERCENT", help=language.translate("Shell", "tax that is kept back, in per cent")
    )
    _add_approval(parser, language)
    parser.add_argument(
        "--record", action="store_true", dest="pays",
        help=language.translate(
            "Shell", "give the register a number and record its days as paid, so that no other register pays them"
        ),
    )  # fmt: skip


def add_bus_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the shared options; the list has no headings unless they are asked for."""
    add_arguments(parser, language)
    parser.set_defaults(by=Grouping.NAME.value)


def add_materials_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the shared options, and the things handed out."""
    add_arguments(parser, language)
    parser.add_argument(
        "--items", nargs="+", required=True, metavar="ITEM", help=language.translate("Shell", "what is handed out")
    )


def sign_in(context: Context) -> int:
    """Run `export sign-in`: make a sheet to sign at the door."""
    return _export(context, RegisterKind.SIGN_IN)


def per_diem(context: Context) -> int:
    """Run `export per-diem`: make a register of money paid out."""
    return _export(context, RegisterKind.PER_DIEM)


def consent(context: Context) -> int:
    """Run `export consent`: make a sheet to agree on."""
    return _export(context, RegisterKind.CONSENT)


def hotel(context: Context) -> int:
    """Run `export hotel`: make a list of who stays in the hotel."""
    return _export(context, RegisterKind.HOTEL)


def bus(context: Context) -> int:
    """Run `export bus`: make a list of who rides in the bus."""
    return _export(context, RegisterKind.BUS)


def travel(context: Context) -> int:
    """Run `export travel`: make a register of travel costs paid back."""
    return _export(context, RegisterKind.TRAVEL)


def materials(context: Context) -> int:
    """Run `export materials`: make a register of things handed out."""
    return _export(context, RegisterKind.MATERIALS)


def _export(context: Context, kind: RegisterKind) -> int:
    arguments = context.arguments
    if arguments.session and arguments.city:
        raise OptionsConflict("--session", "--city")
    with context.desk(writes=getattr(arguments, "pays", False)) as desk:
        label = register_title(kind, context.language)
        run = make_register(
            desk,
            arguments.out,
            _options(desk, arguments, kind),
            context.paper_language(desk),
            progress_line(label, context.language),
        )
    text = QT_TRANSLATE_NOOP("Shell", "People: {count}, pages: {pages}. File: {path}")
    if run.elsewhere:
        context.say(QT_TRANSLATE_NOOP("Shell", "Days paid by other registers: {count}"), count=run.elsewhere)
    elif kind is RegisterKind.PER_DIEM and not run.rows and not arguments.days:
        context.say(QT_TRANSLATE_NOOP("Shell", "Nobody has come yet; --days N pays everybody registered."))
    context.answer(
        {"file": str(arguments.out), "rows": run.rows, "pages": run.pages, "number": run.number or None},
        lambda: context.say(text, count=run.rows, pages=run.pages, path=arguments.out),
    )
    return DONE


def _options(desk: Desk, arguments: argparse.Namespace, kind: RegisterKind) -> RegisterOptions:
    """Make the register's options from the arguments. UnknownPlace, AmountInvalid, PercentInvalid."""
    place = place_named(desk, arguments.place) if arguments.place else ""
    whom = Whom(arguments.session, arguments.day, arguments.city.casefold(), place, arguments.category)
    rate, tax = getattr(arguments, "rate", ""), getattr(arguments, "tax", "")
    return RegisterOptions(
        kind, whom, Grouping(arguments.by), arguments.new_pages, arguments.walk_ins,
        arguments.walk_ins_in_groups, marked=arguments.marked,
        language=arguments.paper_language, rate=parse_som(rate) if rate else None,
        days=getattr(arguments, "days", 0), travel_before=getattr(arguments, "travel_days_before", 0),
        travel_after=getattr(arguments, "travel_days_after", 0), items=_items(getattr(arguments, "items", ())),
        tax=parse_percent(tax) if tax else 0,
        **{name: getattr(arguments, name, False) for name in ("each_day", "read_back", "approved", "pays", *_COLUMNS)},
    )  # fmt: skip


def _items(typed: Sequence[str]) -> tuple[str, ...]:
    """List each thing once, without empty texts."""
    return tuple(dict.fromkeys(item.strip() for item in typed if item.strip()))
