"""Texts that count people or things (`20 человек`, `15 адам`, `Participants: 12`): they name nobody."""

import re
from collections.abc import Sequence
from typing import Final

_RUSSIAN: Final = (
    r"чел(?:овек[а-я]*)?|люд(?:и|ей|ям|ьми)|участни(?:к|ц)[а-я]{0,3}|женщин[а-я]{0,2}|мужчин[а-я]{0,2}"
    r"|сотрудни(?:к|ц)[а-я]{0,3}|делегат[а-я]{0,3}|гост(?:ь|я|и|ей|ям)|представител[а-я]{0,3}|депутат[а-я]{0,3}"
    r"|служащ[а-я]{2,3}|персон[а-я]{0,2}|лиц[ао]?|докладчи(?:к|ц)[а-я]{0,3}|спикер[а-я]{0,3}|журналист[а-я]{0,3}"
    r"|слушател[а-я]{0,3}|зарегистрированн[а-я]{2,3}|приглаш[её]нн[а-я]{2,3}|прибывш[а-я]{2,3}|мест[ао]?|запис(?:ь|и|ей)"
    r"|строк[аи]?|душ|волонт[её]р[а-я]{0,3}|организатор[а-я]{0,3}|член[а-я]{0,3}"
)
_KYRGYZ_STEMS: Final = (
    r"киши|катышуучу|аял|эркек|өкүл|конок|коног|мейман|кызматкер|кызматчы|баяндамачы|депутат|делегат|журналист"
    r"|уюштуруучу|орун|орд|сап|саб|жазуу|мүчө|жетекчи"
)
_KYRGYZ_ENDINGS: Final = (
    r"(?:[лдт][аеоө]р)?(?:[ыиуү]|с[ыиуү])?(?:н?[ыиуү]н|[нд][ыиуү]н|[дт][аеоө]н|[дт][аеоө]|[гк][аеоө])?"
)
_ENGLISH: Final = (
    r"people|persons?|participants?|attendees?|guests?|delegates?|wom[ae]n|m[ae]n|members?|representatives?|pax|heads?"
    r"|speakers?|rows?|records?|seats?|visitors?|individuals?|invitees|registrations?|officials?|journalists?"
)
_NOUN: Final = rf"(?:{_RUSSIAN}|(?:{_KYRGYZ_STEMS}){_KYRGYZ_ENDINGS}|{_ENGLISH})"
_NUMBER: Final = r"[~≈]?\d[\d\s]*(?:[-–]\s*\d+)?\s*(?:\([^)]*\)\s*)?"
_BEFORE: Final = re.compile(rf"\W*{_NUMBER}[-–]?\s*(?P<noun>{_NOUN})(?!\w)(?P<rest>.*)", re.IGNORECASE)
_BEHIND: Final = re.compile(rf"\W*{_NOUN}\s*[:=–—-]\s*{_NUMBER}\W*", re.IGNORECASE)
_MEN_OR_ADAM: Final = re.compile(rf"\W*{_NUMBER}[-–]?\s*адам{_KYRGYZ_ENDINGS}(?!\w)(?!\s+(?:уулу|кызы)\b)")
"""Kyrgyz for people is a given name too: with a capital, or before the word for a son, it is the name."""
_BARE: Final = re.compile(rf"(?:{_NOUN}|адам{_KYRGYZ_ENDINGS})\W*", re.IGNORECASE)


def is_count(text: str) -> bool:
    """Whether a text is a number of people or things, whatever is said of them behind it."""
    if (found := _BEFORE.match(text)) is not None:
        return not _goes_on_as_name(found["noun"], found["rest"].split())
    return _MEN_OR_ADAM.match(text) is not None or _BEHIND.fullmatch(text) is not None


def _goes_on_as_name(noun: str, rest: Sequence[str]) -> bool:
    """Whether a numbered family name only looks like a noun: it and all words behind it have capitals."""
    return noun.istitle() and bool(rest) and all(word.istitle() for word in rest)


def is_counted_noun(text: str) -> bool:
    """Whether a text is only the word for what is counted; its number may stand in the next cell."""
    return _BARE.fullmatch(text) is not None
