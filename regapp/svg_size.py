"""The size of a vector drawing, before the time is spent to draw it: elements, as often as they are drawn, and nesting.

`use` and `clip-path` draw an element once more each time they name it: a small file can hold a drawing without end.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, Final

MOST_PARTS: Final = 5_000
"""Some two seconds of drawing. A coat of arms with all its feathers has a thousand or two."""
MOST_NESTED: Final = 100
_LETTERS_OF_A_PART: Final = 200
"""Of an attribute, such as the points of a path."""
_RULES_OF_A_PART: Final = 500
"""Each rule of a style sheet is held against each element."""
_HREF: Final = ("{http://www.w3.org/1999/xlink}href", "href")
_CLIP: Final = re.compile(r"""clip-path\s*:\s*url\(\s*['"]?#([^'")]+)""")
_OPEN: Final = (0, 0)


class TooMuchError(Exception):
    """A drawing has too many parts, is nested too deeply, or is a part of itself."""


def embedded(root: Any) -> Iterator[str]:
    """The addresses of pictures within a drawing that carry their whole content."""
    for element in _elements(root):
        for name in _HREF:
            if element.attrib.get(name, "").startswith("data:"):
                yield element.attrib[name]


def check_size(root: Any, pixels_of_a_part: int, pixels: Iterable[int]) -> None:
    """Refuse a drawing that would take too long. TooMuchError.

    `root`: the first element (lxml). `pixels`: how many each picture within it has.
    """
    elements = _elements(root)
    if len(elements) > MOST_PARTS:
        raise TooMuchError
    sheets = "\n".join(element.text or "" for element in elements if str(element.tag).endswith("style"))
    whole = _Sizes(elements)
    parts, nested = whole.of(root)
    clips = [whole.named(name)[0] for name in _CLIP.findall(sheets)]
    parts += len(elements) * sheets.count("{") // _RULES_OF_A_PART + len(elements) * max(clips, default=0)
    parts += sum(count // pixels_of_a_part for count in pixels)
    if parts > MOST_PARTS or nested > MOST_NESTED:
        raise TooMuchError


def _elements(root: Any) -> list[Any]:
    # What is no element (an entity, an instruction) has a function for a tag.
    return [element for element in root.iter() if isinstance(element.tag, str)]


class _Sizes:
    """Parts and nesting of each element, with all that it draws by naming it."""

    def __init__(self, elements: list[Any]) -> None:
        self._by_id: dict[str, list[Any]] = defaultdict(list)
        for element in elements:
            if name := element.attrib.get("id"):
                self._by_id[name].append(element)
        self._known: dict[Any, tuple[int, int]] = {}

    def named(self, name: str) -> tuple[int, int]:
        """Of the largest element of that id."""
        return max(map(self.of, self._by_id.get(name, ())), default=_OPEN)

    def of(self, root: Any) -> tuple[int, int]:
        """Of an element. TooMuchError where it is a part of itself."""
        waiting = [root]
        while waiting:
            element = waiting[-1]
            below = self._below(element)
            if element not in self._known:
                self._known[element] = _OPEN
                fresh = [item for item in below if item not in self._known]
                if any(self._known.get(item) == _OPEN for item in below):
                    raise TooMuchError
                waiting += fresh
                continue
            waiting.pop()
            if self._known[element] == _OPEN:
                self._known[element] = self._sum(element, below)
        return self._known[root]

    def _sum(self, element: Any, below: list[Any]) -> tuple[int, int]:
        own = 1 + sum(len(value) for name, value in element.attrib.items() if name not in _HREF) // _LETTERS_OF_A_PART
        sizes = [self._known[item] for item in below]
        return own + sum(parts for parts, _ in sizes), 1 + max((nested for _, nested in sizes), default=0)

    def _below(self, element: Any) -> list[Any]:
        """The elements within one, and those that it names."""
        names = _CLIP.findall(f"clip-path:{element.attrib.get('clip-path', '')};{element.attrib.get('style', '')}")
        if element.tag.endswith("use"):
            names += [value[1:] for name in _HREF if (value := element.attrib.get(name, "")).startswith("#")]
        drawn = [item for name in names for item in self._by_id.get(name, ())]
        return [*_elements_in(element), *drawn]


def _elements_in(element: Any) -> list[Any]:
    return [item for item in element if isinstance(item.tag, str)]
