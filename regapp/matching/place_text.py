"""A place as people write it, taken apart: which words name a rayon, an oblast, a unit, and of what level."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from regapp.matching.names import fold_word


class Marker(StrEnum):
    """What a word like `р-н` or `а/а` says the words beside it are."""

    RAYON = "rayon"
    OBLAST = "oblast"
    AIMAK = "aimak"
    CITY = "city"
    VILLAGE = "village"


# Of the kinds of writing in use: abbreviated, in full, in Kyrgyz, in Russian (with cases), in Latin letters.
_MARKERS = (
    (Marker.RAYON, r"р[-/ ]?о?н\.?у?(?:нун)?|район\w*|ра[йи]она?|rayonu?|raion\w*|district|р\."),
    (Marker.OBLAST, r"обл\.?|област\w*|облус\w*|oblast\w*|oblus\w*|province|region"),
    (
        Marker.AIMAK,
        r"(?:айыл(?:н?ый)?|айыльный|аил(?:ьный|ный)?|аыйл|a[iy]{1,2}l(?:nyi)?)\s+"
        r"(?:айма[кг]\w*|аймаг\w*|өкмө?т\w*|окмот\w*|окмет\w*|өкмот\w*|окмөт\w*|округ\w*|кеңеш\w*|кенеш\w*|a[iy]ma[kgq]\w*"
        r"|[oö]km[oö]t\w*|okrug\w*|kenesh\w*)"
        r"|(?:айылдык|аильный|айылный|a[iy]yldyk)\s+(?:кеңеш\w*|кенеш\w*|kenesh\w*)"
        r"|(?:ай|аил|а)\.\s?(?:айм|окм|өкм|окр)\w*\.?|айыл\w*\s+(?:өкм|окм|айм)\.?|аил\w*\s+(?:окм|айм|окр)\.?"
        r"|(?:аильный|айыльный|айылный)\s+(?:кеңеш\w*|кенеш\w*)|с[./]\s?[уос]\.?"
        r"|(?:rural|village)\s+(?:municipality|district|government|council|okrug)"
        r"|сельсовет\w*|сельск\w+\s+(?:управ|округ)\w*|а[./]\s?а\.?|а[./]\s?о\.?|а[./]\s?ө\.?|ао|аө|аа|a[./]\s?a\.?|a[./]\s?o\.?"
        r"|ao|aö|aa|айма[кг]\w*|a[iy]mag?[ky]?|өкмөтү?|окмоту?",
    ),
    (
        Marker.CITY,
        r"шаардык\s+(?:кеңеш|кенеш|мэри|бийлик)\w*|город\w*\s+(?:кеңеш|кенеш|мэри|управ)\w*|горкенеш\w*|горуправ\w*"
        r"|аппарат\w*\s+мэр\w*|г\.|гор\.|город\w*|шаар\w*|шаарча\w*|мэри\w*|city hall|city council|city|town hall|town"
        r"|ш\.|г|shaar\w*|meria|mayor'?s office|пгт\.?",
    ),
    (Marker.VILLAGE, r"с\.|село\w*|сел\.|айылы|а\.|village|кыштагы|поселок|посёлок|пос\.|с"),
)
_TOKEN = re.compile(
    "|".join(f"(?P<{marker}>(?<![\\w-])(?:{pattern})(?![\\w-]))" for marker, pattern in _MARKERS)
    + r"|(?P<stop>[,;()\n])|(?P<word>[\w'’‘ʻ`-]+(?:\.(?=\w{3,}))?)",
    re.IGNORECASE,
)
_NOISE = frozenset({"im", "imeni", "atindagi", "kr", "kirgizkaia", "respublika", "respublikasi"})
# Words for people and their work that lists put beside a place; none of them is part of a place's name.
_WORK = frozenset(
    fold_word(word)
    for word in [
        "глава",
        "главы",
        "голова",
        "председатель",
        "председателя",
        "специалист",
        "специалиста",
        "депутат",
        "депутата",
        "заместитель",
        "зам",
        "вице",
        "мэр",
        "мэра",
        "бухгалтер",
        "секретарь",
        "сотрудник",
        "сотрудница",
        "работник",
        "житель",
        "жители",
        "жительница",
        "представитель",
        "директор",
        "староста",
        "начальник",
        "член",
        "члены",
        "аппарат",
        "аппарата",
        "ответственный",
        "из",
        "от",
        "при",
        "в",
        "во",
        "по",
        "башчысы",
        "башчы",
        "төрагасы",
        "төрайымы",
        "адиси",
        "адис",
        "депутаты",
        "кызматкери",
        "орун",
        "басары",
        "орунбасары",
        "катчысы",
        "тургуну",
        "мүчөсү",
        "өкүлү",
        "айыл-башы",
        "башкы",
        "жооптуу",
        "head",
        "deputy",
        "chairman",
        "chairperson",
        "specialist",
        "mayor",
        "of",
        "the",
        "representative",
    ]
)


@dataclass(frozen=True)
class Phrase:
    """Folded words that stand together and the marker they stand beside, if any; `spelt` is how they were written."""

    words: tuple[str, ...]
    marker: Marker | None = None
    spelt: str = field(default="", compare=False)

    @property
    def key(self) -> str:
        """The words as one, since hyphens and spaces come and go in place names."""
        return "".join(self.words)


@dataclass
class PlaceText:
    """The phrases of a place text."""

    phrases: list[Phrase] = field(default_factory=list)

    def marked(self, marker: Marker) -> list[Phrase]:
        """The phrases beside `marker`."""
        return [phrase for phrase in self.phrases if phrase.marker is marker]


def read_place(text: str) -> PlaceText:
    """The phrases of `text`. A marker belongs to the words before it, else to those after it (`г. Ош`)."""
    result = PlaceText()
    words: list[str] = []
    spelt: list[str] = []
    leading: Marker | None = None

    def close(marker: Marker | None) -> None:
        nonlocal words, spelt, leading
        if words:
            result.phrases.append(Phrase(tuple(words), marker or leading, " ".join(spelt)))
            words, spelt, leading = [], [], None

    for match in _TOKEN.finditer(" ".join(text[:300].split())):
        kind = match.lastgroup
        if kind == "word":
            if fold_word(match[0]) in _WORK:
                continue
            folded = [word for part in re.split(r"[-.]", match[0]) if (word := fold_word(part)) and word not in _NOISE]
            words.extend(folded)
            spelt.extend([match[0].casefold()] if folded else [])
        elif kind == "stop":
            close(None)
            leading = None
        elif words and not (leading in (Marker.CITY, Marker.VILLAGE) and kind in (Marker.CITY, Marker.VILLAGE)):
            if leading in (Marker.CITY, Marker.VILLAGE) and kind in (Marker.RAYON, Marker.OBLAST):
                _close_both(result, words, leading, Marker(str(kind)))
                words, spelt, leading = [], [], None
            elif kind in (Marker.CITY, Marker.VILLAGE) and _next_is_word(match):
                close(None)
                leading = Marker(str(kind))
            else:
                close(Marker(str(kind)))
        else:
            close(None)
            leading = Marker(str(kind))
    close(None)
    return result


def _next_is_word(match: re.Match[str]) -> bool:
    """Whether a marker that can lead (`г.`, `с.`) does: a full stop or bare letter, with a word after it."""
    return match[0].casefold().rstrip(".") in {"г", "с", "гор", "пос", "город", "село"} and bool(
        re.match(r"\s*\w", match.string[match.end() :])
    )


def _close_both(result: PlaceText, words: list[str], leading: Marker, trailing: Marker) -> None:
    """`г. Каракол Ак-Суйский район`: the first word for the leading marker, the rest for the trailing one."""
    result.phrases.append(Phrase(tuple(words[:1]), leading))
    if len(words) > 1:
        result.phrases.append(Phrase(tuple(words[1:]), trailing))
