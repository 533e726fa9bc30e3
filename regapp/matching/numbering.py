"""How telephone numbers are built, country by country: what is dialled before a national number, and how long it is.

After ITU-T E.164 and the metadata of libphonenumber, by which the tests prove each row. The keys made with these rows
lie in files, so the rows are RegApp's own: a library that changes with the world would make files differ from their
journals. A row that changes needs a migration.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple


class Plan(NamedTuple):
    """The numbering plan of a country."""

    code: str
    """The country code."""
    trunks: tuple[str, ...]
    """The digits that are dialled before a national number within the country, one or the other."""
    least: int
    most: int
    """The digits of a national number, without them."""

    def national(self, digits: str) -> str:
        """The national number in digits dialled within the country, or nothing where they are none."""
        for trunk in ("", *self.trunks):
            number = digits.removeprefix(trunk)
            # No plan of the table has national numbers that begin with 0.
            if digits.startswith(trunk) and self.least <= len(number) <= self.most and number[0] != "0":
                return number
        return ""


_RUSSIA_AND_KAZAKHSTAN = Plan("7", ("8",), 10, 10)
_NORTH_AMERICA = Plan("1", ("1",), 10, 10)

PLANS: Final[Mapping[str, Plan]] = {
    "KG": Plan("996", ("0",), 9, 9),
    "KZ": _RUSSIA_AND_KAZAKHSTAN,
    "RU": _RUSSIA_AND_KAZAKHSTAN,
    "TJ": Plan("992", (), 9, 9),
    "TM": Plan("993", ("8",), 8, 8),
    "UZ": Plan("998", (), 9, 9),
    "AM": Plan("374", ("0",), 8, 8),
    "AZ": Plan("994", ("0",), 9, 9),
    "BY": Plan("375", ("80", "8", "0"), 9, 9),
    "GE": Plan("995", ("0",), 9, 9),
    "MD": Plan("373", ("0",), 8, 8),
    "UA": Plan("380", ("0",), 9, 9),
    "AE": Plan("971", ("0",), 8, 9),
    "AF": Plan("93", ("0",), 9, 9),
    "CN": Plan("86", ("0",), 9, 11),
    "IN": Plan("91", ("0",), 10, 10),
    "JP": Plan("81", ("0",), 9, 10),
    "KR": Plan("82", ("0",), 8, 10),
    "MN": Plan("976", ("0",), 8, 8),
    "PK": Plan("92", ("0",), 9, 10),
    "TR": Plan("90", ("0",), 10, 10),
    "AT": Plan("43", ("0",), 7, 11),
    "BE": Plan("32", ("0",), 8, 9),
    "CH": Plan("41", ("0",), 9, 9),
    "CZ": Plan("420", (), 9, 9),
    "DE": Plan("49", ("0",), 7, 11),
    "DK": Plan("45", (), 8, 8),
    "EE": Plan("372", (), 7, 8),
    "ES": Plan("34", (), 9, 9),
    "FI": Plan("358", ("0",), 7, 10),
    "FR": Plan("33", ("0",), 9, 9),
    "GB": Plan("44", ("0",), 9, 10),
    "IE": Plan("353", ("0",), 7, 10),
    "LT": Plan("370", ("0", "8"), 8, 8),
    "LV": Plan("371", (), 8, 8),
    "NL": Plan("31", ("0",), 9, 9),
    "NO": Plan("47", (), 8, 8),
    "PL": Plan("48", (), 9, 9),
    "SE": Plan("46", ("0",), 7, 9),
    "CA": _NORTH_AMERICA,
    "US": _NORTH_AMERICA,
}  # fmt: skip
"""The plans by country, ISO 3166-1 alpha-2."""

BY_CODE: Final[Mapping[str, Plan]] = {plan.code: plan for plan in PLANS.values()}
"""The plans by country code; no code begins another."""
