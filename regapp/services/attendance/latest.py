"""The latest arrivals by place, without names: fit to show on a wall."""

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
    """An arrival: its time (aware, UTC) and its place of origin."""

    at: datetime
    place: str


def latest_arrivals(desk: Desk, scope: Scope, count: int, language: Language) -> tuple[Latest, ...]:
    """Give the `count` latest arrivals at a scope's sessions, whatever its place and category; newest first."""
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
