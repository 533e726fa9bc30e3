"""The people of the search benchmark, and their likeness to each other; knows nothing of the search."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from regapp.matching.places.directories import shipped_directory
from tests.bench.mistyping import ALPHABET, alike, plain
from tests.bench.search_people import Someone

_KINDS_OF_PLACE = ("аимагы", "аиыл", "шаары", "району", "аймагы", "айыл")
Key = Callable[[Someone], object]


class Crowd:
    """The people, and who is like whom."""

    def __init__(self, people: Sequence[Someone]) -> None:
        self.people = people
        self.named = [person for person in people if person.family and person.given]
        self.local = [person for person in self.named if is_local(person.family + person.given)]
        self.words = {plain(word) for p in people for word in f"{p.family} {p.given} {p.patronymic}".split()}
        self._units = shipped_directory()
        self._groups: dict[Key, dict[object, set[str]]] = {}

    def place_words(self, person: Someone) -> list[str]:
        """The words of the names of a person's municipality and its rayon, without those that say what it is."""
        unit = self._units.get(person.municipality)
        rayon = self._units.get(unit.rayon) if unit else None
        names = " ".join(each.name_ky for each in (unit, rayon) if each)
        return [word for word in plain(names).split() if word not in _KINDS_OF_PLACE]

    def like(self, person: Someone, key: Key) -> frozenset[str]:
        """Everybody with the same key as that person."""
        if key not in self._groups:
            groups: dict[object, set[str]] = defaultdict(set)
            for each in self.people:
                groups[key(each)].add(each.ref)
            self._groups[key] = groups
        return frozenset(self._groups[key][key(person)])


def is_cyrillic(text: str) -> bool:
    return all(not char.isalpha() or "\u0400" <= char <= "\u04ff" for char in text)


def is_local(text: str) -> bool:
    return all(not char.isalpha() or char in ALPHABET for char in text.lower())


def named(person: Someone) -> object:
    return alike(person.family), alike(person.given)


def whole(person: Someone) -> object:
    return alike(person.family), alike(person.given), alike(person.patronymic)


def called(person: Someone) -> object:
    return alike(person.given), alike(person.father)
