"""Certificates of participation: find the people who have earned one, make the paper and its record at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from regapp import badges as drawing
from regapp.badges.fields import BadgeData
from regapp.badges.paper import Paper
from regapp.badges.sheets import SINGLE, load_sheet
from regapp.model.checkin import is_registered
from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.errors.certificates import NobodyEligible, NotEligible
from regapp.model.event import Session, in_language
from regapp.model.misfit import Misfit
from regapp.model.papers.certificate import Certificate, Rule, certificate_number
from regapp.model.participant import Participant
from regapp.model.progress import Progress
from regapp.scratch import scratch_folder
from regapp.services.acts import Act, ActKind
from regapp.services.badges.templates import CERTIFICATES, DEFAULT_CERTIFICATE, load_template
from regapp.services.certificates.data import CertificateWriter, Facts
from regapp.services.certificates.words import certificate_word
from regapp.services.desk import Changes, Desk, iso, now
from regapp.services.event.logos import event_images
from regapp.services.imprint import imprint
from regapp.services.output import known_kind
from regapp.services.people.choice import Choice, chosen
from regapp.services.recording import make_recorded
from regapp.store import certificates as stored
from regapp.store.store import Transaction
from regapp.texts.catalogue import Language
from regapp.texts.languages import OWN_LANGUAGE, paper_language

_PORTION: Final = 2_000
_EVERY: Final = 200


@dataclass(frozen=True)
class Earned:
    """A person who has earned a certificate: sessions attended, out of how many, their cities; and the certificate
    that the person has, or had before it was undone."""

    person: Participant
    attended: int
    of: int
    cities: frozenset[str]
    certificate: Certificate | None = None

    @property
    def is_new(self) -> bool:
        """Whether the person has no valid certificate."""
        return self.certificate is None or self.certificate.withdrawn


@dataclass(frozen=True)
class Making:
    """The choices for making certificates: the template, the rule that is recorded, and the paper's language.

    `language`: `own`, one of ky, ru, en, or empty for that of the operator who makes them.
    """

    template: str = DEFAULT_CERTIFICATE
    language: str = OWN_LANGUAGE
    rule: Rule = field(default_factory=Rule)


@dataclass(frozen=True)
class CertificateRun:
    """A run of made certificates: their number, the file, and their faults."""

    made: int
    path: Path
    misfits: tuple[Misfit, ...]
    changes: Changes


def counted_sessions(desk: Desk, rule: Rule) -> list[Session]:
    """Give the sessions that count: talks; and check-in at a registration desk if wanted, or if there are no talks."""
    sessions = desk.sessions()
    talks = [session for session in sessions if not session.desk]
    return talks if talks and not rule.with_desk else sessions


def attendance_of(desk: Desk, people: Sequence[Participant], rule: Rule, *, few: bool = False) -> list[Earned]:
    """Count the attended sessions of each person, enough or not. `few`: look up only these people."""
    sessions = {session.code: session for session in counted_sessions(desk, rule)}
    event, ids = desk.event.number, [person.id for person in people] if few else None
    came = desk.ask(stored.attendance, event, ids)
    made = desk.ask(stored.by_person, event)
    meant: dict[tuple[str, ...], frozenset[str]] = {}
    found = []
    for person in people:
        cities = person.details.cities
        if cities not in meant:
            meant[cities] = frozenset(code for code, session in sessions.items() if is_registered(person, session))
        attended = came.get(person.id, frozenset()) & sessions.keys()
        # A session of another city that let a person in counts among theirs.
        of = len(meant[cities] | attended)
        where = frozenset(sessions[code].city for code in attended)
        found.append(Earned(person, len(attended), of, where, made.get(person.id)))
    return found


def earned(desk: Desk, rule: Rule, choice: Choice) -> list[Earned]:
    """Give the people of a choice who have earned a certificate, in its order; perhaps nobody. `only_new`: without one.

    People who cancelled but came count like others.
    """
    people = chosen(desk, replace(choice, only_new=False, with_cancelled=True))
    return [
        item
        for item in attendance_of(desk, people, rule)
        if _has_earned(item, rule) and (item.is_new or not choice.only_new)
    ]


def earned_by(desk: Desk, person: Participant, rule: Rule) -> Earned:
    """Give what one person has earned. NotEligible if it is too little, or the person was removed."""
    (found,) = attendance_of(desk, [person], rule, few=True)
    if person.removed or not _has_earned(found, rule):
        raise NotEligible(person.details.name or person.details.number, found.attended, found.of)
    return found


def _has_earned(item: Earned, rule: Rule) -> bool:
    """Say whether the rule is met and there is a name: without one (data erased) a certificate says nothing."""
    return bool(item.person.details.name.strip()) and rule.is_met(item.attended, item.of)


def language_of(person: Participant, making: Making, usual: Language) -> str:
    """Give the language of a person's certificate."""
    return paper_language(person.details, making.language, usual)


