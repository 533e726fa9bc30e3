"""Drafts: what was typed or decided and not saved yet. They are kept beside the user's choices, not in the journal."""

import hashlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import WriteFailed
from regapp.named_files import file_content
from regapp.services.desk import Desk, now
from regapp.services.output import whole_file
from regapp.store import queries
from regapp.store.files.durable import make_own_folder, remove, writing_to

Content = dict[str, Any]
"""The values of a draft by the name of their field, as JSON holds them."""
_MOST_BYTES: Final = 20_000_000


class DraftKind(StrEnum):
    """The form, or the work, that a draft belongs to."""

    WALK_IN = "walk-in"
    SUBSTITUTE = "substitute"
    EDIT = "edit"
    SESSION = "session"
    PORTAL = "portal"
    EVENT = "event"
    SIGNATORIES = "signatories"
    CALIBRATION = "calibration"
    IMPORT = "import"
    DESIGN = "design"
    BY_HAND = "by-hand"


@dataclass(frozen=True)
class Draft:
    """A draft of one event (`event`: the name of its file of drafts)."""

    id: str
    event: str
    kind: DraftKind
    subject: str
    """The person, session, design or list that it is about; empty where it is about something new."""
    about: str
    """Words for people: a name, a title."""
    at: str
    """When it was changed last, ISO 8601 UTC."""
    content: Content
    people: tuple[int, ...] = field(default=())
    """The participants whose data it may hold: it goes when one of them is erased."""


def new_draft(
    event: str, kind: DraftKind, subject: str, about: str, content: Content, people: Iterable[int] = (), *, id: str = ""
) -> Draft:
    """Make a draft as of now, a new one or the newer state of one that has an id."""
    moment = now().isoformat(timespec="seconds")
    return Draft(id or secrets.token_hex(8), event, kind, subject, about, moment, content, tuple(people))


def drafts_name(desk: Desk) -> str:
    """Name the file of the drafts of an event: by its number and its code, since two conferences may share either."""
    code = hashlib.sha256(desk.event.code.encode()).hexdigest()[:8]
    return f"{desk.event.number}-{code}"


def erased_people(desk: Desk, people: Iterable[int]) -> frozenset[int]:
    """Find those participants whose data were erased."""
    return frozenset(person.id for person in desk.ask(queries.by_ids, set(people)) if person.erased)


class DraftFolder:
    """The files of drafts, one for each event, each its user's alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, event: str) -> Path:
        """Give the file of an event's drafts."""
        return self._folder / f"{event}.json"

    def read(self, event: str) -> list[Draft]:
        """Read the drafts of an event; none where the file is missing or damaged."""
        try:
            said = json.loads(file_content(self.path(event), most=_MOST_BYTES))
        except (RegAppError, ValueError, RecursionError):
            return []
        return [draft for item in said if (draft := _draft(event, item)) is not None] if isinstance(said, list) else []

    def write(self, event: str, drafts: list[Draft]) -> None:
        """Write the drafts of an event; without any the file goes. WriteFailed, DiskFull."""
        path = self.path(event)
        with writing_to(path):
            if not drafts:
                remove(path)
                if path.exists():
                    raise WriteFailed(str(path))
                return
            make_own_folder(self._folder)
        with whole_file(path, is_secret=True) as partial:
            partial.write_text(json.dumps([_said(draft) for draft in drafts]), encoding="utf-8")


def _said(draft: Draft) -> Content:
    return {item.name: getattr(draft, item.name) for item in fields(Draft) if item.name != "event"}


def _draft(event: str, item: object) -> Draft | None:
    """Read a draft; None where a part is missing or of another shape."""
    if not isinstance(item, dict) or not isinstance(item.get("content"), dict):
        return None
    texts = [item.get(name) for name in ("id", "subject", "about", "at")]
    people = item.get("people", [])
    if not all(isinstance(text, str) for text in texts) or item.get("kind") not in set(DraftKind):
        return None
    if not isinstance(people, list) or not all(isinstance(person, int) for person in people):
        return None
    id_, subject, about, at = map(str, texts)
    return Draft(id_, event, DraftKind(item["kind"]), subject, about, at, item["content"], tuple(people))
