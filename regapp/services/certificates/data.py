"""The words of certificates: participants and their attendance put into the paper's language."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from regapp.badges.certificate_words import CertificateWords, Signature
from regapp.badges.fields import BadgeData
from regapp.model.event import in_language
from regapp.model.papers.certificate import certificate_number
from regapp.model.papers.certificate_code import Statement, fingerprint, seed_of
from regapp.model.participant import Participant
from regapp.services.badges.data import BadgeWriter, latin_name
from regapp.services.certificates.keys import SAMPLE_SEED, Signer
from regapp.services.certificates.words import certificate_word
from regapp.services.desk import Desk, iso, now
from regapp.texts.catalogue import Language
from regapp.texts.days import span_text, whole_day


@dataclass(frozen=True)
class Facts:
    """The facts on a certificate: its number, its first day (ISO 8601 UTC), and the attendance."""

    number: str
    at: str
    attended: int
    of: int
    cities: Collection[str]
    """Codes of the cities whose sessions the participant attended."""


def signer_of(desk: Desk) -> Signer:
    """Give the key that signs the current event's certificates. UnknownEvent if this desk does not hold it."""
    return Signer(seed_of(desk.event_key))


def fingerprint_of(desk: Desk) -> str:
    """Give the fingerprint of the event's key, as organisers publish it."""
    return fingerprint(signer_of(desk).public)


class CertificateWriter:
    """A writer that puts one person after another into words, in one language; it makes once what all share."""

    def __init__(self, desk: Desk, language: Language) -> None:
        self._desk, self._language = desk, language
        self._badges = BadgeWriter(desk, language)
        self._signer, self._samples = signer_of(desk), Signer(SAMPLE_SEED)
        self._short = in_language(desk.event.short_title or desk.event.title, language.code)
        self._whens: dict[tuple[str, ...], str] = {}

    def certificate(self, person: Participant, facts: Facts) -> BadgeData:
        """Put a person's certificate into words."""
        return self._data(person, facts, self._signer)

    def sample(self, person: Participant, facts: Facts | None = None) -> BadgeData:
        """Make a sample to look at: its number, code and key belong to no certificate."""
        of = max(1, sum(1 for session in self._desk.sessions() if not session.desk)) if facts is None else facts.of
        number = certificate_number(self._desk.number, 0)
        shown = facts or Facts(number, "", of, of, tuple(self._desk.event.cities))
        return self._data(person, replace(shown, number=number, at=shown.at or iso(now())), self._samples)

    def _data(self, person: Participant, facts: Facts, signer: Signer) -> BadgeData:
        event, language = self._desk.event, self._language
        data = self._badges.badge(person, max(1, person.issue))
        statement = Statement(
            signer.public, person.id if signer is self._signer else 0, facts.number, person.details.name, self._short,
            event.starts, event.ends, facts.attended, facts.of, language.code,
        )  # fmt: skip
        words = replace(
            self._shared, when=self._when(facts.cities), number=facts.number, code=signer.code(statement),
            sessions=self._say("sessions", attended=facts.attended, of=facts.of),
            check=self._say("check", fingerprint=fingerprint(signer.public)),
            issued=self._say("issued", day=whole_day(event.local(datetime.fromisoformat(facts.at)).date(), language)),
        )  # fmt: skip
        # In English a name in other letters is written in Latin ones too; the name itself is unchanged.
        latin = latin_name(person) if language.code == "en" else ""
        return replace(data, latin=latin, token="", certificate=words)

    @cached_property
    def _shared(self) -> CertificateWords:
        event, code = self._desk.event, self._language.code
        donor = in_language(event.donor, code)
        signatures = tuple(
            Signature(in_language(signatory.name, code), in_language(signatory.position, code))
            for signatory in event.signatories
        )
        return CertificateWords(
            heading=self._say("heading"), opening=self._say("opening"),
            text=self._say("text", title=in_language(event.title, code)),
            donor=self._say("donor", donor=donor) if donor else "", signatures=signatures,
        )  # fmt: skip

    def _when(self, cities: Collection[str]) -> str:
        event = self._desk.event
        visited = tuple(city for city in event.cities if city in cities)
        if visited not in self._whens:
            days = span_text(event.starts, event.ends, self._language)
            names = ", ".join(in_language(event.cities[city], self._language.code) for city in visited)
            self._whens[visited] = " · ".join(part for part in (days, names) if part)
        return self._whens[visited]

    def _say(self, name: str, **values: object) -> str:
        return certificate_word(name, self._language, **values)
