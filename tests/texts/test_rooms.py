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


@pytest.mark.parametrize("name", SHARED)
def test_several_rooms_say_what_texts_hold(name: str) -> None:
    module = name.split("/")
    rooms = {room_of(name_of(path)) for path in FILES if module in list(known(path))}
    # What another text is made with is said wherever that one is.
    assert len(rooms) > 1, f"{name} belongs to {rooms}"
