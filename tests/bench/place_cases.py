"""Place texts made from a unit directory, with the answers that follow from it, whatever the matcher does.

A text names one unit in one of its forms (Kyrgyz, Russian, English, other name, mechanical Latin, or one of its
villages), with or without a level word, a rayon, an oblast, and around it what people add. The answer follows so:

- Bearers of a name are the units with a form of the same letters, alphabets and their stand-ins (ө/о, ж/дж, ы/и) aside;
  those of the level that the level word says; for a village, the homes of the villages of this name. With a rayon or
  an oblast beside it, only the bearers there.
- One bearer: its code. Several: ambiguous, but a spelling that is the official one of a single one of them is this one.
- A town of the same name makes an aimak's uncertain where no rayon is named, and is meant where no level word stands.
- A rayon with an aimak that is not there: anything but a code.
- A rayon or an oblast alone, streets, towns abroad, people, offices: none.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from regapp.matching.places.directory import UnitDirectory
from regapp.model.unit import Level, Unit
from tests.bench import place_forms as forms
from tests.bench.place_writing import ALPHABETS, careless, latin, lookalikes, slip

UNCERTAIN = "ambiguous or none"
_LEVEL_WORDS = re.compile(
    r"\bг\. ?|(айылный|айыл) айма\w+|\bшаары?\b|\b(aiyl aima\w+|city|town|rayon|oblast)\b|\bрайону?\b|\bобл\w+", re.I
)
_ROUGH = str.maketrans("өүңыйэё", "оуниие" + "е")


@dataclass(frozen=True)
class Case:
    """A text (and columns), and the answer: a code, `ambiguous`, `none`, or UNCERTAIN for either of the two."""

    kind: str
    text: str
    expect: str
    rayon: str = ""
    oblast: str = ""


def base(name: str) -> str:
    """A name without the words for its level."""
    return " ".join(_LEVEL_WORDS.sub(" ", name).split())


def rough(name: str) -> str:
    """The letters of a name, those that stand in for one another made one."""
    text = base(name).casefold().translate(_ROUGH).replace("дж", "ж")
    return re.sub(r"[\W_ьъ]+", "", re.sub(r"(ский|скии)$", "ск", text))


def village(name: str) -> str:
    """A village's name as people say it."""
    return re.sub(r"^Им\. |\s*\(.*\)", "", name)


class Bearers:
    """Who bears a name, by the definition above."""

    def __init__(self, directory: UnitDirectory) -> None:
        self._directory = directory
        self._rayons = {unit.code for unit in directory if unit.level is Level.RAYON}
        self._names: dict[str, set[str]] = defaultdict(set)
        self._official: dict[str, set[str]] = defaultdict(set)
        self._villages: dict[str, set[str]] = defaultdict(set)
        for unit in directory.municipalities:
            for name in filter(None, (unit.name_ky, unit.name_ru)):
                self._names[rough(name)].add(unit.code)
                self._official[self._letters(name)].add(unit.code)
            for name in directory.aliases.get(unit.code, ()):
                self._names[rough(name)].add(unit.code)
        for name, code in directory.villages:
            self._villages[rough(village(name))].add(code)

    def of(self, name: str, level: str, around: str = "") -> set[str]:
        """The bearers of `name` at `level` (aimak, city, village, or any) within a rayon or oblast."""
        units, homes = self._names[rough(name)], self._villages[rough(name)]
        found = {"village": homes or units, "": units | homes}.get(level, units)
        if level == "city" or (level == "" and any(self._is_city(code) for code in units)):
            found = {code for code in units if self._is_city(code)}
        if level == "aimak" and around in self._rayons:
            found = {code for code in units if not self._is_city(code)}
        return {code for code in found if self._lies_in(code, around)}

    def answer(self, name: str, level: str, around: str = "") -> str:
        """The expected answer."""
        found = self.of(name, level, around)
        if len(found) > 1 and (level in ("aimak", "city") or all(self._is_city(code) for code in found)):
            spelt = self._official[self._letters(name)] & found
            found = spelt if len(spelt) == 1 else found
        return next(iter(found)) if len(found) == 1 else "ambiguous" if found else "none"

    @staticmethod
    def _letters(name: str) -> str:
        return base(name).casefold().replace("-", " ")

    def _is_city(self, code: str) -> bool:
        unit = self._directory.get(code)
        return unit is not None and unit.level is not Level.AIYL_AIMAK

    def _lies_in(self, code: str, around: str) -> bool:
        unit = self._directory.get(code)
        return not around or (unit is not None and around in (unit.rayon, unit.oblast))


