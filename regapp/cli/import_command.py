"""`import`: takes in a list of people; the first list makes the conference's file."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from regapp.cli.context import Context, progress_line
from regapp.matching.identities import Status
from regapp.model.participant import Details
from regapp.named_files import is_there
from regapp.scratch import scratch_folder
from regapp.services.desk import Desk
from regapp.services.file.backups import back_up, folders_of
from regapp.services.file.conference import create_conference
from regapp.services.importing.plan import Decisions, ImportPlan, SamePerson
from regapp.services.importing.planning import plan_import
from regapp.services.importing.rejects import save_rejects
from regapp.services.importing.writing import run_import
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.findings import problem
from regapp.texts.left_out import guess_words, ignored_words, same_person_words, why_skipped
from regapp.texts.remarks import remark_sentences
from regapp.texts.words import column_word

DONE = 0
_SHOWN = 20


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `import`."""
    translate = language.translate
    parser.add_argument("list", type=Path, metavar="LIST")
    parser.add_argument(
        "--check", action="store_true", help=translate("Shell", "show what would happen, write nothing")
    )
    parser.add_argument(
        "--sex-by-patronymic", action="store_true",
        help=translate("Shell", "take the sex that a row does not state from the patronymic that says it"),
    )  # fmt: skip
    parser.add_argument(
        "--rejects", type=Path, metavar="X", help=translate("Shell", "write the rows left out to this xlsx or csv")
    )


def import_list(context: Context) -> int:
    """Run `import`: take in a list; the first list makes the conference's file."""
    arguments = context.arguments
    label, had_file = context.language.translate("Shell", "Rows"), context.file.exists()
    with _desk_for(context) as desk:
        decisions = Decisions(sex_by_patronymic=arguments.sex_by_patronymic)
        plan = plan_import(desk, arguments.list, progress_line(label, context.language), decisions=decisions)
        if arguments.rejects is not None:
            save_rejects(plan, arguments.rejects, context.language)
        if not arguments.check:
            if had_file:
                back_up(desk, folders_of(desk, None))
            run_import(desk, plan, arguments.list.name, progress_line(label, context.language))
    context.answer(_plan_document(plan), lambda: _show_plan(context, plan))
    return DONE


@contextmanager
def _desk_for(context: Context) -> Iterator[Desk]:
    """Open the file. If there is none yet, make it once the list proves readable; --check uses a temporary one."""
    if is_there(context.file):
        with context.desk(writes=not context.arguments.check) as desk:
            yield desk
        return
    with scratch_folder("first") as folder:
        desk = create_conference(Path(folder, "first.regapp"))
        try:
            if not context.arguments.check:
                plan_import(desk, context.arguments.list)
                desk.close()
                desk = create_conference(context.file)
            yield desk
        finally:
            desk.close()


def _plan_document(plan: ImportPlan) -> dict[str, Any]:
    return {
        "rows": plan.rows, "added": plan.added, "updated": plan.updated, "same": plan.same,
        "possible": plan.count(Status.POSSIBLE), "unusable": plan.count(Status.UNUSABLE),
        "items": [
            {
                "sheet": item.sheet, "row": item.row, "status": item.status.value, "ref": item.ref,
                "match_ref": item.match_ref, "municipality": item.municipality, "problems": list(item.problems),
            }
            for item in plan.items
        ],
        "encoding": plan.source.encoding,
        "sex_by_patronymic": {"rows": plan.sexes_by_patronymic, "taken": plan.decisions.sex_by_patronymic},
        "ignored_columns": [
            {"sheet": column.sheet, "column": column.column, "heading": column.heading, "filled": column.filled}
            for column in plan.ignored
        ],
        "skipped": [{"sheet": item.sheet, "row": item.row, "why": item.why.value} for item in plan.skipped],
        "same_person": [
            {
                "sheet": one.name[0], "row": one.name[1],
                "earlier_sheet": one.earlier[0] if one.earlier else None,
                "earlier_row": one.earlier[1] if one.earlier else None,
                "differs": [
                    {"field": name, "earlier": getattr(one.known, name), "here": getattr(one.said, name)}
                    for name in one.fields
                ],
            }
            for one in plan.same_people
        ],
        "guessed": [
            *(
                {
                    "sheet": guess.sheet, "row": guess.row, "column": guess.column, "what": guess.what.value,
                    "from": guess.said, "to": guess.taken,
                }
                for guess in plan.guesses
            ),
            *(
                {
                    "sheet": remark.sheet, "row": remark.row or None, "column": None, "what": remark.kind.value,
                    "from": remark.text, "to": "",
                }
                for remark in plan.source.remarks
            ),
        ],
    }  # fmt: skip


