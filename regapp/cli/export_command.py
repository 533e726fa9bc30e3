"""`export WHAT --out X`: the lists and papers that the organisers owe, each with options of its own."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from regapp.cli import (
    attendees_command,
    certificates_command,
    data_commands,
    register_commands,
    report_command,
)
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
    "sign-in": _Paper(
        QT_TRANSLATE_NOOP("Shell", "a sheet on which participants sign"),
        register_commands.add_arguments,
        register_commands.sign_in,
    ),
    "per-diem": _Paper(
        QT_TRANSLATE_NOOP("Shell", "a register of per diems, with amounts and signatures"),
        register_commands.add_per_diem_arguments,
        register_commands.per_diem,
    ),
    "materials": _Paper(
        QT_TRANSLATE_NOOP("Shell", "a register of things handed out, with signatures"),
        register_commands.add_materials_arguments,
        register_commands.materials,
    ),
    "certificates": _Paper(
        QT_TRANSLATE_NOOP("Shell", "certificates of participation, from attendance"),
        certificates_command.add_arguments,
        certificates_command.export_certificates,
    ),
    "programme": _Paper(
        QT_TRANSLATE_NOOP("Shell", "the programme as a calendar (ics)"),
        data_commands.add_programme_arguments,
        data_commands.programme,
    ),
    "anonymous": _Paper(
        QT_TRANSLATE_NOOP("Shell", "data that name nobody, with a codebook"),
        data_commands.add_anonymous_arguments,
        data_commands.anonymous,
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
