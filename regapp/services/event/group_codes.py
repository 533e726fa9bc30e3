"""The code of a delegation: on the card before its badges, and scanned at the desk."""

from regapp.model.doors.group_code import encode_group, group_of
from regapp.model.typed import clean_scan
from regapp.services.desk import Desk


def code_of_group(desk: Desk, place: str) -> str:
    """The code that stands for the people from a place; empty where the place has no digits."""
    try:
        return encode_group(desk.event.number, place, desk.event_key)
    except ValueError:
        return ""


def place_of_code(desk: Desk, text: str) -> str:
    """The place in the code of a group; empty for any other text."""
    return group_of(clean_scan(text), desk.event.number, desk.event_key) or ""
