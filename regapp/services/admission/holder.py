"""Whose badge it is: looked up without admitting anybody."""

from regapp.services.admission.approaching import Code, by_code
from regapp.services.desk import Desk


def holder_of(desk: Desk, text: str) -> int | None:
    """Find the participant to whom a code that was scanned belongs, also by a badge that was replaced since.

    None where it is no genuine badge of this event, or of somebody who is not known here.
    """
    approach, _ = desk.ask(by_code(desk, Code(text, by_scanner=True)))
    return approach.participant.id if approach.participant is not None else None
