"""Badges straight from a list, without a conference file: the text of the columns is printed unchanged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final

from regapp import badges as drawing
from regapp.badges.fields import BadgeData
from regapp.badges.paper import Paper
from regapp.badges.sheets import load_sheet
from regapp.exchange import values
from regapp.exchange.reading import read_list
from regapp.matching.countries import country_code, country_name
from regapp.matching.romanise import is_latin, romanise
from regapp.model.errors.lists import NoNameColumn
from regapp.model.errors.people import NothingToDo
from regapp.model.event import Event
from regapp.model.misfit import Misfit
from regapp.model.papers.imprint import Imprint
from regapp.model.participant import HOME_COUNTRY, Category
from regapp.model.progress import Progress
from regapp.services.badges.data import event_words
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import BADGES, shipped_template
from regapp.services.badges.words import badge_count
from regapp.services.imprint import imprint
from regapp.services.output import known_kind, whole_file
from regapp.texts.catalogue import Language
from regapp.texts.words import role_in_full

COLUMNS: Final = (
    "first_name", "last_name", "patronymic", "organisation", "position", "municipality", "oblast", "country", "role",
    "qr_payload",
)  # fmt: skip
"""The headings, in any order and any case of letters; all may be missing except one of the names."""


@dataclass(frozen=True)
class ListRun:
    """Badges made from a list: their number, and their faults. `number` of a misfit is the row of the list."""

    made: int
    misfits: tuple[Misfit, ...]


def badges_from_list(
    source: Path,
    out: Path,
    layout: Layout,
    language: Language,
    event: Event | None = None,
    progress: Progress | None = None,
) -> ListRun:
    """Draw a badge for each row of a list (csv, xlsx, ods); `event` gives the words that all badges share.

    Raises the typed errors of reading, NoNameColumn, NothingToDo, UnknownTemplate, UnknownSheet, and of writing.
    """
    known_kind(out, ("pdf",))
    design = shipped_template(layout.template, BADGES)
    paper = Paper(load_sheet(layout.sheet, design), layout.both_sides, layout.skip)
    badges = read_badges(source, language, event)
    if not badges:
        raise NothingToDo
    count = badge_count(len(badges), language)
    about = imprint(event, language, count) if event else Imprint("", count, language.code)
    with whole_file(out) as partial:
        misfits = drawing.write_badges(
            partial, badges, design, paper, title=source.stem, images={}, imprint=about, progress=progress
        )
    return ListRun(len(badges), tuple(misfits))


def read_badges(source: Path, language: Language, event: Event | None = None) -> list[BadgeData]:
    """Put the rows of a list into the words of badges. NoNameColumn, and the typed errors of reading."""
    found: list[BadgeData] = []
    shared = event_words(event, language) if event else BadgeData(language=language.code)
    known = False
    for sheet in read_list(source, verbatim=True).sheets:
        heading = [cell.strip().casefold() for cell in sheet.rows[0]]
        places: dict[str, int] = {name: heading.index(name) for name in COLUMNS if name in heading}
        if not places.keys() & {"first_name", "last_name"}:
            continue
        known = True
        found += [
            _badge(row, places, number, language, shared)
            for number, row in enumerate(sheet.rows[1:], start=2)
            if any(cell.strip() for cell in row)
        ]
    if not known:
        raise NoNameColumn(str(source))
    return found


def _badge(
    row: Sequence[str], places: Mapping[str, int], number: int, language: Language, shared: BadgeData
) -> BadgeData:
    def cell(name: str) -> str:
        place = places.get(name, -1)
        return row[place].strip() if 0 <= place < len(row) else ""

    family, first, patronymic, role = (cell(name) for name in ("last_name", "first_name", "patronymic", "role"))
    given = " ".join(part for part in (first, patronymic) if part)
    code, country = _country(cell("country"), language.code)
    category = values.category(role) if role else None
    name = " ".join(part for part in (family, given) if part)
    return replace(
        shared, id=number, family=family, given=given, name=name,
        latin="" if not country or is_latin(name) else romanise(f"{first} {family}".strip(), code),
        category=category or Category.GUEST.value,
        # The colour follows the meaning of the role; the word is the list's own.
        category_word=role_in_full(role, language),
        municipality=cell("municipality"), oblast=cell("oblast"), country=country,
        organisation=cell("organisation"), position=cell("position"), token=cell("qr_payload"),
    )  # fmt: skip


@cache
def _country(text: str, language: str) -> tuple[str, str]:
    """Give the code and the printed text of a guest's country: the text itself, a code as its name, nothing at home."""
    code = country_code(text) if text else ""
    if not text or code == HOME_COUNTRY:
        return code, ""
    return code, country_name(code, language) if code and code == text.upper() else text
