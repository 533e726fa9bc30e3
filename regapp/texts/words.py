"""The field's standing words in three languages: categories, outcomes, sexes, columns, cuts; dates and shares."""

from datetime import date
from functools import lru_cache
from typing import Final

from regapp.model.ages import band_from
from regapp.model.attendance import Cut
from regapp.model.checkin import Outcome
from regapp.model.event import Event, in_language
from regapp.model.participant import Category, Sex
from regapp.texts.catalogue import LANGUAGE_NAMES, QT_TRANSLATE_NOOP, Language

_CATEGORIES = {
    Category.MUNICIPALITY: QT_TRANSLATE_NOOP("Words", "Municipality"),
    Category.COMMUNITY: QT_TRANSLATE_NOOP("Words", "Community"),
    Category.SPEAKER: QT_TRANSLATE_NOOP("Words", "Speaker"),
    Category.ORGANISER: QT_TRANSLATE_NOOP("Words", "Organiser"),
    Category.DONOR: QT_TRANSLATE_NOOP("Words", "Donor"),
    Category.PRESS: QT_TRANSLATE_NOOP("Words", "Press"),
    Category.GOVERNMENT: QT_TRANSLATE_NOOP("Words", "Government"),
    Category.GUEST: QT_TRANSLATE_NOOP("Words", "Guest"),
}
_IN_FULL = {
    Category.COMMUNITY: QT_TRANSLATE_NOOP("Words", "Local community"),
    Category.GOVERNMENT: QT_TRANSLATE_NOOP("Words", "Government body"),
}
"""The categories whose usual word is a short form: boxes, tables and the wall have no room for the whole."""
_SEXES = {
    Sex.FEMALE: QT_TRANSLATE_NOOP("Words", "Women"),
    Sex.MALE: QT_TRANSLATE_NOOP("Words", "Men"),
    Sex.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Not stated"),
}
_PERSON_SEXES = {
    Sex.FEMALE: QT_TRANSLATE_NOOP("Words", "Woman"),
    Sex.MALE: QT_TRANSLATE_NOOP("Words", "Man"),
    Sex.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Not stated"),
}
_OUTCOMES = {
    Outcome.ADMITTED: QT_TRANSLATE_NOOP("Outcomes", "Admitted"),
    Outcome.ALREADY_IN: QT_TRANSLATE_NOOP("Outcomes", "Already in"),
    Outcome.NOT_REGISTERED: QT_TRANSLATE_NOOP("Outcomes", "Not registered for this session"),
    Outcome.OUTSIDE_HOURS: QT_TRANSLATE_NOOP("Outcomes", "Outside the session's hours"),
    Outcome.REPLACED_BADGE: QT_TRANSLATE_NOOP("Outcomes", "Replaced badge"),
    Outcome.CANCELLED: QT_TRANSLATE_NOOP("Outcomes", "Registration cancelled"),
    Outcome.OTHER_EVENT: QT_TRANSLATE_NOOP("Outcomes", "Badge of another event"),
    Outcome.UNKNOWN_GENUINE: QT_TRANSLATE_NOOP("Outcomes", "Admitted, name to follow"),
    Outcome.NOT_GENUINE: QT_TRANSLATE_NOOP("Outcomes", "Not a genuine badge"),
    Outcome.UNREADABLE: QT_TRANSLATE_NOOP("Outcomes", "Unreadable code"),
    Outcome.CHECKED_OUT: QT_TRANSLATE_NOOP("Outcomes", "Checked out"),
    Outcome.NOT_IN: QT_TRANSLATE_NOOP("Outcomes", "Was not in"),
    Outcome.CERTIFICATE: QT_TRANSLATE_NOOP("Outcomes", "A certificate, not a badge"),
    Outcome.HANDED_OUT: QT_TRANSLATE_NOOP("Outcomes", "Hand it out"),
    Outcome.ALREADY_GOT: QT_TRANSLATE_NOOP("Outcomes", "Has got it"),
    Outcome.NUMBER_WANTED: QT_TRANSLATE_NOOP("Outcomes", "Number on it?"),
    Outcome.GIVEN_BACK: QT_TRANSLATE_NOOP("Outcomes", "Is back"),
    Outcome.NOT_LENT: QT_TRANSLATE_NOOP("Outcomes", "Nobody has this one"),
    Outcome.BADGE_MADE: QT_TRANSLATE_NOOP("Outcomes", "Badge is made"),
    Outcome.HAS_BADGE: QT_TRANSLATE_NOOP("Outcomes", "Has a badge"),
}
_ADVICE = {
    Outcome.ADMITTED: "",
    Outcome.ALREADY_IN: QT_TRANSLATE_NOOP("Outcomes", "Nothing to do: this person has been checked in."),
    Outcome.NOT_REGISTERED: QT_TRANSLATE_NOOP("Outcomes", "You may admit anyway; it will be recorded."),
    Outcome.OUTSIDE_HOURS: QT_TRANSLATE_NOOP("Outcomes", "You may admit anyway; it will be recorded."),
    Outcome.REPLACED_BADGE: QT_TRANSLATE_NOOP(
        "Outcomes", "A newer badge exists; ask for it, or find the person by name."
    ),
    Outcome.CANCELLED: QT_TRANSLATE_NOOP("Outcomes", "Open the card to reinstate the registration."),
    Outcome.OTHER_EVENT: QT_TRANSLATE_NOOP("Outcomes", "This badge was made for another conference."),
    Outcome.UNKNOWN_GENUINE: QT_TRANSLATE_NOOP(
        "Outcomes", "The badge is genuine; the details have not reached this desk yet."
    ),
    Outcome.NOT_GENUINE: QT_TRANSLATE_NOOP("Outcomes", "Find the person by name and make a new badge."),
    Outcome.UNREADABLE: QT_TRANSLATE_NOOP("Outcomes", "Scan again, or type the number under the code or the name."),
    Outcome.CHECKED_OUT: "",
    Outcome.HANDED_OUT: "",
    Outcome.ALREADY_GOT: "",
    Outcome.NUMBER_WANTED: QT_TRANSLATE_NOOP(
        "Outcomes", "Scan or type the number on it, then press Enter. The next badge is for the next person."
    ),
    Outcome.GIVEN_BACK: "",
    Outcome.NOT_LENT: QT_TRANSLATE_NOOP("Outcomes", "To lend it, scan the badge first, then the number on it."),
    Outcome.BADGE_MADE: QT_TRANSLATE_NOOP("Outcomes", "Nobody was checked in by that."),
    Outcome.HAS_BADGE: QT_TRANSLATE_NOOP("Outcomes", "For another one press Ctrl+P and say why."),
    Outcome.NOT_IN: QT_TRANSLATE_NOOP("Outcomes", "The holder of this badge is not checked in to this session."),
    Outcome.CERTIFICATE: QT_TRANSLATE_NOOP(
        "Outcomes",
        "It is not valid for entry: scan the badge. Certificates are checked under Lists, Documents, Certificates.",
    ),
}
_CUTS = {
    Cut.MUNICIPALITY: QT_TRANSLATE_NOOP("Words", "Municipality"),
    Cut.RAYON: QT_TRANSLATE_NOOP("Words", "Rayon"),
    Cut.OBLAST: QT_TRANSLATE_NOOP("Words", "Oblast"),
    Cut.CATEGORY: QT_TRANSLATE_NOOP("Words", "Category"),
    Cut.SEX: QT_TRANSLATE_NOOP("Words", "Sex"),
    Cut.AGE: QT_TRANSLATE_NOOP("Words", "Age"),
    Cut.COUNTRY: QT_TRANSLATE_NOOP("Words", "Country"),
    Cut.CITY: QT_TRANSLATE_NOOP("Words", "City"),
    Cut.SESSION: QT_TRANSLATE_NOOP("Words", "Session"),
    Cut.DAY: QT_TRANSLATE_NOOP("Words", "Day"),
}
_COLUMNS = {
    "number": QT_TRANSLATE_NOOP("Columns", "Number"),
    "name": QT_TRANSLATE_NOOP("Columns", "Name"),
    "family": QT_TRANSLATE_NOOP("Columns", "Family name"),
    "full_name": QT_TRANSLATE_NOOP("Columns", "Full name"),
    "latin": QT_TRANSLATE_NOOP("Columns", "Name in Latin letters"),
    "birth": QT_TRANSLATE_NOOP("Columns", "Date of birth"),
    "place": QT_TRANSLATE_NOOP("Columns", "Place as written in the list"),
    "came_instead": QT_TRANSLATE_NOOP("Columns", "Substitute"),
    "instead_of": QT_TRANSLATE_NOOP("Columns", "Substitute for"),
    "given": QT_TRANSLATE_NOOP("Columns", "Given name"),
    "patronymic": QT_TRANSLATE_NOOP("Columns", "Patronymic"),
    "sex": QT_TRANSLATE_NOOP("Columns", "Sex"),
    "birth_year": QT_TRANSLATE_NOOP("Columns", "Year of birth"),
    "birth_date": QT_TRANSLATE_NOOP("Columns", "Date of birth"),
    "category": QT_TRANSLATE_NOOP("Columns", "Category"),
    "municipality": QT_TRANSLATE_NOOP("Columns", "Municipality"),
    "rayon": QT_TRANSLATE_NOOP("Columns", "Rayon"),
    "oblast": QT_TRANSLATE_NOOP("Columns", "Oblast"),
    "country": QT_TRANSLATE_NOOP("Columns", "Country"),
    "organisation": QT_TRANSLATE_NOOP("Columns", "Organisation"),
    "position": QT_TRANSLATE_NOOP("Columns", "Position"),
    "phone": QT_TRANSLATE_NOOP("Columns", "Telephone"),
    "email": QT_TRANSLATE_NOOP("Columns", "E-mail"),
    "language": QT_TRANSLATE_NOOP("Columns", "Language"),
    "interpretation": QT_TRANSLATE_NOOP("Columns", "Interpretation"),
    "diet": QT_TRANSLATE_NOOP("Columns", "Diet"),
    "note": QT_TRANSLATE_NOOP("Columns", "Note"),
    "cities": QT_TRANSLATE_NOOP("Columns", "City of participation"),
    "consent": QT_TRANSLATE_NOOP("Columns", "Consent to the use of personal data"),
    "photo_consent": QT_TRANSLATE_NOOP("Columns", "Consent to photos and film"),
    "sharing_consent": QT_TRANSLATE_NOOP("Columns", "Consent to share data with the donor"),
    "disability": QT_TRANSLATE_NOOP("Columns", "Disability"),
    "accreditation": QT_TRANSLATE_NOOP("Columns", "Accreditation"),
    "arrived_at": QT_TRANSLATE_NOOP("Columns", "Arrived at"),
    "registered": QT_TRANSLATE_NOOP("Columns", "Registered"),
    "arrived": QT_TRANSLATE_NOOP("Columns", "Arrived"),
    "others": QT_TRANSLATE_NOOP("Columns", "Came, not on the list"),
    "share": QT_TRANSLATE_NOOP("Columns", "Share"),
    "ref": QT_TRANSLATE_NOOP("Columns", "Reference"),
    "desk_name": QT_TRANSLATE_NOOP("Columns", "Name of the desk"),
    "last_heard": QT_TRANSLATE_NOOP("Columns", "Last heard"),
    "unsent": QT_TRANSLATE_NOOP("Columns", "Unsent"),
    "program": QT_TRANSLATE_NOOP("Columns", "Version"),
    "age": QT_TRANSLATE_NOOP("Columns", "Age"),
    "home": QT_TRANSLATE_NOOP("Columns", "Municipality or country"),
    "badge": QT_TRANSLATE_NOOP("Columns", "Badges made"),
    "sessions": QT_TRANSLATE_NOOP("Columns", "Sessions attended"),
    "days": QT_TRANSLATE_NOOP("Columns", "Days attended"),
    "cancelled": QT_TRANSLATE_NOOP("Columns", "Cancelled"),
    "age_band": QT_TRANSLATE_NOOP("Columns", "Age band"),
    "value": QT_TRANSLATE_NOOP("Columns", "Value"),
    "people": QT_TRANSLATE_NOOP("Columns", "People"),
    "status": QT_TRANSLATE_NOOP("Columns", "Registration status"),
    "code": QT_TRANSLATE_NOOP("Columns", "Code"),
    "title": QT_TRANSLATE_NOOP("Columns", "Title"),
    "city": QT_TRANSLATE_NOOP("Columns", "City"),
    "room": QT_TRANSLATE_NOOP("Columns", "Room"),
    "starts": QT_TRANSLATE_NOOP("Columns", "Starts"),
    "ends": QT_TRANSLATE_NOOP("Columns", "Ends"),
    "at": QT_TRANSLATE_NOOP("Columns", "When"),
    "desk": QT_TRANSLATE_NOOP("Columns", "Desk"),
    "operator": QT_TRANSLATE_NOOP("Columns", "Operator"),
    "what": QT_TRANSLATE_NOOP("Columns", "What"),
    "reason": QT_TRANSLATE_NOOP("Columns", "Reason"),
    "row": QT_TRANSLATE_NOOP("Columns", "Row"),
    "message": QT_TRANSLATE_NOOP("Columns", "Message for the desk"),
}
KNOWN_COLUMNS: Final = frozenset(_COLUMNS)

