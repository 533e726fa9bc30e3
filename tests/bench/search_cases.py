"""Held-out cases of search, made from people by a seed: each kind of writing with everybody whom it means.

Who is meant follows from what the query says of a person, never from how the search works.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from tests.bench.crowd import Crowd, called, is_cyrillic, named, whole
from tests.bench.mistyping import LATIN, alike, distance, in_russian_layout, in_us_layout, latin, passport, plain, slip
from tests.bench.search_people import Someone

SEED = 41


@dataclass(frozen=True)
class Case:
    """A query, and the references of those whom it means."""

    kind: str
    query: str
    expected: frozenset[str]


def cases(people: Sequence[Someone], each: int) -> Iterator[Case]:
    """So many cases of each kind, always the same ones."""
    crowd = Crowd(people)
    for kind, (make, targets) in _kinds(crowd).items():
        chance = random.Random(f"{SEED} {kind}")
        made = 0
        for person in chance.choices(targets, k=each * 5) if targets else ():
            if case := make(crowd, person, chance):
                yield Case(kind, *case)
                made += 1
            if made == each:
                break


_Made = tuple[str, frozenset[str]] | None
_Make = Callable[[Crowd, Someone, random.Random], _Made]


def _written(change: Callable[[str, random.Random], str]) -> _Make:
    """Family and given name, changed; it means everybody who is named so."""

    def make(crowd: Crowd, person: Someone, chance: random.Random) -> _Made:
        text = f"{person.family} {person.given}"
        changed = change(text, chance)
        return (changed, crowd.like(person, named)) if changed != text else None

    return make


def _any_case(text: str, chance: random.Random) -> str:
    return "".join(chance.choice((char.upper(), char.lower())) for char in text)


def _other_zh(text: str, chance: random.Random) -> str:
    return text.replace("Дж", "Ж") if "Дж" in text else text.replace("Ж", "Дж")


def _no_signs(text: str, chance: random.Random) -> str:
    bare = {
        "ß": "ss",
        "‘": chance.choice(("", "'")),
        "ı": "i",
        "İ": "i",
        "ğ": "g",
        "ø": "o",
        "ö": "o",
        "ü": "u",
        "ä": "a",
    }
    table = "āčēģīķļņšūžçşÖÜÄÇŞČŠŽĶĪō", "acegiklnsuzcsOUACSCSZKIo"
    return "".join(bare.get(char, char) for char in text).translate(str.maketrans(*table))


def _latin_in_russian(text: str, chance: random.Random) -> str:
    return in_russian_layout(_no_signs(text, chance).replace("'", ""))


def _lookalike(text: str, chance: random.Random) -> str:
    return text.lower().replace(*chance.choice(("аa", "сc", "оo", "еe", "рp", "хx")))


def _apart(text: str, chance: random.Random) -> str:
    return text.replace("-", chance.choice((" ", "", " - ")))


def _beginnings(crowd: Crowd, person: Someone, chance: random.Random) -> _Made:
    first, second = person.family[: chance.randint(3, 6)], person.given[: chance.randint(2, 4)]
    query = f"{second} {first}" if chance.random() < 0.25 else f"{first} {second}"
    meant = {
        each.ref
        for each in crowd.people
        if (plain(each.family).startswith(plain(first)) and plain(each.given).startswith(plain(second)))
        or (plain(each.family).startswith(plain(second)) and plain(each.given).startswith(plain(first)))
    }
    return query, frozenset(meant)


def _slipped(crowd: Crowd, person: Someone, chance: random.Random, first: bool, form: Callable[[str], str]) -> _Made:
    """One slip in the family or the given name, where no other name is as near to what was typed."""
    words = [form(person.family), form(person.given)]
    place = chance.randrange(2)
    if " " in person.family + person.given or len(words[place]) < 4:
        return None
    typed = slip(words[place], chance, first)
    for each in crowd.people:
        others = [form(each.family), form(each.given)]
        near = others[1 - place] == words[1 - place] and others[place] != words[place]
        if near and (distance(typed, others[place]) <= 1 or others[place].startswith(typed)):
            return None
        if typed in others or (form(each.patronymic).startswith(typed) and words[1 - place] in others):
            return None
    right = {each.ref for each in crowd.people if [form(each.family), form(each.given)] == words}
    words[place] = typed
    return " ".join(words), frozenset(right)


def _slipped_in_layout(crowd: Crowd, person: Someone, chance: random.Random) -> _Made:
    made = _slipped(crowd, person, chance, False, plain)
    return (in_us_layout(made[0], linux=False), made[1]) if made else None


def _phone(crowd: Crowd, person: Someone, chance: random.Random) -> _Made:
    digits = "".join(char for char in person.phone if char.isdigit())
    tail = digits[-chance.randint(4, 6) :]
    place = chance.randrange(1, len(tail))
    query = chance.choice((tail, f"{tail[:place]} {tail[place:]}", f"{tail[:2]}-{tail[2:4]}-{tail[4:]}".strip("-")))
    return query, frozenset(each.ref for each in crowd.people if _digits(each).endswith(tail))


def _whole_phone(crowd: Crowd, person: Someone, chance: random.Random) -> _Made:
    code, a, b, c = (digits := _digits(person))[-9:-6], digits[-6:-4], digits[-4:-2], digits[-2:]
    ways = (
        f"0{code} {a}-{b}-{c}", f"+996 ({code}) {a}-{b}-{c}", f"996{code}{a}{b}{c}", f"{code} {a}{b}{c}",
        f"00996 {code} {a} {b} {c}", f"+996-{code}-{a}-{b}-{c}", f"0({code}) {a}{b}{c}", f"тел. 0{code}{a}{b}{c}",
        f"+996 0{code} {a}{b}{c}",
    )  # fmt: skip
    return chance.choice(ways), frozenset(each.ref for each in crowd.people if _digits(each) == digits)


def _digits(person: Someone) -> str:
    return "".join(char for char in person.phone if char.isdigit())


def _initials(crowd: Crowd, person: Someone, chance: random.Random) -> _Made:
    family, g = person.family, person.given[0]
    p = person.patronymic[:1]
    both = bool(p) and chance.random() < 0.6
    forms = (
        (f"{family} {g}.{p}.", f"{g}.{p}. {family}", f"{family} {g} {p}".lower(), f"{family} {g}. {p}.")
        if both
        else (f"{family} {g}.", f"{g}. {family}", f"{family} {g}".lower())
    )

    def initials(each: Someone) -> object:
        return alike(each.family), plain(each.given[:1]), plain(each.patronymic[:1]) if both else ""

    return chance.choice(forms), frozenset(each.ref for each in crowd.people if initials(each) == initials(person))


def _at_place(crowd: Crowd, person: Someone, chance: random.Random) -> _Made:
    """A given name and the place, as one says who is looked for: everybody of that name from there."""
    word = crowd.place_words(person)[0]
    query = " ".join((person.given, word) if chance.random() < 0.7 else (word, person.given)).lower()
    like = {e.ref for e in crowd.people if alike(e.given) == alike(person.given) and word in crowd.place_words(e)}
    return query, frozenset(like)


def _given_patronymic(crowd: Crowd, person: Someone, chance: random.Random) -> _Made:
    return f"{person.given} {person.patronymic}", crowd.like(person, called)


def _three(crowd: Crowd, person: Someone, chance: random.Random) -> _Made:
    words = [person.family, person.given, person.patronymic]
    chance.shuffle(words)
    return " ".join(words).lower(), crowd.like(person, whole)


def _kin(crowd: Crowd, person: Someone, chance: random.Random, western: bool) -> _Made:
    """A father's name in another form than the list has: everybody of that name and that father."""
    father, name, man = person.father, person.given, person.sex == "M"
    end = "ев" if father[-1] in "аео" else "ов"
    kin = "уулу" if man else "кызы"
    forms = [f"{name} {father} {kin}", f"{father} {kin} {name}", f"{name} {father}{end}{'ич' if man else 'на'}"]
    query = chance.choice(forms)
    if western:
        query = latin(query, LATIN["jhc"]).replace(" kyzy", chance.choice((" kyzy", " kizi")))
        query = query.replace(" uulu", chance.choice((" uulu", " ulu")))
    family = alike(person.family), alike(f"{father}{end}{'' if man else 'а'}")
    like = {each.ref for each in crowd.named if (alike(each.family), alike(each.given)) == (family[1], alike(name))}
    return query, crowd.like(person, called) | like


