"""The facts that help with a refusal, in words."""

from regapp.model.checkin import Hours, Known, Outcome
from regapp.model.event import in_language
from regapp.model.scanning.foreign import ForeignKind
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.words import outcome_advice, outcome_word

_REGISTERED = QT_TRANSLATE_NOOP("Known", "Registered for: {cities}.")
_NEXT = QT_TRANSLATE_NOOP("Known", "Expected there: {sessions}.")
_THERE = QT_TRANSLATE_NOOP("Known", "Sessions there: {sessions}.")
_HOURS = QT_TRANSLATE_NOOP("Known", "The session is on {day} from {start} to {end}; it admits from {opens}.")
_CANCELLED = QT_TRANSLATE_NOOP("Known", "Cancelled on {time}, at desk {desk}, by {operator}.")
_SUBSTITUTE = QT_TRANSLATE_NOOP("Known", "Substitute: {name}.")
_REMOVED = QT_TRANSLATE_NOOP("Known", "The registration was undone on {time}, at desk {desk}, by {operator}.")
_NEWER = QT_TRANSLATE_NOOP("Known", "The newer badge was made on {time}, at desk {desk}.")
_REASONS = {
    "lost": QT_TRANSLATE_NOOP("Known", "This one was said to be lost."),
    "misspelled": QT_TRANSLATE_NOOP("Known", "This one was misspelled."),
    "damaged": QT_TRANSLATE_NOOP("Known", "This one was damaged."),
}
_OF_EVENT = QT_TRANSLATE_NOOP("Known", "It is a badge of “{event}”.")
_LEFT = QT_TRANSLATE_NOOP("Known", "Left on {time}.")
_NO_BADGE = QT_TRANSLATE_NOOP("Known", "Not a RegApp badge")
_FOREIGN = QT_TRANSLATE_NOOP("Known", "What was scanned: {thing}.")
_ASK_FOR_BADGE = QT_TRANSLATE_NOOP("Known", "Ask for the badge, or find the person by name.")
_THINGS = {
    ForeignKind.WEB_ADDRESS: QT_TRANSLATE_NOOP("Known", "a web address"),
    ForeignKind.PRETIX: QT_TRANSLATE_NOOP("Known", "a ticket of pretix"),
    ForeignKind.INDICO: QT_TRANSLATE_NOOP("Known", "a ticket of Indico"),
    ForeignKind.EVENTBRITE: QT_TRANSLATE_NOOP("Known", "perhaps a ticket of Eventbrite"),
    ForeignKind.CONTACT: QT_TRANSLATE_NOOP("Known", "a business card"),
    ForeignKind.CALENDAR: QT_TRANSLATE_NOOP("Known", "a calendar entry"),
    ForeignKind.WIFI: QT_TRANSLATE_NOOP("Known", "the access to a Wi-Fi network"),
    ForeignKind.MESSAGE: QT_TRANSLATE_NOOP("Known", "an e-mail address or a telephone number"),
    ForeignKind.BOARDING_PASS: QT_TRANSLATE_NOOP("Known", "a boarding pass"),
    ForeignKind.DOCUMENT: QT_TRANSLATE_NOOP("Known", "a passport or an identity card"),
    ForeignKind.PAYMENT: QT_TRANSLATE_NOOP("Known", "a payment code"),
    ForeignKind.PRODUCT: QT_TRANSLATE_NOOP("Known", "the bar code of a product"),
    ForeignKind.BARCODE: QT_TRANSLATE_NOOP("Known", "a bar code of another system"),
    ForeignKind.BINARY: QT_TRANSLATE_NOOP("Known", "data that is no text"),
}
_TIME = "%d.%m %H:%M"


def verdict_word(outcome: Outcome, known: Known, language: Language) -> str:
    """Name an outcome: that of a scan which is no badge at all in its own words."""
    return outcome_word(outcome, language) if known.foreign is None else _tr(_NO_BADGE, language)


def verdict_advice(outcome: Outcome, known: Known, language: Language) -> str:
    """Advise the operator about an outcome; empty without advice."""
    return outcome_advice(outcome, language) if known.foreign is None else _tr(_ASK_FOR_BADGE, language)


def known_text(outcome: Outcome, known: Known, language: Language) -> str:
    """Say what is known about a refusal; empty where nothing is."""
    match outcome:
        case Outcome.NOT_REGISTERED:
            return _expected(known, language)
        case Outcome.OUTSIDE_HOURS:
            return _hours(known.hours, language) if known.hours is not None else ""
        case Outcome.CANCELLED:
            cancelled = _at(_REMOVED if known.is_removed else _CANCELLED, known, language)
            instead = _tr(_SUBSTITUTE, language).format(name=known.substitute) if known.substitute else ""
            return f"{cancelled} {instead}".strip()
        case Outcome.REPLACED_BADGE:
            reason = _REASONS.get(known.reason)
            newer = _at(_NEWER, known, language)
            return f"{newer} {_tr(reason, language)}" if newer and reason else newer
        case Outcome.OTHER_EVENT:
            return _tr(_OF_EVENT, language).format(event=in_language(known.event, language.code)) if known.event else ""
        case Outcome.UNREADABLE if known.foreign is not None:
            return _tr(_FOREIGN, language).format(thing=_tr(_THINGS[known.foreign], language))
        case Outcome.NOT_IN:
            return _at(_LEFT, known, language)
    return ""


def _expected(known: Known, language: Language) -> str:
    if not known.cities:
        return ""
    cities = ", ".join(in_language(city, language.code) for city in known.cities)
    text = _tr(_REGISTERED, language).format(cities=cities)
    sessions = "; ".join(f"{in_language(title, language.code)}, {at:{_TIME}}" for title, at in known.sessions)
    said = _tr(_THERE if known.is_over else _NEXT, language).format(sessions=sessions)
    return f"{text} {said}" if sessions else text


def _hours(hours: Hours, language: Language) -> str:
    values = {"start": hours.starts, "end": hours.ends, "opens": hours.opens}
    times = {name: f"{moment:%H:%M}" for name, moment in values.items()}
    return _tr(_HOURS, language).format(day=f"{hours.starts:%d.%m}", **times)


def _at(text: str, known: Known, language: Language) -> str:
    if known.at is None:
        return ""
    return _tr(text, language).format(time=f"{known.at:{_TIME}}", desk=known.desk, operator=known.operator)


def _tr(text: str, language: Language) -> str:
    return language.translate("Known", text)
