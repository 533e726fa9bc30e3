"""`export programme`: the programme to print, or as a calendar."""

import argparse
from pathlib import Path

from regapp.cli.context import Context
from regapp.model.errors.acts import OptionsConflict
from regapp.model.event import LANGUAGES
from regapp.services.output import known_kind
from regapp.services.programme.calendar import CALENDAR_KINDS, export_programme
from regapp.services.programme.paper import PROGRAMME_KINDS, write_programme
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

DONE = 0


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `export programme`."""
    translate = language.translate
    parser.add_argument("--out", type=Path, required=True, metavar="X.pdf|ics")
    parser.add_argument("--city", default="", metavar="CODE", help=translate("Shell", "only this city"))
    parser.add_argument("--paper-language", choices=LANGUAGES, help=translate("Shell", "the language of the paper"))


def programme(context: Context) -> int:
    """Run `export programme`: write a PDF to print, or all sessions for the calendars of telephones."""
    arguments, out = context.arguments, context.arguments.out
    kind = known_kind(out, (*PROGRAMME_KINDS, *CALENDAR_KINDS))
    if kind in CALENDAR_KINDS and arguments.city:
        raise OptionsConflict("--city", out.name)
    with context.desk() as desk:
        paper = context.paper_language(desk)
        if kind in PROGRAMME_KINDS:
            count = write_programme(desk, out, paper, arguments.city)
        else:
            count = export_programme(desk, out, paper)
    text = QT_TRANSLATE_NOOP("Shell", "Sessions: {count}. File: {path}")
    context.answer({"file": str(out), "rows": count}, lambda: context.say(text, count=count, path=out))
    return DONE
