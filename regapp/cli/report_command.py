"""`export report`: the report for donors, as PDF or workbook."""

import argparse
from pathlib import Path

from regapp.cli.context import Context, progress_line
from regapp.model.event import LANGUAGES
from regapp.services.donor_report.papers import REPORT_KINDS, write_report
from regapp.services.donor_report.report import report_data
from regapp.services.output import known_kind
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

DONE = 0


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `export report`."""
    parser.add_argument("--out", type=Path, required=True, metavar="X.pdf|xlsx")
    parser.add_argument(
        "--paper-language", choices=LANGUAGES, help=language.translate("Shell", "the language of the paper")
    )


def export_report(context: Context) -> int:
    """Run `export report`: write all figures owed to a donor, without names of people."""
    out, language = context.arguments.out, context.language
    # Refuse an unknown kind of file before the counting begins.
    known_kind(out, REPORT_KINDS)
    paper = Language(context.arguments.paper_language) if context.arguments.paper_language else language
    progress = progress_line(language.translate("Shell", "Report"), language)
    with context.desk() as desk:
        report = report_data(desk, paper, progress)
        write_report(desk, report, out, progress)
    figures = {
        "registered": report.figure("registered_people"), "arrived": report.figure("arrived_people"),
        "municipalities": report.figure("municipalities_came"),
    }  # fmt: skip
    text = QT_TRANSLATE_NOOP(
        "Shell", "Registered: {registered}. Arrived: {arrived}. Municipalities: {municipalities}. File: {path}"
    )
    context.answer({"file": str(out), **figures}, lambda: context.say(text, path=out, **figures))
    return DONE
