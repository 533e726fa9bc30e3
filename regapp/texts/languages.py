"""Languages by name, in the language of the reader. Only the switch of the window names each in itself."""

import re
from functools import lru_cache
from typing import Final

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


def language_word(code: str, language: Language) -> str:
    """Name one of the program's languages: `кыргызский`, `кыргызча`; give any other text as it is."""
    return _name(code, language.code) if code in LANGUAGE_NAMES else code


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
