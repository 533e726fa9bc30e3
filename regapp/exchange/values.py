"""Cells turned into values: sex, year of birth, category, cities, consent, language. Unknown is never guessed."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from regapp.matching.names import fold, fold_words
from regapp.model.participant import Category, Sex

_FEMALE = re.compile(r"^(ж(ен\w*)?|f(em\w*)?|w(om\w*)?|аял\w*|кыз\w*|а|a|ayal)\.?$", re.IGNORECASE)
_MALE = re.compile(r"^(м(уж\w*)?|m(ale|an)?|эркек\w*|бала|э|e|erkek)\.?$", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(19[0-9]{2}|20[0-4][0-9])(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})(?!\d)")
_ISO_DATE = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_YES = re.compile(
    r"^(да|ооба|yes|y|true|1|\+|v|✓|x|соглас\w*|макулмун|макул|i agree\w*|agree\w*|i consent|д)\b",
    re.IGNORECASE,
)
_NO = re.compile(r"^(нет|жок|no|n|false|0|-|не соглас\w*|макул эмес\w*|каршы\w*|disagree\w*)\b", re.IGNORECASE)
_BOTH = re.compile(r"\b(оба|обоих|обеих|обе|both|экөө\w*|эки шаар\w*|два города|все|all)\b", re.IGNORECASE)
_CANCELLED = re.compile(
    r"cancel|deleted|expired|reject|withdr|not (attending|going|coming|registered|approved|confirmed|accepted)|declin"
    r"|wait(ing)?[ -]?list|\bvoid|refunded|denied|no.?show|pending|await|unconfirmed|unapproved|under review|on hold"
    r"|отмен|удал[её]н|отклон|отозва|аннулир|лист\w* ожидани|ожида|ожидани|не (участву|приду|прид[её]т|пойд)|отказ"
    r"|возвра[тщ]|просроч|истек|не (подтвержд|утвержд|одобр|принят)|на (рассмотрени|модераци|проверк)"
    r"|жокко чыг|өчүрүл|четке каг|катышпа|баш тарт|кезекте|күтүү|күтүл|күтөт|каралууда"
    r"|(бекит|ыраста|тастыкта|кабыл алын)\w* (эмес|жок)|(бекитил|ырастал|тастыктал|алын)\w*ган жок",
    re.IGNORECASE,
)
_IS_CANCELLATION = re.compile(r"\b(cancel|void|withdr|declin)|отмен|аннулир|отозван|жокко чыг", re.IGNORECASE)
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_NO_WORD = re.compile(
    r"\S+@\S+|\S+://\S+|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]*|^\S*(\d+[a-z]+){2,}\S*$|^\W*\d{1,4}[./-]\d{1,2}[./-]",
    re.IGNORECASE,
)
_LANGUAGES = (
    ("ky", re.compile(r"к[ыи]рг[ыи]з|kyrgyz|kirgiz|^ky$|^kg$", re.IGNORECASE)),
    ("ru", re.compile(r"рус|орус|russian|^ru$", re.IGNORECASE)),
    ("en", re.compile(r"англ|english|^en$|^eng", re.IGNORECASE)),
)
_CATEGORIES = (
    (Category.PRESS, r"сми\b|пресс|журналист|жмк|media|press|journalist|reporter|маалымат каражат"),
    (Category.DONOR, r"донор|donor|посольств|embassy|элчилик|swiss|швейцар"),
    (Category.ORGANISER, r"организатор|уюштуруучу|organi[sz]er|staff|оргкомитет|волонт|volunteer"),
    (
        Category.SPEAKER,
        r"эксперт|спикер|speaker|докладчик|баяндамачы|expert|модератор|moderator|тренер|trainer|лектор",
    ),
    (
        Category.COMMUNITY,
        r"сообществ|коомд[оу]?\w*штук|коомчулук|жамаат|community|активист|нпо|ngo|житель|жарандык",
    ),
    (
        Category.MUNICIPALITY,
        r"ом?мсу|\bмсу|жөб|самоуправл|муниципал|municipal|local (self-)?gov|айыл өкмөт|айыл окмот|мэрия|кеңеш|кенеш",
    ),
    (
        Category.GOVERNMENT,
        r"госорган|государств|мам\.?\s*орган|министер|министр|government|өкмөт|мамлекеттик|парламент|жогорку|ведомств",
    ),
    (Category.GUEST, r"гость|гост|конок|guest|участник|катышуучу|participant|attendee|delegate"),
)
_COMPILED_CATEGORIES = tuple((category, re.compile(pattern, re.IGNORECASE)) for category, pattern in _CATEGORIES)


def sex(text: str) -> Sex:
    """The sex that a cell states; in Kyrgyz lists `А` is аял and `Э` is эркек."""
    bare = text.strip()
    if _FEMALE.match(bare):
        return Sex.FEMALE
    return Sex.MALE if _MALE.match(bare) else Sex.UNKNOWN


def birth_year(text: str) -> int | None:
    """The year in `1974`, `12.05.1972`, `1970 г.р.`, `1972-05-12`; None where there is none."""
    match = _YEAR.search(text)
    return int(match[1]) if match else None


def birth_date(text: str) -> str:
    """The whole date in `12.05.1972`, `12/05/1972`, `1972-05-12`, as ISO 8601; empty where there is none.

    The day comes before the month, as it is written in Kyrgyzstan; a date that cannot be is none.
    """
    if match := _ISO_DATE.search(text):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.search(text):
        day, month, year = match.groups()
    else:
        return ""
    try:
        return date(int(year), int(month), int(day)).isoformat() if birth_year(year) else ""
    except ValueError:
        return ""


def has_day(text: str) -> bool:
    """Whether a text is written as a whole date, be it one that cannot be."""
    return bool(_ISO_DATE.search(text) or _DAY_FIRST.search(text))


def consent(text: str) -> bool | None:
    """Yes, no, or None where the cell says neither."""
    bare = text.strip()
    if _NO.match(bare) or bare == "-":
        return False
    return True if _YES.match(bare) or bare == "+" else None


def accreditation(text: str) -> str:
    """The number of an accreditation; a bare yes or no, as to whether there is one, is none."""
    return text if any(map(str.isdigit, text)) or consent(text) is None else ""


def language(text: str) -> str:
    """`ky`, `ru` or `en` where the cell names one of them, else the cell as it is."""
    found = [code for code, pattern in _LANGUAGES if pattern.search(text)]
    return found[0] if len(found) == 1 else text.strip()


@lru_cache(maxsize=2000)
def category(text: str) -> Category | None:
    """The category that a cell means, or None where it means none that RegApp knows."""
    bare = text.strip().casefold()
    for known in Category:
        if bare == known.value:
            return known
    return next((found for found, pattern in _COMPILED_CATEGORIES if pattern.search(bare)), None)


def cities(text: str, known: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    """The codes of the event's cities that a cell or a sheet's name names; `known`: code -> names by language."""
    if _BOTH.search(text):
        return tuple(known)
    words = set(fold_words(text))
    return tuple(code for code, names in known.items() if any(fold(name) in words for name in (*names.values(), code)))


def is_cancelled(text: str, heading: str = "") -> bool:
    """Whether a registration system says that it does not stand: cancelled, expired, rejected, not yet confirmed.

    Under a heading that asks whether it is cancelled (`Void Status`) a yes or a date says so too.
    """
    if _CANCELLED.search(text.replace("_", " ")) is not None:
        return True
    return _IS_CANCELLATION.search(heading) is not None and (consent(text) is True or _DAY.search(text) is not None)


def is_name(text: str) -> bool:
    """Whether a cell of names holds a name at all, and not a dash, a number, a time, an address or an id."""
    if not any(map(str.isdigit, text)) and "@" not in text and "/" not in text:
        return any(map(str.isalpha, text))
    return _CLOCK.search(text) is None and any(map(str.isalpha, _NO_WORD.sub("", text)))
