"""Importing a list: read, understand, compare with who is here, then write it wholly or not at all."""

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from regapp.exchange.headings import Columns, find_columns
from regapp.exchange.reading import Sheet, read_list
from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.errors import NoNameColumn
from regapp.model.identifiers import participant_text, short_number
from regapp.model.participant import Details, changed_fields
from regapp.services.desk import Changes, Desk
from regapp.services.identities import Identities, Status, filled
from regapp.services.list_rows import ListRow, RowReader
from regapp.services.people import registration
from regapp.store import journal, queries
from regapp.store.store import Transaction

Progress = Callable[[int, int], None]
"""Called with (done, total) rows; raising `Cancelled` in it leaves nothing behind."""

_STEP = 500
_BATCH = 4_000


@dataclass(frozen=True, slots=True)
class ImportItem:
    """How one row came out. `match_ref` names the person it was found to be."""

    sheet: str
    row: int
    status: Status
    ref: str
    match_ref: str
    municipality: str
    problems: tuple[str, ...]
    name: str


@dataclass
class ImportPlan:
    """What an import comes to, before it is written. `rejects` holds the unusable rows as they came."""

    rows: int = 0
    updated: int = 0
    items: list[ImportItem] = field(default_factory=list)
    new: list[Details] = field(default_factory=list)
    changes: dict[int, dict[str, Any]] = field(default_factory=dict)
    rejects: list["RejectedSheet"] = field(default_factory=list)
    skipped: list[tuple[str, int]] = field(default_factory=list)
    """Sheets without a column of names, and how many rows they have."""
    path: Path = Path()
    seen: int = 0
    """The journal's clock when the file was compared with the list."""

    def count(self, status: Status) -> int:
        """How many rows came out so."""
        return sum(1 for item in self.items if item.status is status)

    @property
    def added(self) -> int:
        """How many rows bring somebody new."""
        return self.count(Status.NEW)

    @property
    def same(self) -> int:
        """How many rows are somebody who is here already and has nothing new to say."""
        return self.count(Status.SAME) - self.updated


@dataclass(frozen=True)
class RejectedSheet:
    """The unusable rows of a sheet: its heading, and each row with its problems."""

    name: str
    heading: list[str]
    rows: list[tuple[list[str], tuple[str, ...]]]


def plan_import(desk: Desk, path: Path, progress: Progress | None = None) -> ImportPlan:
    """Read a list and compare it with who is here; nothing is written."""
    sheets = read_list(path)
    tables = _tables(path, sheets)
    seen = desk.ask(journal.last_clock)
    known = Identities(desk.ask(lambda db: list(queries.identity_rows(db, desk.event.number))))
    named = {id(sheet) for sheet, _ in tables}
    skipped = [(sheet.name, sum(map(any, sheet.rows))) for sheet in sheets if id(sheet) not in named]
    plan = ImportPlan(skipped=skipped, path=path, seen=seen)
    total = sum(len(sheet.rows) for sheet, _ in tables)
    done = 0
    for sheet, columns in tables:
        reader = RowReader(sheet, columns, desk.places, desk.event.cities)
        rejected = RejectedSheet(sheet.name, sheet.rows[columns.row], [])
        for index in range(columns.row + 1, len(sheet.rows)):
            row = reader.read(index)
            if row is not None:
                _take(desk, plan, known, row, sheet.rows[index], rejected)
            done += 1
            if progress and done % _STEP == 0:
                progress(done, total)
        if rejected.rows:
            plan.rejects.append(rejected)
    plan.new = known.newcomers()
    return plan


def _tables(path: Path, sheets: Sequence[Sheet]) -> list[tuple[Sheet, Columns]]:
    tables = [(sheet, columns) for sheet in sheets if (columns := find_columns(sheet.rows)) is not None]
    if not tables:
        raise NoNameColumn(str(path))
    return tables


