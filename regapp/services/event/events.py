"""Several events in one file: a new one modelled on the present one, and the people of earlier ones."""

import dataclasses
import re
import secrets
from dataclasses import dataclass
from datetime import date
from typing import Any

from regapp.matching.likeness import likeness_of, score
from regapp.model.ages import LEAST_YOUTH, MOST_YOUTH, AgeBand, youth_by_law, youth_within
from regapp.model.entry import EVENT_SUBJECT, Draft, Kind
from regapp.model.errors.event import AgesInvalid, EventExists, EventInvalid
from regapp.model.event import LANGUAGES, Event, Session, Texts
from regapp.model.participant import ANSWERS, Details, Participant
from regapp.model.text.names import is_name
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.people.doubles import is_offered
from regapp.services.sessions import session_draft
from regapp.store import queries
from regapp.store.search import search
from regapp.store.store import Transaction
from regapp.texts.catalogue import Language
from regapp.texts.words import day_text

_CODE = re.compile(r"[\w.-]{1,40}")
_NOT_COPIED: dict[str, Any] = {
    **dict.fromkeys(ANSWERS), "number": "", "ref": "", "cities": (), "cancelled": False, "instead_of": "", "note": "",
    "accreditation": "",
}  # fmt: skip
_LOOKED_AT = 20


@dataclass(frozen=True)
class Earlier:
    """A person who was registered for an earlier event of the file."""

    event: Event
    participant: Participant


def events_of(desk: Desk) -> list[Event]:
    """Give the events of the file, the latest first."""
    return desk.ask(queries.events)


@dataclass(frozen=True)
class Begun:
    """A new event, how many sessions of the present one it has, and how many would lie after its last day."""

    event: Event
    taken_over: int
    left_out: int


def add_event(desk: Desk, code: str, title: str, starts: date, ends: date, units: str = "") -> Begun:
    """Add an event to the file, with the present one's cities, organisers and sessions, each on its day counted from
    the first. `units` is the directory of units that it keeps. EventInvalid, EventExists."""
    if not (_CODE.fullmatch(code) and is_name(code) and title.strip() and starts <= ends):
        raise EventInvalid
    if any(event.code.casefold() == code.casefold() for event in events_of(desk)):
        raise EventExists(code)
    pattern, sessions = desk.event, desk.sessions()
    titles = dict.fromkeys(LANGUAGES, title.strip())
    fields: dict[str, Any] = dataclasses.asdict(pattern) | {
        "code": code, "title": titles, "short_title": titles, "starts": starts.isoformat(), "ends": ends.isoformat(),
        "units": units or pattern.units, "demo": False,
    }  # fmt: skip
    fields.pop("number")
    # Who is young is said by the law on the new event's first day.
    fields.pop("youth")
    fields.pop("report_text")
    fields.pop("targets")
    fields["organisers"] = list(pattern.organisers)
    fields["signatories"] = [dataclasses.asdict(signatory) for signatory in pattern.signatories]
    moved = [
        session_draft(kept)
        for session in sessions
        if (kept := moved_session(pattern, session, starts, ends)) is not None
    ]

    def operation(tx: Transaction) -> int:
        number = tx.new_event_number()
        tx.keep_event_key(number, secrets.token_bytes(32))
        tx.append(number, [Draft(Kind.SET, EVENT_SUBJECT, {"fields": fields}), *moved], desk.operator)
        return number

    number = desk.write(operation)
    event = next(event for event in events_of(desk) if event.number == number)
    return Begun(event, len(moved), len(sessions) - len(moved))


def set_youth(desk: Desk, youth: AgeBand) -> Changes:
    """Set who counts as young people at the event in force, in full years; can be undone. AgesInvalid."""
    first, last = youth
    if last is None or youth_within(first, last) is None:
        raise AgesInvalid(LEAST_YOUTH, MOST_YOUTH)
    if youth == desk.event.young:
        return Changes()
    kept = None if youth == youth_by_law(desk.event.starts) else [first, last]
    draft = Draft(Kind.SET, EVENT_SUBJECT, {"fields": {"youth": kept}})
    desk.remember(ActKind.YOUTH, None, desk.write(lambda tx: desk.append(tx, [draft])))
    return Changes(everything=True)


def moved_session(pattern: Event, session: Session, starts: date, ends: date) -> Session | None:
    """The session on the same day of an event from `starts` to `ends`, at the same hours; None if that is after it.

    Speakers and materials belong to the old event.
    """
    shift, day = starts - pattern.starts, pattern.day_of(session)
    if day + shift > ends:
        return None
    return dataclasses.replace(
        session, title=redated(session.title, day, day + shift), starts=session.starts + shift,
        ends=session.ends + shift, speakers=(), materials=(),
    )  # fmt: skip


def redated(title: Texts, old: date, new: date) -> dict[str, str]:
    """Give a title in which the day that it names, if it names one, is the new day; in each language as people write
    it."""
    renewed = dict(title)
    for code in set(title) & set(LANGUAGES):
        then, now = (day_text(day, Language(code)) for day in (old, new))
        # Kyrgyz dates are written with a hyphen too: 28-февраль.
        for sign in (" ", "-"):
            named = rf"(?<!\d){re.escape(then.replace(' ', sign))}(?!\w)"
            renewed[code] = re.sub(named, now.replace(" ", sign), renewed[code])
    return renewed


def earlier_people(desk: Desk, details: Details, limit: int = 3) -> list[Earlier]:
    """Find people of the file's other events who match the details being typed; the latest event first."""
    wanted = likeness_of(details)
    found: list[Earlier] = []
    for event in events_of(desk):
        if event.number == desk.event.number or not details.name:
            continue
        hits = desk.ask(
            search,
            event.number,
            details.name,
            _LOOKED_AT,
            desk.store.vocabulary,
        )
        known = [(likeness_of(hit.participant.details), hit.participant) for hit in hits]
        likely = [(score(wanted, here), person) for here, person in known if is_offered(wanted, here)]
        likely.sort(key=lambda item: -item[0])
        found += [Earlier(event, person) for _, person in likely]
    return _once(found)[:limit]


def _once(found: list[Earlier]) -> list[Earlier]:
    """Keep each person once, with the latest registration."""
    kept: list[Earlier] = []
    for item in found:
        details = item.participant.details
        if not any(_same(details, known.participant.details) for known in kept):
            kept.append(item)
    return kept


def _same(first: Details, second: Details) -> bool:
    return (first.name, first.phone, first.birth_year) == (second.name, second.phone, second.birth_year)


def copied(earlier: Details, city: str) -> Details:
    """Take details over from an earlier event, without its number, answers, accreditation and notes."""
    return dataclasses.replace(earlier, **(_NOT_COPIED | {"cities": (city,) if city else ()}))
