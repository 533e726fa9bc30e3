"""Who came by the paper, and when: kept as a draft until it is entered or discarded."""

from collections.abc import Callable

from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.widgets.drafting import Drafting
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Session
from regapp.services.file.drafts import Content, DraftKind
from regapp.texts.quantities import number_text

_CAME = "came"


class Ticks:
    """The ticks of one session."""

    def __init__(self) -> None:
        self.came: dict[int, int] = {}
        """Minutes of the session's day by the ids of those who came, in the order in which they were ticked."""
        self.present: dict[int, str] = {}
        """When those came who are in already, on the event's clocks (`08:41`)."""
        self.in_already = "{time}"
        """How that is said."""

    def is_ticked(self, person: int) -> bool:
        """Whether somebody came by the paper, or is in already."""
        return person in self.came or person in self.present

    def is_fixed(self, person: int) -> bool:
        """Whether somebody is in already."""
        return person in self.present and person not in self.came

    def note(self, person: int) -> str:
        """Give the time on paper, or when somebody came who is in already."""
        if person in self.came:
            return clock_text(self.came[person])
        return self.in_already.format(time=self.present[person]) if person in self.present else ""

    def read(self) -> Content:
        """Give the ticks as JSON has them."""
        return {_CAME: [[person, minute] for person, minute in self.came.items()]}

    def show(self, content: Content) -> None:
        """Take other ticks; what is no tick is passed over."""
        said = content.get(_CAME)
        self.came = dict(item for item in said if _is_tick(item)) if isinstance(said, list) else {}


def _is_tick(item: object) -> bool:
    return isinstance(item, list) and len(item) == 2 and all(type(part) is int for part in item)


def clock_text(minute: int) -> str:
    """Write a minute of a day as clocks show it."""
    return f"{minute // 60:02}:{minute % 60:02}"


class TicksDraft(Drafting):
    """The draft of the ticks of the session that is open; `session` gives it."""

    def __init__(
        self, workplace: Workplace, offer: DraftOffer, ticks: Ticks, session: Callable[[], Session | None]
    ) -> None:
        self._ticks, self._session, self._place = ticks, session, workplace
        super().__init__(workplace, offer, DraftKind.BY_HAND, ticks, self._name, begins=False)

    def _name(self) -> str:
        session = self._session()
        title = self._place.text(session.title) if session is not None else ""
        text = self.tr("{session}, people: {count}")
        return text.format(session=title, count=number_text(len(self._ticks.came), self._place.language))