def _show_plan(context: Context, plan: ImportPlan) -> None:
    text = QT_TRANSLATE_NOOP(
        "Shell",
        "Rows: {rows}. Added: {added}. Updated: {updated}. Same: {same}. Possible: {possible}. Left out: {unusable}.",
    )
    context.say(
        text, rows=plan.rows, added=plan.added, updated=plan.updated, same=plan.same,
        possible=plan.count(Status.POSSIBLE), unusable=plan.count(Status.UNUSABLE),
    )  # fmt: skip
    if plan.sexes_by_patronymic and not plan.decisions.sex_by_patronymic:
        context.say(
            QT_TRANSLATE_NOOP(
                "Shell", "Sex not stated, but said by the patronymic: {count}. --sex-by-patronymic takes it."
            ),
            count=plan.sexes_by_patronymic,
        )
    _show_left_out(context, plan)
    troubled = [item for item in plan.items if item.problems]
    headings = [column_word(name, context.language) for name in ("row", "name", "reason")]
    rows = [
        [
            f"{item.sheet} {item.row}".strip(),
            item.name,
            ", ".join(problem(code, context.language) for code in item.problems),
        ]
        for item in troubled[:40]
    ]
    if rows:
        context.table(headings, rows)
    if len(troubled) > len(rows):
        context.say(
            QT_TRANSLATE_NOOP("Shell", "… and {count} more; --json lists all."),
            count=len(troubled) - len(rows),
        )
    if plan.rejects and context.arguments.rejects is None:
        context.say(
            QT_TRANSLATE_NOOP("Shell", "--rejects FILE.xlsx saves the rows left out, to correct and import again.")
        )
    elif plan.rejects:
        context.say(QT_TRANSLATE_NOOP("Shell", "The rows left out are in {path}"), path=context.arguments.rejects)


def _differing(one: SamePerson) -> list[tuple[str, str, str]]:
    """Give each differing field as the two rows have it; places as they are written, other values by their codes."""

    def text(details: Details, name: str) -> str:
        value = details.place or details.municipality if name == "municipality" else getattr(details, name)
        return ", ".join(value) if isinstance(value, tuple) else str(value)

    return [(name, text(one.known, name), text(one.said, name)) for name in one.fields]


def _show_left_out(context: Context, plan: ImportPlan) -> None:
    """Say what of the list was not taken, and what was guessed."""
    language = context.language
    for line in remark_sentences(plan.source.remarks, language):
        context.say("{text}", text=line)
    for skipped in (item for item in plan.skipped if item.row is None):
        text = QT_TRANSLATE_NOOP("Shell", "Sheet “{name}” was skipped: {why}; rows: {count}.")
        context.say(text, name=skipped.sheet, why=why_skipped(skipped, language), count=skipped.rows)
    if plan.ignored:
        columns = "; ".join(ignored_words(column, language) for column in plan.ignored)
        context.say(QT_TRANSLATE_NOOP("Shell", "Columns not taken: {columns}."), columns=columns)
    skipped_rows = [item for item in plan.skipped if item.row is not None]
    for item in skipped_rows[:_SHOWN]:
        text = QT_TRANSLATE_NOOP("Shell", "Row {row} has no person, {why}: {text}")
        row = f"{item.sheet} {item.row}".strip()
        context.say(text, row=row, why=why_skipped(item, language), text=item.text)
    for one in plan.same_people[:_SHOWN]:
        context.say(
            QT_TRANSLATE_NOOP("Shell", "Row {row}: {what}"),
            row=f"{one.name[0]} {one.name[1]}".strip(),
            what=same_person_words(
                f"{one.earlier[0]} {one.earlier[1]}".strip() if one.earlier else None, _differing(one), language
            ),
        )
    for guess in plan.guesses[:_SHOWN]:
        row = f"{guess.sheet} {guess.row or ''}".strip()
        context.say(
            QT_TRANSLATE_NOOP("Shell", "Guessed, row {row}: {what}"), row=row, what=guess_words(guess, language)
        )
    more = sum(max(0, len(rows) - _SHOWN) for rows in (skipped_rows, plan.same_people, plan.guesses))
    if more:
        context.say(QT_TRANSLATE_NOOP("Shell", "… and {count} more; --json lists all."), count=more)
