"""The last to arrive, by place alone: what may hang on a wall."""

from dataclasses import dataclass
from datetime import datetime

from regapp.matching.origins import origin_text
from regapp.model.attendance import Scope, sessions_within
from regapp.model.participant import Details
from regapp.services.desk import Desk
from regapp.store import figures
from regapp.texts.catalogue import Language
from regapp.texts.words import no_municipality


@dataclass(frozen=True)
class Latest:
    """An arrival: when (aware, UTC), and from where."""

    at: datetime
    place: str


def latest_arrivals(desk: Desk, scope: Scope, count: int, language: Language) -> tuple[Latest, ...]:
    """The `count` last arrivals at the sessions of a scope (its place and category aside), the newest first."""
    event = desk.event
    sessions = [session.code for session in sessions_within(scope, event, desk.sessions())]
    rows = desk.ask(figures.latest, event.number, sessions, count)
    return tuple(
        Latest(datetime.fromisoformat(at), _place(desk, municipality, country, language))
        for at, municipality, country in rows
    )


def _place(desk: Desk, municipality: str, country: str, language: Language) -> str:
    known = Details(municipality=municipality, country=country)
    return origin_text(known, desk.directory, language.code) or no_municipality(language)
