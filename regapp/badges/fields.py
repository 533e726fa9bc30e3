"""The fields of a badge: one table of fields, each with its label, a sample for previews, and how it is got."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from regapp.badges.certificate_words import CertificateWords
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
    category_colour: str = ""
    """Empty: that of the category."""
    municipality: str = ""
    rayon: str = ""
    oblast: str = ""
    organisation: str = ""
    position: str = ""
    accreditation: str = ""
    no_photo: bool = False
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
    certificate: CertificateWords = field(default=CertificateWords(), repr=False)


@dataclass(frozen=True)
class Divider:
    """A card as large as a badge: a municipality, where it lies, how many badges follow, and whose they are."""

    title: str
    subtitle: str
    count: str
    names: str
    code: str = ""
    """The code of the delegation, drawn where there is room; empty where the place has none."""


@dataclass(frozen=True)
class Field:
    """A field: its label (English, translated where it is shown), what it shows where nobody is at hand, its text.

    `shared`: many badges show the same, so that it is drawn once for all of them. `paper`: the purpose of the
    templates for which it is meant; empty for all.
    """

    label: str
    sample: str
    text: Callable[[BadgeData], str]
    shared: bool = False
    paper: str = ""

    def label_in(self, language: Language) -> str:
        """The label in a language."""
        return language.translate("Fields", self.label)


def _word(source: str) -> Callable[[BadgeData], str]:
    """A standing word in the language of the badge."""
    return lambda data: Language(data.language).translate("Fields", source)


BADGE: Final = "badge"
CERTIFICATE: Final = "certificate"
PURPOSES: Final = (BADGE, CERTIFICATE)
"""The purposes of templates."""


def _of_certificate(label: str, sample: str, text: Callable[[CertificateWords], str], shared: bool = False) -> Field:
    """A field that certificates alone have."""
    return Field(label, sample, lambda data: text(data.certificate), shared, CERTIFICATE)


PROGRAMME_TITLE: Final = QT_TRANSLATE_NOOP("Fields", "My programme")
NO_PHOTO: Final = QT_TRANSLATE_NOOP("Fields", "No photos")
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
    "accreditation": Field(
        QT_TRANSLATE_NOOP("Fields", "Accreditation of a journalist"), "K-17", lambda data: data.accreditation
    ),
    "no-photo": Field(
        QT_TRANSLATE_NOOP("Fields", "No photos, if they were refused"), "Сүрөткө тартпаңыз",
        lambda data: _word(NO_PHOTO)(data) if data.no_photo else "",
    ),
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
    "token": Field(QT_TRANSLATE_NOOP("Fields", "Badge code"), "1" + "0" * 43, lambda data: data.token, paper=BADGE),
    "certificate-heading": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Heading of a certificate"), "Катышуу сертификаты",
        lambda words: words.heading, True,
    ),
    "certificate-opening": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Words before the name"), "Ушул сертификат төмөнкүнү тастыктайт:",
        lambda words: words.opening, True,
    ),
    "certificate-text": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Words after the name, with the event's title"),
        "«Жакшырган жашоо шарттары» конференциясына катышты", lambda words: words.text, True,
    ),
    "certificate-when": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Days and cities in words"), "2022-жыл, 28-февраль – 3-март · Ош",
        lambda words: words.when, True,
    ),
    "certificate-sessions": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Sessions attended"), "Катышкан жыйындары: 5 (бардыгы 6)",
        lambda words: words.sessions,
    ),
    "certificate-number": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Certificate number"), "C-03-0007", lambda words: words.number
    ),
    "certificate-issued": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Day of issue"), "2022-жыл, 3-март", lambda words: words.issued
    ),
    "certificate-code": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Certificate code"), "2" + "0" * 400, lambda words: words.code
    ),
    "certificate-check": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "How the certificate is checked"), "1234 5678 1234 5678 1234 5678",
        lambda words: words.check, True,
    ),
    "certificate-donor": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Support of the donor, in words"), "Колдоо көрсөткөн: Швейцария Өкмөтү",
        lambda words: words.donor, True,
    ),
    "signatory-1": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "First signatory"), "Э. Асанов", lambda words: words.signature(1).name, True
    ),
    "signatory-1-position": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Position of the first signatory"), "Төрага",
        lambda words: words.signature(1).position, True,
    ),
    "signatory-2": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Second signatory"), "Ж. Сыдыкова", lambda words: words.signature(2).name, True
    ),
    "signatory-2-position": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Position of the second signatory"), "Директор",
        lambda words: words.signature(2).position, True,
    ),
    "signatory-3": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Third signatory"), "Н. Токтогулов", lambda words: words.signature(3).name, True
    ),
    "signatory-3-position": _of_certificate(
        QT_TRANSLATE_NOOP("Fields", "Position of the third signatory"), "Элчи",
        lambda words: words.signature(3).position, True,
    ),
}  # fmt: skip
"""The fields by the names that templates use, in the order in which they are offered."""


def link(address: str) -> str:
    """A portal's address as a telephone's camera opens it."""
    return address if not address or "://" in address else f"https://{address}"
