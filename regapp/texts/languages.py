"""Languages by name, in the language of the reader. Only the switch of the window names each in itself."""

import re
from functools import lru_cache
from typing import Final

from regapp.model.event import Event, in_language
from regapp.model.participant import Details, is_foreign
from regapp.texts.catalogue import LANGUAGE_NAMES, Language

_BETTER_NAMES = {("ru", "ky"): "кыргызский"}
"""CLDR's «киргизский» is not how the country calls its language."""
OWN_LANGUAGE: Final = "own"
"""Each paper in the language known for its person."""
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=16)
def _name(code: str, language: str) -> str:
    # Loaded here, not at start-up.
    from babel import Locale

    return _BETTER_NAMES.get((language, code)) or str(Locale.parse(language).languages[code])


def language_word(code: str, language: Language, event: Event | None = None) -> str:
    """Name one of the program's languages or of the event's own: `кыргызский`, `кыргызча`; any other text as it is."""
    if code in LANGUAGE_NAMES:
        return _name(code, language.code)
    own = event.languages.get(code) if event is not None else None
    return in_language(own, language.code) if own else code


def papers_language(event: Event, program: Language) -> Language:
    """The language of papers and badges for which none is chosen: the event's, else that of the program."""
    return Language(event.papers) if event.papers else program


def spoken_languages(language: Language, event: Event) -> list[tuple[str, str]]:
    """The languages that a participant can have: the program's and the event's own, code and name."""
    own = [(code, in_language(name, language.code)) for code, name in event.languages.items()]
    return [*language_choices(language), *own]


def interpretation_words(text: str, language: Language) -> str:
    """Name the languages of an interpretation written in codes, `ky ↔ en`; give any other text as it is."""
    if not set(_WORD.findall(text.casefold())) <= set(LANGUAGE_NAMES):
        return text
    return _WORD.sub(lambda code: language_word(code[0].casefold(), language), text)


def paper_language(details: Details, choice: str, usual: Language) -> str:
    """Give the language of somebody's paper, by a choice: a code, empty for the usual one, or OWN_LANGUAGE.

    Their own is the one that is known for them; English for a guest from abroad.
    """
    if choice != OWN_LANGUAGE:
        return choice or usual.code
    if details.language in LANGUAGE_NAMES:
        return details.language
    return "en" if is_foreign(details.country) else usual.code


def language_choices(language: Language) -> list[tuple[str, str]]:
    """Give the program's languages to choose from: code and name, with a capital as other choices have."""
    names = {code: language_word(code, language) for code in LANGUAGE_NAMES}
    return [(code, name[:1].upper() + name[1:]) for code, name in names.items()]
