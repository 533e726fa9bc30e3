"""A result of a search."""

from dataclasses import dataclass

from regapp.model.participant import Participant


@dataclass(frozen=True)
class Hit:
    """A participant found, and how well they fit (0 to 100)."""

    participant: Participant
    score: float
