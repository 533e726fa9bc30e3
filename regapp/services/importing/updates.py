"""New details that a row of a list gives about a registered person."""

import dataclasses
from typing import Any, NamedTuple

from regapp.matching.identities import filled
from regapp.model.entry import Kind, participant_subject
from regapp.model.identifiers import participant_text
from regapp.model.participant import Details, changed_fields
from regapp.services.desk import Desk
from regapp.store import journal, queries
from regapp.store.merging import members

_NEVER_SAID = frozenset({"number", "cities", "cancelled", "instead_of"})


class Updates(NamedTuple):
    """What a row changes in a record, and the record after that."""

    changes: dict[str, Any]
    after: Details | None


def updates_of(
    desk: Desk, participant: int, details: Details, pending: dict[str, Any], *, by_reference: bool
) -> Updates:
    """Find all that a record lacks after a row: empty values filled, cities added, and what earlier rows said.

    A list that knows the person by its reference may also correct details from earlier lists; details typed at a
    desk stay. `pending`: what earlier rows said; a row that takes it back leaves nothing of it.
    """
    found = desk.ask(queries.participant, participant)
    if found is None:
        return Updates({}, None)
    if _is_own_id(desk, participant, details.ref):
        details = dataclasses.replace(details, ref="")
    planned: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in pending.items()
    }
    current = dataclasses.replace(found.details, **planned)
    merged = filled(current, details)
    if by_reference:
        typed = _typed_at_desk(desk, participant)
        if merged.municipality and merged.municipality == details.municipality:
            # The same place in other words is not a change.
            details = dataclasses.replace(details, place=merged.place)
        said = {
            name: value
            for name, value in changed_fields(merged, details).items()
            if value not in ("", None, []) and name not in typed | _NEVER_SAID
        }
        merged = dataclasses.replace(merged, **said)
    return Updates(changed_fields(found.details, merged), merged)


def _is_own_id(desk: Desk, participant: int, ref: str) -> bool:
    """Whether a reference is the id under which RegApp's own lists name somebody: theirs, or a merged record's."""
    return ref.isdecimal() and ref in map(participant_text, desk.ask(members, participant))


def _typed_at_desk(desk: Desk, participant: int) -> set[str]:
    """Find the fields whose last value was typed at a desk, or settled by a person."""
    subject = (desk.event.number, participant_subject(participant))
    last: dict[str, str] = {}
    for _, entries in desk.ask(lambda db: list(journal.of_subjects(db, [subject]))):
        for entry in sorted(entries, key=lambda item: item.order):
            if entry.kind in (Kind.SET, Kind.MERGED):
                source = "desk" if entry.kind == Kind.MERGED else str(entry.body.get("source", ""))
                last |= dict.fromkeys(entry.body.get("fields", {}), source)
    return {name for name, source in last.items() if source in ("desk", "place")}
