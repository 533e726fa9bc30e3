"""The words around a name of a place: what says its level, what says a street, what says nothing."""

import re
from enum import StrEnum
from functools import lru_cache

from regapp.matching.slips import OF_LEVEL_WORDS, near


class Marker(StrEnum):
    """The level that a word like `р-н` or `а/а` gives the words beside it."""

    RAYON = "rayon"
    OBLAST = "oblast"
    AIMAK = "aimak"
    CITY = "city"
    VILLAGE = "village"


class WordKind(StrEnum):
    """The kinds of words in a place text; the kinds that only a neighbour makes clear come after the markers."""

    RAYON = Marker.RAYON
    OBLAST = Marker.OBLAST
    AIMAK = Marker.AIMAK
    CITY = Marker.CITY
    VILLAGE = Marker.VILLAGE
    AYIL = "ayil"
    RURAL = "rural"
    COUNCIL = "council"
    OFFICE = "office"
    STREET = "street"
    STREET_END = "street end"
    NOISE = "noise"
    NAME = "name"


# Abbreviations, as written in small letters; the others are known by the fold of the word. First come, first served.
_A, _O, _K = "[аa]", "[оөoö]", "[кk]"
_ABBREVIATIONS = (
    (WordKind.AIMAK, rf"{_A}\s?[./\\]\s?(?:{_A}|{_O}|{_K})(?:\.|(?!\w))|{_A}-?(?:{_A}|{_O})(?!\w)"),
    (WordKind.AIMAK, rf"{_A}[йиi]л?\w{{0,3}}\.\s?(?:{_O}{_K}[мm]|айм|окр|ке[нңӊ]|aim|okr|ken)\w*\.?"),
    (WordKind.AIMAK, rf"{_A}[йиi]ыл\w*\s(?:{_O}{_K}[мm]|айм|окр)\.|[сc]/[осoc](?!\w)"),
    (WordKind.RAYON, r"[рr]\s?[-‐–./]\s?(?:[оo]|ай?[оo]|й[оo])?[нnh]\w{0,5}(?!\w)\.?"),
    (WordKind.RAYON, r"рн[уае]?(?!\w)\.?|ра?й?\.(?=\s|$|[,;)])"),
    (WordKind.OBLAST, r"обл\.?(?!\w)|обл-[а-я]{1,3}(?!\w)|о-т\w{1,2}(?!\w)"),
    (WordKind.STREET_END, r"көч\.?(?!\w)"),
    (WordKind.STREET, r"(?:ул|пр|пр-т|просп|пер|мкр|мкрн|м-н|мик|кв|str|ave)\.|д\.\s?(?=\d)"),
    (WordKind.STREET, r"(?:ул|пр-т|пр-кт|мкр|мкрн|м-н|просп)(?!\w)"),
    (WordKind.CITY, r"гор\.?(?!\w)|[гш]\.|[гш](?!\w)"),
    (WordKind.VILLAGE, rf"(?:сел|пос|[сc]|п)\.|[сc](?!\w)|пгт\.?(?!\w)|(?<=\w ){_A}\.(?!\w)"),
)  # fmt: skip
ABBREVIATION = re.compile(
    "|".join(f"(?P<{kind.name}_{at}>(?<![\\w-])(?:{pattern}))" for at, (kind, pattern) in enumerate(_ABBREVIATIONS))
)

_AYIL = "a(?:i|j|ji|u|ui)l"
_FOLDED = (
    (WordKind.RAYON, r"ra(?:i|j|ij)on\w{0,6}|distri[ck]t\w?|rn[ua]?|raona|ron"),
    (WordKind.OBLAST, r"ob?last\w{0,5}|oblus\w{0,6}|obl|provin[cs]e|region"),
    (WordKind.RURAL, rf"{_AYIL}(?:n\w{{0,5}}|dik\w{{0,3}})|selsk\w{{1,4}}|rural"),
    (WordKind.AIMAK, r"a[ij]ma[kg]\w{0,6}|[oe]km[oe]t\w{0,7}|okrug\w{0,3}|selsov\w{0,4}|uprav\w{0,2}|aokmotu"),
    (WordKind.AIMAK, rf"{_AYIL}(?:okm|aim)\w+"),
    (WordKind.COUNCIL, r"kene[wsj]\w{0,6}|kenge(?:w|sh)\w{0,6}|sovet\w{0,3}|coun[ck]il"),
    (WordKind.CITY, r"war(?:|i|inin|inda|indagi|ina|inan|dik|din|qa|qasi)"),
    (WordKind.CITY, r"gorod(?:|a|e|u|ov|ski|skogo|skoi|skaia|skom)|gor|gorken\w{1,5}|gorsov\w{1,4}"),
    (WordKind.CITY, r"[ck]iti|to[wv]n(?:ship)?|mer(?:|a|i|ia|iasi|iasinin|ii)|ma[ij]ors?|hal|vicemer\w{0,2}"),
    (WordKind.AYIL, rf"{_AYIL}|vil?lages?"),
    (WordKind.VILLAGE, rf"{_AYIL}(?:i|inin|inda|indagi|inan|ina|a|e)|sel(?:o|a|e|ah)|posel(?:ok|ka|ke)"),
    (WordKind.VILLAGE, r"kiwtagi\w{0,4}"),
    (WordKind.STREET, r"ulic\w{1,2}|prospekt\w?|mikroraion\w?|bulvar\w?|pereulok|kvartal|dom|jilmas\w+"),
    (WordKind.STREET_END, r"koqo(?:si|sunun|sunda|su)?|stre[et]+|avenue"),
    (WordKind.OFFICE, r"goverment|government\w?|administra[ct]\w+|munici?pali?t\w+|self|ofi[ck]e"),
    (WordKind.NOISE, r"net|jok|im|imeni|atindagi|kr|kirgizk?ska?i?a?|respublik\w*|v|iz|i|of|the|from|in|and|j|a"),
    (WordKind.NOISE, r"glav[aiueo]|glavoi|glavni|spe[ck]ialist\w*|deputat\w{0,6}|predsedatel\w?|sekretar\w?"),
    (WordKind.NOISE, r"jitel\w{0,3}|vice"),
    (WordKind.NOISE, r"zam|zamestitel\w?|sotrudnik\w?|buhgalter\w?|veduwi|apara[t]\w{0,5}|bawqi\w{0,5}|orun\w{0,5}"),
    (WordKind.NOISE, r"basar\w{0,3}|toraga\w{0,4}|katqi\w{0,3}|adisi?|jawoqu\w{0,6}|tur?gunu\w{0,4}|mamleketik"),
    (WordKind.NOISE, r"head|deputi|resident\w?|ekonomist\w?|inspektor\w?|rukovoditel\w?|gosudarstvena?i?a?"),
    (WordKind.NOISE, r"predstavitel\w?|mestn\w{1,4}|jergilikt[uo]\w?|msu"),
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


@lru_cache(maxsize=16384)
def word_kind(fold: str, mend: bool = False) -> WordKind:
    """The kind of a folded word; with `mend`, a word that is one typo away from a level word is that word."""
    for kind, pattern in _KNOWN:
        if pattern.fullmatch(fold):
            return kind
    if mend and (most := OF_LEVEL_WORDS.of(len(fold))):
        kinds = {_MENDED[word] for word, _ in near(fold, _MENDED, most)}
        if len(kinds) == 1:
            return kinds.pop()
    return WordKind.NAME
