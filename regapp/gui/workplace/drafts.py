"""The drafts of this desk: kept while somebody types, offered again by the same form, written off the GUI thread."""

import logging
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Protocol
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from regapp.gui.workplace.worker import Worker
from regapp.log import LOGGER
from regapp.model.errors.base import RegAppError
from regapp.services.desk import Changes, Desk
from regapp.services.file.drafts import Draft, DraftFolder, DraftKind, drafts_name, erased_people

_WRITE_MS = 200


class Drafted(Protocol):
    """A form, or work, that is open now and may have changed since it was kept last."""

    def keep(self) -> None:
        """Keep it as a draft as it is now, if there is something to keep."""


class Drafts(QObject):
    """The drafts. A window that only reads keeps them for itself: the file belongs to the one that writes."""

    def __init__(self, folder: Path, desk: Callable[[], Desk], worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._worker = desk, worker
        self._folder = DraftFolder(folder)
        self._drafts: dict[str, list[Draft]] = {}
        self._unwritten: set[str] = set()
        self._touched: set[str] = set()
        """The drafts that were changed since the window was opened."""
        self._erased: frozenset[int] = frozenset()
        self._has_failed = self._is_over = False
        # Weakly: a form that goes takes its keeper with it.
        self._open: WeakSet[Drafted] = WeakSet()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WRITE_MS)
        self._timer.timeout.connect(self._write)

    @property
    def event_name(self) -> str:
        """The name under which drafts of the event in force are kept."""
        return drafts_name(self._desk())

    def _of_event(self, event: str) -> list[Draft]:
        if event not in self._drafts:
            self._drafts[event] = self._folder.read(event)
        return self._drafts[event]

    def of(self, kind: DraftKind, subject: str = "") -> list[Draft]:
        """Give the drafts of a form or work in the event in force, the newest first."""
        kept = self._of_event(self.event_name)
        return [draft for draft in reversed(kept) if (draft.kind, draft.subject) == (kind, subject)]

    def keep(self, draft: Draft) -> None:
        """Keep a draft, instead of its earlier state."""
        if self._is_over:
            return
        if self._erased.intersection(draft.people):
            self.drop(draft.event, draft.id)
            return
        self._touched.add(draft.id)
        self._set(draft.event, [*self._without(draft.event, {draft.id}), draft])

    def drop(self, event: str, *ids: str) -> None:
        """Remove drafts that were saved, or that somebody does not want any more."""
        kept = self._without(event, set(ids))
        if len(kept) < len(self._of_event(event)):
            self._set(event, kept)

    def discard(self, drafts: Iterable[Draft]) -> None:
        """Remove drafts for good at the end; what is open is not kept any more."""
        self._is_over = True
        for draft in drafts:
            self.drop(draft.event, draft.id)

    def _without(self, event: str, ids: set[str]) -> list[Draft]:
        return [draft for draft in self._of_event(event) if draft.id not in ids]

    def _set(self, event: str, drafts: list[Draft]) -> None:
        self._drafts[event] = drafts
        self._unwritten.add(event)
        if not self._timer.isActive():
            self._timer.start()

    # What is open

    def watch(self, drafted: Drafted) -> None:
        """Keep a form or work too when all are looked through, for as long as it lives."""
        self._open.add(drafted)

    def unsaved(self) -> list[Draft]:
        """Give what was typed or decided since the window was opened and is not saved, the newest last."""
        for drafted in tuple(self._open):
            if not isinstance(drafted, QObject) or isValid(drafted):
                drafted.keep()
        found = [draft for drafts in self._drafts.values() for draft in drafts if draft.id in self._touched]
        return sorted(found, key=lambda draft: draft.at)

    # Erased people

    def follow(self, changes: Changes) -> None:
        """Remove the drafts of people who were erased."""
        event = self.event_name
        people = {person for draft in self._of_event(event) for person in draft.people}
        if people if changes.everything else people & changes.participants:
            question = partial(erased_people, self._desk(), people)
            self._worker.ask("erased drafts", question, partial(self._drop_erased, event), self)

    def _drop_erased(self, event: str, erased: frozenset[int]) -> None:
        self._erased |= erased
        self.drop(event, *(draft.id for draft in self._of_event(event) if erased.intersection(draft.people)))

    # The file

    def _write(self) -> None:
        for write in self._writings():
            self._worker.act(write, lambda _done: None, self._on_failed)

    def _writings(self) -> list[Callable[[], None]]:
        events, self._unwritten = self._unwritten, set()
        if self._desk().is_read_only:
            return []
        return [partial(self._folder.write, event, list(self._of_event(event))) for event in sorted(events)]

    def _on_failed(self, error: RegAppError | None) -> None:
        # Once is enough: the next letter would fail too.
        if not self._has_failed:
            self._has_failed = True
            self._worker.failed.emit(error)

    def close(self) -> None:
        """Write what is not written yet; waits for it."""
        self._timer.stop()
        for write in self._writings():
            try:
                write()
            except RegAppError:
                logging.getLogger(LOGGER).exception("the drafts")
