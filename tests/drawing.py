"""The drawing of the rooms in docs/architecture.md, made from the code: `uv run python -m tests.drawing` renews it."""

import ast
from collections.abc import Mapping

from tests.test_architecture import FILES, FLOORS, FREE, PACKAGE, ROOT, SERVICES_ROOT, known, name_of

DOCUMENT = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- drawing: uv run python -m tests.drawing -->\n```\n", "```\n<!-- end of the drawing -->\n"
_PLACE = {room: len(FLOORS) - number for number, rooms in enumerate(FLOORS) for room in rooms}
_WIDTH = 120


def drawing() -> str:
    """The parts, the rooms of the window and those of the services, the highest floor first."""
    parts = _knows((), FREE | {"__main__"})
    window = {room: _PLACE[room] for room in _knows(("gui",), {"__init__"})}
    ground = ", ".join(sorted(room for room, place in window.items() if place == 1))
    services = _knows(("services",), SERVICES_ROOT | {"__init__"})
    root = ", ".join(sorted(SERVICES_ROOT))
    lines = [
        "regapp/  a part knows only parts on lower floors; floor 3 is four parts that do not know each other",
        *_floors((), _heights(parts), {}),
        f"     all know {', '.join(sorted(FREE - {'__init__'}))}",
        "",
        "regapp/gui/  a room knows only rooms on lower floors",
        *_floors(("gui",), {room: place for room, place in window.items() if place > 1}, {}),
        f"  1  {ground}: files that know no room",
        "",
        f"regapp/services/  all know {root}; an arrow leads to what a room knows besides",
        *_floors(("services",), _heights(services), services),
    ]
    return "\n".join(lines) + "\n"


def _knows(house: tuple[str, ...], left_out: set[str]) -> dict[str, set[str]]:
    """The rooms of a house (the package, or a part of it), and which others of them each imports."""
    depth = len(house)
    found: dict[str, set[str]] = {}
    for path in FILES:
        name = tuple(name_of(path).split("/"))
        if name[:depth] == house and name[depth] not in left_out:
            others = {parts[depth] for parts in known(path) if tuple(parts[:depth]) == house and len(parts) > depth}
            found.setdefault(name[depth], set()).update(others - left_out - {name[depth]})
    return found


def _heights(knows: Mapping[str, set[str]]) -> dict[str, int]:
    """The floor of each: one above the highest that it knows."""

    def height(room: str) -> int:
        return 1 + max(map(height, knows[room]), default=0)

    return {room: height(room) for room in knows}


def _floors(house: tuple[str, ...], heights: Mapping[str, int], arrows: Mapping[str, set[str]]) -> list[str]:
    """A line for each room, the number of its floor before the first of them."""
    lines, last = [], 0
    for room, height in sorted(heights.items(), key=lambda item: (-item[1], item[0])):
        line = f"{height if height != last else '':>3}  {room:<14}{_purpose(house, room)}"
        if arrows:
            others = ", ".join(sorted(arrows[room]))
            line = f"{line.partition(':')[0]:<66}{'→ ' * bool(others)}{others}"
        lines.append(line.rstrip() if len(line) <= _WIDTH else line.partition(":")[0])
        last = height
    return lines


def _purpose(house: tuple[str, ...], room: str) -> str:
    """The first line of a room's or a module's docstring, without its point."""
    place = PACKAGE.joinpath(*house, room)
    file = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    return (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "").splitlines()[0].rstrip(".")


def drawn_into(document: str) -> str:
    """The document with today's drawing between its marks."""
    before, _, rest = document.partition(BEGIN)
    return before + BEGIN + drawing() + END + rest.partition(END)[2]


if __name__ == "__main__":
    DOCUMENT.write_text(drawn_into(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
