"""The order in which a name is said: family first in Kyrgyzstan and around it, given name first in the West."""

from typing import Final

from regapp.model.participant import Details, is_foreign

_FAMILY_FIRST: Final = frozenset({
    "KZ", "UZ", "TJ", "TM", "RU", "BY", "UA", "AZ", "AM", "GE", "MD", "MN", "CN", "TW", "HK", "MO", "KR", "KP", "JP",
    "VN", "KH", "SG", "HU",
})  # fmt: skip
"""Countries other than Kyrgyzstan whose people write the family name first, on papers of their own at least."""


def spoken_name(details: Details) -> str:
    """Give the name as papers address the person: `Anna Muster` for a Swiss guest, `Асанов Азамат` for others.

    A name that a list had in one piece stays as it was written.
    """
    if details.written or not details.given or not is_foreign(details.country) or details.country in _FAMILY_FIRST:
        return details.name
    return " ".join(part for part in (details.given, details.patronymic, details.family) if part)