def make_certificates(
    desk: Desk,
    out: Path,
    people: Sequence[Earned],
    making: Making,
    language: Language,
    progress: Progress | None = None,
) -> CertificateRun:
    """Draw certificates into one PDF, a page each, and journal them as one act. A remade one keeps its number.

    FileKind, NobodyEligible, UnknownTemplate, TemplateInvalid, DiskFull, WriteFailed; FileLocked or ReadOnlyFile where
    something is to be recorded and cannot be.
    """
    known_kind(out, ("pdf",))
    if not people:
        raise NobodyEligible
    load_template(desk, making.template, CERTIFICATES)
    event, fresh = desk.event.number, sum(1 for item in people if item.certificate is None)
    # Numbers are taken before the paper is drawn: another making at the same time must not print them too.
    with desk.store.certificate_counters(event, fresh) as counters:
        numbered = _numbered(desk, people, counters)
        drafts = _drafts(numbered, making, language)
        misfits, changes = make_recorded(
            desk,
            out,
            lambda partial: _draw(desk, partial, numbered, making, language, progress),
            (lambda: _record(desk, drafts)) if drafts else None,
        )
    return CertificateRun(len(people), out, tuple(misfits), changes)


def _numbered(desk: Desk, people: Sequence[Earned], counters: range) -> list[tuple[Earned, Facts]]:
    at, left = iso(now()), iter(counters)
    found = []
    for item in people:
        has = item.certificate
        number = has.number if has else certificate_number(desk.number, next(left))
        found.append((item, Facts(number, has.at if has else at, item.attended, item.of, item.cities)))
    return found


def _draw(
    desk: Desk,
    out: Path,
    people: Sequence[tuple[Earned, Facts]],
    making: Making,
    language: Language,
    progress: Progress | None,
) -> list[Misfit]:
    writers: dict[str, CertificateWriter] = {}
    items: list[BadgeData] = []
    for index, (item, facts) in enumerate(people):
        if progress and index % _EVERY == 0:
            progress(0, len(people))
        code = language_of(item.person, making, language)
        if code not in writers:
            writers[code] = CertificateWriter(desk, Language(code))
        items.append(writers[code].certificate(item.person, facts))
    return _write(desk, out, items, making, language, progress)


def _write(
    desk: Desk, out: Path, items: Sequence[BadgeData], making: Making, language: Language, progress: Progress | None
) -> list[Misfit]:
    design = load_template(desk, making.template, CERTIFICATES)
    paper = Paper(load_sheet(SINGLE, design), both_sides=bool(design.back))
    languages = {item.language for item in items}
    language = Language(*languages) if len(languages) == 1 else language
    title = in_language(desk.event.short_title or desk.event.title, language.code)
    about = imprint(desk.event, language, certificate_word("heading", language))
    return drawing.write_badges(
        out, items, design, paper, title=title, images=event_images(desk), imprint=about, progress=progress
    )


def _drafts(people: Sequence[tuple[Earned, Facts]], making: Making, language: Language) -> list[tuple[int, Draft]]:
    """Give what the journal does not have yet of these certificates, with whose it is."""
    return [
        (item.person.id, draft)
        for item, facts in people
        if (draft := _draft(item, facts, making, language_of(item.person, making, language))) is not None
    ]


def _record(desk: Desk, drafts: Sequence[tuple[int, Draft]]) -> tuple[Act | None, Changes]:
    """Journal the certificates of a PDF as one act that Ctrl+Z undoes."""

    def operation(tx: Transaction) -> list[Entry]:
        portions = (drafts[start : start + _PORTION] for start in range(0, len(drafts), _PORTION))
        return [entry for portion in portions for entry in desk.append(tx, [draft for _, draft in portion])]

    entries = desk.write(operation)
    whose = [person for person, _ in drafts]
    act = desk.remember(ActKind.CERTIFICATES, whose[0] if len(whose) == 1 else None, entries)
    return act, Changes(frozenset(whose))


def _draft(item: Earned, facts: Facts, making: Making, language: str) -> Draft | None:
    body = {
        "number": facts.number, "at": facts.at, "language": language, "template": making.template,
        "sessions": facts.attended, "of": facts.of, "rule": making.rule.text,
    }  # fmt: skip
    has = item.certificate
    if has is not None and not has.withdrawn:
        said = (has.language, has.template, has.attended, has.of)
        if said == (language, making.template, facts.attended, facts.of):
            return None
    return Draft(Kind.CERTIFIED, participant_subject(item.person.id), body)


def check_earned(desk: Desk, people: Sequence[Earned], making: Making, language: Language) -> list[Misfit]:
    """Find faults of certificates before they are made: letters that no font has, texts that do not fit, pictures."""
    design = load_template(desk, making.template, CERTIFICATES)
    writers: dict[str, CertificateWriter] = {}
    items = []
    for item in people:
        code = language_of(item.person, making, language)
        if code not in writers:
            writers[code] = CertificateWriter(desk, Language(code))
        items.append(writers[code].sample(item.person, Facts("", "", item.attended, item.of, item.cities)))
    return drawing.check_badges(items, design, both_sides=bool(design.back), images=event_images(desk))


def preview_certificate(desk: Desk, item: Earned, making: Making, language: Language) -> bytes:
    """Draw a person's certificate as PDF; its code is a sample, so a picture of it proves nothing."""
    has = item.certificate
    facts = Facts("", has.at if has else "", item.attended, item.of, item.cities)
    writer = CertificateWriter(desk, Language(language_of(item.person, making, language)))
    with scratch_folder("preview") as folder:
        out = Path(folder, "page.pdf")
        _write(desk, out, [writer.sample(item.person, facts)], making, language, None)
        return out.read_bytes()


def certificates_of_person(desk: Desk, participant: int) -> list[Certificate]:
    """Give all certificates of a participant, the valid one first."""
    return desk.ask(stored.of_person, participant)
