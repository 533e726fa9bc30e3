"""The words around a name of a place: what says its level, what says a street, what says nothing.

Level words stand here, since their forms decide how a text is read; bodies, parts of towns and posts, of which there is
no end, in `resources/places/words.toml`.
"""

import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from regapp.matching.places.keys import folded
from regapp.matching.slips import OF_LEVEL_WORDS, near
from regapp.resources import resource


class Marker(StrEnum):
    """The level that a word like `р-н` or `а/а` gives the words beside it."""

    RAYON = "rayon"
    OBLAST = "oblast"
    AIMAK = "aimak"
    CITY = "city"
    VILLAGE = "village"
    BODY = "body"
    """A municipality of any level, as in `ОМСУ Барпы`."""
    PART = "part"
    """A part of a town, which no directory lists."""


class WordKind(StrEnum):
    """The kinds of words in a place text; the kinds that only a neighbour makes clear come after the markers."""

    RAYON = Marker.RAYON
    OBLAST = Marker.OBLAST
    AIMAK = Marker.AIMAK
    CITY = Marker.CITY
    VILLAGE = Marker.VILLAGE
    BODY = Marker.BODY
    PART = Marker.PART
    AYIL = "ayil"
    RURAL = "rural"
    COUNCIL = "council"
    SMALL = "small"
    IN = "in"
    STREET = "street"
    STREET_END = "street end"
    NOISE = "noise"
    NAME = "name"


# Abbreviations, as written in small letters; the others are known by the fold of the word. First come, first served.
_A, _O, _K = "[аa]", "[оөoö]", "[кk]"
_CASE = r"(?:-?(?:н[ыиуү]н|[дт][аоеө]н?|г[аоеө]))?(?!\w)"
_ABBREVIATIONS = (
    (WordKind.AIMAK, rf"{_A}\s?[./\\]\s?(?:{_A}|{_O}|{_K})(?:\.|{_CASE})|{_A}-?(?:{_A}|{_O}){_CASE}"),
    (WordKind.AIMAK, rf"{_A}[йиi]л?\w{{0,3}}\.\s?(?:{_O}{_K}[мm]|айм|окр|ке[нңӊ]|aim|okr|ken)\w*\.?"),
    (WordKind.AIMAK, rf"{_A}[йиi]ыл\w*\s(?:{_O}{_K}[мm]|айм|окр)\.|[сc]/[осуoc](?!\w)"),
    (WordKind.RAYON, r"[рr]\s?[-‐–./]\s?(?:[оo]|ай?[оo]|й[оo])?[нnh]\w{0,5}(?!\w)\.?"),
    (WordKind.RAYON, r"рн[уае]?(?!\w)\.?|p[-.]?h[yа]?(?!\w)\.?|ра?й?\.(?=\s|$|[,;)])"),
    (WordKind.OBLAST, r"обл\.?(?!\w)|обл-[а-я]{1,3}(?!\w)|о-т\w{1,2}(?!\w)"),
    (WordKind.STREET_END, r"көч\.?(?!\w)"),
    (WordKind.STREET, r"(?:ул|пр|пр-т|просп|пер|кв|str|ave|бул)\.|д\.\s?(?=\d)"),
    (WordKind.STREET, r"(?:ул|пр-т|пр-кт|просп)(?!\w)"),
    (WordKind.PART, r"(?:мкрн?|м-н|мик|м/р|ж\s?[./]\s?м)\.?(?!\w)"),
    (WordKind.NOISE, r"(?:of|at|on)(?!\w)"),
    (WordKind.NOISE, r"№\s?\d+|\d{5,6}(?!\w)|(?:гл|ст|вед|спец|зам|чл)\.|спец-т\w{0,3}"),
    (WordKind.CITY, r"гор\.?(?!\w)|[гшg]\.|[гш](?!\w)|sh\.?(?!\w)"),
    (WordKind.VILLAGE, rf"(?:сел|пос|[сcs]|п)\.|[сc](?!\w)|пгт\.?(?!\w)|(?<=\w ){_A}\.(?!\w)"),
)  # fmt: skip
ABBREVIATION = re.compile(
    "|".join(f"(?P<{kind.name}_{at}>(?<![\\w-])(?:{pattern}))" for at, (kind, pattern) in enumerate(_ABBREVIATIONS))
)

