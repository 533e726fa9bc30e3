"""`export WHAT --out X`: the lists and papers that the organisers owe, each with options of its own."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from regapp.cli import attendees_command, report_command
from regapp.cli.context import Context
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language


@dataclass(frozen=True)
class _Paper:
    """A paper: what it is, in a line of help; its options; the command that writes it."""

    help_text: str
    add_arguments: Callable[[argparse.ArgumentParser, Language], None]
    run: Callable[[Context], int]


_PAPERS: Final = {
    "attendees": _Paper(
        QT_TRANSLATE_NOOP("Shell", "the list of participants"),
        attendees_command.add_arguments,
        attendees_command.export_list,
    ),
    "report": _Paper(
        QT_TRANSLATE_NOOP("Shell", "the report for donors"),
        report_command.add_arguments,
        report_command.export_report,
    ),
}


def add_export_arguments(parser: argparse.ArgumentParser, common: argparse.ArgumentParser, language: Language) -> None:
    """A command below `export` for each paper; `common` are the options of every command."""
    kinds = parser.add_subparsers(dest="what", metavar="|".join(_PAPERS), required=True)
    for name, paper in _PAPERS.items():
        text = language.translate("Shell", paper.help_text)
        paper.add_arguments(kinds.add_parser(name, parents=[common], help=text, description=text), language)


def export(context: Context) -> int:
    """Write the paper that was asked for."""
    return _PAPERS[context.arguments.what].run(context)
