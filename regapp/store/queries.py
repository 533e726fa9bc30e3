"""Questions of screens and lists to the projections. Every function takes a connection and reads only."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from sqlite3 import Connection
from typing import Any, Final

from regapp.model.ages import AgeBand, youth_within
from regapp.model.badge_issues import Issue
from regapp.model.doors.handout import handouts_of
from regapp.model.entry import participant_subject
from regapp.model.event import (
    LANGUAGES,
    LONGEST_EVENT,
    NEEDED_OF_AN_EVENT,
    Event,
    Material,
    OwnCategory,
    Session,
    Signatory,
    Texts,
)
from regapp.model.fold import CheckIn, Scan
from regapp.model.identifiers import PARTICIPANT_DIGITS, parse_short_number
from regapp.model.participant import ANSWERS, DETAIL_FIELDS, Category, Details, Participant

_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")
_DETAILS = ", ".join(f"p.{name}" for name in DETAIL_FIELDS)
_PERSON = f"p.id, p.issue, p.first_in, p.removed, p.erased, {_DETAILS}"
_CITIES = DETAIL_FIELDS.index("cities")
_ANSWERS = tuple(DETAIL_FIELDS.index(name) for name in ANSWERS)
_CANCELLED = DETAIL_FIELDS.index("cancelled")
_PASSED = ("admitted", "unknown_genuine", "checked_out")
_NEEDED_OF_A_SESSION = frozenset({"title", "starts", "ends"})


def person_columns() -> str:
    """The columns, of a table named p, that `person` takes."""
    return _PERSON


def person(row: Sequence[Any]) -> Participant:
    """A participant out of the columns of `person_columns`."""
    values = list(row)[5:]
    values[_CITIES] = tuple(values[_CITIES].split(",")) if values[_CITIES] else ()
    for index in _ANSWERS:
        values[index] = None if values[index] is None else bool(values[index])
    values[_CANCELLED] = bool(values[_CANCELLED])
    return Participant(row[0], Details(*values), row[1], row[2], bool(row[3]), bool(row[4]))


def events(db: Connection) -> list[Event]:
    """The events of the file, the latest first; one of which only a part has come is none yet."""
    rows = ((row[0], json.loads(row[1])) for row in db.execute("SELECT number, fields FROM event"))
    found = [_event(number, fields) for number, fields in rows if fields.keys() >= NEEDED_OF_AN_EVENT]
    return sorted(found, key=lambda event: (event.starts, event.code), reverse=True)


def _event(number: int, fields: dict[str, Any]) -> Event:
    known = {name: fields[name] for name in Event.__dataclass_fields__ if name in fields}
    starts, ends = (date.fromisoformat(fields[name]) for name in ("starts", "ends"))
    known |= {
        "starts": starts,
        # Two desks may have set one each.
        "ends": min(max(starts, ends), starts + LONGEST_EVENT),
        "organisers": tuple(fields.get("organisers", ())),
        "signatories": tuple(
            Signatory(item.get("name", {}), item.get("position", {})) for item in fields.get("signatories", ())
        ),
        "youth": _youth(fields.get("youth")),
        "categories": _own_categories(fields.get("categories")),
        "languages": _names_by_code(fields.get("languages")),
        "handouts": handouts_of(fields.get("handouts")),
        "papers": fields["papers"] if fields.get("papers") in LANGUAGES else "",
    }
    return Event(number=number, **{name: value for name, value in known.items() if name != "number"})


def _own_categories(value: Any) -> dict[str, OwnCategory]:
    """The categories that an event has beside the usual ones; what is none of them is passed over."""
    found = value.items() if isinstance(value, dict) else ()
    return {
        code: OwnCategory({key: text for key, text in item["name"].items() if isinstance(text, str)}, item["colour"])
        for code, item in found
        if code not in set(Category)
        and isinstance(item, dict)
        and isinstance(item.get("name"), dict)
        and _COLOUR.fullmatch(str(item.get("colour")))
    }


def _names_by_code(value: Any) -> dict[str, Texts]:
    """Names by code; what is none is passed over."""
    found = value.items() if isinstance(value, dict) else ()
    return {
        str(code): {key: text for key, text in name.items() if isinstance(text, str)}
        for code, name in found
        if code not in LANGUAGES and isinstance(name, dict)
    }


def _youth(value: Any) -> AgeBand | None:
    """The ages that an event sets for its young people; None where it sets none that can be."""
    if not (isinstance(value, list) and len(value) == 2 and all(isinstance(age, int) for age in value)):
        return None
    return youth_within(*value)


def sessions(db: Connection, event: int) -> list[Session]:
    """The event's sessions by their beginning, then code.

    A change can come before the session that it changes, and outlive it: such a half session is none.
    """
    rows = db.execute("SELECT code, fields FROM session WHERE event = ? ORDER BY starts, code", [event])
    found = (whole_session(row[0], json.loads(row[1])) for row in rows)
    return [session for session in found if session is not None]


def whole_session(code: str, fields: Mapping[str, Any]) -> Session | None:
    """The session that these fields make; None where one is missing without which there is none."""
    if not fields.keys() >= _NEEDED_OF_A_SESSION:
        return None
    return Session(
        code, fields["title"], fields.get("city", ""), fields.get("room", {}),
        datetime.fromisoformat(fields["starts"]), datetime.fromisoformat(fields["ends"]), fields.get("desk", False),
        fields.get("capacity", 0), tuple(int(speaker) for speaker in fields.get("speakers", ())),
        tuple(Material(item.get("title", ""), item.get("address", "")) for item in fields.get("materials", ())),
    )  # fmt: skip


def participant(db: Connection, participant_id: int) -> Participant | None:
    """The participant with an id, removed ones too; the id of a record that was merged leads to the one person."""
    row = db.execute(
        f"SELECT {_PERSON} FROM participant AS p"
        " WHERE id = coalesce((SELECT stands_for FROM alias WHERE participant = ?1), ?1)",
        [participant_id],
    ).fetchone()
    return person(row) if row else None


def of_other_events(db: Connection, event: int, ids: Sequence[int]) -> bool:
    """Whether one of the ids is a participant of another event."""
    for start in range(0, len(ids), 500):
        chunk = ids[start : start + 500]
        marks = ",".join("?" * len(chunk))
        if db.execute(f"SELECT 1 FROM participant WHERE id IN ({marks}) AND +event <> ?", [*chunk, event]).fetchone():
            return True
    return False


def by_ids(db: Connection, ids: Iterable[int]) -> list[Participant]:
    """The participants with these ids, in their order; unknown ids are left out."""
    wanted = list(ids)
    found: dict[int, Participant] = {}
    for start in range(0, len(wanted), 500):
        chunk = wanted[start : start + 500]
        marks = ",".join("?" * len(chunk))
        rows = db.execute(f"SELECT {_PERSON} FROM participant AS p WHERE id IN ({marks})", chunk)
        found |= {row[0]: person(row) for row in rows}
    return [found[pid] for pid in wanted if pid in found]


def by_reference(db: Connection, event: int, ref: str) -> Participant | None:
    """The participant whom a list's reference, a short number or a sixteen-digit id names."""
    text = ref.strip()[:60]
    if not text:
        return None
    named: list[tuple[str, Any]] = [("ref", text)]
    if number := parse_short_number(text):
        named.append(("number", number))
    if len(text) == PARTICIPANT_DIGITS and text.isascii() and text.isdigit():
        named.append(("id", int(text)))
    return next((found for column, value in named if (found := _named(db, event, column, value))), None)