_UNDER = QT_TRANSLATE_NOOP("Words", "Under {age}")
_AND_OLDER = QT_TRANSLATE_NOOP("Words", "{age} and older")
_OUTLINES = QT_TRANSLATE_NOOP(
    "Words",
    "COD-AB Kyrgyzstan (Ministry of Emergency Situations / OCHA, valid 2018-11-19, CC BY-IGO), via WFP-VAM/prism-app",
)
_TO_COME = QT_TRANSLATE_NOOP("Words", "Details not here yet")
_VILLAGE = QT_TRANSLATE_NOOP("Words", "village {village}")
_NEAR_NAME = QT_TRANSLATE_NOOP("Words", "a name like it")
_YES = QT_TRANSLATE_NOOP("Words", "yes")
_NO = QT_TRANSLATE_NOOP("Words", "no")
_NOT_STATED = QT_TRANSLATE_NOOP("Words", "Not stated")
_NO_MUNICIPALITY = QT_TRANSLATE_NOOP("Words", "No municipality (guests, others)")


def category_word(category: str, language: Language, event: Event | None = None) -> str:
    """The short word for a category, for screen and tables, also one of the event's own; an unknown one as it is."""
    if category in set(Category):
        return language.translate("Words", _CATEGORIES[Category(category)])
    own = event.categories.get(category) if event is not None else None
    return in_language(own.name, language.code) if own is not None else category


