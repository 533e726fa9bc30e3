"""The things that participants of an event get at its desks, by name."""

from collections.abc import Mapping
from typing import Final

from regapp.model.doors.handout import Handout, HandoutKind
from regapp.model.event import LANGUAGES, Event, in_language
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_USUAL_HANDOUTS: Final = {
    "folder": (QT_TRANSLATE_NOOP("Words", "Folder"), HandoutKind.ONCE),
    "lunch": (QT_TRANSLATE_NOOP("Words", "Lunch"), HandoutKind.DAILY),
    "per-diem": (QT_TRANSLATE_NOOP("Words", "Per diem"), HandoutKind.ONCE),
    "headset": (QT_TRANSLATE_NOOP("Words", "Headset"), HandoutKind.LOAN),
}


def handouts(event: Event) -> Mapping[str, Handout]:
    """The things that people get at an event, by code; the usual ones where nobody has said."""
    if event.handouts is not None:
        return event.handouts
    return {
        code: Handout({key: Language(key).translate("Words", word) for key in LANGUAGES}, kind)
        for code, (word, kind) in _USUAL_HANDOUTS.items()
    }


def thing_word(thing: str, language: Language, event: Event) -> str:
    """Name a thing; one that the event does not know any more by its code."""
    known = handouts(event).get(thing)
    return in_language(known.name, language.code) or thing if known is not None else thing
