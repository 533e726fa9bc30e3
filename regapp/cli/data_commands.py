"""`export anonymous`: the people as anonymous data."""

import argparse
from pathlib import Path

from regapp.cli.context import Context, progress_line
from regapp.cli.numbers import whole
from regapp.services.lists.anonymous import LEAST, export_anonymous
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

DONE = 0
_FEWEST = 2


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
        rows, files = export_anonymous(
            desk, out, context.language, progress_line(out.name, context.language), context.arguments.k
        )
    text = QT_TRANSLATE_NOOP("Shell", "People: {count}. File: {path}")
    path = ", ".join(map(str, files))
    document = {"file": str(out), "rows": rows} | ({"codebook": str(files[1])} if len(files) > 1 else {})
    context.answer(document, lambda: context.say(text, count=rows, path=path))
    return DONE
