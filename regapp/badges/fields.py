"""What a badge can show: one table of fields, each with a sample for previews and how it is got."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class BadgeData:
    """All that one badge says, ready to draw, in the language of the badge."""

    family: str
    given: str
    name: str
    latin: str
    category: str
    category_word: str
    municipality: str
    organisation: str
    position: str
    country: str
    event: str
    when: str
    number: str
    token: str


@dataclass(frozen=True)
class Misfit:
    """A text that did not fit its box at the least size: whose, and which field."""

    number: str
    field: str


@dataclass(frozen=True)
class Field:
    """A field: what it shows where no participant is at hand, and its text for one."""

    sample: str
    text: Callable[[BadgeData], str]


FIELDS: dict[str, Field] = {
    "family": Field("Абдыкадырова", lambda data: data.family or data.name),
    "given": Field("Гүлнара Эрмековна", lambda data: data.given if data.family else ""),
    "latin": Field("Gulnara Abdykadyrova", lambda data: data.latin),
    "category": Field("Муниципалитет", lambda data: data.category_word),
    "municipality": Field("Төлөк а/а, Кочкор", lambda data: data.municipality),
    "place": Field("Төлөк а/а, Кочкор", lambda data: data.municipality or data.country),
    "organisation": Field("Айыл өкмөтү", lambda data: data.organisation),
    "position": Field("Башкы адис", lambda data: data.position),
    "occupation": Field(
        "Башкы адис, айыл өкмөтү",
        lambda data: ", ".join(part for part in (data.position, data.organisation) if part),
    ),
    "country": Field("Кыргызстан", lambda data: data.country),
    "event": Field("Жакшырган жашоо шарттары", lambda data: data.event),
    "when": Field("28.02 – 03.03.2022 · Ош, Бишкек", lambda data: data.when),
    "number": Field("03-0142", lambda data: data.number),
    "token": Field("1" + "0" * 43, lambda data: data.token),
}
