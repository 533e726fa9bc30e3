"""Names that people give, and that become keys and names of files: of lists, templates, pictures, sessions, events."""

import re
from pathlib import PureWindowsPath
from typing import Final

from regapp.model.errors.lists import NameInvalid
from regapp.model.text.plain import plain

MOST_NAME: Final = 60
UNSEEN: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
"""Control characters, those that turn the direction of writing, and others without a shape."""
_PATH: Final = re.compile(r"[/\\]|\.\.|\.$")
_NOT_OF_FILES: Final = re.compile(r'[<>:"/\\|?*]|\.\.+')


def clean_name(name: str) -> str:
    """A name without what nobody sees: unseen signs, several spaces, those at the ends."""
    return _spaced(UNSEEN.sub("", _spaced(plain(name))))


def is_name(name: str, most: int = MOST_NAME) -> bool:
    """Whether a name can be a key and the name of a file on each system, as it is."""
    return (
        0 < len(name) <= most
        and name == clean_name(name)
        and "\ufffd" not in name
        and not _PATH.search(name)
        and not _is_reserved(name)
    )


def given_name(name: str, most: int = MOST_NAME) -> str:
    """The name as it is kept. NameInvalid if it cannot be one."""
    clean = clean_name(name)
    if not is_name(clean, most):
        raise NameInvalid(clean, most)
    return clean


def name_for_file(name: str, stand_in: str) -> str:
    """A name made out of any text, from another desk or of a file, that can be the name of a file.

    `stand_in`: where nothing of it can.
    """
    clean = clean_name(_NOT_OF_FILES.sub(" ", clean_name(name)).replace("\ufffd", " "))[:MOST_NAME].strip(" .")
    if not clean:
        return stand_in
    return f"{stand_in} {clean}" if _is_reserved(clean) else clean


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _is_reserved(name: str) -> bool:
    """Whether Windows keeps a name for one of its devices, whatever its ending: con, nul, com1."""
    return PureWindowsPath(name).is_reserved()
