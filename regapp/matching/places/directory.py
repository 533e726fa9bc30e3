"""The unit directory: the country's division as a dated table of SOATE codes, and the names each unit goes by."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from regapp.matching.names import sort_key
from regapp.matching.romanise import romanise
from regapp.model.participant import HOME_COUNTRY
from regapp.model.unit import Level, Unit

_RENAMED = re.compile(r"\(.*?\)")


class UnitDirectory:
    """The units of one dated division. `villages` are (name, code of the municipality they lie in); `successors`
    are the codes of units that are no more -> the unit that took over; `enclosed` the cities that no oblast governs ->
    the oblast around them."""

    def __init__(
        self,
        units: Iterable[Unit],
        aliases: dict[str, tuple[str, ...]],
        villages: Iterable[tuple[str, str]],
        successors: dict[str, str] | None = None,
        enclosed: dict[str, str] | None = None,
    ) -> None:
        self.enclosed = enclosed or {}
        self.successors = successors or {}
        self._units = {unit.code: unit for unit in units}
        self.aliases = aliases
        self.villages = tuple(villages)
        # Lists ask for the same few names a hundred thousand times.
        self._names: dict[tuple[str, str], str] = {}
        self._short_names: dict[tuple[str, str], str] = {}
        self._known_bearers: dict[str, Counter[str]] = {}
        self._orders: dict[str, dict[str, int]] = {}

    def get(self, code: str) -> Unit | None:
        """The unit with a SOATE code, or the one that took over from it, or None."""
        return self._units.get(self.successors.get(code, code))

    def __iter__(self) -> Iterator[Unit]:
        return iter(self._units.values())

    def within(self, place: str) -> tuple[str, ...]:
        """The codes of the units in an oblast or a rayon (or of one), and of their predecessors."""
        units = ((code, self.get(code)) for code in (*self._units, *self.successors))
        return tuple(code for code, unit in units if unit and place in (code, unit.code, unit.rayon, unit.oblast))

    @cached_property
    def municipalities(self) -> tuple[Unit, ...]:
        """All units with self-government of their own."""
        return tuple(unit for unit in self if unit.is_municipality)

    def order(self, language: str) -> Mapping[str, int]:
        """The position of each unit by the alphabet of a language: oblasts, in them cities, then rayons with theirs."""
        if language not in self._orders:

            def key(unit: Unit) -> tuple[str, ...]:
                around = dict.fromkeys((unit.oblast, unit.rayon, unit.code))
                return tuple(sort_key(self.name(code, language)) if code else "" for code in around)

            self._orders[language] = {unit.code: position for position, unit in enumerate(sorted(self, key=key))}
        return self._orders[language]

    def position(self, language: str) -> Callable[[str], int]:
        """Give the position of a code in the order of a language; a unit that is no more stands where its successor
        does, and what the directory does not know comes last."""
        order = self.order(language)

        def position(code: str) -> int:
            unit = self.get(code)
            return order[unit.code] if unit else len(order)

        return position

    def name(self, code: str, language: str) -> str:
        """The unit's name in `language`; the code itself where the directory does not know it."""
        name = self._names.get((code, language))
        if name is None:
            unit = self.get(code)
            name = self._names[code, language] = unit.name(language) if unit else code
        return name

    def short_name(self, code: str, language: str) -> str:
        """Municipality and rayon, as a badge or a result line shows them: `Төлөк а/а, Кочкор`."""
        name = self._short_names.get((code, language))
        if name is None:
            name = self._short_names[code, language] = self._short_name(code, language)
        return name

    def told_apart(self, code: str, language: str) -> str:
        """The unit's whole name, with its rayon where several municipalities bear the name."""
        unit, name = self.get(code), self.name(code, language)
        if unit is None or not unit.rayon or self._bearers(language)[name] < 2:
            return name
        return f"{name}, {self.name(unit.rayon, language)}"

    def _bearers(self, language: str) -> Counter[str]:
        """How many municipalities bear each name."""
        if language not in self._known_bearers:
            self._known_bearers[language] = Counter(unit.name(language) for unit in self.municipalities)
        return self._known_bearers[language]

    def _short_name(self, code: str, language: str) -> str:
        unit = self.get(code)
        if unit is None:
            return code
        name, rayon = _shorten(unit.name(language)), self._units.get(unit.rayon)
        return f"{name}, {self._short_rayon(rayon, unit, language)}" if rayon else name

    def _short_rayon(self, rayon: Unit, unit: Unit, language: str) -> str:
        """Name the rayon of a municipality: by its bare name, unless this is an adjective or misleads."""
        name, bare = rayon.name(language), _bare(rayon.name_ky)
        if language == "ru" or bare in _MISLEADING | self._oblasts or unit.name_ky.startswith(f"{bare} "):
            return _RAYON.sub(f" {_SHORT_RAYON[language]}", name)
        return _bare(name)

    @cached_property
    def _oblasts(self) -> frozenset[str]:
        """The bare Kyrgyz names of oblasts: rayons bear five of them."""
        return frozenset(_OBLAST.sub("", unit.name_ky) for unit in self if unit.level is Level.OBLAST)


