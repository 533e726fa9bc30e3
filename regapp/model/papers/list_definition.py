"""A list of people to save: who stands in it, which columns in which order, sorted by what."""

import dataclasses
import json
from dataclasses import dataclass, field, fields
from typing import Any, Final

from regapp.model.text.plain import plain_within

YES: Final = "yes"
NO: Final = "no"
INSIDE: Final = "inside"
OUTSIDE: Final = "outside"
FOREIGN: Final = "foreign"
NOT_STATED: Final = "-"
SESSION_COLUMN: Final = "session:"
"""Before a session's code it is the column of the times at which people came to that session."""


@dataclass(frozen=True)
class ListFilter:
    """The people of a list: those who fit all that is given; an empty value means anybody."""

    came: str = ""
    """YES, NO; to the sessions of the session, day and city that are given, else at all. INSIDE: who is in one of them
    now; OUTSIDE: who went out of one and has not come back."""
    session: str = ""
    day: str = ""
    """A day of the sessions on the event's clocks, ISO 8601."""
    city: str = ""
    """The city for which people are registered or to which they came."""
    categories: tuple[str, ...] = ()
    place: str = ""
    """The code of an oblast, a rayon or a municipality."""
    country: str = ""
    """ISO 3166-1 alpha-2, or FOREIGN."""
    sex: str = ""
    """F, M, or NOT_STATED."""
    badge: str = ""
    """YES where one was made, NO."""
    language: str = ""
    needs: str = ""
    """`diet`, `interpretation`, or `any` of the two."""
    cancelled: str = ""
    """Empty: without them; `with`, or `only`."""
    consent: str = ""
    """`given`, `refused`, or NOT_STATED."""
    photo_consent: str = ""
    sharing_consent: str = ""
    """The other consents, likewise."""
    words: str = ""
    """Words to search people by; all must fit."""

    @property
    def is_of_part(self) -> bool:
        """Whether it asks for a part of the event: a session, a day, a city."""
        return bool(self.session or self.day or self.city)


@dataclass(frozen=True)
class ListDefinition:
    """A list: its name, the names of its columns, who stands in it, and the column it is sorted by."""

    name: str
    columns: tuple[str, ...]
    filter: ListFilter = field(default_factory=ListFilter)
    sort: str = "name"
    descending: bool = False


def definition_json(definition: ListDefinition) -> str:
    """The definition as JSON; its name is kept elsewhere."""
    body = dataclasses.asdict(definition)
    del body["name"]
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def definition_from(name: str, text: str) -> ListDefinition | None:
    """The definition in a JSON text, without what only a newer RegApp knows; None where it is none."""
    try:
        body = plain_within(json.loads(text))
    except ValueError:
        return None
    if not isinstance(body, dict):
        return None
    columns = _texts(body.get("columns"))
    sort = body.get("sort")
    return ListDefinition(
        name, columns, _filter(body.get("filter")), sort if isinstance(sort, str) else "name",
        body.get("descending") is True,
    )  # fmt: skip


def _filter(body: Any) -> ListFilter:
    if not isinstance(body, dict):
        return ListFilter()
    texts = {item.name: body[item.name] for item in fields(ListFilter) if isinstance(body.get(item.name), str)}
    return ListFilter(**{name: text for name, text in texts.items() if name != "categories"},
                      categories=_texts(body.get("categories")))  # fmt: skip


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for item in value if isinstance(item, str))) if isinstance(value, list) else ()
