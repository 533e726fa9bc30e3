"""`export report`: the report for donors, as PDF or workbook."""

import argparse
from pathlib import Path

from regapp.cli.context import Context, progress_line
from regapp.model.event import LANGUAGES
from regapp.model.papers.donor_report import USUAL_PARTS, Part
from regapp.model.papers.target import Target, target_number
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
    parser.add_argument(
        "--target", type=_given, action="append", default=[], metavar="NAME=NUMBER",
        help=language.translate("Shell", "set a target beside its result; {names}").format(names=", ".join(Target)),
    )  # fmt: skip
    parser.add_argument(
        "--groups", action="store_true",
        help=language.translate("Shell", "with working language and disability, as numbers of five and more"),
    )  # fmt: skip


def _given(text: str) -> tuple[Target, str]:
    """Split a target in its name and what is to be its number."""
    name, _, number = text.partition("=")
    if name not in set(Target) or not number.strip():
        raise argparse.ArgumentTypeError(f"“{text}”: {', '.join(f'{target}=50' for target in Target)}")
    return Target(name), number


def export_report(context: Context) -> int:
    """Run `export report`: write all figures owed to a donor, without names of people."""
    out, language = context.arguments.out, context.language
    # Refuse an unknown kind of file before the counting begins.
    known_kind(out, REPORT_KINDS)
    targets = {target: target_number(target, text) for target, text in context.arguments.target}
    progress = progress_line(language.translate("Shell", "Report"), language)
    with context.desk() as desk:
        paper = context.paper_language(desk)
        parts = USUAL_PARTS | ({Part.GROUPS} if context.arguments.groups else set())
        report = report_data(desk, paper, progress, targets).with_parts(parts)
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
