"""Duplicates: finding people registered twice, merging two records, and telling two people apart for good."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from regapp.matching.doubles import index_of
from regapp.matching.likeness import LIKELY, Likeness, likeness_of, score
from regapp.matching.lost_letters import is_spoilt
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
from regapp.store import comparing, journal, queries

OFFERED_WHILE_TYPING = 5.0
"""The score that suffices while a form is half filled in: the same name except for a typing error."""
_LOOKED_AT = 25
_NEVER_CHOSEN = frozenset({"number", "cancelled", "written"})


@dataclass(frozen=True)
class Double:
    """Two records that may be one person, the older one first, and the score of the evidence for it."""

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
    earliest = desk.ask(journal.first_clocks, desk.event.number, [participant_subject(one) for one in people])
    return [
        Double(likely, *_by_age(earliest, people[one], people[two]))
        for likely, one, two in pairs
        if {one, two} <= people.keys()
    ]


def chosen_pair(desk: Desk, ids: Sequence[int]) -> list[Double]:
    """Give the pair that somebody chose, unless the two have been merged or told apart meanwhile."""
    if frozenset(ids) in desk.ask(comparing.told_apart, desk.event.number):
        return []
    people = desk.ask(queries.by_ids, ids)
    return [Double(0.0, *older_first(desk, *people))] if len(people) == len(ids) else []


def older_first(desk: Desk, one: Participant, other: Participant) -> tuple[Participant, Participant]:
    """Give two people in the order in which they were registered."""
    subjects = [participant_subject(person.id) for person in (one, other)]
    return _by_age(desk.ask(journal.first_clocks, desk.event.number, subjects), one, other)


def _by_age(earliest: Mapping[str, int], one: Participant, other: Participant) -> tuple[Participant, Participant]:
    first, second = sorted(
        (one, other), key=lambda person: (earliest.get(participant_subject(person.id), 0), person.id)
    )
    return first, second


def differing_fields(first: Details, second: Details) -> list[str]:
    """Find the fields in which two records differ, in the order of a form; a name is compared by its parts."""
    return [
        name for name in DETAIL_FIELDS if name not in _NEVER_CHOSEN and getattr(first, name) != getattr(second, name)
    ]


def suggested(first: Participant, second: Participant) -> dict[str, int]:
    """Suggest whose value to take in each differing field (0 or 1).

    The known one before an unknown one, the whole one before one with lost letters, else the checked-in record's.
    """
    kept = 1 if second.first_in and not first.first_in else 0
    chosen = {}
    for name in differing_fields(first.details, second.details):
        one, other = getattr(first.details, name), getattr(second.details, name)
        worth = (_worth(one, other), _worth(other, one))
        chosen[name] = kept if worth[0] == worth[1] else int(worth[1] > worth[0])
    return chosen


def _worth(value: object, other: object) -> int:
    """How much a value says beside another: nothing (0), something with letters lost (1), all (2)."""
    if value in ("", None, ()):
        return 0
    return 1 if isinstance(value, str) and is_spoilt(value, str(other or "")) else 2


def merged(first: Details, second: Details, chosen: Mapping[str, int]) -> Details:
    """Give the details of one person made of two records. `chosen`: field -> whose value (0 or 1), else the first's.

    The name as it was written goes with a record whose name was taken whole; one mixed of two was never written.
    """
    sides = (first, second)
    values = {name: getattr(sides[chosen.get(name, 0)], name) for name in differing_fields(first, second)}
    made = replace(first, **values)
    family = chosen.get("family", chosen.get("given", 0))
    whole = (side for side in (sides[family], sides[1 - family]) if _name_parts(side) == _name_parts(made))
    return replace(made, written=next(whole, Details()).written)


def _name_parts(details: Details) -> tuple[str, str, str]:
    return details.family, details.given, details.patronymic


def merge(desk: Desk, first: int, second: int, chosen: Mapping[str, int]) -> Changes:
    """Merge two records into one person, as one act that can be undone. `chosen`: field -> whose value (0 or 1).

    The person has the smallest id, the first's number, and the histories and badges of both. UnknownPerson if a record
    is missing.
    """
    people = (get(desk, first), get(desk, second))
    if people[0].id == people[1].id:
        raise UnknownPerson(str(second))
    canonical = min(people, key=lambda person: person.id)
    details = merged(people[0].details, people[1].details, chosen)
    fields: dict[str, Any] = {
        name: getattr(details, name) for name in differing_fields(people[0].details, people[1].details)
    }
    fields |= {
        "number": details.number,
        # A person with either badge is expected if one record is not cancelled and no substitute comes instead.
        "cancelled": all(person.details.cancelled for person in people)
        or any(came_instead(desk, person.id) for person in people),
        "written": details.written,
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