def category_in_full(category: str, language: Language, event: Event | None = None) -> str:
    """The full word for a category, for badges and papers: «Местное сообщество» of a person, not «Сообщество»."""
    source = _IN_FULL.get(Category(category)) if category in set(Category) else None
    return language.translate("Words", source) if source else category_word(category, language, event)


def role_in_full(role: str, language: Language) -> str:
    """A role as a list has it, for its badge: a category's code in words, its short word in full, all else as it is."""
    if role.casefold() in set(Category):
        return category_in_full(role.casefold(), language)
    return _short_words().get(role.casefold(), role)


@lru_cache(maxsize=1)
def _short_words() -> dict[str, str]:
    """Short words for categories in all languages -> the full ones."""
    each = [(item, Language(code)) for item in _IN_FULL for code in LANGUAGE_NAMES]
    return {category_word(item, language).casefold(): category_in_full(item, language) for item, language in each}


def sex_word(sex: str, language: Language) -> str:
    """Women, men, or not stated."""
    return language.translate("Words", _SEXES[Sex(sex)])


def person_sex_word(sex: str, language: Language) -> str:
    """The word for one person."""
    return language.translate("Words", _PERSON_SEXES[Sex(sex)])


def outcome_word(outcome: Outcome, language: Language) -> str:
    """The word for an outcome, as the verdict says it."""
    return language.translate("Outcomes", _OUTCOMES[outcome])


