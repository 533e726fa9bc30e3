"""The pages for users, README.md and docs/guide, and what they name: words of the screen, keys, links, pictures.

The guides of the three who work with RegApp are in folders of docs/guide, one for each language.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from regapp.gui.window.pages import PAGES as WINDOW_PAGES
from regapp.model.event import LANGUAGES
from regapp.texts.guides import GUIDES as ROLES

ROOT: Final = Path(__file__).resolve().parents[1]
README: Final = ROOT / "README.md"
GUIDES: Final = tuple(sorted((ROOT / "docs" / "guide").glob("*.md")))
PAGES: Final = (README, *GUIDES)
ROLE_GUIDES: Final = {
    language: tuple(ROOT / "docs" / "guide" / language / f"{name}.md" for name in ROLES) for language in LANGUAGES
}
"""The guides of registrar, coordinator and administrator, by language."""
_FENCED: Final = re.compile(r"^```.*?^```\n?", re.DOTALL | re.MULTILINE)
_CODE: Final = re.compile(r"`([^`]+)`")
_STRONG: Final = re.compile(r"\*\*(.+?)\*\*")
_WORD: Final = re.compile(r"\*([^*]+)\*|“([^”]+)”")
_LINK: Final = re.compile(r"(!?)\[([^]]*)\]\(([^)\s]+)\)")
_KEY: Final = re.compile(
    r"(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:[A-Z][a-z]+|F\d\d?|[A-Z0-9])\b"
    r"|\b(?:F\d\d?|Ctrl|Alt|Shift|Meta|Enter|Return|Esc|Escape|Tab|Space|Backspace|Del|Delete|Insert|Home|End"
    r"|PageUp|PageDown)\b"
)


def prose(text: str) -> str:
    """Give a page without its blocks of commands."""
    return _FENCED.sub("", text)


def screen_words(text: str) -> Iterator[str]:
    """Yield the words of the screen that a page quotes: `*like this*`, or between quotation marks."""
    plain = _STRONG.sub(r"\1", _CODE.sub("", prose(text)))
    yield from (" ".join((slanted or quoted).split()) for slanted, quoted in _WORD.findall(plain))


def keys_named(text: str) -> Iterator[str]:
    """Yield the keys that a page names."""
    yield from (item for item in _CODE.findall(prose(text)) if _KEY.fullmatch(item))


def keys_of_the_program() -> set[str]:
    """Give all keys that the code of the window has: as texts like `Ctrl+N`, or by Qt's names for them."""
    found = {f"Ctrl+{place}" for place in range(1, len(WINDOW_PAGES) + 1)}
    for path in (ROOT / "regapp" / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Constant(value=str(text)):
                    found.update(_KEY.findall(text))
                case ast.Attribute(attr=name) if name.startswith("Key_"):
                    found.add(name.removeprefix("Key_"))
    return found


def links(path: Path) -> Iterator[tuple[bool, str, str]]:
    """Yield what a page leads to: whether it is a picture, its words, the address."""
    plain = _CODE.sub("", prose(path.read_text(encoding="utf-8")))
    yield from ((bool(mark), words, address) for mark, words, address in _LINK.findall(plain))


def pictures_shown() -> set[Path]:
    """Give the files of all pictures that README.md and the guides show."""
    return {
        (path.parent / address).resolve() for path in PAGES for is_picture, _words, address in links(path) if is_picture
    }


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs, steps and points of a page as plain text; cells of tables one by one."""
    plain = _LINK.sub(r"\2", _CODE.sub("CODE", prose(text))).replace("*", "")
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-#|]|\d+\.) ?)", plain):
        cells = block.strip().strip("|").split(" | ") if block.lstrip().startswith("|") else [block]
        for cell in cells:
            words = " ".join(re.sub(r"^\s*(?:#+|-|\d+\.)\s", "", cell).split())
            if words:
                yield words


def sentences(paragraph: str) -> list[str]:
    """Split a paragraph into its sentences."""
    return [part for part in re.split(r"(?<=[.!?:;])\s+", paragraph) if part]


def paths_named(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the ways through the window that a page names: `*Lists*, *Documents*, *Report*`."""
    plain = " ".join(_STRONG.sub(r"\1", _CODE.sub("", prose(text))).split())
    yield from (tuple(re.findall(r"\*([^*]+)\*", chain)) for chain in re.findall(r"\*[^*]+\*(?:, \*[^*]+\*)+", plain))
