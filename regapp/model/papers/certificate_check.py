"""The outcomes of checking a certificate's code."""

from dataclasses import dataclass
from enum import StrEnum

from regapp.model.papers.certificate_code import Statement


class CheckOutcome(StrEnum):
    """All that a check can come to."""

    GENUINE = "genuine"
    """Made by this conference, and it holds."""
    NOT_KNOWN_HERE = "not_known_here"
    """Signed by this conference; this file has not heard of it yet, since another desk made it."""
    WITHDRAWN = "withdrawn"
    """Made by this conference and taken back, or its bearer was removed."""
    OTHER_CONFERENCE = "other_conference"
    """Its signature is right; whose key it is, is told by its fingerprint alone."""
    OTHER_KEY = "other_key"
    """Its signature is right, but its key is not the one that was named as published."""
    SAMPLE = "sample"
    """Out of a preview, which anybody can make: no certificate."""
    NOT_GENUINE = "not_genuine"
    UNREADABLE = "unreadable"

    @property
    def is_good(self) -> bool:
        """Whether it can be relied on without comparing anything."""
        return self in (CheckOutcome.GENUINE, CheckOutcome.NOT_KNOWN_HERE)


@dataclass(frozen=True)
class Check:
    """The answer. `statement` is what a rightly signed code says; `name` and `attended` what the file says now,
    where that differs from the paper (`attended` -1: it does not)."""

    outcome: CheckOutcome
    statement: Statement | None = None
    fingerprint: str = ""
    participant: int | None = None
    name: str = ""
    attended: int = -1
    also: tuple[str, ...] = ()
    """The other holders of this number, which a copy of the file gave: the certificate is no worse for it."""
