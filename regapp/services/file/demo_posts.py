"""Bodies of the demo's people and the posts that each has: no mayor in an aiyl aimak, no cameraman at a newspaper."""

from dataclasses import dataclass
from typing import Final

from regapp.model.participant import Category
from regapp.model.unit import Level, Unit


@dataclass(frozen=True)
class Body:
    """An organisation, and the posts that it has: first that of its head, last one that many people have."""

    name: str
    posts: tuple[str, ...]


_AIYL_OKMOTU = {
    "ky": Body("айыл өкмөтү", (
        "айыл өкмөтүнүн башчысы", "жооптуу катчы", "башкы адис", "жетектөөчү адис", "бухгалтер", "адис",
    )),
    "ru": Body("айыл окмоту", (
        "глава айыл окмоту", "ответственный секретарь", "главный специалист", "ведущий специалист", "бухгалтер",
        "специалист",
    )),
}  # fmt: skip
_AIYL_COUNCIL = {
    "ky": Body("айылдык кеңеш", ("айылдык кеңештин төрагасы", *("айылдык кеңештин депутаты",) * 5)),
    "ru": Body("айылный кенеш", ("председатель айылного кенеша", *("депутат айылного кенеша",) * 5)),
}
_MAYORALTY = {
    "ky": Body("мэрия", ("мэр", "вице-мэр", "бөлүм башчысы", "башкы адис", "жетектөөчү адис", "бухгалтер")),
    "ru": Body(
        "мэрия", ("мэр", "вице-мэр", "начальник отдела", "главный специалист", "ведущий специалист", "бухгалтер")
    ),
}
_CITY_COUNCIL = {
    "ky": Body("шаардык кеңеш", ("шаардык кеңештин төрагасы", *("шаардык кеңештин депутаты",) * 5)),
    "ru": Body("городской кенеш", ("председатель городского кенеша", *("депутат городского кенеша",) * 5)),
}
_COMMUNITY = {
    "ky": (
        Body("мектеп", ("мектептин директору", "окуу бөлүмүнүн башчысы", "мугалим", "мугалим")),
        Body("жаштар комитети", ("төрага", "мүчө", "мүчө", "мүчө")),
        Body("ОО «Инсан»", ("жетекчи", "долбоордун координатору", "активист", "ыктыярчы")),
    ),
    "ru": (
        Body("школа", ("директор школы", "завуч", "учитель", "учитель")),
        Body("комитет молодёжи", ("председатель", "член комитета", "член комитета", "член комитета")),
        Body("ОО «Инсан»", ("руководитель", "координатор проекта", "активист", "волонтёр")),
    ),
}
_OTHERS: Final = {
    Category.SPEAKER: (
        Body("Association of Municipalities", ("expert", "trainer", "programme manager")),
        Body("Local Government Institute", ("expert", "trainer", "programme manager")),
    ),
    Category.ORGANISER: (
        Body("Өнүктүрүү саясат институту", ("координатор", "адис")), Body("ЖӨБ Союзу", ("координатор", "адис")),
    ),
    Category.DONOR: (Body("Embassy", ("programme officer",)),),
    Category.PRESS: (
        Body("жергиликтүү гезит", ("журналист", "фотограф")), Body("телеканал", ("журналист", "оператор")),
        Body("радио", ("журналист", "алып баруучу")),
    ),
    Category.GOVERNMENT: (Body("Мамлекеттик агенттик", ("бөлүм башчысы", "адис")),),
    Category.GUEST: (Body("", ("",)),),
}  # fmt: skip


HEADS: Final = {
    body.posts[0]: (kind, body.posts[-1])
    for kind, inside in (("office", (_AIYL_OKMOTU, _MAYORALTY)), ("council", (_AIYL_COUNCIL, _CITY_COUNCIL)))
    for tongues in inside
    for body in tongues.values()
}
"""Posts that a municipality has one of -> the kind of body, and a post that it has many of."""


def bodies(category: Category, tongue: str, unit: Unit | None) -> tuple[Body, ...]:
    """Give the bodies in which somebody of a category works; `unit`: their municipality, if they have one."""
    if category is Category.MUNICIPALITY and unit is not None:
        if unit.level is Level.AIYL_AIMAK:
            office, council = _AIYL_OKMOTU[tongue], _AIYL_COUNCIL[tongue]
        else:
            office, council = _MAYORALTY[tongue], _CITY_COUNCIL[tongue]
        return (office, council, office)
    return _COMMUNITY[tongue] if category is Category.COMMUNITY else _OTHERS[category]
