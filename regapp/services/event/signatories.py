"""The signatories of the event's papers: name and position in the event's languages, kept with the event."""

from collections.abc import Sequence
from typing import Final

from regapp.model.entry import EVENT_SUBJECT, Draft, Kind
from regapp.model.event import Signatory
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.event.describing import tidy

MOST_SIGNATORIES: Final = 3
"""The number of places for signatories on a certificate."""
_MOST_LETTERS: Final = 200


def set_signatories(desk: Desk, signatories: Sequence[Signatory]) -> Changes:
    """Keep the signatories in this order, without those who have no name. Journals nothing if nothing differs."""
    fields = [
        {"name": name, "position": tidy(signatory.position, _MOST_LETTERS)}
        for signatory in signatories
        if (name := tidy(signatory.name, _MOST_LETTERS))
    ][:MOST_SIGNATORIES]
    known = [{"name": dict(known.name), "position": dict(known.position)} for known in desk.event.signatories]
    if fields == known:
        return Changes()
    draft = Draft(Kind.SET, EVENT_SUBJECT, {"fields": {"signatories": fields}})
    entries = desk.write(lambda tx: desk.append(tx, [draft]))
    desk.remember(ActKind.SIGNATORIES, None, entries)
    return Changes(everything=True)
