"""The command `guide`: the guides of the three who work with RegApp, to print."""

import argparse
from pathlib import Path

from regapp.cli.context import Context
from regapp.model.event import LANGUAGES
from regapp.services.guides.paper import write_guides
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

DONE = 0


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `guide`."""
    parser.add_argument("--to", type=Path, required=True, metavar="FILE.pdf")
    parser.add_argument(
        "--language", choices=LANGUAGES, help=language.translate("Shell", "the language of the guides")
    )  # fmt: skip


def guide(context: Context) -> int:
    """Run `guide`: write all guides as one PDF; needs no conference file."""
    arguments, out = context.arguments, context.arguments.to
    write_guides(out, Language(arguments.language) if arguments.language else context.language)
    text = QT_TRANSLATE_NOOP("Shell", "Guides: {path}")
    context.answer({"file": str(out)}, lambda: context.say(text, path=out))
    return DONE
