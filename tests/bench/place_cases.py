"""Place texts made by rule from the unit directory, each with the answer that follows from it, kind by kind.

What is right follows from the directory alone: the municipalities that bear the name that was written (in Kyrgyz, in
Russian, in Latin letters) within the rayon or oblast that was written and of the level that was written. One is the
answer, several are ambiguous. Words for the level, contexts, cases, endings and slips of the pen are put round it.
"""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from regapp.matching.directory import UnitDirectory
from regapp.model.unit import Level, Unit

AIMAK_KY = (
    "а/а",
    "А/А",
    "аа",
    "АӨ",
    "а/ө",
    "айыл аймагы",
    "айыл өкмөтү",
    "айыл окмоту",
    "айылдык кеңеши",
    "айыл өкм.",
    "а.ө.",
)
AIMAK_RU = (
    "а/а",
    "АА",
    "АО",
    "а/о",
    "а.о.",
    "айылный аймак",
    "айыльный аймак",
    "аильный округ",
    "айыл окмоту",
    "айылный кенеш",
    "аильный кенеш",
    "сельская управа",
    "сельсовет",
    "с/у",
    "ай. аймак",
)
AIMAK_LATIN = (
    "a/a",
    "AO",
    "A/O",
    "aiyl aimagy",
    "ayil okmotu",
    "aiyl okmotu",
    "ayyl aimak",
    "aiyl aimak",
    "ayil okmoty",
    "rural municipality",
    "aiyl okmot",
    "village municipality",
)
CITY_KY = ("шаары", "ш.", "шаар", "шаардык кеңеши", "мэриясы")
CITY_RU = ("г.", "город", "гор.", "мэрия г.", "мэрия города", "Мэрия", "г")
CITY_LATIN = ("city", "town", "city hall", "mayor's office")
JUNK = (
    "нет",
    "не знаю",
    "-",
    "жок",
    "123",
    "Алматы",
    "г. Астана",
    "Ташкент, Узбекистан",
    "Министерство финансов",
    "ОсОО «Ромашка»",
    "Посольство Швейцарии",
    "Бейшеналиев",
    "Иванова Анна Петровна",
    "Dushanbe",
    "Ulaanbaatar",
    "Bern, Switzerland",
    "ЮНИСЕФ",
    "UNDP",
    "ПРООН",
    "Институт политики развития",
    "Казахстан",
    "Россия",
    "онлайн",
    "весь район",
    "Кочкорский район",
    "Нарынская область",
    "Баткен облусу",
    "Chui oblast",
    "Ысык-Көл району",
    "общественное объединение",
    "NGO",
    "самозанятый",
    "пенсионер",
)
_BGN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "j", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o", "ө": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ү": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_OTHER = _BGN | {"ж": "zh", "х": "h", "ң": "n", "ө": "ö", "ү": "ü", "ы": "i", "й": "i", "ю": "iu", "я": "ia"}


@dataclass(frozen=True)
class PlaceCase:
    """A text with the columns beside it, and the answer: a code, `ambiguous` or `none`."""

    kind: str
    text: str
    expect: str
    rayon: str = ""
    oblast: str = ""