_SHORT = (
    (re.compile(r"айыл аймагы", re.I), "а/а"),
    (re.compile(r"айылный аймак", re.I), "а/а"),
    (re.compile(r"aiyl aimagy|aiyl aimak", re.I), "a/a"),
)
_AIMAK = re.compile(r"айылный аймак", re.I)
_RAYON = re.compile(r"\s+(району|район|rayon|district)$", re.I)
_OBLAST = re.compile(r"\s+облусу$", re.I)
_SHORT_RAYON = {"ky": "р-ну", "ru": "р-н", "en": "rayon"}
_MISLEADING = frozenset({"Аламүдүн", "Жайыл", "Манас", "Москва", "Панфилов", "Токтогул"})
"""Names of rayons that are rather read as a person or as a place elsewhere, in Kyrgyz and in English."""


def _shorten(name: str) -> str:
    for pattern, short in _SHORT:
        name = pattern.sub(short, name)
    return name


def _bare(name: str) -> str:
    return _RAYON.sub("", name)


def load_directory(folder: Path) -> UnitDirectory:
    """The directory in `folder`: municipalities.csv, municipalities_extra.csv, names_to_confirm.csv, other_units.csv,
    other_names.csv, enclosed.csv."""
    extras = {row["code"]: row for row in _rows(folder / "municipalities_extra.csv")}
    # Names that a native reader has yet to confirm stand apart from those of the sources.
    to_confirm = {row["code"]: row for row in _rows(folder / "names_to_confirm.csv")}
    rows = [row | _names_in(to_confirm.get(row["code"], {})) for row in _rows(folder / "municipalities.csv")]
    units = {row["code"]: _unit(row, extras[row["code"]]) for row in rows}
    others = {row["code"]: tuple(row["names"].split("/")) for row in _rows(folder / "other_names.csv")}
    aliases = {code: (*_aliases(row), *others.get(code, ())) for code, row in extras.items()}
    villages = []
    parents = {row["code"]: row["parent_code"] for row in _rows(folder / "other_units.csv")}
    for row in _rows(folder / "other_units.csv"):
        home = row["parent_code"]
        while home in parents:
            home = parents[home]
        unit = units.get(home)
        if unit is not None and unit.is_municipality:
            villages.append((row["name_ru"], home))
            villages.extend((name, home) for name in others.get(row["code"], ()))
    enclosed = {row["code"]: row["oblast_code"] for row in _rows(folder / "enclosed.csv")}
    return UnitDirectory(units.values(), aliases, villages, enclosed=enclosed)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _names_in(row: dict[str, str]) -> dict[str, str]:
    return {column: name for column in ("name_ky", "name_en") if (name := row.get(column))}


def _unit(row: dict[str, str], extra: dict[str, str]) -> Unit:
    """A unit; where no English name is known, the mechanical romanisation of the Kyrgyz one stands in, or else of the
    Russian one."""
    level = Level(row["level"])
    bare = extra["name_latin_auto"] or romanise(" ".join(_AIMAK.sub(" ", row["name_ru"]).split()), HOME_COUNTRY)
    name_en = row["name_en"] or f"{bare} {level.value.replace('_', ' ')}"
    return Unit(row["code"], level, row["name_ky"], row["name_ru"], name_en, row["oblast_code"], row["rayon_code"])


def _aliases(row: dict[str, str]) -> tuple[str, ...]:
    cells = (row["name_latin_auto"], row["name_ky_unverified"], row["alt_names"])
    names = (name for cell in cells for name in re.split(r"[/;]", _RENAMED.sub("", cell)))
    return tuple(bare for name in names if (bare := name.strip()))
