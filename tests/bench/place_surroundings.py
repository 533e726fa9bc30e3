"""Words that people put around the name of a place, and texts that only seem to name one; answers by `place_cases`.

A body, a post, a village that no directory has, a street or a part of town leave the answer what the name and its rayon
say. A country or a foreign region, the name of an organisation, or a second municipality make any code wrong.
"""

from collections.abc import Iterator
from random import Random

from regapp.matching.places.directory import UnitDirectory
from regapp.model.unit import Level, Unit
from tests.bench import place_surrounding_words as words
from tests.bench.place_cases import UNCERTAIN, Bearers, Case, base
from tests.bench.place_writing import ALPHABETS, careless, latin


class SurroundedMaker:
    """Makes cases of every kind for a share of the units, the same for the same seed."""

    def __init__(self, directory: UnitDirectory, seed: int) -> None:
        self._directory = directory
        self._bearers = Bearers(directory)
        self._random = Random(seed)
        self._aimaks = [unit for unit in directory.municipalities if unit.level is Level.AIYL_AIMAK]
        self._cities = [unit for unit in directory.municipalities if unit.level is not Level.AIYL_AIMAK]

    def cases(self) -> Iterator[Case]:
        """All cases."""
        for unit in self._aimaks:
            yield from self._kyrgyz(unit)
            yield from self._russian(unit)
            yield from self._latin(unit)
            yield from self._second(unit)
            yield from self._seeming(base(unit.name_ky) or base(unit.name_ru))
        for unit in self._cities:
            yield from self._city(unit)
            yield from self._seeming(base(unit.name_ru))
        for unit in self._directory:
            if unit.level in (Level.RAYON, Level.OBLAST):
                yield from self._around(unit)

    def _rayon(self, unit: Unit) -> Unit:
        rayon = self._directory.get(unit.rayon)
        assert rayon is not None
        return rayon

    def _village(self) -> str:
        pick = self._random.choice
        return pick((f"{pick(words.FIRST)}-{pick(words.SECOND)}", pick(words.SINGLE)))

    def _kyrgyz(self, unit: Unit) -> Iterator[Case]:
        if not unit.name_ky:
            return
        pick, name, rayon = self._random.choice, base(unit.name_ky), base(self._rayon(unit).name_ky)
        code = self._bearers.answer(name, "aimak", unit.rayon)
        for template in words.BODIES_KY:
            yield Case("body, Kyrgyz", careless(template.format(n=name, r=rayon), self._random), code)
        for template in self._random.sample(words.VILLAGES_KY, 4):
            text = template.format(n=name, r=rayon, v=self._village())
            yield Case("village beside, Kyrgyz", text, code)
        yield Case("post, Kyrgyz", f"{rayon} району, {name} айыл өкмөтүнүн {pick(words.POSTS_KY)}", code)

    def _russian(self, unit: Unit) -> Iterator[Case]:
        pick, name, rayon = self._random.choice, base(unit.name_ru), base(self._rayon(unit).name_ru)
        code = self._bearers.answer(name, "aimak", unit.rayon)
        genitive, of_rayon = _genitive(name), _genitive(rayon)
        for template in words.BODIES_RU:
            text = template.format(n=name, g=genitive, r=rayon, q=of_rayon)
            yield Case("body, Russian", careless(text, self._random), code)
        if name.endswith("ский"):
            for template in self._random.sample(words.VILLAGES_RU, 4):
                text = template.format(n=name, g=genitive, r=rayon, q=of_rayon, v=self._village())
                yield Case("village beside, Russian", text, code)
        yield Case("post, Russian", f"{pick(words.POSTS_RU)} {genitive} а/о {of_rayon} района", code)

    def _latin(self, unit: Unit) -> Iterator[Case]:
        name, rayon = base(unit.name_ky) or base(unit.name_ru), base(self._rayon(unit).name_ky)
        code, letters = self._bearers.answer(name, "aimak", unit.rayon), self._random.choice(ALPHABETS)
        for template in words.BODIES_LATIN:
            text = template.format(n=latin(name, letters), r=latin(rayon, letters), v=latin(self._village(), letters))
            yield Case("village beside, Latin" if "{v}" in template else "body, Latin", text, code)
        uzbek = self._random.choice(words.BODIES_UZ)
        yield Case("body, Uzbek", uzbek.format(n=name, r=rayon), code)

    def _second(self, unit: Unit) -> Iterator[Case]:
        other = self._random.choice([each for each in self._aimaks if each.rayon == unit.rayon])
        if other.code == unit.code or not (unit.name_ky and other.name_ky):
            return
        first, second, rayon = base(unit.name_ky), base(other.name_ky), base(self._rayon(unit).name_ky)
        for template in words.TWO:
            yield Case("two municipalities", template.format(first, second, rayon), UNCERTAIN)

    def _seeming(self, name: str) -> Iterator[Case]:
        pick = self._random.choice
        yield Case(
            "abroad", pick(words.ABROAD).format(n=name, c=pick(words.COUNTRIES), o=pick(words.REGIONS)), UNCERTAIN
        )
        yield Case("organisation", pick(words.ORGANISATIONS).format(n=name), UNCERTAIN)
        yield Case("street", pick(words.STREETS).format(n=name), UNCERTAIN)

    def _city(self, unit: Unit) -> Iterator[Case]:
        pick, kyrgyz, russian = self._random.choice, base(unit.name_ky), base(unit.name_ru)
        for template in words.CITY_KY:
            yield Case("city body", careless(template.format(n=kyrgyz), self._random), unit.code)
        for template in words.CITY_RU:
            yield Case("city body", careless(template.format(n=russian), self._random), unit.code)
        for template in words.PARTS:
            yield Case("part of a city", template.format(n=russian, v=self._village()), unit.code)
        for _ in range(4):
            country = pick(words.COUNTRIES)
            yield Case("town abroad", pick(words.TOWNS_ABROAD).format(n=russian, c=country), UNCERTAIN)
            yield Case("organisation", pick(words.ORGANISATIONS_OF_TOWN).format(n=russian), UNCERTAIN)

    def _around(self, unit: Unit) -> Iterator[Case]:
        name, russian = base(unit.name_ky), base(unit.name_ru)
        if unit.level is Level.RAYON:
            for template in words.RAYONS:
                yield Case("rayon alone", template.format(k=name, r=russian, g=_genitive(russian)), UNCERTAIN)
            for text in (name, russian, f"{russian} район"):
                yield Case("rayon in its column", "", UNCERTAIN, rayon=text)
        else:
            feminine = russian.removesuffix("ий") + "ая" if russian.endswith("ский") else russian
            for template in words.OBLASTS:
                yield Case("oblast alone", template.format(k=name, f=feminine), UNCERTAIN)
            for text in (name, feminine, f"{feminine} обл."):
                yield Case("oblast in its column", "", UNCERTAIN, oblast=text)


def _genitive(name: str) -> str:
    return name.removesuffix("ий") + "ого" if name.endswith("ский") else name
