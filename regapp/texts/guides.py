"""The guides of the three who work with RegApp, in three languages: their texts, and what these are made of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from regapp.resources import document
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

GUIDES: Final = ("registrar", "coordinator", "administrator")
CARD: Final = "registrar"
"""The guide that is also printed by itself, for the table."""
_WORDS: Final = {
    "title": QT_TRANSLATE_NOOP("Guides", "RegApp: the guides"),
    "contents": QT_TRANSLATE_NOOP("Guides", "Contents"),
    "page": QT_TRANSLATE_NOOP("Guides", "Page {number} of {count}"),
}
_STEP: Final = re.compile(r"\d+\. ")
_POINT: Final = "- "
_PICTURE: Final = re.compile(r"!\[([^]]*)\]\(([^)]+)\)")


@dataclass(frozen=True)
class Heading:
    """A heading: 1 of a guide, 2 of a section."""

    level: int
    text: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, with its signs for words of the screen, keys and what is strong."""

    text: str


@dataclass(frozen=True)
class Lines:
    """Steps, which have numbers, or points."""

    texts: tuple[str, ...]
    numbered: bool


@dataclass(frozen=True)
class Table:
    """A table: its head, then its rows."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Picture:
    """A picture, by its file in docs/pictures, and what it shows."""

    name: str
    words: str


Part = Heading | Paragraph | Lines | Table | Picture


def guide_word(name: str, language: Language) -> str:
    """Give a standing word of the guides, with its places as they are."""
    return language.translate("Guides", _WORDS[name])


def guide_text(name: str, language: str) -> str:
    """Read a guide, in Markdown."""
    return document("guide", language, f"{name}.md").read_text(encoding="utf-8")


def guide_parts(text: str) -> Iterator[Part]:
    """Take the Markdown of a guide apart. Guides use a small part of it: a block is of one kind, a line is whole."""
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = block.splitlines()
        first = lines[0]
        if first.startswith("#"):
            marks, _, words = first.partition(" ")
            yield Heading(len(marks), words)
        elif _STEP.match(first):
            yield Lines(tuple(_STEP.sub("", line, count=1) for line in lines), numbered=True)
        elif first.startswith(_POINT):
            yield Lines(tuple(line.removeprefix(_POINT) for line in lines), numbered=False)
        elif first.startswith("|"):
            head, _rule, *rows = map(_cells, lines)
            yield Table(head, tuple(rows))
        elif shown := _PICTURE.fullmatch(first):
            yield Picture(shown[2].rpartition("/")[2], shown[1])
        else:
            yield Paragraph(" ".join(lines))


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))


def headings(text: str) -> list[Heading]:
    """Give the headings of a guide, in their order: they are the same ones in each language."""
    return [part for part in guide_parts(text) if isinstance(part, Heading)]
