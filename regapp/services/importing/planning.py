"""Planning an import: read a list, understand it, and compare it with the registered people."""

from dataclasses import replace
from pathlib import Path

from regapp.exchange.heading_texts import questions
from regapp.exchange.headings import recognise
from regapp.exchange.recognising.stacked import stacked
from regapp.matching.identities import Identities, Status
from regapp.model.errors.lists import NoNameColumn
from regapp.model.papers.left_out import Guess, GuessKind, Skipped, WhySkipped
from regapp.model.papers.list_columns import Columns, Field
from regapp.model.papers.sheets import Sheet
from regapp.model.participant import Details
from regapp.model.progress import Progress
from regapp.services.desk import Desk
from regapp.services.importing.file import ListFile, open_list
from regapp.services.importing.plan import Decisions, ImportItem, ImportPlan, PossibleDouble, RejectedSheet
from regapp.services.importing.rows import ListRow, RowReader
from regapp.services.importing.rows_of_one import RowsOfOne
from regapp.services.importing.settled_places import EventPlaces, PlaceQuestion, PlaceSaid, place_key
from regapp.services.importing.sheet_parts import ignored_columns, side_by_side, together
from regapp.services.importing.sheet_reading import SheetReading
from regapp.services.importing.updates import updates_of
from regapp.store import comparing, journal

_STEP = 500


def plan_import(
    desk: Desk, path: Path, progress: Progress | None = None, decisions: Decisions | None = None
) -> ImportPlan:
    """Read a list and compare it with the registered people; writes nothing."""
    return plan_list(desk, open_list(desk, path), decisions or Decisions(), progress)


def plan_list(desk: Desk, source: ListFile, decisions: Decisions, progress: Progress | None = None) -> ImportPlan:
    """Compare a list that was read, and the decisions about it, with the registered people; writes nothing.

    NoNameColumn if no sheet has a column of names.
    """
    tables = _tables(source, decisions)
    desk.follow()
    seen = desk.ask(journal.marks)
    event = desk.event.number
    known = Identities(
        desk.ask(lambda db: list(comparing.details_of_all(db, event))),
        desk.ask(comparing.aliases, event),
    )
    plan = ImportPlan(source, decisions, skipped=_sheets_left_out(source, tables), seen=seen, event=event)
    places = EventPlaces(desk, {key: code for key, (_, code) in decisions.places.items()})
    ones = RowsOfOne()
    total = sum(len(sheet.rows) for sheet, _ in tables)
    done = 0
    for sheet, whole in _parts(tables):
        blocks = side_by_side(sheet, whole)
        lost = [set(ignored_columns(sheet, block)) for block in blocks]
        plan.ignored += sorted(set.intersection(*lost), key=lambda column: column.column)
        plan.guesses += _full_names(sheet, whole)
        rejected = RejectedSheet(sheet.name, sheet.rows[whole.row] if whole.row >= 0 else [], [])
        for number, columns in enumerate(blocks):
            reading = SheetReading(sheet, columns, RowReader(sheet, columns, places, desk.event), number)
            for index in range(columns.row + 1, len(sheet.rows)):
                row = reading.read(index, without_hidden=decisions.without_hidden_rows)
                if row is not None:
                    _take(desk, plan, known, ones, places, row, sheet.rows[index], rejected)
                done += 1
                if progress and done % _STEP == 0:
                    progress(min(done, total), total)
            plan.skipped += reading.skipped
            plan.guesses += reading.guesses
        if rejected.rows:
            plan.rejects.append(rejected)
    plan.ignored = together(plan.ignored)
    plan.new, plan.not_duplicates = known.newcomers(), known.not_duplicates
    return plan


def _full_names(sheet: Sheet, columns: Columns) -> list[Guess]:
    """Name the column that is headed as given names and was read as full names."""
    place = next(iter(columns.fields.get(Field.FULL_NAME, ())), None)
    heading = sheet.rows[columns.row] if columns.row >= 0 else []
    if place is None or place >= len(heading) or recognise(questions(heading)[place]) is not Field.GIVEN:
        return []
    return [Guess(sheet.name, None, place + 1, GuessKind.FULL_NAME, heading[place], Field.FULL_NAME.value)]


def _tables(source: ListFile, decisions: Decisions) -> list[tuple[Sheet, Columns]]:
    chosen = [(item.sheet, decisions.columns.get(item.sheet.name, item.columns)) for item in source.sheets]
    tables = [(sheet, columns) for sheet, columns in chosen if columns is not None]
    if not tables:
        raise NoNameColumn(str(source.path))
    return [(sheet, columns) for sheet, columns in tables if not sheet.is_hidden or sheet.name in decisions.columns]


def _parts(tables: list[tuple[Sheet, Columns]]) -> list[tuple[Sheet, Columns]]:
    return [part for table in tables for part in stacked(*table)]


def _sheets_left_out(source: ListFile, tables: list[tuple[Sheet, Columns]]) -> list[Skipped]:
    taken = {id(sheet) for sheet, _ in tables}
    return [
        Skipped(
            sheet.name,
            None,
            WhySkipped.HIDDEN_SHEET if sheet.is_hidden else WhySkipped.NO_PEOPLE,
            rows=sum(map(any, sheet.rows)),
        )
        for sheet in (item.sheet for item in source.sheets)
        if id(sheet) not in taken
    ]


def _take(
    desk: Desk,
    plan: ImportPlan,
    known: Identities,
    ones: RowsOfOne,
    places: EventPlaces,
    row: ListRow,
    cells: list[str],
    rejected: RejectedSheet,
) -> None:
    """Put one row into the plan."""
    plan.rows += 1
    if row.told_sex and row.is_usable:
        plan.sexes_by_patronymic += 1
        if plan.decisions.sex_by_patronymic:
            row = replace(row, details=replace(row.details, sex=row.told_sex))
    problems = row.problems
    name = (row.sheet, row.row, row.block)
    question = _question(plan, places, row.details.place, row.unclear) if row.unclear is not None else None
    may_be = question.candidates if question else ()
    match = known.place(row.details, plan.decisions.doubles.get(name), may_be) if row.is_usable else None
    status = match.status if match else Status.UNUSABLE
    if match and match.participant is not None:
        plan.named.add(match.participant)
    if match and match.problem:
        problems = (*problems, match.problem)
    if match and match.double is not None:
        plan.doubles.append(PossibleDouble(name, row.details, match.double, match.participant, match.other))
    registered: Details | None = None
    if status is Status.UNUSABLE:
        rejected.rows.append((cells, problems))
    elif match and status is Status.SAME and match.participant is not None:
        pending = plan.changes.pop(match.participant, {})
        changes, registered = updates_of(desk, match.participant, row.details, pending, by_reference=match.by_reference)
        if changes:
            plan.changes[match.participant] = changes
    if match and match.person and (one := ones.note(match.person, name, row.details, registered)):
        plan.same_people.append(one)
    if status is not Status.UNUSABLE and question:
        plan.places[question.key] = question
    plan.items.append(
        ImportItem(
            row.sheet, row.row, status, row.details.ref, match.ref if match else "", row.details.municipality, problems,
            row.details.name,
        )
    )  # fmt: skip


def _question(plan: ImportPlan, places: EventPlaces, text: str, said: PlaceSaid) -> PlaceQuestion:
    """Ask about an unclear place, or once more about one that earlier rows have."""
    key = place_key(text)
    known = plan.places.get(key)
    return known.again() if known else PlaceQuestion(key, text, places.offers(*said))
