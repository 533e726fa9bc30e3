"""The problems of a list's row that cannot be used, or not wholly."""

from enum import StrEnum


class RowProblem(StrEnum):
    """The problems that a row of a list may come back with, by the codes that scripts read."""

    NO_NAME = "no-name"
    CANCELLED_THERE = "cancelled-there"
    """The registration does not stand where the list comes from: cancelled, declined, or not confirmed yet."""
    REFERENCE_TAKEN = "reference-taken"
    POSSIBLE_DOUBLE = "possible-double"
    SEX_UNKNOWN = "sex-unknown"
    BIRTH_YEAR_UNREADABLE = "birth-year-unreadable"
    PHONE_UNREADABLE = "phone-unreadable"
    PLACE_UNKNOWN = "place-unknown"
    PLACE_AMBIGUOUS = "place-ambiguous"
    COUNTRY_UNKNOWN = "country-unknown"
    CITY_UNKNOWN = "city-unknown"
    CATEGORY_UNKNOWN = "category-unknown"
    NO_CONSENT = "no-consent"
