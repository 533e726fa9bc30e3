"""A message for the desk that meets somebody next: shown there once, with the verdict."""

from typing import Final

from regapp.model.entry import Draft, Kind, participant_subject
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.store.doors.messages import message_for

MOST_LETTERS: Final = 200


def message_about(desk: Desk, participant: int) -> str:
    """Give the message that waits; empty where there is none."""
    return desk.ask(message_for, participant)


def set_message(desk: Desk, participant: int, text: str) -> Changes:
    """Leave a message about somebody, or take it away with an empty text; can be undone."""
    kept = " ".join(text.split())[:MOST_LETTERS]
    if kept == message_about(desk, participant):
        return Changes()
    return desk.perform(ActKind.MESSAGE, participant, [message_draft(participant, kept)])


def message_draft(participant: int, text: str, source: str = "desk") -> Draft:
    """Draft the entry of a message; `source` is `shown` where a desk has shown it."""
    return Draft(Kind.SET, participant_subject(participant), {"fields": {"message": text}, "source": source})