def _kin_family(crowd: Crowd, person: Someone, chance: random.Random) -> _Made:
    """`Асанов Бакыт` for somebody registered as `Асан уулу Бакыт` or `Бакыт Асанович`."""
    father = person.father
    family = father + ("ев" if father[-1] in "аео" else "ов") + ("" if person.sex == "M" else "а")
    like = {e.ref for e in crowd.named if (alike(e.family), alike(e.given)) == (alike(family), alike(person.given))}
    return f"{family} {person.given}", crowd.like(person, called) | like


def _latin(crowd: Crowd, person: Someone, chance: random.Random, table: dict[str, str]) -> _Made:
    def spelled(each: Someone) -> object:
        return latin(each.family, table), latin(each.given, table)

    query = latin(f"{person.family} {person.given}", table)
    same = {each.ref for each in crowd.people if spelled(each) == spelled(person)}
    return query, frozenset(same) | crowd.like(person, named)


def _kinds(crowd: Crowd) -> dict[str, tuple[_Make, Sequence[Someone]]]:
    local, abroad = crowd.local, [p for p in crowd.named if not is_cyrillic(p.family)]
    kin = [p for p in crowd.people if p.father and p.ref.startswith("M") and p.given]
    patronymic = [p for p in local if p.patronymic]
    short = [p for p in crowd.named if len(p.family) < 4]
    kyrgyz = [p for p in local if set(plain(p.family + p.given)) != set((p.family + p.given).lower())]
    zh = [p for p in local if "Ж" in p.family + p.given and " " not in p.family]
    return {
        "any case": (_written(_any_case), crowd.named),
        "russian letters": (_written(lambda text, _: plain(text)), kyrgyz),
        "ж as дж": (_written(_other_zh), zh),
        "swapped": (lambda c, p, _: (f"{p.given} {p.family}", c.like(p, named)), crowd.named),
        "latin bgn": (partial(_latin, table=LATIN["bgn"]), local),
        "latin jhc": (partial(_latin, table=LATIN["jhc"]), local),
        "latin turkish": (partial(_latin, table=LATIN["turkish"]), local),
        "passport": (_written(passport), local),
        "beginnings": (_beginnings, local),
        "slip": (partial(_slipped, first=False, form=plain), local),
        "slip in the first letter": (partial(_slipped, first=True, form=plain), local),
        "slip in latin": (partial(_slipped, first=False, form=lambda text: latin(text, LATIN["bgn"])), local),
        "slip in the wrong layout": (_slipped_in_layout, local),
        "layout us": (_written(lambda text, _: in_us_layout(text, linux=False)), local),
        "layout us for kyrgyz": (_written(lambda text, _: in_us_layout(text, linux=True)), kyrgyz),
        "layout us, caps": (_written(lambda text, _: in_us_layout(text, linux=False).upper()), local),
        "layout russian for kyrgyz": (_written(lambda text, _: in_russian_layout(text)), kyrgyz),
        "layout russian for latin": (_written(_latin_in_russian), abroad),
        "phone's end": (_phone, crowd.people),
        "whole phone": (_whole_phone, local),
        "initials": (_initials, local),
        "given and patronymic": (_given_patronymic, patronymic),
        "given name and place": (_at_place, [p for p in local if crowd.place_words(p)]),
        "three words": (_three, patronymic),
        "father's name": (partial(_kin, western=False), kin),
        "father's name in latin": (partial(_kin, western=True), kin),
        "father's name as family": (_kin_family, kin),
        "short names": (lambda c, p, _: (f"{p.family} {p.given}", c.like(p, named)), short),
        "short names alone": (lambda c, p, _: (p.family, c.like(p, lambda e: plain(e.family))), short),
        "no diacritics": (_written(_no_signs), abroad),
        "lookalike letters": (_written(_lookalike), local),
        "hyphens": (_written(_apart), [p for p in crowd.named if "-" in p.family + p.given]),
    }  # fmt: skip
