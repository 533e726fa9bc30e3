"""The templates of letters: the shipped ones, and a file of one's own."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from regapp.model.errors.letters import LetterInvalid, UnknownLetter
from regapp.model.event import LANGUAGES
from regapp.model.papers.letter import LetterTemplate, LetterText, Receivers, unknown_places
from regapp.named_files import file_content
from regapp.resources import resource
from regapp.services.output import whole_file

THANKS, ATTENDANCE, INVITATION = LETTERS = ("thanks", "attendance", "invitation")
"""The shipped letters, in the order in which they are offered."""
TEXT_ENDING: Final = ".toml"
_FOLDER: Final = "letters"
_MOST_BYTES: Final = 100_000
_PARTS: Final = ("heading", "before", "lines", "after")
_PERSON: Final = {"above": True, "within": False}


def shipped_letter(name: str) -> LetterTemplate:
    """Read a shipped letter. UnknownLetter."""
    if name not in LETTERS:
        raise UnknownLetter(name, LETTERS)
    return parse_letter(name, resource(_FOLDER, f"{name}{TEXT_ENDING}").read_text(encoding="utf-8"))


def read_letter(path: Path) -> LetterTemplate:
    """Read a letter in a file of one's own. FileMissing, FileUnreadable, NotAFile, LetterInvalid."""
    content = file_content(path, most=_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise LetterInvalid(path.name, f"> {_MOST_BYTES}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LetterInvalid(path.name, "UTF-8") from error
    return parse_letter(path.name, text)


def letter_named(name: str) -> LetterTemplate:
    """Read a shipped letter by its name, or a file by its path. UnknownLetter, and the errors of `read_letter`."""
    path = Path(name)
    return read_letter(path) if path.suffix or path.parent != Path() else shipped_letter(name)


def copy_letter(name: str, out: Path) -> None:
    """Write the file of a letter elsewhere, to be changed there. UnknownLetter, WriteFailed, DiskFull."""
    name = shipped_letter(name).name
    with whole_file(out) as partial:
        partial.write_bytes(resource(_FOLDER, f"{name}{TEXT_ENDING}").read_bytes())


def parse_letter(name: str, text: str) -> LetterTemplate:
    """Read a letter out of TOML. LetterInvalid with the part that has the mistake."""
    try:
        found = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise LetterInvalid(name, str(error)) from error
    receivers, person = found.get("for"), found.get("person", "above")
    if not isinstance(receivers, str) or receivers not in set(Receivers):
        raise LetterInvalid(name, "for")
    if not isinstance(person, str) or person not in _PERSON:
        raise LetterInvalid(name, "person")
    texts = {code: _text(name, code, found[code]) for code in LANGUAGES if code in found}
    if not texts:
        raise LetterInvalid(name, ", ".join(LANGUAGES))
    label = found.get("label", {})
    if not isinstance(label, dict) or not all(isinstance(value, str) for value in label.values()):
        raise LetterInvalid(name, "label")
    return LetterTemplate(name, Receivers(receivers), label, texts, _PERSON[person])


def _text(name: str, code: str, found: Any) -> LetterText:
    if not isinstance(found, Mapping):
        raise LetterInvalid(name, code)
    for part, value in found.items():
        if part not in _PARTS or not isinstance(value, str):
            raise LetterInvalid(name, f"{code}.{part}")
        if unknown := unknown_places(value):
            raise LetterInvalid(name, f"{code}.{part}, {{{unknown[0]}}}")
    if not found.get("heading", "").strip():
        raise LetterInvalid(name, f"{code}.heading")
    return LetterText(*(found.get(part, "") for part in _PARTS))
