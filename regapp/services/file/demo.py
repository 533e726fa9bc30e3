"""The demo: the first conference with synthetic people from real municipalities."""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from regapp.model.entry import Draft
from regapp.model.errors.files import OtherConference
from regapp.model.identifiers import short_number
from regapp.model.participant import HOME_COUNTRY, Category, Details, Sex
from regapp.model.progress import Progress
from regapp.model.unit import Unit
from regapp.named_files import check_replaceable, is_there
from regapp.resources import resource
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import FIRST_CONFERENCE, create_conference
from regapp.services.file.demo_posts import HEADS, bodies
from regapp.services.people.registration import registration
from regapp.store import queries
from regapp.store.store import Transaction

DEMO_PEOPLE = 132
_BATCH = 4_000
_SEED = 2022
_FOREIGN = ("CH", "KZ", "UZ", "LV", "NL", "RU", "TR", "MN")

_SHARES = (
    (Category.MUNICIPALITY, 60), (Category.COMMUNITY, 20), (Category.SPEAKER, 8), (Category.ORGANISER, 4),
    (Category.PRESS, 3), (Category.GOVERNMENT, 3), (Category.DONOR, 1), (Category.GUEST, 1),
)  # fmt: skip


def demo_beside(file: Path) -> Path:
    """The path of the demo beside a conference file: it never takes the place of a real conference."""
    return file.with_stem(f"{file.stem}-demo")


def make_demo(path: Path, people: int = DEMO_PEOPLE, progress: Progress | None = None) -> tuple[Desk, bool]:
    """Open the demo conference in the file at `path`, or make it; gives the desk and whether it was made.

    OtherConference if the file holds another one.
    """
    check_replaceable(path)
    if is_there(path):
        desk = open_desk(path)
        if not (desk.event.demo and desk.event.code == FIRST_CONFERENCE):
            desk.close()
            raise OtherConference(str(path))
        return desk, False
    return create_conference(path, demo=True, fill=lambda desk: _populate(desk, people, progress)), True


def _populate(desk: Desk, people: int, progress: Progress | None) -> None:
    crowd = synthetic_people(desk.directory.municipalities, people)

    def operation(tx: Transaction) -> None:
        numbers = tx.next_numbers(people)
        drafts: list[Draft] = []
        for index, details in enumerate(crowd):
            drafts.append(registration(details, short_number(desk.number, numbers[index]), "demo")[1])
            if len(drafts) == _BATCH or index + 1 == people:
                desk.append(tx, drafts)
                drafts = []
                if progress:
                    progress(index + 1, people)

    if people:
        desk.write(operation)


def synthetic_people(municipalities: Sequence[Unit], count: int) -> Iterator[Details]:
    """Invent people: names put together from lists, telephones of no real operator, always the same ones."""
    chance = random.Random(_SEED)
    names = json.loads(resource("names", "names.json").read_text(encoding="utf-8"))
    foreign = json.loads(resource("names", "foreign.json").read_text(encoding="utf-8"))
    categories = [category for category, share in _SHARES for _ in range(share)]
    chance.shuffle(categories)
    guests, headed = 0, set[tuple[str, str]]()
    for index in range(count):
        category = categories[index % len(categories)]
        if category in (Category.SPEAKER, Category.DONOR, Category.GUEST):
            country = _FOREIGN[guests % len(_FOREIGN)] if category is not Category.DONOR else "CH"
            guests += category is not Category.DONOR
            yield _foreigner(chance, foreign[country], country, category, index)
        else:
            yield _with_one_head(_local(chance, names, category, municipalities, index), headed)


def _with_one_head(details: Details, headed: set[tuple[str, str]]) -> Details:
    """Give a second head of a body another of its posts; `headed`: which have one, by municipality and kind."""
    if details.position in HEADS:
        kind, lesser = HEADS[details.position]
        if (details.municipality, kind) in headed:
            return replace(details, position=lesser)
        headed.add((details.municipality, kind))
    return details


def _local(
    chance: random.Random,
    names: dict[str, Any],
    category: Category,
    municipalities: Sequence[Unit],
    index: int,
) -> Details:
    sex = chance.choice((Sex.FEMALE, Sex.MALE))
    end = "female" if sex is Sex.FEMALE else "male"
    tongue = "ky" if chance.random() < 0.88 else "ru"
    pool = names[tongue]
    patronymic = ""
    if chance.random() < 0.8:
        own = "patronymic_ky_" if tongue == "ky" and chance.random() < 0.45 else "patronymic_"
        patronymic = chance.choice(pool[own + end])
    unit = chance.choice(municipalities) if category in (Category.MUNICIPALITY, Category.COMMUNITY) else None
    family, given = chance.choice(pool["surname_" + end]), chance.choice(pool["given_" + end])
    year, body = chance.randint(1950, 2003), chance.choice(bodies(category, tongue, unit))
    return Details(
        family=family, given=given, patronymic=patronymic, sex=sex.value, birth_year=year, category=category.value,
        municipality=unit.code if unit else "", country=HOME_COUNTRY, organisation=body.name,
        position=chance.choice(body.posts), phone=_phone(index), language=tongue,
        interpretation="", diet=chance.choice(("", "", "", "", "халал", "вегетариандык", "диабет")),
        cities=_cities(chance), consent=True,
    )  # fmt: skip


def _foreigner(chance: random.Random, pool: dict[str, Any], country: str, category: Category, index: int) -> Details:
    sex = chance.choice((Sex.FEMALE, Sex.MALE))
    end = "female" if sex is Sex.FEMALE else "male"
    family, given = chance.choice(pool["family_" + end]), chance.choice(pool[end])
    year, body = chance.randint(1955, 1995), chance.choice(bodies(category, pool["language"], None))
    return Details(
        family=family, given=given, sex=sex.value, birth_year=year, category=category.value, country=country,
        organisation=body.name, position=chance.choice(body.posts),
        phone=_phone(index), language=pool["language"], interpretation="ky ↔ en" if pool["language"] == "en" else "",
        cities=_cities(chance), consent=True,
    )  # fmt: skip


def _phone(index: int) -> str:
    """Make a number with a prefix that is not given out (+996 199), different for each person."""
    return f"+996 199 {index % 1_000_000 // 1000:03d} {index % 1000:03d}"


def _cities(chance: random.Random) -> tuple[str, ...]:
    return chance.choice((("osh",), ("bishkek",), ("osh", "bishkek")))


def registered(desk: Desk) -> int:
    """Count the people who are registered."""
    return desk.ask(queries.counts, desk.event.number)[0]
