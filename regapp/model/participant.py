"""A participant: a person registered for an event."""

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, Final

from regapp.model.ages import born_on

HOME_COUNTRY: Final = "KG"
"""The country whose municipalities are counted; whoever is of another one is a guest from abroad."""


def is_foreign(country: str) -> bool:
    """Whether a country (ISO 3166-1 alpha-2) is stated and is not home."""
    return country not in ("", HOME_COUNTRY)


class Category(StrEnum):
    """Whom a participant represents."""

    MUNICIPALITY = "municipality"
    COMMUNITY = "community"
    SPEAKER = "speaker"
    ORGANISER = "organiser"
    DONOR = "donor"
    PRESS = "press"
    GOVERNMENT = "government"
    GUEST = "guest"


class Sex(StrEnum):
    """As the list says it; unknown is empty."""

    FEMALE = "F"
    MALE = "M"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Details:
    """The details of a person as they were written at registration; an empty value is unknown."""

    family: str = ""
    given: str = ""
    patronymic: str = ""
    written: str = ""
    """The whole name as the list had it, where it came in one cell and its order is not the usual one."""
    latin: str = ""
    """The name in Latin letters where the person gave one."""
    sex: str = ""
    birth_year: int | None = None
    category: str = Category.GUEST.value
    municipality: str = ""
    """The code of the unit in the event's directory."""
    place: str = ""
    """The place as the list had it."""
    country: str = ""
    """ISO 3166-1 alpha-2."""
    organisation: str = ""
    position: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    interpretation: str = ""
    diet: str = ""
    cities: tuple[str, ...] = ()
    """Codes of the event's cities; none means all."""
    consent: bool | None = None
    """To the use of personal data; None where nobody asked."""
    note: str = ""
    ref: str = ""
    number: str = ""
    cancelled: bool = False
    instead_of: str = ""
    """The id (sixteen digits) of the absent person whom they replace."""
    birth_date: str = ""
    """ISO 8601, where a list had the whole date; it counts only beside a year of birth that is the same."""
    photo_consent: bool | None = None
    """To be photographed and filmed; None where nobody asked."""
    sharing_consent: bool | None = None
    """To the sharing of their data with the donor; None where nobody asked."""
    disability: bool | None = None
    """Whether they state a disability; None where they state nothing. Asked only where a donor asks for it."""
    accreditation: str = ""
    """The number of a journalist's accreditation; their medium is the organisation."""

    @property
    def name(self) -> str:
        """The name as it stands in lists: as written, else family, given, patronymic."""
        return self.written or " ".join(part for part in (self.family, self.given, self.patronymic) if part)

    @property
    def given_names(self) -> str:
        """Given name and patronymic."""
        return " ".join(part for part in (self.given, self.patronymic) if part)

    @property
    def born(self) -> date | None:
        """The date of birth; None where it is not known, or differs from the year of birth."""
        return born_on(self.birth_date, self.birth_year)

    @property
    def refused_consent(self) -> bool:
        """Whether the person refused the use of their data; who was not asked has not."""
        return self.consent is False

    @property
    def hides_contacts(self) -> bool:
        """Whether lists and papers hide the telephone and e-mail: any of them may go to the donor."""
        return self.refused_consent or self.sharing_consent is False

    @property
    def listed_phone(self) -> str:
        """The telephone for lists and papers; empty where it is hidden."""
        return "" if self.hides_contacts else self.phone

    @property
    def listed_email(self) -> str:
        """The e-mail for lists and papers; empty where it is hidden."""
        return "" if self.hides_contacts else self.email


@dataclass(frozen=True, slots=True)
class Participant:
    """A participant with their history so far, as screens and lists read it."""

    id: int
    details: Details
    issue: int = 0
    """The number of the newest badge; 0 where none was made."""
    first_in: str = ""
    """The earliest check-in, ISO 8601 UTC, or empty."""
    removed: bool = False
    erased: bool = False

    @property
    def standing(self) -> tuple[bool, bool, tuple[str, ...], bool]:
        """Give what admission depends on: removed, cancelled, cities, and whether they have come."""
        return self.removed, self.details.cancelled, self.details.cities, bool(self.first_in)


DETAIL_FIELDS = tuple(item.name for item in fields(Details))
CONSENTS: Final = ("consent", "photo_consent", "sharing_consent")
"""What people agree to or refuse: the use of their data, photos and film, the sharing of their data."""
ANSWERS: Final = (*CONSENTS, "disability")
"""The fields that are yes, no, or None where nobody answered."""

# What an erasure empties; the rest keeps counts by municipality, category, sex and session true.
KEPT_WHEN_ERASED = frozenset(
    {"sex", "category", "municipality", "country", "cities", "number", "cancelled", "consent", "instead_of"}
)


def changed_fields(before: Details, after: Details) -> dict[str, Any]:
    """The fields in which `after` differs, with their new values, as an entry's body holds them."""
    return {
        name: list(value) if isinstance(value := getattr(after, name), tuple) else value
        for name in DETAIL_FIELDS
        if getattr(before, name) != getattr(after, name)
    }


def details_from(body: dict[str, Any]) -> Details:
    """Details from the fields of entries; unknown fields of a newer RegApp are passed over."""
    known = {name: body[name] for name in DETAIL_FIELDS if body.get(name) is not None}
    if "cities" in known:
        known["cities"] = tuple(known["cities"])
    return Details(**known)
