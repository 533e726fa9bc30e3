"""`sheets make`: the desk list of a session, on which a desk goes on by hand."""

import argparse
from pathlib import Path

from regapp.cli.context import Context, progress_line
from regapp.model.event import LANGUAGES
from regapp.services.desk_lists.making import make_desk_list
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.desk_lists import desk_list_title

DONE = 0


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `sheets make`."""
    parser.add_argument("--session", required=True, metavar="CODE")
    parser.add_argument("--out", type=Path, required=True, metavar="X.pdf")
    parser.add_argument(
        "--paper-language", choices=LANGUAGES, help=language.translate("Shell", "the language of the paper")
    )


def make(context: Context) -> int:
    """Run `sheets make`: write the list as PDF."""
    arguments, out = context.arguments, context.arguments.out
    paper = Language(arguments.paper_language) if arguments.paper_language else context.language
    with context.desk() as desk:
        session = desk.session(arguments.session)
        label = desk_list_title(context.language)
        run = make_desk_list(desk, session, out, paper, progress_line(label, context.language))
    text = QT_TRANSLATE_NOOP("Shell", "People: {count}, pages: {pages}. File: {path}")
    context.answer(
        {"file": str(out), "rows": run.people, "pages": run.pages},
        lambda: context.say(text, count=run.people, pages=run.pages, path=out),
    )
    return DONE