def outcome_advice(outcome: Outcome, language: Language) -> str:
    """Advice for the operator about an outcome; empty without one."""
    return language.translate("Outcomes", _ADVICE[outcome]) if _ADVICE[outcome] else ""


def cut_word(cut: Cut, language: Language) -> str:
    """By what figures are cut."""
    return language.translate("Words", _CUTS[cut])


def column_word(column: str, language: Language) -> str:
    """The heading of a column, a field's label."""
    return language.translate("Columns", _COLUMNS[column])


def yes_no(value: bool | None, language: Language) -> str:
    """Yes, no, or nothing where it is not known."""
    return "" if value is None else language.translate("Words", _YES if value else _NO)


def village_word(village: str, language: Language) -> str:
    """The reason why the municipality is offered in which a village of that name lies."""
    return language.translate("Words", _VILLAGE).format(village=village)


def near_name_word(language: Language) -> str:
    """The reason why a municipality of another name is offered."""
    return language.translate("Words", _NEAR_NAME)


def not_stated(language: Language) -> str:
    """The row of those of whom it is not known."""
    return language.translate("Words", _NOT_STATED)


def no_municipality(language: Language) -> str:
    """The row of those who come from no municipality."""
    return language.translate("Words", _NO_MUNICIPALITY)


def details_to_come(language: Language) -> str:
    """The row of those who were admitted before their details came."""
    return language.translate("Words", _TO_COME)


def outlines_source(language: Language) -> str:
    """Whose outlines the maps show, as their licence wants it said; the files of outlines say the same."""
    return language.translate("Words", _OUTLINES)


def age_word(band: str, language: Language) -> str:
    """A band of age by its key: under 29, `29–39` as figures, 60 and older."""
    found = band_from(band)
    if found is None:
        return band
    if found.last is None:
        return language.translate("Words", _AND_OLDER).format(age=found.first)
    if not found.first:
        return language.translate("Words", _UNDER).format(age=found.last + 1)
    return f"{found.first}–{found.last}"


def day_text(day: date, language: Language) -> str:
    """A day as people say it: `28 February`, `28-февраль`."""
    # Loaded here, not at start-up.
    from babel.dates import format_date

    text = str(format_date(day, "d MMMM", locale=language.code))
    # CLDR joins them with a space or a hyphen, by its version; officials write the hyphen.
    return text.replace(f"{day.day} ", f"{day.day}-", 1) if language.code == "ky" else text


def weekday_text(day: date, language: Language) -> str:
    """The weekday of a day: `Monday`, `дүйшөмбү`."""
    from babel.dates import format_date

    return str(format_date(day, "EEEE", locale=language.code))