_AYIL = "a(?:i|j|ji|u|ui)l"
_FOLDED = (
    (WordKind.RAYON, r"ra(?:i|j|ij)on\w{0,6}|distri[ck]t\w?|rn[ua]?|raona|ron|tuman\w{0,4}"),
    (WordKind.OBLAST, r"ob?last\w{0,5}|oblus\w{0,6}|obl|provin[cs]\w{1,2}|region|viloi?at\w{0,4}"),
    (WordKind.OBLAST, r"respublik\w{0,4}|republi[ck]|krai|kanton|[ck]anton|wtat|guberni\w{1,2}|state|prefe[ck]tur\w"),
    (WordKind.RURAL, rf"{_AYIL}(?:n\w{{0,5}}|dik\w{{0,3}})|selsk\w{{1,4}}|rural"),
    (WordKind.AIMAK, r"a[ij]m[ao][kg]\w{0,6}|[oeu]km[oe]t\w{0,7}|okrug\w{0,3}|selsov\w{0,4}|uprav\w{0,2}|aokmotu"),
    (WordKind.AIMAK, rf"{_AYIL}(?:okm|aim)\w+"),
    (WordKind.COUNCIL, r"kene[wsj]\w{0,6}|keng[ea](?:w|sh)\w{0,6}|sovet\w{0,3}|coun[ck]il"),
    (WordKind.CITY, r"war(?:|i|inin|inda|indagi|ina|inan|dik|din|qa|qasi|lar\w{0,5})|wahar|wahri\w{0,4}|kalasi"),
    (WordKind.CITY, r"gorod(?:|a|e|u|om|ov|ski|skogo|skoi|skaia|skom)|gor|gorken\w{1,5}|gorsov\w{1,4}"),
    (WordKind.CITY, r"[ck]iti|to[wv]n(?:ship)?|(?:vice)?mer(?:|a|u|om|i|ia|iu|iei|iasi\w{0,5}|inin|ii)|ma[ij]ors?|hal"),
    (WordKind.AYIL, rf"{_AYIL}|vil?lages?|kiwlok"),
    (WordKind.VILLAGE, rf"{_AYIL}(?:i|inin|inda|indagi|inan|ina|a|e|dar\w{{0,5}})|sel(?:o|a|e|ah)|posel(?:ok|ka|ke)"),
    (WordKind.VILLAGE, r"kiwtagi\w{0,4}|kiwlogi\w{0,4}|konuwu\w{0,5}"),
    (WordKind.STREET, r"ulic\w{1,2}|prospekt\w?|bulvar\w?|pereulok|dom"),
    (WordKind.STREET_END, r"koqo(?:si|sunun|sunda|su)?|stre[et]+|avenue"),
    (WordKind.SMALL, r"kiqi"),
    (WordKind.IN, r"v|vo|in"),
)  # fmt: skip
_KNOWN = tuple((kind, re.compile(pattern)) for kind, pattern in _FOLDED)
# The words whose typos are worth mending: none of them is like a short name.
_MENDED = {
    "raion": WordKind.RAYON, "raionu": WordKind.RAYON, "raiona": WordKind.RAYON, "oblast": WordKind.OBLAST,
    "oblusu": WordKind.OBLAST, "oblasti": WordKind.OBLAST, "okmotu": WordKind.AIMAK, "okrug": WordKind.AIMAK,
    "aimagi": WordKind.AIMAK, "aimak": WordKind.AIMAK, "ailni": WordKind.RURAL, "aildik": WordKind.RURAL,
    "wardik": WordKind.CITY, "gorod": WordKind.CITY, "meria": WordKind.CITY, "kenewi": WordKind.COUNCIL,
    "kenew": WordKind.COUNCIL,
}  # fmt: skip


SEVERAL = re.compile(
    r"(?:аймактар|[өо]км[өо]тт[өо]р|ке[нң]ештер|шаарлар)\w*|ые аймаки|ые округа|ие кенеши|municipalities"
)
"""Bodies in the plural."""
_ENDING = r"\w{0,7}"


@lru_cache(maxsize=1)
def _others() -> Mapping[WordKind, re.Pattern[str]]:
    """The words of the shipped list, each kind as a pattern of folds."""
    lists = tomllib.loads(resource("places", "words.toml").read_text(encoding="utf-8"))
    return {WordKind(kind): re.compile("|".join(sorted(map(_pattern, words.split())))) for kind, words in lists.items()}


def _pattern(word: str) -> str:
    return re.escape(folded(word.rstrip("*"))) + (_ENDING if word.endswith("*") else "")


@lru_cache(maxsize=16384)
def word_kind(fold: str, mend: bool = False) -> WordKind:
    """The kind of a folded word; with `mend`, a word that is one typo away from a level word is that word."""
    for kind, pattern in (*_KNOWN, *_others().items()):
        if pattern.fullmatch(fold):
            return kind
    if mend and (most := OF_LEVEL_WORDS.of(len(fold))):
        kinds = {_MENDED[word] for word, _ in near(fold, _MENDED, most)}
        if len(kinds) == 1:
            return kinds.pop()
    return WordKind.NAME
