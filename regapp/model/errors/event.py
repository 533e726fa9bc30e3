"""Events, sessions, cities and days that are not there or cannot be so."""

from dataclasses import dataclass

from regapp.model.errors.base import FailureError, InputError


@dataclass
class UnknownEvent(InputError):
    """No event of the file has the code `code`."""

    code: str


@dataclass
class UnknownThing(InputError):
    """The event hands out no thing of this code."""

    thing: str


@dataclass
class UnknownSession(InputError):
    """The event has no session `code`; `known` are its codes."""

    code: str
    known: tuple[str, ...]


@dataclass
class AgesInvalid(InputError):
    """Young people cannot be of these ages: from `least` to `most`, the first not after the last."""

    least: int
    most: int


@dataclass
class TargetInvalid(InputError):
    """`text` is no target: a whole number from 0 to `most`."""

    text: str
    most: int


@dataclass
class UnknownCity(InputError):
    """The event has no city `code`; `known` are its codes."""

    code: str
    known: tuple[str, ...]


@dataclass
class UnknownDay(InputError):
    """Nothing of the event is on the day that was asked for; `known` are its days (ISO)."""

    text: str
    known: tuple[str, ...]


@dataclass
class OfOtherEvent(InputError):
    """The change is about another event of the file than the one in force."""


@dataclass
class SessionExists(InputError):
    """The event has or had a session with the code `code`."""

    code: str


@dataclass
class SessionInvalid(InputError):
    """A session needs a title, a usable code, and an end that is after its beginning."""


@dataclass
class AddressInvalid(InputError):
    """`address` is no address in the web of at most `most` letters."""

    address: str
    most: int


@dataclass
class EventExists(InputError):
    """The file already has an event with the code `code`."""

    code: str


@dataclass
class EventInvalid(InputError):
    """An event needs a code, a title, and a last day that is not before the first."""


@dataclass
class TitleNeeded(InputError):
    """A conference needs a title in one language at least."""


@dataclass
class CityNeeded(InputError):
    """A conference needs a city, or a place, at least."""


@dataclass
class DaysInvalid(InputError):
    """A conference ends on its first day or later, and lasts at most `most` days."""

    most: int


@dataclass
class SessionsOutside(InputError):
    """`count` sessions of the programme lie on other days."""

    count: int


@dataclass
class UnknownCategory(InputError):
    """The event has no category `category`; it has `known`."""

    category: str
    known: tuple[str, ...]


@dataclass
class CategoryInUse(InputError):
    """The category `name` cannot go: so many people have it."""

    name: str
    people: int


@dataclass
class LanguageInUse(InputError):
    """The language `name` cannot go: so many people have it."""

    name: str
    people: int


@dataclass
class CityInUse(InputError):
    """`people` are registered for the city `city`, and it has `sessions`."""

    city: str
    people: int
    sessions: int


@dataclass
class DamagedKey(FailureError):
    """The key of the event with the code `code` is not the one with which its badges were made."""

    exit_status = InputError.exit_status

    code: str