def by_number(db: Connection, event: int, number: str) -> Participant | None:
    """The participant with a short number in its one spelling (`03-0142`)."""
    return _named(db, event, "number", number)


def _named(db: Connection, event: int, column: str, value: str | int) -> Participant | None:
    """The participant with a value in a column, or in that of a record that was merged into theirs."""
    row = db.execute(
        f"SELECT {_PERSON} FROM participant AS p WHERE p.event = ? AND +p.removed = 0 AND p.{column} = ? LIMIT 1",
        [event, value],
    ).fetchone()
    if row:
        return person(row)
    of_alias = "participant" if column == "id" else column
    alias = db.execute(
        f"SELECT stands_for FROM alias WHERE event = ? AND {of_alias} = ? AND {of_alias} <> '' LIMIT 1", [event, value]
    ).fetchone()
    found = participant(db, alias[0]) if alias else None
    return found if found is not None and not found.removed else None


def all_participants(db: Connection, event: int) -> Iterator[Participant]:
    """All participants of the event by name, without the removed."""
    rows = db.execute(
        f"SELECT {_PERSON} FROM participant AS p WHERE p.event = ? AND p.removed = 0 ORDER BY p.sort_key, p.id",
        [event],
    )
    return (person(row) for row in rows)


def counts(db: Connection, event: int) -> tuple[int, int]:
    """How many are registered and how many have arrived."""
    row = db.execute(
        "SELECT count(*), coalesce(sum(first_in <> ''), 0) FROM participant WHERE event = ? AND removed = 0"
        " AND (cancelled = 0 OR first_in <> '')",
        [event],
    ).fetchone()
    return int(row[0]), int(row[1])


