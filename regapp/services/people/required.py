"""What is asked of a new participant besides a name: where they come from, or whom they represent."""

from typing import Final

from regapp.model.participant import Category, Details, is_foreign

_REQUIRED: Final[dict[str, tuple[str, ...]]] = {
    Category.MUNICIPALITY: ("municipality",),
    Category.COMMUNITY: ("municipality", "organisation"),
    Category.DONOR: ("organisation",),
    Category.PRESS: ("organisation",),
    Category.GOVERNMENT: ("organisation", "municipality"),
}
"""Category -> the fields of which one is needed, the usual one first. Speakers, organisers and guests need none."""


def missing_field(details: Details) -> str:
    """Name the field that the category needs and that is empty; empty where nothing is missing."""
    needed = _REQUIRED.get(details.category, ())
    if not needed or any(getattr(details, name) for name in needed):
        return ""
    # From abroad nobody comes from a municipality of the directory.
    return "" if needed[0] == "municipality" and is_foreign(details.country) else needed[0]
