"""Clashes in a programme, in a word for a session's block, and in a sentence for the list."""

from typing import Final

from regapp.model.clashes import Clash, ClashKind
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.quantities import number_text

_WORDS: Final = {
    ClashKind.BACKWARDS: QT_TRANSLATE_NOOP("Clashes", "Ends before it starts"),
    ClashKind.ROOM: QT_TRANSLATE_NOOP("Clashes", "Room double-booked"),
    ClashKind.SPEAKER: QT_TRANSLATE_NOOP("Clashes", "Speaker double-booked"),
    ClashKind.SEATS: QT_TRANSLATE_NOOP("Clashes", "Too few seats"),
    ClashKind.DAYS: QT_TRANSLATE_NOOP("Clashes", "Outside the event"),
    ClashKind.MIDNIGHT: QT_TRANSLATE_NOOP("Clashes", "Runs past midnight"),
}
_SENTENCES: Final = {
    ClashKind.BACKWARDS: QT_TRANSLATE_NOOP("Clashes", "Ends before it begins: “{session}”"),
    ClashKind.ROOM: QT_TRANSLATE_NOOP("Clashes", "One room at the same time: “{session}” and “{other}”"),
    ClashKind.SPEAKER: QT_TRANSLATE_NOOP("Clashes", "{speaker} speaks at the same time in “{session}” and “{other}”"),
    ClashKind.SEATS: QT_TRANSLATE_NOOP("Clashes", "{excess} seats short: “{session}”"),
    ClashKind.DAYS: QT_TRANSLATE_NOOP("Clashes", "Not within the days of the event: “{session}”"),
    ClashKind.MIDNIGHT: QT_TRANSLATE_NOOP("Clashes", "Runs past midnight: “{session}”"),
}


def clash_word(kind: ClashKind, language: Language) -> str:
    """Two or three words for a block."""
    return language.translate("Clashes", _WORDS[kind])


def clash_sentence(clash: Clash, session: str, other: str, speaker: str, language: Language) -> str:
    """One sentence; `session`, `other` and `speaker` are what those of the clash are called."""
    text = language.translate("Clashes", _SENTENCES[clash.kind])
    return text.format(session=session, other=other, speaker=speaker, excess=number_text(clash.excess, language))
