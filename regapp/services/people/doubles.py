"""Duplicates: finding people registered twice, merging two records, and telling two people apart for good."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from regapp.matching.doubles import index_of
from regapp.matching.likeness import LIKELY, Likeness, likeness_of, score
from regapp.matching.oneness import are_two, contradicts
from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.errors.people import UnknownPerson
from regapp.model.identifiers import participant_text
from regapp.model.participant import DETAIL_FIELDS, Details, Participant
from regapp.model.progress import Progress
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.people.registration import apart_draft, find, get
from regapp.services.people.substitutes import came_instead
from regapp.store import comparing, queries

OFFERED_WHILE_TYPING = 5.0
"""The score that suffices while a form is half filled in: the same name except for a typing error."""
_LOOKED_AT = 25
_NEVER_CHOSEN = frozenset({"number", "cancelled", "written"})


@dataclass(frozen=True)
class Double:
    """Two records that may be one person, and the score of the evidence for it."""

    score: float
    first: Participant
    second: Participant


def doubles_of(desk: Desk, details: Details, limit: int = 3, known: Participant | None = None) -> list[Participant]:
    """Find the registered people who may be the one whose details are being typed, the likeliest first.

    Somebody with the same telephone is offered unless they are somebody else for sure (`are_two`).

    `known`: the participant who is being changed; those who were told apart from them are passed over.
    """
    wanted = likeness_of(details)
    phone = wanted.phone
    people = {hit.participant.id: hit.participant for hit in find(desk, details.name, _LOOKED_AT)}
    if phone:
        same_phone = desk.ask(comparing.by_phone, desk.event.number, phone)
        people |= {person.id: person for person in same_phone}
    for pair in desk.ask(comparing.told_apart, desk.event.number) if known is not None else ():
        if known is not None and known.id in pair:
            people = {one: person for one, person in people.items() if one not in pair}
    if known is not None:
        people.pop(known.id, None)
    found = []
    for person in people.values():
        here = likeness_of(person.details)
        if is_offered(wanted, here) or (phone and phone == here.phone and not are_two(wanted, here)):
            found.append((score(wanted, here), person.id, person))
    return [person for _, _, person in sorted(found, reverse=True)[:limit]]


def is_offered(typed: Likeness, known: Likeness) -> bool:
    """Whether somebody is offered to whoever types; where something contradicts, only as two records would be."""
    return score(typed, known) >= (LIKELY if contradicts(typed, known) else OFFERED_WHILE_TYPING)


def possible_doubles(desk: Desk, progress: Progress | None = None) -> list[Double]:
    """Find all pairs of the event that may be one person and that nobody has told apart, the likeliest first."""
    everybody = desk.ask(lambda db: list(comparing.details_of_all(db, desk.event.number)))
    index = index_of((participant, likeness_of(details)) for participant, details in everybody)
    apart = desk.ask(comparing.told_apart, desk.event.number)
    pairs = [pair for pair in index.pairs(progress) if frozenset(pair[1:]) not in apart]
    ids = {participant for _, *both in pairs for participant in both}
    people = {person.id: person for person in desk.ask(queries.by_ids, ids)}
    return [Double(likely, people[one], people[two]) for likely, one, two in pairs if {one, two} <= people.keys()]


def differing_fields(first: Details, second: Details) -> list[str]:
    """Find the fields in which two records differ, in the order of a form; a name is compared by its parts."""
    return [
        name for name in DETAIL_FIELDS if name not in _NEVER_CHOSEN and getattr(first, name) != getattr(second, name)
    ]


def suggested(first: Participant, second: Participant) -> dict[str, int]:
    """Suggest whose value to take in each differing field (0 or 1): the known one, else the checked-in record's."""
    kept = 1 if second.first_in and not first.first_in else 0
    chosen = {}
    for name in differing_fields(first.details, second.details):
        values = (getattr(first.details, name), getattr(second.details, name))
        chosen[name] = kept if all(_is_known(value) for value in values) else int(not _is_known(values[0]))
    return chosen


def _is_known(value: object) -> bool:
    return value not in ("", None, ())


def merge(desk: Desk, first: int, second: int, chosen: Mapping[str, int]) -> Changes:
    """Merge two records into one person, as one act that can be undone. `chosen`: field -> whose value (0 or 1).

    The person has the smallest id and keeps the histories and badges of both. UnknownPerson if a record is missing.
    """
    people = (get(desk, first), get(desk, second))
    if people[0].id == people[1].id:
        raise UnknownPerson(str(second))
    values = [dataclasses.asdict(person.details) for person in people]
    canonical = min(people, key=lambda person: person.id)
    fields: dict[str, Any] = {
        name: values[chosen.get(name, 0)][name] for name in differing_fields(people[0].details, people[1].details)
    }
    fields |= {
        "number": canonical.details.number,
        # A person with either badge is expected if one record is not cancelled and no substitute comes instead.
        "cancelled": all(person.details.cancelled for person in people)
        or any(came_instead(desk, person.id) for person in people),
        "written": values[chosen.get("family", chosen.get("given", 0))]["written"],
    }
    if fields.get("instead_of") in {participant_text(person.id) for person in people}:
        # The substitute turned out to be the absent person.
        fields |= {"instead_of": "", "cancelled": False}
    fields = {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}
    other = max(people, key=lambda person: person.id)
    body = {"other": participant_subject(other.id), "fields": fields}
    changes = desk.perform(ActKind.MERGE, canonical.id, [Draft(Kind.MERGED, participant_subject(canonical.id), body)])
    return Changes(changes.participants | {other.id})


def tell_apart(desk: Desk, first: int, second: int) -> Changes:
    """Note that two records are two people, so that the pair is not offered again."""
    return desk.perform(ActKind.TELL_APART, min(first, second), [apart_draft(first, second)])
