"""Finding who may be somebody's double among many, without comparing everybody with everybody.

Two records worth a look agree in something: the whole name, the telephone, the e-mail, or one word of the name, the
initial of another and one of father, year and municipality, all these three, or year and municipality with an initial
of a name that was written by ear. So each is filed under a few keys.
"""

from collections.abc import Hashable, Iterable, Iterator

from regapp.matching.likeness import Likeness, likely_score
from regapp.model.progress import Progress

_CROWDED = 60
"""A key that so many share tells nobody apart."""
_PARTNERS = 5
"""No more doubles are offered for one record: a record that looks like everybody's says too little."""


def block_keys(person: Likeness) -> Iterator[Hashable]:
    """The keys under which a record is filed."""
    whole = frozenset(person.name)
    yield whole
    if person.phone:
        yield person.phone
    if person.email:
        yield person.email
    for where in {person.municipality or person.place, *person.may_be}:
        yield from _keys_there(person, whole, where)


def keys_of(person: Likeness) -> frozenset[int]:
    """The keys of a record as an index holds them: made once for looking up and filing."""
    return frozenset(map(hash, block_keys(person)))


def _keys_there(person: Likeness, whole: frozenset[str], where: str) -> Iterator[Hashable]:
    traits = [trait for trait in (person.father, person.birth_year, where) if trait]
    yield from ((whole, trait) for trait in traits)
    if len(traits) == 3:
        yield tuple(traits)
    if person.birth_year and where:
        yield from ((person.birth_year, where, word[0]) for word in person.name[:3])
    for place, word in enumerate(person.name[:4]):
        initials = {other[0] for at, other in enumerate(person.name[:4]) if at != place}
        for initial in initials:
            yield from ((word, initial, trait) for trait in traits)


class DoublesIndex:
    """Records filed for the hunt, each by a number of its own."""

    def __init__(self) -> None:
        self._people: dict[int, Likeness] = {}
        self._blocks: dict[int, list[int]] = {}

    def add(self, record: int, person: Likeness, keys: frozenset[int] | None = None) -> None:
        """File a record under its keys (`keys_of`, where these are at hand)."""
        self._people[record] = person
        for key in keys_of(person) if keys is None else keys:
            self._blocks.setdefault(key, []).append(record)

    def learn(self, record: int, person: Likeness) -> None:
        """Compare with more that is known of a filed record; its keys stay."""
        self._people[record] = person

    def doubles(self, person: Likeness, keys: frozenset[int] | None = None) -> list[tuple[float, int]]:
        """(score, record) of the likely doubles, the likeliest first. `keys`: those of `keys_of`, if at hand."""
        records: set[int] = set()
        for key in keys_of(person) if keys is None else keys:
            block = self._blocks.get(key, ())
            if len(block) <= _CROWDED:
                records.update(block)
        found = [
            (likely, record) for record in records if (likely := likely_score(person, self._people[record])) is not None
        ]
        return sorted(found, reverse=True)[:_PARTNERS]

    def pairs(self, progress: Progress | None = None) -> list[tuple[float, int, int]]:
        """(score, record, record) of all likely doubles among the filed, the likeliest first."""
        found: dict[tuple[int, int], float] = {}
        for done, (record, person) in enumerate(self._people.items()):
            for likely, other in self.doubles(person):
                if other != record:
                    found[min(record, other), max(record, other)] = likely
            if progress and done % 500 == 0:
                progress(done, len(self._people))
        return sorted(((likely, *pair) for pair, likely in found.items()), reverse=True)


def index_of(people: Iterable[tuple[int, Likeness]]) -> DoublesIndex:
    """An index of these records."""
    index = DoublesIndex()
    for record, person in people:
        index.add(record, person)
    return index
