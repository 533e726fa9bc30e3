"""A result of a search."""

from dataclasses import dataclass

from regapp.model.participant import Participant


@dataclass(frozen=True)
class Hit:
    """A participant found, and how well they fit (0 to 100).

    `near`: what was typed is not what the list says of them, only like it: a slip, a short name, a word too many.
    """

    participant: Participant
    score: float
    near: bool = False
