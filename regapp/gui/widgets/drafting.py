"""The draft of a form: kept while somebody types and when they leave, offered again by the next form of its kind."""

from collections.abc import Callable, Iterable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.workplace.draft_words import kept_text
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.services.file.drafts import Content, Draft, DraftKind, new_draft

_LOOK_MS = 500


class Held(Protocol):
    """The values of a form or work."""

    def read(self) -> Content:
        """Give the values as they are now."""

    def show(self, content: Content) -> None:
        """Show other values."""


@runtime_checkable
class KeepsDraft(Protocol):
    """A content that is not to be closed without a word while it is half filled in."""

    def keep_draft(self) -> None:
        """Keep what was typed, and say so."""


class Drafting(QObject):
    """The draft of a form, offered in its strip; `about` names it, `people` gives the participants it may tell of.

    Of a form about something known (`subject`) only the values that were changed are kept: what others change
    meanwhile stays.
    """

    taken = Signal()
    """A draft is in the form now."""

    def __init__(
        self,
        workplace: Workplace,
        offer: DraftOffer,
        kind: DraftKind,
        held: Held,
        about: Callable[[], str],
        *,
        subject: str = "",
        people: Callable[[], Iterable[int]] = tuple,
        begins: bool = True,
    ) -> None:
        """Begin at once, unless there is nothing in the form yet."""
        super().__init__(offer)
        self._workplace, self._held, self._about, self._people = workplace, held, about, people
        self.kind, self.subject = kind, subject
        self.offer = offer
        offer.taken.connect(self._take)
        offer.dropped.connect(self._discard)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.keep)
        self._id, self._is_over = "", True
        self._kept: Content | None = None
        workplace.drafts.watch(self)
        if begins:
            self.begin()

    def begin(self, *, subject: str | None = None) -> None:
        """Take the values in the form as the ones that are no draft, and offer what was kept before."""
        self.subject = self.subject if subject is None else subject
        # The event may be another one when the form is left.
        self._event = self._workplace.drafts.event_name
        self._begun = self._held.read()
        self._id, self._kept, self._is_over = "", None, False
        self._offer()
        self._timer.start(_LOOK_MS)

    def _offer(self) -> None:
        found = self._workplace.drafts.of(self.kind, self.subject)
        self.offer.show_drafts([draft for draft in found if draft.id != self._id])

    @property
    def is_changed(self) -> bool:
        """Whether leaving the form would lose something."""
        return not self._is_over and self._held.read() != self._begun

    @property
    def changed(self) -> set[str]:
        """The names of the values that were changed."""
        return {name for name, value in self._held.read().items() if value != self._begun.get(name)}

    def keep(self) -> None:
        """Keep the values as they are now; drop the draft where nothing is changed any more."""
        if self._is_over:
            return
        values = self._held.read()
        if values == self._begun:
            self._drop()
        elif values != self._kept:
            self._kept = values
            content = {name: value for name, value in values.items() if self._is_told(name, value)}
            draft = new_draft(self._event, self.kind, self.subject, self._about(), content, self._people(), id=self._id)
            self._id = draft.id
            self._workplace.drafts.keep(draft)

    def _is_told(self, name: str, value: object) -> bool:
        return not self.subject or value != self._begun.get(name)

    def leave(self) -> None:
        """Keep the draft, say so, and have done with the form."""
        if self._is_over:
            return
        self.keep()
        self._end()
        if self._id:
            self._workplace.notice.emit(kept_text(self.kind), NoticeKind.DONE)

    def forget(self) -> None:
        """Drop the draft: the form was saved."""
        self._end()
        self._drop()

    def resume(self) -> None:
        """Go on after all: what was saved was taken back."""
        self._is_over = False
        self._timer.start(_LOOK_MS)

    def _end(self) -> None:
        self._is_over = True
        if isValid(self):
            self._timer.stop()

    def _drop(self) -> None:
        if self._id:
            self._workplace.drafts.drop(self._event, self._id)
        self._id, self._kept = "", None

    def _take(self, draft: Draft) -> None:
        """Go on with a draft; what is in the form becomes a draft of its own."""
        self.keep()
        self._held.show({**self._begun, **draft.content})
        self._id, self._kept = draft.id, None
        self.offer.hide()
        self.taken.emit()

    def _discard(self, draft: Draft) -> None:
        self._workplace.drafts.drop(draft.event, draft.id)
        self._offer()