class PlaceCases:
    """Makes the cases for one directory, the same for the same seed."""

    def __init__(self, directory: UnitDirectory, seed: int = 7) -> None:
        self._directory = directory
        self._rng = random.Random(seed)
        self._aimaks = [unit for unit in directory.municipalities if unit.level is Level.AIYL_AIMAK]
        self._cities = [unit for unit in directory.municipalities if unit.level is not Level.AIYL_AIMAK]
        self._named: dict[str, set[str]] = defaultdict(set)
        self._exact: dict[str, set[str]] = defaultdict(set)
        for unit in directory.municipalities:
            for name in self._all_names(unit):
                self._named[plain(name)].add(unit.code)
            for name in {kyrgyz(unit), russian(unit)} - {""}:
                self._exact[name.casefold()].add(unit.code)
        self._villages: dict[str, set[str]] = defaultdict(set)
        for name, code in directory.villages:
            self._villages[plain(name)].add(code)

    def all(self, each: int = 1) -> Iterator[PlaceCase]:
        """`each` cases of every kind for every unit that the kind is about."""
        for _ in range(each):
            for unit in self._aimaks:
                yield from self._aimak_cases(unit)
            for unit in self._cities:
                yield from self._city_cases(unit)
            yield from self._village_cases()
        for text in JUNK:
            yield PlaceCase("junk", text, "none")

    def _all_names(self, unit: Unit) -> set[str]:
        names = {kyrgyz(unit), russian(unit)}
        names |= {latin(name, table) for name in (kyrgyz(unit),) for table in (_BGN, _OTHER)}
        names |= set(self._directory.aliases.get(unit.code, ()))
        return {name for name in names if name}

    def _expect(self, name: str, level: Callable[[Unit], bool], rayon: str = "", oblast: str = "") -> str:
        found = self._found(self._exact[name.casefold()], level, rayon, oblast)
        if len(found) != 1:
            found = self._found(self._named[plain(name)], level, rayon, oblast)
        if level is _is_aimak and not (rayon or oblast):
            # With no context a city's name beside a word for aimaks may be either.
            found |= self._found(self._exact[name.casefold()], _is_city, rayon, oblast)
        return found.pop() if len(found) == 1 else "ambiguous"

    def _found(self, codes: set[str], level: Callable[[Unit], bool], rayon: str, oblast: str) -> set[str]:
        found = set()
        for code in codes:
            unit = self._directory.get(code)
            if unit and level(unit) and (not rayon or unit.rayon == rayon) and (not oblast or unit.oblast == oblast):
                found.add(code)
        return found

    def _aimak_cases(self, unit: Unit) -> Iterator[PlaceCase]:
        rng = self._rng
        rayon, oblast = self._directory.get(unit.rayon), self._directory.get(unit.oblast)
        assert rayon is not None
        assert oblast is not None
        languages: list[tuple[str, str, tuple[str, ...]]] = []
        if kyrgyz(unit):
            languages += [("ky", kyrgyz(unit), AIMAK_KY), ("latin", latin(kyrgyz(unit), _BGN), AIMAK_LATIN)]
            languages += [("latin other", latin(kyrgyz(unit), _OTHER), AIMAK_LATIN)]
        languages.append(("ru", russian(unit), AIMAK_RU))
        for language, name, words in languages:
            marked = f"{name} {rng.choice(words)}"
            yield PlaceCase(f"{language}, alone", _case(rng, marked), self._expect(name, _is_aimak))
            here = self._expect(name, _is_aimak, unit.rayon)
            context = self._rayon_text(rayon, language)
            if not kyrgyz(rayon):
                continue
            yield PlaceCase(f"{language}, in rayon", _case(rng, _join(rng, marked, context)), here)
            bare = PlaceCase(f"{language}, columns", name, self._expect(name, _is_any, unit.rayon), context)
            yield bare
            yield PlaceCase(f"{language}, marked, columns", marked, here, context, self._oblast_text(oblast, language))
            any_here = self._expect(name, _is_any, unit.rayon)
            yield PlaceCase(f"{language}, bare, in rayon", _join(rng, name, context), any_here)
            oblast_text = self._oblast_text(oblast, language)
            if oblast_text:
                in_oblast = self._expect(name, _is_aimak, oblast=unit.oblast)
                yield PlaceCase(f"{language}, in oblast", _join(rng, marked, oblast_text), in_oblast)
                yield PlaceCase(f"{language}, in both", f"{oblast_text}, {context}, {marked}", here)
            if language == "ky" and any_here != "ambiguous":
                yield PlaceCase("ky, all bare", f"{kyrgyz(rayon)}, {name}", any_here)
                yield PlaceCase("ky, marked, bare rayon", f"{kyrgyz(rayon)}, {marked}", here)
                yield PlaceCase("ky, slip in the rayon's name", f"{_slip(rng, kyrgyz(rayon))} району, {marked}", here)
            if here != "ambiguous":
                slip = _slip(rng, name)
                text = _join(rng, f"{slip} {rng.choice(words)}", context)
                if not self._named[plain(slip)]:
                    yield PlaceCase(f"{language}, slip in rayon", text, here)
                for kind, text in self._around(language, marked, name, words, rayon):
                    yield PlaceCase(kind, text, here)

    def _around(
        self, language: str, marked: str, name: str, words: tuple[str, ...], rayon: Unit
    ) -> Iterator[tuple[str, str]]:
        rng = self._rng
        if language == "ky":
            yield "ky, genitive", f"{kyrgyz(rayon)} районунун {marked}"
            yield "ky, office", f"{kyrgyz(rayon)} району, {name} айыл өкмөтүнүн башчысы"
            yield "ky, stand-ins", _join(rng, _stand_ins(marked), _stand_ins(f"{kyrgyz(rayon)} району"))
            yield "ky, one word", _join(rng, f"{name.replace('-', '')} {words[0]}", f"{kyrgyz(rayon)} р-ну")
            yield "ky, spaces", _join(rng, f"{name.replace('-', ' ')} {words[0]}", f"{kyrgyz(rayon)} р.")
        elif language == "ru":
            genitive = re.sub(r"(?:ск|цк)ий$", lambda m: m[0][:-2] + "ого", name)
            adjective = re.sub(r"(?:ск|цк)ий$", lambda m: m[0][:-2] + "ого", russian(rayon))
            if genitive != name and adjective != russian(rayon):
                yield "ru, genitive", f"{genitive} а/а {adjective} района"
                yield "ru, office", f"глава {genitive} айыл окмоту {adjective} района"
            yield (
                "ru, lookalikes",
                _join(rng, _lookalikes(rng, name) + " " + rng.choice(words), f"{russian(rayon)} район"),
            )

    def _rayon_text(self, rayon: Unit, language: str) -> str:
        rng = self._rng
        if language == "ky":
            return f"{kyrgyz(rayon)} {rng.choice(('району', 'р-ну', 'р.', 'р-н', 'районуну'[:6]))}"
        if language == "ru":
            return f"{russian(rayon)} {rng.choice(('район', 'р-н', 'р-он', 'рн', 'р/н', 'р.'))}"
        return f"{latin(kyrgyz(rayon), _BGN)} {rng.choice(('rayon', 'district', 'raion', 'rayonu'))}"

    def _oblast_text(self, oblast: Unit, language: str) -> str:
        if language == "ky":
            return f"{kyrgyz(oblast)} облусу" if oblast.level is Level.OBLAST else ""
        return russian(oblast) + " обл." if oblast.level is Level.OBLAST else ""

    def _city_cases(self, unit: Unit) -> Iterator[PlaceCase]:
        rng = self._rng
        for language, name, words, first in (
            ("ky", kyrgyz(unit), CITY_KY, False), ("ru", russian(unit), CITY_RU, True),
            ("latin", latin(kyrgyz(unit), _BGN), CITY_LATIN, False),
        ):  # fmt: skip
            expect = self._expect(name, _is_city)
            word = rng.choice(words)
            yield PlaceCase(f"city {language}", _case(rng, f"{word} {name}" if first else f"{name} {word}"), expect)
            yield PlaceCase(
                f"city {language}, bare", _case(rng, name), unit.code if name.casefold() in self._exact else expect
            )

    def _village_cases(self) -> Iterator[PlaceCase]:
        rng = self._rng
        for name, code in self._directory.villages:
            unit = self._directory.get(code)
            rayon = self._directory.get(unit.rayon) if unit else None
            if unit is None or rayon is None:
                continue
            homes = {home for home in self._villages[plain(name)] if _rayon_of(self._directory, home) == unit.rayon}
            expect = code if len(homes) == 1 else "ambiguous"
            yield PlaceCase(
                "village",
                _join(rng, f"{rng.choice(('с.', 'село', 'с', 'а.'))} {name}", f"{russian(rayon)} район"),
                expect,
            )


