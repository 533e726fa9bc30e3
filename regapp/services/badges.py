"""Making badges: the paper first, then the record that it exists."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from regapp.badges.misfits import Misfit
from regapp.badges.paper import Correction, Paper
from regapp.badges.sheets import load_sheet
from regapp.badges.template import Template
from regapp.model import token as tokens
from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.errors import NothingToDo
from regapp.model.event import in_language
from regapp.model.participant import Category, Participant
from regapp.services.badge_data import BadgeWriter, sample_person
from regapp.services.desk import Changes, Desk, iso, now
from regapp.services.output import known_kind, whole_file
from regapp.services.people import by_reference, everybody
from regapp.services.templates import DEFAULT_TEMPLATE, event_images, load_template
from regapp.store import queries
from regapp.store.store import Transaction
from regapp.texts.catalogue import Language

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Wanted:
    """A badge to make: of whom, and its issue number."""

    person: Participant
    issue: int


@dataclass(frozen=True)
class Layout:
    """How badges are laid out: names of template and sheet (empty: the template's usual one), and how it is used."""

    template: str = DEFAULT_TEMPLATE
    sheet: str = ""
    both_sides: bool = False
    skip: int = 0
    correction: Correction = field(default_factory=Correction)


@dataclass(frozen=True)
class BadgeRun:
    """Badges made: how many, into which file, and which texts were too long for their place."""

    made: int
    path: Path
    misfits: tuple[Misfit, ...]
    changes: Changes


def choose(desk: Desk, only: Sequence[str]) -> list[Participant]:
    """Whom badges are for: `new` (no badge yet), `all`, a category, or references. UnknownPerson, NothingToDo."""
    words = [word.casefold() for word in only] or ["new"]
    if len(words) == 1 and words[0] in ("new", "all", *Category):
        people = [person for person in everybody(desk) if not person.details.cancelled]
        chosen = [
            person
            for person in people
            if words[0] == "all" or (person.issue == 0 if words[0] == "new" else person.details.category == words[0])
        ]
    else:
        chosen = [by_reference(desk, ref) for ref in only]
    if not chosen:
        raise NothingToDo
    return chosen


def next_badge(person: Participant, *, replace: bool = False) -> Wanted:
    """The badge to make for somebody: the newest one again, the first, or (`replace`) the next."""
    issue = person.issue + 1 if replace or person.issue == 0 else person.issue
    return Wanted(person, min(tokens.MAX_ISSUE, issue))


def make_badges(
    desk: Desk,
    out: Path,
    people: Sequence[Participant],
    *,
    template: str = DEFAULT_TEMPLATE,
    sheet: str = "",
    language: Language,
    progress: Progress | None = None,
) -> BadgeRun:
    """Draw badges into a PDF and journal the first issue of those who had none. Making one again makes the same one."""
    known_kind(out, ("pdf",))
    wanted = [next_badge(person) for person in people]
    with whole_file(out) as partial:
        misfits = draw_badges(desk, partial, wanted, Layout(template, sheet), language, progress)
    return BadgeRun(len(wanted), out, tuple(misfits), record_issues(desk, wanted, template))


def draw_badges(
    desk: Desk,
    out: Path,
    wanted: Sequence[Wanted],
    layout: Layout,
    language: Language,
    progress: Progress | None = None,
) -> list[Misfit]:
    """Draw badges into a PDF at `out`, recording nothing. UnknownTemplate, TemplateInvalid, UnknownSheet, OSError."""
    design = load_template(desk, layout.template)
    writer = BadgeWriter(desk, language)
    # Loaded here, not at start-up: 0.25 s of ReportLab and qrcode.
    from regapp.badges.pdf import write_badges

    return write_badges(
        out,
        [writer.badge(badge.person, badge.issue) for badge in wanted],
        design,
        Paper(load_sheet(layout.sheet, design), layout.both_sides, layout.skip, layout.correction),
        title=in_language(desk.event.short_title, language.code),
        images=event_images(desk),
        progress=progress,
    )


def draw_sample(
    desk: Desk, out: Path, design: Template, person: Participant | None, language: Language
) -> list[Misfit]:
    """Draw one badge of a template, as it is while it is being designed, on a page of its own; records nothing.

    `person`: whose; None for somebody invented.
    """
    shown = person or sample_person()
    from regapp.badges.pdf import write_badges

    data = BadgeWriter(desk, language).badge(shown, max(1, shown.issue))
    paper = Paper(load_sheet("single", design), both_sides=bool(design.back))
    return write_badges(out, [data], design, paper, title=design.name, images=event_images(desk))


def record_issues(
    desk: Desk, wanted: Sequence[Wanted], template: str, *, reason: str = "", more: Mapping[str, Any] | None = None
) -> Changes:
    """Journal that these badges exist on paper; one that is known already is passed over.

    `more` goes into each entry (the printer, the batch).
    """
    if desk.is_read_only:
        return Changes()

    def operation(tx: Transaction) -> list[int]:
        known = {p.id: p.issue for p in queries.by_ids(tx.db, [badge.person.id for badge in wanted])}
        fresh = [badge for badge in wanted if badge.issue > known.get(badge.person.id, 0)]
        drafts = [_issued(badge.person.id, badge.issue, reason, template, more) for badge in fresh]
        if drafts:
            desk.append(tx, drafts)
        return [badge.person.id for badge in fresh]

    return Changes(frozenset(desk.write(operation)))


def _issued(participant: int, issue: int, reason: str, template: str, more: Mapping[str, Any] | None = None) -> Draft:
    body = {"issue": issue, "at": iso(now()), "reason": reason, "template": template, **(more or {})}
    return Draft(Kind.ISSUED, participant_subject(participant), body)


def reissue(desk: Desk, participant: int, reason: str, template: str = DEFAULT_TEMPLATE) -> Changes:
    """Replace a badge (lost, misspelled, damaged): from now on the older ones no longer admit."""

    def next_issue() -> int:
        known = desk.ask(lambda db: queries.participant(db, participant))
        return min(tokens.MAX_ISSUE, (known.issue if known else 0) + 1)

    return desk.perform("reissue", participant, [_issued(participant, next_issue(), reason, template)])


def preview_badge(desk: Desk, out: Path, template: str, language: Language) -> None:
    """One badge of the event as it will look, with somebody's real name or, before anybody is here, a sample's."""
    people = desk.ask(lambda db: queries.sample_people(db, desk.event.number, 1))
    draw_sample(desk, out, load_template(desk, template), people[0] if people else None, language)
