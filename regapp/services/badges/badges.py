"""Making badges, and the record that they exist."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from regapp import badges as drawing
from regapp.badges.fields import BadgeData, Divider
from regapp.badges.paper import Paper
from regapp.badges.sheets import SINGLE, load_sheet
from regapp.model import token as tokens
from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.errors.people import NothingToDo
from regapp.model.event import in_language
from regapp.model.misfit import Misfit
from regapp.model.participant import Participant
from regapp.model.progress import Progress
from regapp.scratch import scratch_folder
from regapp.services.acts import Act, ActKind
from regapp.services.badges.batches import new_batch
from regapp.services.badges.data import BadgeWriters, sample_person
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import BADGES, DEFAULT_TEMPLATE, load_template
from regapp.services.badges.words import badge_count, no_place
from regapp.services.desk import Changes, Desk, iso, now
from regapp.services.event.group_codes import code_of_group
from regapp.services.event.logos import event_images
from regapp.services.imprint import imprint
from regapp.services.output import known_kind
from regapp.services.people.registration import get
from regapp.services.recording import make_recorded
from regapp.store import queries
from regapp.store.store import Transaction
from regapp.texts.catalogue import Language

_PORTION = 2_000
DEFAULT_SHEET: Final = SINGLE
"""The sheet of badges made one at a time."""


@dataclass(frozen=True)
class Wanted:
    """A badge to make: its participant, and its issue number."""

    person: Participant
    issue: int


@dataclass(frozen=True)
class BadgeRun:
    """A run of made badges: their number, the file, and the texts that were too long for their place."""

    made: int
    path: Path
    misfits: tuple[Misfit, ...]
    changes: Changes


def next_badge(person: Participant, *, replace: bool = False) -> Wanted:
    """Choose the badge to make for a person: the newest one again, the first, or (`replace`) the next."""
    issue = person.issue + 1 if replace or person.issue == 0 else person.issue
    return Wanted(person, min(tokens.MAX_ISSUE, issue))


def make_badges(
    desk: Desk,
    out: Path,
    people: Sequence[Participant],
    *,
    layout: Layout | None = None,
    language: Language,
    progress: Progress | None = None,
) -> BadgeRun:
    """Draw badges into a PDF and journal the first badge issue of people who had none. A repeat gives the same badge.

    Records several together as a batch. FileKind, NothingToDo, UnknownTemplate, TemplateInvalid, UnknownSheet,
    WriteFailed, DiskFull; FileLocked or ReadOnlyFile where nothing can be recorded.
    """
    known_kind(out, ("pdf",))
    if not people:
        raise NothingToDo
    chosen_layout = layout or Layout()
    wanted = [next_badge(person) for person in people]
    misfits, changes = make_recorded(
        desk,
        out,
        lambda partial: draw_badges(desk, partial, wanted, chosen_layout, language, progress),
        lambda: _record_made(desk, wanted, chosen_layout, out.name),
    )
    return BadgeRun(len(wanted), out, tuple(misfits), changes)


def _record_made(desk: Desk, wanted: Sequence[Wanted], layout: Layout, target: str) -> tuple[Act | None, Changes]:
    """Journal the badges of a PDF as one act that Ctrl+Z undoes; several badges are a batch."""
    badges = [(badge.person.id, badge.issue) for badge in wanted]
    batch, draft = new_batch(desk, layout, len(wanted), target)
    several = len(wanted) > 1

    def operation(tx: Transaction) -> tuple[list[int], list[Entry]]:
        entries = desk.append(tx, [draft]) if several else []
        more = {"batch": batch} if several else None
        whose, issued = issue_within(desk, tx, badges, layout.template, more=more)
        return whose, [*entries, *issued]

    whose, entries = desk.write(operation)
    act = desk.remember(ActKind.BADGES, None if several else wanted[0].person.id, entries) if entries else None
    return act, Changes(frozenset(whose))


def draw_badges(
    desk: Desk,
    out: Path,
    wanted: Sequence[Wanted],
    layout: Layout,
    language: Language,
    progress: Progress | None = None,
) -> list[Misfit]:
    """Draw badges into a PDF at `out`; record nothing. UnknownTemplate, TemplateInvalid, UnknownSheet, OSError."""
    design = load_template(desk, layout.template, BADGES)
    paper = Paper(load_sheet(layout.sheet, design), layout.both_sides, layout.skip, layout.correction)
    language = layout.language_or(language)
    items = badge_items(desk, wanted, layout, language)
    title = in_language(desk.event.short_title or desk.event.title, language.code)
    about = imprint(desk.event, language, badge_count(len(wanted), language))
    return drawing.write_badges(
        out, items, design, paper, title=title, images=event_images(desk), imprint=about, progress=progress
    )


def badge_items(desk: Desk, wanted: Sequence[Wanted], layout: Layout, language: Language) -> list[BadgeData | Divider]:
    """Put badges into words; with dividers, add a card in `language` before those of each municipality or country."""
    writers = BadgeWriters(desk, layout.language, language)
    badges = [writers.badge(badge.person, badge.issue) for badge in wanted]
    if not layout.dividers:
        return list(badges)
    items: list[BadgeData | Divider] = []
    # Badges of one place can be in several languages.
    usual = [writers.writer(language.code).badge(badge.person, badge.issue) for badge in wanted]
    pairs = zip(usual, badges, strict=True)
    homes = {badge.person.id: badge.person.details.municipality for badge in wanted}
    for _, group in groupby(pairs, key=lambda pair: _place_of(pair[0])):
        those = list(group)
        code = code_of_group(desk, homes.get(those[0][0].id, ""))
        items += [_divider([data for data, _ in those], language, code), *(data for _, data in those)]
    return items


def _place_of(data: BadgeData) -> tuple[str, ...]:
    return data.oblast, data.rayon, data.municipality, data.country


def _divider(badges: Sequence[BadgeData], language: Language, code: str) -> Divider:
    first = badges[0]
    title = first.municipality or first.country or no_place(language)
    above = ", ".join(part for part in (first.rayon, first.oblast) if part)
    return Divider(title, above, badge_count(len(badges), language), ", ".join(data.name for data in badges), code)


def check_wanted(
    desk: Desk,
    wanted: Sequence[Wanted],
    layout: Layout,
    language: Language,
    dots_per_inch: float = 0.0,
    progress: Progress | None = None,
) -> list[Misfit]:
    """Find faults of badges before they are made: letters, fit, pictures, codes at the printer's resolution."""
    design = load_template(desk, layout.template, BADGES)
    load_sheet(layout.sheet, design)
    writer = BadgeWriters(desk, layout.language, language)
    return drawing.check_badges(
        [writer.badge(badge.person, badge.issue) for badge in wanted],
        design,
        both_sides=layout.both_sides,
        images=event_images(desk),
        dots_per_inch=dots_per_inch,
        progress=progress,
    )


