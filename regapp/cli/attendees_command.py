"""`export attendees`: lists of people, by any filter and with any columns, or as contacts."""

import argparse
import dataclasses
from pathlib import Path

from regapp.cli.context import Context, progress_line
from regapp.model.errors.acts import OptionsConflict
from regapp.model.papers.list_definition import NO, YES, ListDefinition
from regapp.services.desk import Desk
from regapp.services.lists.contacts import CONTACT_KINDS, export_contacts
from regapp.services.lists.exporting import ATTENDEES, export_attendees, known_columns
from regapp.services.lists.saved import list_named
from regapp.services.output import known_kind
from regapp.services.people.choice import place_named
from regapp.services.tables import TABLE_KINDS
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

DONE = 0


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `export attendees`."""
    translate = language.translate
    kinds = "|".join((*TABLE_KINDS, *CONTACT_KINDS))
    parser.add_argument("--out", type=Path, required=True, metavar=f"X.{kinds}")
    parser.add_argument("--list", default="", metavar="NAME", help=translate("Shell", "a list that was saved"))
    parser.add_argument("--columns", metavar="A,B", help=translate("Shell", "the columns, in their order"))
    parser.add_argument("--category", nargs="+", default=[], metavar="K")
    parser.add_argument("--session", default="", metavar="CODE")
    came = parser.add_mutually_exclusive_group()
    came.add_argument("--arrived", action="store_true", help=translate("Shell", "those who have come"))
    came.add_argument("--missing", action="store_true", help=translate("Shell", "those who have not come"))
    parser.add_argument(
        "--place",
        default="",
        metavar="PLACE",
        help=translate("Shell", "a municipality by name or code, or the code of a rayon or an oblast"),
    )
    parser.add_argument("--city", default="", metavar="CODE")
    parser.add_argument("--sort", default="", metavar="COLUMN", help=translate("Shell", "the column to sort by"))


def export_list(context: Context) -> int:
    """Run `export attendees`: write the list that the organisers owe, or another."""
    out = context.arguments.out
    kind = known_kind(out, (*TABLE_KINDS, *CONTACT_KINDS))
    progress = progress_line(out.name, context.language)
    with context.desk() as desk:
        definition = _definition(context, desk)
        if kind in CONTACT_KINDS:
            if context.arguments.columns:
                raise OptionsConflict("--columns", f".{kind}")
            rows = export_contacts(desk, out, context.language, definition, progress)
        else:
            rows = export_attendees(desk, out, context.language, progress, definition)
    text = QT_TRANSLATE_NOOP("Shell", "People: {count}. File: {path}")
    context.answer({"file": str(out), "rows": rows}, lambda: context.say(text, count=rows, path=out))
    return DONE


def _definition(context: Context, desk: Desk) -> ListDefinition:
    """Give the named list, or the usual one, changed by the other options."""
    given, language = context.arguments, context.language
    definition = list_named(desk, given.list, language) if given.list else ATTENDEES
    chosen = definition.filter
    if given.category:
        chosen = dataclasses.replace(chosen, categories=tuple(given.category))
    if given.session:
        chosen = dataclasses.replace(chosen, session=desk.session(given.session).code)
    if given.arrived or given.missing:
        chosen = dataclasses.replace(chosen, came=YES if given.arrived else NO)
    if given.place:
        chosen = dataclasses.replace(chosen, place=place_named(desk, given.place))
    if given.city:
        chosen = dataclasses.replace(chosen, city=given.city)
    definition = dataclasses.replace(definition, filter=chosen)
    if given.columns is not None:
        names = [name for part in given.columns.split(",") if (name := part.strip())]
        definition = dataclasses.replace(definition, columns=known_columns(desk, language, names))
    if given.sort:
        definition = dataclasses.replace(definition, sort=known_columns(desk, language, [given.sort])[0])
    return definition