class Maker:
    """Makes cases of every kind for every unit, the same for the same seed."""

    def __init__(self, directory: UnitDirectory, seed: int) -> None:
        self._directory = directory
        self._bearers = Bearers(directory)
        self._random = Random(seed)

    def cases(self) -> Iterator[Case]:
        """All cases."""
        for unit in self._directory.municipalities:
            if unit.level is Level.AIYL_AIMAK:
                yield from self._aimak(unit)
            else:
                yield from self._city(unit)
        for name, code in self._directory.villages:
            yield from self._village(name, code)
        for unit in self._directory:
            if not unit.is_municipality:
                names = (unit.name_ky, unit.name_ru, unit.name_en)
                yield from (Case("no place: a rayon or oblast", careless(name, self._random), "none") for name in names)
        yield from (Case("no place: other", text, "none") for text in forms.JUNK)

    def _aimak(self, unit: Unit) -> Iterator[Case]:
        pick = self._random.choice
        rayon = unit.rayon
        for name, level, around in self._clean(unit):
            named = f"{name} {level}"
            code = self._bearers.answer(name, "aimak", rayon)
            yield Case("aimak", careless(named, self._random), self._bearers.answer(name, "aimak"))
            text = self._beside(named, around)
            yield Case("aimak, rayon", careless(text, self._random), code)
            yield Case("aimak, level word first", f"{level} {name}, {around}", code)
            yield Case("aimak, words around", self._busy(f"{named} {around}", named), code)
            yield Case("aimak, letters of Latin", lookalikes(text, self._random), code)
            yield Case("aimak, columns", careless(named, self._random), code, around)
            yield Case("aimak, oblast", *self._in_oblast(unit, name, named))
            yield Case("aimak, slip and rayon", f"{slip(name, self._random)} {level} ({around})", code)
            slipped = f"{slip(name, self._random)} {level}"
            yield Case("aimak, slip alone", slipped, self._bearers.answer(name, "aimak"))
            yield Case("bare name", careless(name, self._random), self._bearers.answer(name, ""))
            other = pick([other for other in self._directory if other.level is Level.RAYON and other.code != rayon])
            names = (name, unit.name_ky, unit.name_ru)
            levels = ("aimak", "village")
            if not any(self._bearers.of(known, at, other.code) for known in names if known for at in levels):
                yield Case("aimak, wrong rayon", f"{other.name_ru}, {named}", UNCERTAIN)
        yield from self._inflected(unit)
        yield from self._latin(unit)

    def _clean(self, unit: Unit) -> Iterator[tuple[str, str, str]]:
        """(name, level word, rayon) in Kyrgyz and in Russian."""
        pick, rayon = self._random.choice, self._directory.get(unit.rayon)
        assert rayon is not None
        if unit.name_ky:
            yield base(unit.name_ky), pick(forms.AIMAK_KY), f"{base(rayon.name_ky)} {pick(forms.RAYON_KY)}"
        yield base(unit.name_ru), pick(forms.AIMAK_RU), f"{base(rayon.name_ru)} {pick(forms.RAYON_RU)}"

    def _beside(self, text: str, around: str) -> str:
        return self._random.choice(forms.BESIDE).format(text, around)

    def _busy(self, russian: str, named: str) -> str:
        if any(letter in russian for letter in "өүң") or named.endswith(("ы", "и")):
            return russian + self._random.choice(forms.AFTER_KY)
        return self._random.choice(forms.BEFORE) + russian

    def _in_oblast(self, unit: Unit, name: str, named: str) -> tuple[str, str]:
        oblast = self._directory.get(unit.oblast)
        assert oblast is not None
        word = self._random.choice(("обл.", "обл", "область", "область,"))
        kyrgyz = self._random.choice(("облусу", "облусунун", "обл.", "облусу,"))
        around = self._random.choice((f"{base(oblast.name_ru)} {word}", f"{base(oblast.name_ky)} {kyrgyz}"))
        return f"{around} {named}", self._bearers.answer(name, "aimak", unit.oblast)

    def _inflected(self, unit: Unit) -> Iterator[Case]:
        name, rayon = base(unit.name_ru), self._directory.get(unit.rayon)
        assert rayon is not None
        around = base(rayon.name_ru)
        if name.endswith("ский") and around.endswith("ский"):
            code = self._bearers.answer(name, "aimak", unit.rayon)
            genitive, near = name.removesuffix("ий") + "ого", around.removesuffix("ий")
            word = self._random.choice(("а/а", "айыл окмоту", "аильного округа", "айылного аймака", "айыльного кенеша"))
            yield Case("inflected", f"{genitive} {word} {near}ого района", code)
            yield Case("inflected", f"глава {genitive} {word} {near}ого р-на", code)
            word = self._random.choice(("айыл окмоту", "а/а", "аильном округе"))
            yield Case("inflected", f"{name.removesuffix('ий')}ом {word} в {near}ом районе", code)
        if unit.name_ky:
            name = base(unit.name_ky)
            code = self._bearers.answer(name, "aimak", unit.rayon)
            word = self._random.choice(("айыл өкмөтүнүн", "айыл аймагынын", "айылдык кеңешинин", "айыл аймагында"))
            yield Case("inflected", f"{base(rayon.name_ky)} районунун {name} {word}", code)

    def _latin(self, unit: Unit) -> Iterator[Case]:
        rayon = self._directory.get(unit.rayon)
        assert rayon is not None
        name = base(unit.name_ky) or base(unit.name_ru)
        code = self._bearers.answer(name, "aimak", unit.rayon)
        for letters in ALPHABETS:
            around = f"{latin(base(rayon.name_ky), letters)} {self._random.choice(forms.RAYON_LATIN)}"
            named = f"{latin(name, letters)} {self._random.choice(forms.AIMAK_LATIN)}"
            yield Case("Latin, rayon", careless(self._beside(named, around), self._random), code)
            yield Case("Latin", careless(named, self._random), self._bearers.answer(rough(name), "aimak"))

    def _city(self, unit: Unit) -> Iterator[Case]:
        pick = self._random.choice
        kyrgyz, russian = base(unit.name_ky), base(unit.name_ru)
        for _ in range(4):
            yield Case("city", careless(kyrgyz + pick(forms.CITY_AFTER), self._random), unit.code)
            yield Case("city", careless(pick(forms.CITY_BEFORE) + russian, self._random), unit.code)
            yield Case("city, Latin", latin(kyrgyz, pick(ALPHABETS)) + pick(forms.CITY_LATIN), unit.code)
            yield Case("bare city", careless(pick((kyrgyz, russian)), self._random), unit.code)
            street = pick(("ул. Ленина", "улица Токтогула 5", "проспект Манаса"))
            yield Case("city, street", f"{pick(forms.CITY_BEFORE)}{russian}, {street}", unit.code)
            if len(russian) > 5:
                yield Case("city, slip", pick(forms.CITY_BEFORE) + slip(russian, self._random), unit.code)
        if oblast := self._directory.get(unit.oblast):
            yield Case("city, oblast", f"{oblast.name_ru}, г. {russian}", unit.code)

    def _village(self, name: str, code: str) -> Iterator[Case]:
        unit = self._directory.get(code)
        rayon = self._directory.get(unit.rayon) if unit else None
        if rayon is None or "район" in name or "(" in name:
            return
        name = re.sub(r"^Им\. ", "", name)
        expect = self._bearers.answer(name, "village", rayon.code)
        pick = self._random.choice
        around = f"{base(rayon.name_ru)} {pick(forms.RAYON_RU)}"
        word = pick(("с. ", "с.", "село ", "с ", "жители с. "))
        yield Case("village, rayon", careless(self._beside(word + name, around), self._random), expect)
        yield Case("village", pick(("с. ", "село ", "жители села ")) + name, self._bearers.answer(name, "village"))
        kyrgyz = f"{base(rayon.name_ky)} {pick(forms.RAYON_KY)}"
        yield Case("village, Kyrgyz", f"{kyrgyz}, {name} {pick(('айылы', 'а.', 'айылынын тургуну'))}", expect)
