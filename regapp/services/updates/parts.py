"""The parts of which RegApp is made, with version and licence: what their own metadata say."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

from regapp import __version__
from regapp.resources import resource

LICENCE: Final = "GPL-3.0-or-later"
_CLASSIFIER: Final = re.compile(r"License :: (?:OSI Approved :: )?(.+)")
_LICENCE_FILE: Final = re.compile(r"(?i)licen[cs]e|copying|notice|authors")
_LONGEST_NAME: Final = 80


@dataclass(frozen=True)
class Part:
    """A part: its name, version, the name of its licence, and the texts of that, if it brings any."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = field(default=(), repr=False)


def parts() -> list[Part]:
    """Give RegApp itself, what it ships of others, and the libraries beside it, by name."""
    sources = Part("RegApp", __version__, LICENCE, (_plain(resource("SOURCES.md").read_text(encoding="utf-8")),))
    folders = (folder for entry in sys.path for folder in Path(entry).glob("*.dist-info"))
    found = {part.name.casefold(): part for part in map(part_of, folders) if part.name != "regapp"}
    return [sources, *(found[name] for name in sorted(found))]


def _plain(markdown: str) -> str:
    """A document without the strokes of its tables: each row is a paragraph."""
    lines = (line for line in markdown.splitlines() if not set(line) <= set("|-: ") or not line)
    return "\n".join(" — ".join(map(str.strip, line.strip("|").split("|"))) + "\n" * ("|" in line) for line in lines)


def part_of(folder: Path) -> Part:
    """Give the library of a folder of metadata as a part. A package has no list of the files there (RECORD)."""
    distribution = Distribution.at(folder)
    return Part(distribution.name, distribution.version, _licence(distribution), tuple(_texts(folder)))


def _licence(distribution: Distribution) -> str:
    """The name of a library's licence: https://packaging.python.org/en/latest/specifications/core-metadata/"""
    metadata = distribution.metadata
    for expression in metadata.get_all("License-Expression") or []:
        return str(expression)
    first_line = "".join(metadata.get_all("License") or []).strip().partition("\n")[0]
    if first_line and len(first_line) <= _LONGEST_NAME:
        return first_line
    named = filter(None, map(_CLASSIFIER.fullmatch, metadata.get_all("Classifier") or []))
    return ", ".join(each[1] for each in named) or first_line[:_LONGEST_NAME]


def _texts(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and _LICENCE_FILE.search(path.relative_to(folder).as_posix()):
            yield path.read_text(encoding="utf-8", errors="replace").strip()