def _take(
    desk: Desk, plan: ImportPlan, known: Identities, row: ListRow, cells: list[str], rejected: RejectedSheet
) -> None:
    """Put one row into the plan."""
    plan.rows += 1
    problems = row.problems
    match = known.place(row.details) if row.is_usable else None
    status = match.status if match else Status.UNUSABLE
    if match and match.problem:
        problems = (*problems, match.problem)
    if status is Status.UNUSABLE:
        rejected.rows.append((cells, problems))
    elif match and status is Status.SAME and match.participant is not None:
        changes = _news(desk, match.participant, row.details, match.by_reference, plan.changes)
        if changes:
            plan.updated += match.participant not in plan.changes
            plan.changes.setdefault(match.participant, {}).update(changes)
    plan.items.append(
        ImportItem(
            row.sheet, row.row, status, row.details.ref, match.ref if match else "", row.details.municipality, problems,
            row.details.name,
        )
    )  # fmt: skip


def _news(
    desk: Desk, participant: int, details: Details, by_reference: bool, pending: dict[int, dict[str, Any]]
) -> dict[str, Any]:
    """What a row says that is not known of a participant: empty values filled, cities added.

    A list that knows the person by its reference may also correct what lists said before; what was typed at a desk
    stands.
    """
    found = desk.ask(lambda db: queries.participant(db, participant))
    if found is None:
        return {}
    if details.ref == participant_text(participant):
        details = dataclasses.replace(details, ref="")
    planned: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in pending.get(participant, {}).items()
    }
    current = dataclasses.replace(found.details, **planned)
    merged = filled(current, details)
    if by_reference:
        typed = _typed_at_desk(desk, participant)
        if merged.municipality and merged.municipality == details.municipality:
            # The same place in other words is nothing new.
            details = dataclasses.replace(details, place=merged.place)
        said = {
            name: value
            for name, value in changed_fields(merged, details).items()
            if value not in ("", None, []) and name not in typed | {"number", "cities", "cancelled"}
        }
        merged = dataclasses.replace(merged, **said)
    return changed_fields(current, merged)


def _typed_at_desk(desk: Desk, participant: int) -> set[str]:
    """The fields whose last word was typed at a desk."""
    subject = (desk.event.number, participant_subject(participant))
    last: dict[str, str] = {}
    for _, entries in desk.ask(lambda db: list(journal.of_subjects(db, [subject]))):
        for entry in sorted(entries, key=lambda item: item.order):
            if entry.kind == Kind.SET:
                last |= dict.fromkeys(entry.body.get("fields", {}), str(entry.body.get("source", "")))
    return {name for name, source in last.items() if source == "desk"}


def run_import(desk: Desk, plan: ImportPlan, source: str, progress: Progress | None = None) -> Changes:
    """Write a plan in one transaction: all of it, or after a failure or a cancel nothing.

    If the file has changed since the plan was made, the list is compared once more first.
    """
    while True:
        try:
            return _write(desk, plan, source, progress)
        except _Stale:
            plan = plan_import(desk, plan.path)


class _Stale(Exception):
    """Something was journalled between the comparison and the writing."""


def _write(desk: Desk, plan: ImportPlan, source: str, progress: Progress | None) -> Changes:
    if not plan.new and not plan.changes:
        return Changes()

    def operation(tx: Transaction) -> tuple[Entry, Entry]:
        if journal.last_clock(tx.db) != plan.seen:
            raise _Stale
        first = last = None
        done, total = 0, len(plan.new) + len(plan.changes)
        for drafts in _batches(desk, tx, plan, source):
            entries = desk.append(tx, drafts)
            first, last = first or entries[0], entries[-1]
            done += len(drafts)
            if progress:
                progress(done, total)
        assert first is not None
        assert last is not None
        return first, last

    desk.remember("import", None, desk.write(operation))
    return Changes(everything=True)


def _batches(desk: Desk, tx: Transaction, plan: ImportPlan, source: str) -> Iterator[list[Draft]]:
    numbers = tx.next_numbers(len(plan.new))
    for start in range(0, len(plan.new), _BATCH):
        yield [
            registration(details, short_number(desk.number, numbers[start + offset]), source)[1]
            for offset, details in enumerate(plan.new[start : start + _BATCH])
        ]
    if plan.changes:
        yield [
            Draft(Kind.SET, participant_subject(participant), {"fields": fields, "source": source})
            for participant, fields in plan.changes.items()
        ]
