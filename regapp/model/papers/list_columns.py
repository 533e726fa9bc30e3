"""The fields that columns of a list hold."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """The fields that a column of a list can hold."""

    REF = "ref"
    FULL_NAME = "full_name"
    FAMILY = "family"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    LATIN = "latin"
    SEX = "sex"
    BIRTH = "birth"
    CATEGORY = "category"
    OBLAST = "oblast"
    RAYON = "rayon"
    MUNICIPALITY = "municipality"
    COUNTRY = "country"
    ORGANISATION = "organisation"
    POSITION = "position"
    PHONE = "phone"
    EMAIL = "email"
    CITIES = "cities"
    LANGUAGE = "language"
    INTERPRETATION = "interpretation"
    DIET = "diet"
    CONSENT = "consent"
    PHOTO_CONSENT = "photo_consent"
    SHARING_CONSENT = "sharing_consent"
    DISABILITY = "disability"
    ACCREDITATION = "accreditation"
    NOTE = "note"
    STATUS = "status"
    """Where the list comes from, the registration may have been cancelled."""


NAME_FIELDS = frozenset({Field.FULL_NAME, Field.FAMILY, Field.GIVEN})


@dataclass(frozen=True)
class Columns:
    """The recognised heading row of a sheet: its index, and the columns of each field from left to right."""

    row: int
    fields: dict[Field, tuple[int, ...]]
    family_first: bool | None = None
    """The order of names that the heading of the full name states; None where it states none."""
    system: str = ""
    """The registration system whose export it is, where it is a known one."""
    joined: frozenset[Field] = frozenset()
    """Fields whose several columns make one value, joined by a hyphen; of others the first filled cell counts."""
