"""The batches of badges that were made, with their operator, time and paper."""

import secrets
from dataclasses import dataclass

from regapp.model.entry import Draft, Kind, batch_subject
from regapp.services.badges.layout import Layout
from regapp.services.desk import Desk, iso, now
from regapp.store import queries


@dataclass(frozen=True)
class Batch:
    """A batch: its time (ISO 8601 UTC), desk, operator, number of badges, and target.

    `target` is the name of the file or the printer.
    """

    id: str
    at: str
    desk: str
    operator: str
    count: int
    template: str
    sheet: str
    target: str


def new_batch(desk: Desk, layout: Layout, count: int, target: str) -> tuple[str, Draft]:
    """Make a batch to journal: give its id, and the draft of its entry."""
    batch = f"{desk.number}-{secrets.token_hex(6)}"
    fields = {
        "at": iso(now()), "desk": desk.number, "operator": desk.operator, "count": count, "template": layout.template,
        "sheet": layout.sheet, "target": target,
    }  # fmt: skip
    return batch, Draft(Kind.SET, batch_subject(batch), {"fields": fields})


def batches(desk: Desk) -> list[Batch]:
    """Give the batches of the event, the latest first."""
    found = desk.ask(queries.batches, desk.event.number)
    return [
        Batch(
            batch, fields.get("at", ""), fields.get("desk", ""), fields.get("operator", ""), fields.get("count", 0),
            fields.get("template", ""), fields.get("sheet", ""), fields.get("target", ""),
        )
        for batch, fields in found
    ]  # fmt: skip
