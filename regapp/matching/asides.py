"""Words beside a name in pasted text that say nothing of who somebody is, and the word an e-mail is found by."""

import re
from typing import Final

from regapp.matching.names import fold_word, fold_words

# Not initials: joined by a dash or a slash, or beside a year or a telephone.
_ABBREVIATIONS = re.compile(
    r"(?<!\w)(?:"
    r"г-н\w?|г-ж\w|[гГ]осп\.|"
    r"(?:тел|моб|сот|tel|mob|phone|e-?mail|почта)\b[.:]*(?=\s|\d|$)|"
    r"\w\s?/\s?\w(?!\w)|"
    r"(?<=\d{4}\s)(?:г\.?\s?р|г\.?\s?рожд\w*|ж\.?\s?т|т\.?\s?ж|р\.?\s?н|г|ж)\b\.?|"
    r"(?<=\d{4})\s?(?:г\.?\s?р|года?\s+рожд\w*|год[ау]?|-?жыл[ыд]\w*(?:\s+туулг?ан)?|туулган)\b\.?"
    r")",
    re.IGNORECASE,
)
_ROW_NUMBER = re.compile(r"^\s*(?:№\s*)?\d{1,4}\s*[.)]\s*(?=[^\W\d_])")
_TITLES: Final = frozenset(
    map(
        fold_word,
        (
            "мырза", "мырзага", "айым", "айымга", "эже", "байке", "агай", "эжей", "господин", "господину", "госпожа",
            "госпоже", "гн", "гжа", "товарищ", "тов", "mr", "mrs", "ms", "miss", "dr", "prof", "доктор", "профессор",
            "sayın", "bay", "bayan", "herr", "frau", "monsieur", "madame", "жолдош", "урматтуу", "уважаемый",
            "уважаемая", "г", "born", "туулган", "жылы", "года", "рождения", "тел", "телефон",
        ),
    )
)  # fmt: skip


def without_asides(text: str) -> str:
    """A text without a row's number, `г-н`, `а/о`, `г.р.` and their like; as it is where nothing else remains."""
    bare = _ABBREVIATIONS.sub(" ", _ROW_NUMBER.sub("", text))
    return " ".join(bare.split()) if re.search(r"[^\W_]", bare) else text


def is_title(folded: str) -> bool:
    """Whether a folded word is a form of address, or says what stands beside it."""
    return folded in _TITLES


def email_word(text: str) -> str:
    """The word of the index by which an e-mail is found. It begins with a digit: no name is looked for under it."""
    letters = "".join(fold_words(text.replace("@", " ").replace("_", " ").replace("+", " ")))
    return f"0{letters}" if letters else ""
