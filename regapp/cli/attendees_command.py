"""`export attendees`: the list of participants."""

import argparse
from pathlib import Path

from regapp.cli.context import Context
from regapp.services.exporting import export_attendees
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

DONE = 0


def add_arguments(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Its options."""
    parser.add_argument("--out", type=Path, required=True, metavar="X.xlsx|csv|pdf")


def export_list(context: Context) -> int:
    """`export attendees`: the list that the organisers owe."""
    out = context.arguments.out
    with context.desk() as desk:
        rows = export_attendees(desk, out, context.language)
    text = QT_TRANSLATE_NOOP("Shell", "People: {count}. File: {path}")
    context.answer({"file": str(out), "rows": rows}, lambda: context.say(text, count=rows, path=out))
    return DONE
