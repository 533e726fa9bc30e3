"""The programme on paper: its days, their cities, the sessions there, in the words of one language."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PaperSpeaker:
    """A speaker: the name, and what stands behind it: position, organisation, country."""

    name: str
    about: str = ""


@dataclass(frozen=True)
class PaperSession:
    """A session in words. `desk`: what a registration desk is called; empty for a talk."""

    hours: str
    title: str
    room: str = ""
    speakers: tuple[PaperSpeaker, ...] = ()
    desk: str = ""


@dataclass(frozen=True)
class PaperCity:
    """The sessions of a day in one city, by time; without a name where the event is in no city."""

    name: str
    sessions: tuple[PaperSession, ...]

    @property
    def desks(self) -> tuple[PaperSession, ...]:
        """The registration desks."""
        return tuple(session for session in self.sessions if session.desk)

    @property
    def talks(self) -> tuple[PaperSession, ...]:
        """All sessions but the registration desks."""
        return tuple(session for session in self.sessions if not session.desk)


@dataclass(frozen=True)
class PaperDay:
    """A day with its cities. `short` is its name at the head of later pages."""

    name: str
    short: str
    cities: tuple[PaperCity, ...]


@dataclass(frozen=True)
class PaperCode:
    """The address of the portal, its caption, and the modules of its code row by row; no rows where it is too long."""

    caption: str
    address: str
    rows: tuple[tuple[bool, ...], ...] = ()


@dataclass(frozen=True)
class ProgrammePaper:
    """The whole programme. `facts`: (heading, text) of the event; `page_words`: as `Page {number} of {count}`.

    `read_at` says of when it is; `nothing` is said in place of days where there are none.
    """

    language: str
    heading: str
    title: str
    when: str
    author: str
    facts: tuple[tuple[str, str], ...]
    read_at: str
    page_words: str
    continued: str
    nothing: str
    days: tuple[PaperDay, ...]
    code: PaperCode | None = None

    @property
    def count(self) -> int:
        """How many sessions there are."""
        return sum(len(city.sessions) for day in self.days for city in day.cities)
