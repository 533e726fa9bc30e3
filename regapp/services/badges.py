"""Making badges: the paper first, then the record that it exists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from regapp.badges.fields import BadgeData, Misfit
from regapp.badges.sheets import load_sheet
from regapp.badges.template import DEFAULT_TEMPLATE, load_template, template_names
from regapp.matching.countries import country_name
from regapp.matching.romanise import is_latin, romanise
from regapp.model import token as tokens
from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.errors import NothingToDo
from regapp.model.event import in_language
from regapp.model.participant import Category, Details, Participant
from regapp.services.desk import Changes, Desk, iso, now
from regapp.services.output import known_kind, whole_file
from regapp.services.people import by_reference, everybody
from regapp.store import queries
from regapp.texts.catalogue import Language
from regapp.texts.words import category_word

Progress = Callable[[int, int], None]


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
    layout = load_template(template)
    page = load_sheet(sheet, layout)
    data = [badge_data(desk, person, max(1, person.issue), language) for person in people]
    # Loaded here, not at start-up: 0.25 s of ReportLab and qrcode.
    from regapp.badges.pdf import write_badges

    with whole_file(out) as partial:
        misfits = write_badges(
            partial, data, layout, page, in_language(desk.event.short_title, language.code), progress
        )
    changes = _record_first_issues(desk, people, template)
    return BadgeRun(len(data), out, tuple(misfits), changes)


def _record_first_issues(desk: Desk, people: Sequence[Participant], template: str) -> Changes:
    first = [person.id for person in people if person.issue == 0]
    if not first or desk.is_read_only:
        return Changes()
    desk.write(lambda tx: desk.append(tx, [_issued(person, 1, "", template) for person in first]))
    return Changes(frozenset(first))


def _issued(participant: int, issue: int, reason: str, template: str) -> Draft:
    body = {"issue": issue, "at": iso(now()), "reason": reason, "template": template}
    return Draft(Kind.ISSUED, participant_subject(participant), body)


def reissue(desk: Desk, participant: int, reason: str, template: str = DEFAULT_TEMPLATE) -> Changes:
    """Replace a badge (lost, misspelled, damaged): from now on the older ones no longer admit."""

    def next_issue() -> int:
        known = desk.ask(lambda db: queries.participant(db, participant))
        return min(tokens.MAX_ISSUE, (known.issue if known else 0) + 1)

    return desk.perform("reissue", participant, [_issued(participant, next_issue(), reason, template)])


def token_of(desk: Desk, participant: int, issue: int) -> str:
    """The 44 digits of a participant's badge."""
    return tokens.encode(tokens.Token(desk.event.number, participant, issue), desk.event_key)


def badge_data(desk: Desk, person: Participant, issue: int, language: Language) -> BadgeData:
    """What a participant's badge says."""
    details = person.details
    code = language.code
    foreign = details.country not in ("", "KG")
    cities = details.cities or tuple(desk.event.cities)
    city_names = ", ".join(in_language(desk.event.cities[city], code) for city in cities if city in desk.event.cities)
    return BadgeData(
        family=details.family, given=details.given_names, name=details.name, latin=_latin(person) if foreign else "",
        category=details.category, category_word=category_word(details.category, language),
        municipality=desk.directory.short_name(details.municipality, code) if details.municipality else details.place,
        organisation=details.organisation, position=details.position,
        country=_country(details.country, code) if foreign else "",
        event=in_language(desk.event.short_title or desk.event.title, code),
        when=f"{desk.event.starts:%d.%m} – {desk.event.ends:%d.%m.%Y} · {city_names}",
        number=details.number, token=token_of(desk, person.id, issue),
    )  # fmt: skip


def _country(country: str, language: str) -> str:
    """The country for those who meet a foreign guest, and for the guest."""
    names = dict.fromkeys((country_name(country, language), country_name(country, "en")))
    return " · ".join(names)


def _latin(person: Participant) -> str:
    """The name in Latin letters where the name itself is in others."""
    details = person.details
    if details.latin or is_latin(details.name):
        return "" if details.latin == details.name else details.latin
    return romanise(" ".join(part for part in (details.given, details.family) if part) or details.name, details.country)


def templates() -> tuple[str, ...]:
    """The names of the badge templates, the default first."""
    return template_names()


def sheets_of(template: str) -> tuple[str, ...]:
    """The sheets that a template can be laid out on, the usual one first."""
    return load_template(template).sheets


def preview_badge(desk: Desk, out: Path, template: str, language: Language) -> None:
    """One badge of the event as it will look, with somebody's real name or, before anybody is here, a sample's."""
    people = desk.ask(lambda db: queries.sample_people(db, desk.event.number, 1))
    person = people[0] if people else Participant(1, _SAMPLE)
    layout = load_template(template)
    data = badge_data(desk, person, max(1, person.issue), language)
    from regapp.badges.pdf import write_badges

    write_badges(out, [data], layout, load_sheet("single", layout), "RegApp")


_SAMPLE = Details(
    family="Абдыкадырова", given="Гүлнара", patronymic="Эрмековна", category=Category.MUNICIPALITY.value,
    municipality="41708217842000", country="KG", organisation="Айыл өкмөтү", position="башкы адис", number="01-0001",
)  # fmt: skip
