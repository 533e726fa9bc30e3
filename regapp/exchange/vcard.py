"""Contacts as vCards, version 3.0 (RFC 2426 and 2425): the version that every telephone reads rightly.

The one library for it, vobject, brings two libraries more and holds a tree for each card; what is needed is little.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_OCTETS: Final = 75
"""Of a line at most (RFC 2425, 5.8.1), without its end."""
_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True)
class Contact:
    """A person as a telephone keeps them. `uid` stays the same, so that a second import changes the first."""

    uid: str
    name: str
    family: str = ""
    given: str = ""
    patronymic: str = ""
    organisation: str = ""
    position: str = ""
    phones: tuple[str, ...] = ()
    email: str = ""
    place: str = ""
    country: str = ""
    group: str = ""
    """The name under which the telephone files the contact."""


def write_vcards(contacts: Iterable[Contact], path: Path) -> int:
    """All contacts in one file (UTF-8, CRLF); how many."""
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        for contact in contacts:
            file.write(vcard(contact))
            count += 1
    return count


def vcard(contact: Contact) -> str:
    """One contact."""
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"UID:{_escaped(contact.uid)}"]
    family = contact.family or ("" if contact.given else contact.name)
    lines.append(f"N:{_joined(family, contact.given, contact.patronymic, '', '')}")
    lines.append(f"FN:{_escaped(contact.name)}")
    lines += [f"TEL;TYPE=CELL,VOICE:{_escaped(phone)}" for phone in contact.phones]
    for name, value in (
        ("EMAIL;TYPE=INTERNET", contact.email), ("ORG", contact.organisation), ("TITLE", contact.position),
        ("CATEGORIES", contact.group),
    ):  # fmt: skip
        if value:
            lines.append(f"{name}:{_escaped(value)}")
    if contact.place or contact.country:
        lines.append(f"ADR;TYPE=WORK:{_joined('', '', '', contact.place, '', '', contact.country)}")
    return "".join(_folded(line) for line in [*lines, "END:VCARD"])


def _joined(*parts: str) -> str:
    return ";".join(map(_escaped, parts))


def _escaped(text: str) -> str:
    """Text as a value (RFC 2426, 5): backslash, comma, semicolon and the end of a line stand for themselves."""
    clean = _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub(r"([\\,;])", r"\\\1", clean).replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line in pieces of at most 75 octets, each after the first begun by a space; no letter is torn."""
    if len(line.encode("utf-8")) <= _OCTETS:
        return line + "\r\n"
    pieces, size = [""], 0
    for char in line:
        octets = 1 + (char > "\x7f") + (char > "\u07ff") + (char > "\uffff")
        if size + octets > _OCTETS:
            pieces.append(" ")
            size = 1
        pieces[-1] += char
        size += octets
    return "\r\n".join(pieces) + "\r\n"
