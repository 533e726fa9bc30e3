"""People of a list as contacts for a telephone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from regapp.exchange.vcard import Contact, write_vcards
from regapp.matching.origins import Form, Guests, origin_text
from regapp.matching.phones import split_phones
from regapp.model.event import in_language
from regapp.model.papers.list_definition import ListDefinition
from regapp.model.progress import Progress
from regapp.services.desk import Desk
from regapp.services.lists.fields import ListWords, Person
from regapp.services.lists.rows import ids_of, people_of
from regapp.services.output import known_kind, whole_file
from regapp.texts.catalogue import Language

CONTACT_KINDS: Final = ("vcf",)
_STEP: Final = 1000


def export_contacts(
    desk: Desk, out: Path, language: Language, definition: ListDefinition, progress: Progress | None = None
) -> int:
    """Write the people of a list as one vcf file; gives their number. FileKind, UnknownSession, WriteFailed, DiskFull.

    Leaves out people whose contacts are hidden (`Details.hides_contacts`), and those who have none.
    """
    known_kind(out, CONTACT_KINDS)
    ids = ids_of(desk, definition.filter)
    with whole_file(out) as partial:
        return write_vcards(_contacts(desk, ids, language, progress), partial)


def _contacts(desk: Desk, ids: list[int], language: Language, progress: Progress | None) -> Iterator[Contact]:
    words = ListWords(desk, language)
    group = in_language(desk.event.short_title or desk.event.title, language.code)
    for number, person in enumerate(people_of(desk, ids), start=1):
        if progress and (number % _STEP == 0 or number == len(ids)):
            progress(number, len(ids))
        if person.details.listed_phone or person.details.listed_email:
            yield _contact(person, words, group)


def _contact(person: Person, words: ListWords, group: str) -> Contact:
    details, language = person.details, words.language.code
    # Without the country, which a contact names in a part of its own.
    place = origin_text(details, words.desk.directory, language, form=Form.WHOLE, guests=Guests.PLACE_ALONE)
    return Contact(
        f"regapp-{person.participant.id:016d}", details.name, details.family, details.given, details.patronymic,
        details.organisation, details.position, split_phones(details.phone), details.email,
        place, words.country(details.country), group,
    )  # fmt: skip
