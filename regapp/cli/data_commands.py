"""`export programme` and `export anonymous`: the programme as a calendar, the people as anonymous data."""

import argparse
from pathlib import Path

from regapp.cli.context import Context, progress_line
from regapp.cli.numbers import whole
from regapp.services.lists.anonymous import LEAST, export_anonymous
from regapp.services.programme.calendar import export_programme
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

DONE = 0
_FEWEST = 2


def add_programme_arguments(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Add the options of `export programme`."""
    parser.add_argument("--out", type=Path, required=True, metavar="X.ics")


def programme(context: Context) -> int:
    """Run `export programme`: write all sessions for the calendars of telephones."""
    out = context.arguments.out
    with context.desk() as desk:
        rows = export_programme(desk, out, context.language)
    text = QT_TRANSLATE_NOOP("Shell", "Sessions: {count}. File: {path}")
    context.answer({"file": str(out), "rows": rows}, lambda: context.say(text, count=rows, path=out))
    return DONE


def add_anonymous_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `export anonymous`."""
    parser.add_argument("--out", type=Path, required=True, metavar="X.xlsx|csv|ods")
    parser.add_argument(
        "--k",
        type=whole(_FEWEST, 999),
        default=LEAST,
        metavar="K",
        help=language.translate("Shell", "minimum number of people who share each combination (usually 5)"),
    )


def anonymous(context: Context) -> int:
    """Run `export anonymous`: write a row for each person without anything that names them, and a codebook."""
    out = context.arguments.out
    with context.desk() as desk:
        rows, files = export_anonymous(desk, out, context.language, progress_line(out.name), context.arguments.k)
    text = QT_TRANSLATE_NOOP("Shell", "People: {count}. File: {path}")
    path = ", ".join(map(str, files))
    document = {"file": str(out), "rows": rows} | ({"codebook": str(files[1])} if len(files) > 1 else {})
    context.answer(document, lambda: context.say(text, count=rows, path=path))
    return DONE
