"""An entry of the journal: one change, as it was made at one desk. Everything else is computed from the set of them."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, Final

from regapp.model.clock import is_possible
from regapp.model.identifiers import PARTICIPANT_DIGITS, participant_text
from regapp.model.shapes import is_moment, is_number, is_text
from regapp.model.token import MAX_ISSUE

VERSION: Final = 1
"""The schema version of the entries that this program writes."""

EVENT_SUBJECT: Final = "event"
PARTICIPANT_SUBJECT: Final = "participant/"
PLACE_SUBJECT: Final = "place/"
UNITS_SUBJECT: Final = "units/"
TEMPLATE_SUBJECT: Final = "template/"
IMAGE_SUBJECT: Final = "image/"
LIST_SUBJECT: Final = "list/"
BATCH_SUBJECT: Final = "batch/"
PAYMENT_SUBJECT: Final = "payment/"
SCAN_SUBJECT: Final = "scan"
_SESSION: Final = "session/"


class Kind(StrEnum):
    """The kinds of entries; an unknown kind is kept and passed on, and folded after an update."""

    SET = "set"
    REMOVED = "removed"
    RESTORED = "restored"
    CHECKED_IN = "checked-in"
    CHECKED_OUT = "checked-out"
    REFUSED = "refused"
    ISSUED = "issued"
    VOIDED = "voided"
    ERASED = "erased"
    MERGED = "merged"
    """The subject and `other` are one person; `fields` are the values that were chosen of both."""
    TOLD_APART = "told-apart"
    """The subject and `other` were looked at and are two people."""
    HANDED_OUT = "handed-out"
    """The participant got a thing at a desk, once, on a day or on loan."""
    GIVEN_BACK = "given-back"
    """What the entry `lent` handed out on loan came back."""
    CERTIFIED = "certified"
    """A certificate of participation was made; its body does not say whose."""


def _is_issue(value: Any) -> bool:
    """The number of a badge, as a token can carry it."""
    return is_number(value) and 1 <= value <= MAX_ISSUE


KNOWN_KINDS: Final = frozenset(kind.value for kind in Kind)
_NEEDED: Final = {
    Kind.CHECKED_IN.value: {"session": is_text, "at": is_moment},
    Kind.CHECKED_OUT.value: {"session": is_text, "at": is_moment},
    Kind.ISSUED.value: {"issue": _is_issue, "at": is_text},
    Kind.HANDED_OUT.value: {"thing": is_text, "at": is_moment},
    Kind.GIVEN_BACK.value: {"lent": is_text, "at": is_moment},
    Kind.CERTIFIED.value: {"number": is_text},
}
"""Without these, an entry of the kind says nothing."""


@dataclass(frozen=True)
class Entry:
    """One row of the journal. `clock` is a reading of the hybrid clock; (desk, lseq) is unique."""

    desk: str
    lseq: int
    entry_id: str
    clock: int
    operator: str
    event: int
    kind: str
    version: int
    subject: str
    body: dict[str, Any]
    gseq: int | None = None
    received: int | None = None

    @property
    def order(self) -> tuple[int, str, int]:
        """Where the entry stands in the fold. A reading that no clock shows comes first: any act corrects it."""
        return (self.clock if is_possible(self.clock) else -1, self.desk, self.lseq)

    @cached_property
    def is_understood(self) -> bool:
        """Whether this program knows the entry's kind and version, and its body holds what the kind needs."""
        if not isinstance(self.version, int) or self.version > VERSION or self.kind not in KNOWN_KINDS:
            return False
        return all(shape(self.body.get(name)) for name, shape in _NEEDED.get(self.kind, {}).items())


@dataclass(frozen=True)
class Draft:
    """An entry that an operation asks to journal; the store adds who, where and when."""

    kind: Kind
    subject: str
    body: dict[str, Any]


def participant_subject(participant: int) -> str:
    """The subject of a participant's entries."""
    return PARTICIPANT_SUBJECT + participant_text(participant)


def session_subject(code: str) -> str:
    """The subject of a session's entries."""
    return _SESSION + code


def subject_participant(subject: str) -> int | None:
    """The participant id in a subject, or None for another kind of subject.

    An id has one spelling: sixteen digits from 0 to 9. Under another the subject is one that nobody knows.
    """
    digits = subject.removeprefix(PARTICIPANT_SUBJECT)
    is_id = digits != subject and len(digits) == PARTICIPANT_DIGITS and digits.isascii() and digits.isdecimal()
    return int(digits) if is_id else None


def settled_place_subject(key: str) -> str:
    """The subject of what a place text was settled to mean."""
    return PLACE_SUBJECT + key


def units_subject(name: str) -> str:
    """The subject of an imported unit directory."""
    return UNITS_SUBJECT + name


def template_subject(name: str) -> str:
    """The subject of a badge template of the event's own."""
    return TEMPLATE_SUBJECT + name


def image_subject(name: str) -> str:
    """The subject of a picture of the event (a logo)."""
    return IMAGE_SUBJECT + name


def list_subject(name: str) -> str:
    """The subject of a list of people that was saved under a name."""
    return LIST_SUBJECT + name


def payment_subject(number: str) -> str:
    """The subject of the days that a numbered register pays."""
    return PAYMENT_SUBJECT + number


def batch_subject(batch: str) -> str:
    """The subject of a batch of badges that were made together."""
    return BATCH_SUBJECT + batch


def subject_session(subject: str) -> str | None:
    """The session code in a subject, or None for another kind of subject."""
    return subject.removeprefix(_SESSION) if subject.startswith(_SESSION) else None