def check_ins(db: Connection, participant_id: int) -> list[CheckIn]:
    """A participant's check-ins by time."""
    rows = db.execute(
        "SELECT session, at, desk, operator, desks, inside, out_at FROM check_in WHERE participant = ? ORDER BY at",
        [participant_id],
    )
    return [CheckIn(r[0], r[1], r[2], r[3], tuple(r[4].split(",")), bool(r[5]), r[6]) for r in rows]


def check_in(db: Connection, participant_id: int, session: str) -> CheckIn | None:
    """A participant's presence in a session."""
    return next((item for item in check_ins(db, participant_id) if item.session == session), None)


def inside(db: Connection, session: str, ids: Sequence[int]) -> dict[int, str]:
    """Which of `ids` are in the session, and since when (ISO 8601 UTC)."""
    marks = ",".join("?" * len(ids))
    rows = db.execute(
        f"SELECT participant, at FROM check_in WHERE participant IN ({marks}) AND session = ? AND inside",
        [*ids, session],
    )
    return {row[0]: row[1] for row in rows}


def issues(db: Connection, participant_id: int) -> list[Issue]:
    """The badges made for a participant, by number."""
    rows = db.execute(
        "SELECT owner, issue, at, desk, reason, template, replaced FROM badge_issue WHERE participant = ?"
        " ORDER BY issue, owner",
        [participant_id],
    )
    return [Issue(r[0], r[1], r[2], r[3], r[4], r[5], bool(r[6])) for r in rows]


def last_pass(db: Connection, event: int, participant: int, session: str) -> Scan | None:
    """The last scan with which somebody came into a session or went out of it."""
    row = db.execute(
        "SELECT nonce, outcome, session, at, desk FROM scan WHERE event = ? AND subject = ? AND session = ?"
        f" AND outcome IN ({','.join('?' * len(_PASSED))}) ORDER BY at DESC LIMIT 1",
        [event, participant_subject(participant), session, *_PASSED],
    ).fetchone()
    return Scan(*row) if row else None


def scan(db: Connection, nonce: str) -> tuple[str, Scan] | None:
    """The subject and the answer of the scan with a nonce, if it has been answered."""
    row = db.execute("SELECT subject, nonce, outcome, session, at, desk FROM scan WHERE nonce = ?", [nonce]).fetchone()
    return (row[0], Scan(*row[1:])) if row else None


def materials(db: Connection, event: int, kind: str) -> list[str]:
    """The names of the event's own `template`s, `image`s or `list`s."""
    rows = db.execute("SELECT name FROM badge_material WHERE event = ? AND kind = ? ORDER BY name", [event, kind])
    return [row[0] for row in rows]


def material(db: Connection, event: int, kind: str, name: str) -> str | None:
    """The content of the event's own template (TOML), image (base64) or list (JSON)."""
    row = db.execute(
        "SELECT content FROM badge_material WHERE event = ? AND kind = ? AND name = ?", [event, kind, name]
    ).fetchone()
    return str(row[0]) if row else None


def names_ever(db: Connection, event: int, kind: str) -> list[str]:
    """The names of all subjects of a kind (`session`, `payment`) that the event ever had, removed ones too."""
    rows = db.execute(
        "SELECT DISTINCT subject FROM journal WHERE event = ? AND subject >= ? AND subject < ?",
        [event, f"{kind}/", f"{kind}0"],
    )
    return [str(row[0]).partition("/")[2] for row in rows]


def batches(db: Connection, event: int) -> list[tuple[str, dict[str, Any]]]:
    """The batches of badges that were made, by id and what is known of them, the latest first."""
    rows = db.execute("SELECT id, fields FROM badge_batch WHERE event = ? ORDER BY at DESC, id", [event])
    return [(row[0], json.loads(row[1])) for row in rows]


def setting(db: Connection, key: str, default: str = "") -> str:
    """A setting of this file."""
    row = db.execute("SELECT value FROM setting WHERE key = ?", [key]).fetchone()
    return str(row[0]) if row else default


def event_numbers(db: Connection) -> set[int]:
    """The numbers of all events that the file has or had, or holds a key of."""
    rows = db.execute("SELECT event FROM journal UNION SELECT event FROM event_key UNION SELECT number FROM event")
    return {row[0] for row in rows}


def event_key(db: Connection, event: int) -> bytes | None:
    """The key with which the event's tokens are signed."""
    row = db.execute("SELECT key FROM event_key WHERE event = ?", [event]).fetchone()
    return bytes(row[0]) if row else None


def event_keys(db: Connection) -> dict[int, bytes]:
    """Event number -> the key with which its tokens are signed."""
    return {row[0]: bytes(row[1]) for row in db.execute("SELECT event, key FROM event_key")}
