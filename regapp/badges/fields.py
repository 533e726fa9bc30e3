"""What a badge can show: one table of fields, each with its label, a sample for previews, and how it is got."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language


@dataclass(frozen=True)
class ProgrammeLine:
    """A session of a participant, in words: the day, the hours, the title, the room and city."""

    day: str
    hours: str
    title: str
    place: str


@dataclass(frozen=True, slots=True)
class BadgeData:
    """All that one badge says, ready to draw, in the language of the badge."""

    id: int = 0
    family: str = ""
    given: str = ""
    name: str = ""
    latin: str = ""
    category: str = "guest"
    category_word: str = ""
    municipality: str = ""
    rayon: str = ""
    oblast: str = ""
    organisation: str = ""
    position: str = ""
    country: str = ""
    event: str = ""
    title: str = ""
    when: str = ""
    organisers: str = ""
    donor: str = ""
    portal: str = ""
    number: str = ""
    token: str = ""
    language: str = "en"
    programme: tuple[ProgrammeLine, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Divider:
    """A card as large as a badge: a municipality, where it lies, how many badges follow, and whose they are."""

    title: str
    subtitle: str
    count: str
    names: str


@dataclass(frozen=True)
class Field:
    """A field: its label (English, translated where it is shown), what it shows where nobody is at hand, its text.

    `shared`: many badges show the same, so that it is drawn once for all of them.
    """

    label: str
    sample: str
    text: Callable[[BadgeData], str]
    shared: bool = False

    def label_in(self, language: Language) -> str:
        """The label in a language."""
        return language.translate("Fields", self.label)


def _word(source: str) -> Callable[[BadgeData], str]:
    """A standing word in the language of the badge."""
    return lambda data: Language(data.language).translate("Fields", source)


PROGRAMME_TITLE: Final = QT_TRANSLATE_NOOP("Fields", "My programme")
MATERIALS_TITLE: Final = QT_TRANSLATE_NOOP("Fields", "Materials of the conference")

FIELDS: Final[dict[str, Field]] = {
    "family": Field(
        QT_TRANSLATE_NOOP("Fields", "Family name"), "Абдыкадырова", lambda data: data.family or data.name
    ),
    "given": Field(
        QT_TRANSLATE_NOOP("Fields", "Given name and patronymic"), "Гүлнара Эрмековна",
        lambda data: data.given if data.family else "",
    ),
    "name": Field(
        QT_TRANSLATE_NOOP("Fields", "Whole name"), "Абдыкадырова Гүлнара Эрмековна", lambda data: data.name
    ),
    "latin": Field(
        QT_TRANSLATE_NOOP("Fields", "Name in Latin letters"), "Gulnara Abdykadyrova", lambda data: data.latin
    ),
    "category": Field(
        QT_TRANSLATE_NOOP("Fields", "Category"), "Муниципалитет", lambda data: data.category_word, shared=True
    ),
    "municipality": Field(
        QT_TRANSLATE_NOOP("Fields", "Municipality"), "Төлөк а/а, Кочкор", lambda data: data.municipality
    ),
    "rayon": Field(QT_TRANSLATE_NOOP("Fields", "Rayon"), "Кочкор району", lambda data: data.rayon),
    "oblast": Field(QT_TRANSLATE_NOOP("Fields", "Oblast"), "Нарын облусу", lambda data: data.oblast),
    "place": Field(
        QT_TRANSLATE_NOOP("Fields", "Municipality, or country of a guest"), "Төлөк а/а, Кочкор",
        lambda data: data.municipality or data.country,
    ),
    "organisation": Field(
        QT_TRANSLATE_NOOP("Fields", "Organisation"), "Айыл өкмөтү", lambda data: data.organisation
    ),
    "position": Field(QT_TRANSLATE_NOOP("Fields", "Position"), "Башкы адис", lambda data: data.position),
    "occupation": Field(
        QT_TRANSLATE_NOOP("Fields", "Position and organisation"), "Башкы адис, айыл өкмөтү",
        lambda data: ", ".join(part for part in (data.position, data.organisation) if part),
    ),
    "country": Field(QT_TRANSLATE_NOOP("Fields", "Country"), "Кыргызстан", lambda data: data.country),
    "event": Field(
        QT_TRANSLATE_NOOP("Fields", "Event, short"), "Жакшырган жашоо шарттары", lambda data: data.event, shared=True
    ),
    "title": Field(
        QT_TRANSLATE_NOOP("Fields", "Event, whole title"), "Жакшырган жашоо шарттары – жергиликтүү өз алдынча башкаруу",
        lambda data: data.title, shared=True,
    ),
    "when": Field(
        QT_TRANSLATE_NOOP("Fields", "Days and cities"), "28.02 – 03.03.2022 · Ош, Бишкек", lambda data: data.when,
        shared=True,
    ),
    "organisers": Field(
        QT_TRANSLATE_NOOP("Fields", "Organisers"), "Өнүктүрүү саясат институту", lambda data: data.organisers,
        shared=True,
    ),
    "donor": Field(QT_TRANSLATE_NOOP("Fields", "Donor"), "Швейцария Өкмөтү", lambda data: data.donor, shared=True),
    "programme-title": Field(PROGRAMME_TITLE, "Менин программам", _word(PROGRAMME_TITLE), shared=True),
    "materials-title": Field(MATERIALS_TITLE, "Конференциянын материалдары", _word(MATERIALS_TITLE), shared=True),
    "portal": Field(
        QT_TRANSLATE_NOOP("Fields", "Address of the materials"), "www.myktyaimak.gov.kg", lambda data: data.portal,
        shared=True,
    ),
    "portal-link": Field(
        QT_TRANSLATE_NOOP("Fields", "Link to the materials, for a code"), "https://www.myktyaimak.gov.kg",
        lambda data: link(data.portal), shared=True,
    ),
    "number": Field(QT_TRANSLATE_NOOP("Fields", "Short number"), "03-0142", lambda data: data.number),
    "token": Field(QT_TRANSLATE_NOOP("Fields", "Badge code"), "1" + "0" * 43, lambda data: data.token),
}  # fmt: skip
"""The fields by the names that templates use, in the order in which they are offered."""


def link(address: str) -> str:
    """A portal's address as a telephone's camera opens it."""
    return address if not address or "://" in address else f"https://{address}"