def kyrgyz(unit: Unit) -> str:
    """The bare Kyrgyz name."""
    return re.sub(r"\s*(айыл аймагы|шаары|району|облусу)$", "", unit.name_ky)


def russian(unit: Unit) -> str:
    """The bare Russian name: an adjective, or a city's name."""
    return re.sub(r"^г\. |\s*(айылный аймак|район|область)$", "", unit.name_ru)


def latin(name: str, table: dict[str, str]) -> str:
    """A name in Latin letters."""
    return "".join(table.get(c.lower(), c).capitalize() if c.isupper() else table.get(c, c) for c in name)


def plain(text: str) -> str:
    """What makes two spellings of a name one name here: case, hyphens, and letters that stand in for each other."""
    text = text.casefold().replace("дж", "ж")
    for one, other in zip("өүңёйьъöü", "оунеи  ou", strict=True):
        text = text.replace(one, other.strip())
    return re.sub(r"[^\w]|_", "", text)


def _is_aimak(unit: Unit) -> bool:
    return unit.level is Level.AIYL_AIMAK


def _is_city(unit: Unit) -> bool:
    return unit.level in (Level.CITY, Level.TOWN)


def _is_any(unit: Unit) -> bool:
    return unit.is_municipality


def _rayon_of(directory: UnitDirectory, code: str) -> str:
    unit = directory.get(code)
    return unit.rayon if unit else ""


def _case(rng: random.Random, text: str) -> str:
    return rng.choice((text, text, text.upper(), text.lower(), f"  {text} "))


def _join(rng: random.Random, place: str, context: str) -> str:
    pattern = rng.choice(
        ("{c}, {p}", "{p}, {c}", "{p} ({c})", "{c} {p}", "{c} - {p}", "{c}; {p}", "{c}\n{p}", "{c} / {p}")
    )
    return pattern.format(c=context, p=place)


def _slip(rng: random.Random, name: str) -> str:
    """One slip of the pen inside a name of at least six letters: a letter missing, doubled, replaced or swapped."""
    if len(name) < 6:
        return name
    at = rng.randrange(1, len(name) - 2)
    match rng.randrange(4):
        case 0:
            return name[:at] + name[at + 1 :]
        case 1:
            return name[:at] + name[at] + name[at:]
        case 2:
            return name[:at] + rng.choice("аеиоукнрст") + name[at + 1 :]
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _stand_ins(text: str) -> str:
    return text.replace("ө", "о").replace("ү", "у").replace("ң", "н").replace("Ө", "О").replace("Ү", "У")


def _lookalikes(rng: random.Random, text: str) -> str:
    pairs = dict(zip("аеорсхуАЕОРСХКМТВН", "aeopcxyAEOPCXKMTBH", strict=True))
    return "".join(pairs[c] if c in pairs and rng.random() < 0.4 else c for c in text)