def issue_within(
    desk: Desk,
    tx: Transaction,
    badges: Sequence[tuple[int, int]],
    template: str,
    reason: str = "",
    more: Mapping[str, Any] | None = None,
) -> tuple[list[int], list[Entry]]:
    """Within a transaction, journal badges (participant id, issue) not known yet; give the people and the entries.

    OfOtherEvent.
    """
    known = {person.id: person.issue for person in queries.by_ids(tx.db, [person for person, _ in badges])}
    fresh = [(person, issue) for person, issue in badges if issue > known.get(person, 0)]
    drafts = [_issued(person, issue, reason, template, more) for person, issue in fresh]
    # In portions: the folded entries of a hundred thousand people need not be in memory at once.
    portions = (drafts[start : start + _PORTION] for start in range(0, len(drafts), _PORTION))
    return [person for person, _ in fresh], [entry for portion in portions for entry in desk.append(tx, portion)]


def _issued(participant: int, issue: int, reason: str, template: str, more: Mapping[str, Any] | None = None) -> Draft:
    body = {"issue": issue, "at": iso(now()), "reason": reason, "template": template, **(more or {})}
    return Draft(Kind.ISSUED, participant_subject(participant), body)


def reissue(desk: Desk, participant: int, reason: str, template: str = DEFAULT_TEMPLATE) -> Changes:
    """Replace a badge (lost, misspelled, damaged), so that the older ones no longer admit. UnknownPerson."""

    issue = next_badge(get(desk, participant), replace=True).issue
    return desk.perform(ActKind.REISSUE, participant, [_issued(participant, issue, reason, template)])


def preview_page(desk: Desk, people: Sequence[int], layout: Layout, language: Language) -> bytes:
    """Draw a page of badges as PDF, with its back; show an invented person if there is nobody."""
    known = desk.ask(queries.by_ids, people) or [sample_person()]
    with scratch_folder("preview") as folder:
        out = Path(folder, "page.pdf")
        draw_badges(desk, out, [next_badge(person) for person in known], layout, language)
        return out.read_bytes()
