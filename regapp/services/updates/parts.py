"""The parts of which RegApp is made, with version and licence: what their own metadata say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final

from regapp import __version__
from regapp.resources import resource

LICENCE: Final = "GPL-3.0-or-later"
_CLASSIFIER: Final = re.compile(r"License :: (?:OSI Approved :: )?(.+)")
_LICENCE_FILE: Final = re.compile(r"(?i)(licen[cs]e|copying|notice)")
_LONGEST_NAME: Final = 80


@dataclass(frozen=True)
class Part:
    """A part: its name, version, the name of its licence, and the text of that, empty where it brings none."""

    name: str
    version: str
    licence: str
    text: str = ""


def parts() -> list[Part]:
    """Give RegApp itself, what it ships of others, and the libraries beside it, by name."""
    sources = Part("RegApp", __version__, LICENCE, resource("SOURCES.md").read_text(encoding="utf-8"))
    found = {part.name.casefold(): part for part in map(_part, distributions()) if part.name != "regapp"}
    return [sources, *(found[name] for name in sorted(found))]


def _part(distribution: Distribution) -> Part:
    texts = "\n\n".join(_texts(distribution))
    return Part(distribution.name, distribution.version, licence_of(distribution), texts)


def licence_of(distribution: Distribution) -> str:
    """The name of a library's licence: https://packaging.python.org/en/latest/specifications/core-metadata/"""
    metadata = distribution.metadata
    for expression in metadata.get_all("License-Expression") or []:
        return str(expression)
    first_line = "".join(metadata.get_all("License") or []).strip().partition("\n")[0]
    if first_line and len(first_line) <= _LONGEST_NAME:
        return first_line
    named = filter(None, map(_CLASSIFIER.fullmatch, metadata.get_all("Classifier") or []))
    return ", ".join(each[1] for each in named) or first_line[:_LONGEST_NAME]


def _texts(distribution: Distribution) -> Iterator[str]:
    for file in distribution.files or []:
        if _LICENCE_FILE.match(file.name) and ".dist-info" in str(file.parent):
            path = Path(str(file.locate()))
            if path.is_file():
                yield path.read_text(encoding="utf-8", errors="replace")
