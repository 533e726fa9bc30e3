"""Where words live: `texts/` holds what several rooms say; what one room says stands in that room."""

import pytest

from tests.test_architecture import FILES, known, name_of

SHARED = sorted(
    name for path in FILES if (name := name_of(path)).startswith("texts/") and not name.endswith("__init__")
)


def room_of(name: str) -> str:
    """`gui/desk` for `gui/desk/page`; a part without rooms is one."""
    part, *rest = name.split("/")
    return f"{part}/{rest[0]}" if part in ("gui", "services") and len(rest) > 1 else part


def rooms_that_say(name: str) -> set[str]:
    """The rooms that know a text; what another text is made with is said wherever that one is."""
    users = [name_of(path) for path in FILES if name.split("/") in list(known(path))]
    above = [rooms_that_say(user) for user in users if user.startswith("texts/")]
    return {room_of(user) for user in users if not user.startswith("texts/")}.union(*above)


@pytest.mark.parametrize("name", SHARED)
def test_several_rooms_say_what_texts_hold(name: str) -> None:
    rooms = rooms_that_say(name)
    assert len(rooms) > 1, f"{name} belongs to {rooms}"
