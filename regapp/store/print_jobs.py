"""This desk's queue of badges to print, as rows. It is no projection: it does not travel with the journal."""

import json
from collections.abc import Iterable, Sequence
from sqlite3 import Connection
from typing import Any, Final

from regapp.model.printing import UNSETTLED, JobState, PrintJob, Trouble

_COLUMNS: Final = (
    "id, event, batch, printer, template, sheet, options, badges, state, handle, title, trouble, detail, made, changed"
)
_OPTIONS: Final = ("both_sides", "skip", "dividers", "language", "copies", "reason", "automatic")


def add(db: Connection, job: PrintJob) -> int:
    """Keep a new job, whose `id` is passed over; gives the id that it gets."""
    options = {name: getattr(job, name) for name in _OPTIONS}
    values = [
        job.event, job.batch, job.printer, job.template, job.sheet, json.dumps(options), json.dumps(job.badges),
        job.state, job.handle, job.title, job.trouble, job.detail, job.made, job.changed,
    ]  # fmt: skip
    names = _COLUMNS.removeprefix("id, ")
    marks = ", ".join("?" * len(values))
    return int(db.execute(f"INSERT INTO print_job ({names}) VALUES ({marks})", values).lastrowid or 0)


def job(db: Connection, number: int) -> PrintJob | None:
    """The job of that id."""
    found = _jobs(db, "id = ?", [number])
    return found[0] if found else None


def in_states(db: Connection, event: int, states: Sequence[JobState]) -> list[PrintJob]:
    """The event's jobs in any of these states, the oldest first."""
    marks = ", ".join("?" * len(states))
    return _jobs(db, f"event = ? AND state IN ({marks}) ORDER BY id", [event, *states])


def latest(db: Connection, event: int, settled: int) -> list[PrintJob]:
    """All of the event's jobs that are not settled, and the last `settled` ones that are; the newest first."""
    marks = ", ".join("?" * len(UNSETTLED))
    open_ones = in_states(db, event, UNSETTLED)
    ended = _jobs(db, f"event = ? AND state NOT IN ({marks}) ORDER BY id DESC LIMIT ?", [event, *UNSETTLED, settled])
    return sorted([*open_ones, *ended], key=lambda item: -item.id)


def change(db: Connection, number: int, at: str, **values: str) -> None:
    """Set some of `state`, `handle`, `title`, `trouble`, `detail` of a job; `at` is the moment."""
    names = ", ".join(f"{name} = ?" for name in (*values, "changed"))
    db.execute(f"UPDATE print_job SET {names} WHERE id = ?", [*values.values(), at, number])


def keep_badges(db: Connection, number: int, badges: Sequence[tuple[int, int]]) -> None:
    """From now on a job is of these badges."""
    db.execute("UPDATE print_job SET badges = ? WHERE id = ?", [json.dumps(badges), number])


def badges_in(jobs: Iterable[PrintJob]) -> frozenset[tuple[int, int]]:
    """The badges (participant id and issue number) of some jobs."""
    return frozenset(badge for item in jobs for badge in item.badges)


def _jobs(db: Connection, where: str, values: Sequence[Any]) -> list[PrintJob]:
    return [_job(row) for row in db.execute(f"SELECT {_COLUMNS} FROM print_job WHERE {where}", values).fetchall()]


def _job(row: Sequence[Any]) -> PrintJob:
    number, event, batch, printer, template, sheet, options, badges, state, handle, title, trouble, detail, *moments = (
        row
    )
    return PrintJob(
        number, event, batch, printer, template, sheet,
        tuple((int(person), int(issue)) for person, issue in json.loads(badges)),
        JobState(state), handle=handle, title=title, trouble=Trouble(trouble), detail=detail,
        made=moments[0], changed=moments[1], **json.loads(options),
    )  # fmt: skip
