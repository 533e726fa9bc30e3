"""`demo`: the conference with invented people; without a display, the shell shows the main job."""

import argparse
from dataclasses import replace

from regapp.cli.context import Context, progress_line
from regapp.cli.desk_commands import show_figures
from regapp.cli.numbers import count
from regapp.cli.window_command import open_window
from regapp.gui.display import has_display
from regapp.model.attendance import Cut
from regapp.model.checkin import Outcome, is_registered
from regapp.resources import resource
from regapp.services.admission.admission import scan
from regapp.services.attendance.figures import attendance
from regapp.services.badges.badges import make_badges
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.file.demo import DEMO_PEOPLE, demo_beside, make_demo, registered
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.choice import choose
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.words import outcome_word

DONE = 0
_SAMPLE = "registrations_form_ru.xlsx"
_SCANS = 60


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `demo`."""
    translate = language.translate
    parser.add_argument(
        "--people", type=count, default=DEMO_PEOPLE, metavar="N", help=translate("Shell", "how many people")
    )
    parser.add_argument("--open", action="store_true", help=translate("Shell", "then open the window"))


def demo(context: Context) -> int:
    """Make the demo file; with --open, open the window on it, or without a display give a tour in the shell."""
    usual = context
    if context.arguments.open and not context.is_file_named:
        # The place of the real conference stays free for it.
        context = replace(context, file=demo_beside(context.file))
    label = context.language.translate("Shell", "People")
    desk, made = make_demo(context.file, context.arguments.people, progress_line(label, context.language))
    try:
        document = {
            "file": str(context.file),
            "event": desk.event.code,
            "people": registered(desk),
            "made": made,
        }
        tour = context.arguments.open and not has_display()
        if tour:
            desk.check_writable()
        if not (tour and context.as_json):
            context.answer(document, lambda: _tell(context, document))
        if tour:
            _tour(context, desk)
    finally:
        desk.close()
    if context.arguments.open and not tour:
        return open_window(usual, context.file)
    return DONE


def _tell(context: Context, document: dict[str, object]) -> None:
    made = QT_TRANSLATE_NOOP("Shell", "The demo conference is in {file}; people: {people}.")
    there = QT_TRANSLATE_NOOP("Shell", "The demo conference was already in {file}; people: {people}.")
    context.say(made if document["made"] else there, file=document["file"], people=document["people"])


def _tour(context: Context, desk: Desk) -> None:
    """Show the main job, from the list to the figures."""
    context.say(QT_TRANSLATE_NOOP("Shell", "There is no display, so here is the main job in the shell."))
    sample = resource("samples", _SAMPLE)
    plan = plan_import(desk, sample)
    run_import(desk, plan, sample.name)
    text = QT_TRANSLATE_NOOP(
        "Shell", "1. The list {path} was imported: added {added}, here already {same}, left out {unusable}."
    )
    unusable = plan.rows - plan.added - plan.same - plan.updated
    context.say(text, path=sample, added=plan.added, same=plan.same + plan.updated, unusable=unusable)

    out = desk.path.with_name(f"{desk.path.stem}-badges.pdf")
    run = make_badges(desk, out, choose(desk, ["all"]), language=context.language)
    context.say(QT_TRANSLATE_NOOP("Shell", "2. Badges made: {count}, in {path}"), count=run.made, path=out)

    context.say(
        QT_TRANSLATE_NOOP("Shell", "3. Badges scanned at the first registration: {outcomes}"),
        outcomes=_scan_some(context, desk),
    )
    context.say(QT_TRANSLATE_NOOP("Shell", "4. Attendance by municipality:"))
    rows = attendance(desk, Cut.MUNICIPALITY, context.language)
    if context.as_json:
        context.answer(
            {"file": str(desk.path), "badges": str(out), "arrived": sum(row.arrived for row in rows)},
            lambda: None,
        )
        return
    show_figures(context, Cut.MUNICIPALITY, rows)
    context.say(QT_TRANSLATE_NOOP("Shell", "Files made: {conference} and {badges}"), conference=desk.path, badges=out)


def _scan_some(context: Context, desk: Desk) -> str:
    session = desk.sessions()[0]
    expected = [person for person in choose(desk, ["all"]) if is_registered(person, session)]
    counted: dict[Outcome, int] = {}
    for person in expected[:_SCANS]:
        outcome = scan(desk, token_of(desk, person.id, max(1, person.issue)), session).outcome
        counted[outcome] = counted.get(outcome, 0) + 1
    return ", ".join(f"{outcome_word(outcome, context.language)}: {count}" for outcome, count in counted.items())
