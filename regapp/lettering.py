"""Letters and their widths: the font of each letter, the width of a text, and the fitting of a text into its box."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from regapp.fonts import FALLBACKS, REGULAR, SEMIBOLD, letter_box, outlines, ready_font

LEADING: Final = 1.18
"""From line to line, in type sizes."""
ASCENT: Final = 0.92
"""From the top of a line to its baseline, in type sizes."""
BREAKS: Final = " -–/"
"""Lines may break after these."""
_STEP: Final = 0.5
"""Type sizes go in half points, so that badges of one batch look alike."""
_WORTH_A_LINE: Final = 1.25
_STAND_IN: Final = "\ufffd"
"""Drawn for a letter that no font has: people must see that something is missing."""
_MOST_KNOWN: Final = 100_000
"""The most widths to remember: a list of all people has more texts than memory should hold."""
_INVISIBLE: Final = ("Cc", "Cf", "Zl", "Zp", "Cs", "Co")


@dataclass(frozen=True)
class Run:
    """Letters of one font."""

    font: str
    text: str


@dataclass(frozen=True)
class Line:
    """A line of text: its start, in points from the lower left corner, its size, and its letters."""

    x: float
    baseline: float
    size: float
    runs: tuple[Run, ...]


def drawable(text: str, kept: str = "") -> str:
    """Make a text drawable: composed letters, plain spaces and those of `kept`, nothing invisible."""
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        return composed
    plain = (" " if _is_space(char) and char not in kept else char for char in composed)
    return "".join(char for char in plain if unicodedata.category(char) not in _INVISIBLE).strip()


def _is_space(char: str) -> bool:
    return char in "\t\n\r" or unicodedata.category(char) == "Zs"


class Typeface:
    """One weight of Noto Sans, with the fallback fonts for letters that it lacks. It remembers widths."""

    def __init__(self, bold: bool) -> None:
        self.font = SEMIBOLD if bold else REGULAR
        widths = ready_font(self.font).face.charWidths
        self._widths = {chr(code): width / 1000 for code, width in widths.items() if code <= 0x10FFFF}
        self._own = frozenset(self._widths)
        self._elsewhere: dict[str, str] = {}
        self._known: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Measure the width of a text, in type sizes."""
        width = self._known.get(text)
        if width is None:
            widths = self._widths
            if not self._own.issuperset(text):
                for char in set(text) - widths.keys():
                    self._look_elsewhere(char)
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            width = self._known[text] = sum([widths[char] for char in text])
        return width

    def missing(self, text: str) -> str:
        """Give the letters of a text that no shipped font has, each once."""
        if self._own.issuperset(text):
            return ""
        self.width(text)
        return "".join(dict.fromkeys(char for char in text if self._elsewhere.get(char) == ""))

    def runs(self, text: str) -> tuple[Run, ...]:
        """Cut a text into pieces of one font each."""
        if self._own.issuperset(text):
            return (Run(self.font, text),)
        self.width(text)
        found: list[Run] = []
        for char in text:
            where = self._elsewhere.get(char, self.font)
            font, shown = (where, char) if where else (self.font, _STAND_IN)
            if found and found[-1].font == font:
                found[-1] = Run(font, found[-1].text + shown)
            else:
                found.append(Run(font, shown))
        return tuple(found)

    def _look_elsewhere(self, char: str) -> None:
        for name in FALLBACKS[self.font]:
            width = ready_font(name).face.charWidths.get(ord(char))
            if width is not None:
                self._elsewhere[char], self._widths[char] = name, width / 1000
                return
        self._elsewhere[char], self._widths[char] = "", self._widths[_STAND_IN]


_LetterBox = tuple[float, float, float, float, float]
"""The left, lower, right and upper edge of a letter and its width, in type sizes."""


@cache
def _measured(_font: str) -> dict[str, _LetterBox]:
    """Give the letters of a font that were measured so far: to measure one takes longer than to set a badge."""
    return {}


class Ink:
    """Measures what letters fill on paper, which is less than their lines have room for."""

    def __init__(self) -> None:
        # Fonts are not shared: badges are drawn on several threads.
        self._fonts = dict[str, Any]()

    def box(self, line: Line) -> tuple[float, float, float, float] | None:
        """Give the left, lower, right and upper edge of a line's letters, in points; None where it shows nothing."""
        x, boxes = line.x, []
        for run in line.runs:
            known = _measured(run.font)
            for letter in run.text:
                left, low, right, high, width = known.get(letter) or self._measure(run.font, letter)
                if right > left and high > low:
                    boxes.append((x + left * line.size, low, x + right * line.size, high))
                x += width * line.size
        if not boxes:
            return None
        lefts, lows, rights, highs = zip(*boxes, strict=True)
        return min(lefts), line.baseline + min(lows) * line.size, max(rights), line.baseline + max(highs) * line.size

    def _measure(self, font: str, letter: str) -> _LetterBox:
        if font not in self._fonts:
            self._fonts[font] = outlines(font)
        width = ready_font(font).face.charWidths.get(ord(letter), 0) / 1000
        found = _measured(font)[letter] = (*letter_box(self._fonts[font], letter), width)
        return found


@dataclass(frozen=True)
class Fitted:
    """A text that fits, or (if not `fits`) the nearest whole setting, below the least size."""

    lines: tuple[str, ...]
    size: float
    fits: bool = True


def fit(text: str, face: Typeface, size: float, least: float, width: float, height: float, lines: int = 2) -> Fitted:
    """Shrink to the least size, then break into two lines and more, then say that it does not fit. All in points.

    Use as few lines as possible, unless one more makes letters a quarter larger: people read badges from two metres.
    """
    whole = face.width(text)
    most = min(size, height / LEADING)
    if whole * most <= width:
        return Fitted((text,), most)
    best = Fitted((text,), int(width / whole / _STEP) * _STEP)
    for count in range(2, lines + 1):
        if height / (count * LEADING) < min(best.size * _WORTH_A_LINE, least):
            break
        pieces = _broken(text, face, count)
        if pieces is None:
            break
        widest = max(face.width(piece) for piece in pieces)
        largest = min(size, height / (len(pieces) * LEADING), int(width / widest / _STEP) * _STEP)
        if largest >= best.size * _WORTH_A_LINE or (best.size < least <= largest):
            best = Fitted(pieces, largest)
    return best if best.size >= least else _squeezed(text, face, width, height, lines)


def _broken(text: str, face: Typeface, count: int) -> tuple[str, ...] | None:
    """Break the text at spaces or after hyphens into at most `count` even lines; None if it has neither."""
    words = words_of(text)
    if len(words) < 2:
        return None
    low, high = max(face.width(word.rstrip()) for word in words), face.width(text)
    best = _filled(words, face, high)
    # Eight halvings are within half a hundredth of the best width.
    for _ in range(8):
        middle = (low + high) / 2
        lines = _filled(words, face, middle)
        if len(lines) <= count:
            best, high = lines, middle
        else:
            low = middle
    return tuple(best)


def words_of(text: str, breaks: str = BREAKS) -> list[str]:
    """Give the pieces between which a line may break, each with the space or hyphen behind it.

    No line begins with a dash or a dot between words. A number stays with what it counts (`28 February`, `№ 5`), and
    an abbreviation is not torn (`а/а`, `р-н`).
    """
    words, start = [], 0
    for index, char in enumerate(text[:-1]):
        if char in breaks and text[index + 1] not in "–—·" and not _holds(text, start, index):
            words.append(text[start : index + 1])
            start = index + 1
    return [*words, text[start:]]


def _holds(text: str, start: int, index: int) -> bool:
    """Whether the sign at `index` holds together what is at both sides of it; the piece begins at `start`."""
    before, after = text[index - 1 : index], text[index + 1]
    if text[index] == " ":
        return before == "№" or (before.isdigit() and after.isalpha())
    return before.isdigit() or index - start == 1 or not text[index + 2 : index + 3].isalpha()


def _filled(words: list[str], face: Typeface, width: float) -> list[str]:
    """Fill lines one after the other, none wider than `width` unless a word is."""
    lines = [words[0]]
    for word in words[1:]:
        if face.width((lines[-1] + word).rstrip()) <= width:
            lines[-1] += word
        else:
            lines.append(word)
    return [line.rstrip() for line in lines]


def wrapped(text: str, face: Typeface, size: float, width: float) -> list[str]:
    """Break a paragraph at a size into lines, as `words_of` allows; a word wider than the box is alone. Points."""
    return _filled(words_of(text), face, width / size) if text else []


def _squeezed(text: str, face: Typeface, width: float, height: float, lines: int) -> Fitted:
    """Set the whole text smaller than asked, on as many lines as allowed: a last resort, which is reported."""
    best = Fitted((text,), min(width / face.width(text), height / LEADING), fits=False)
    for count in range(2, lines + 1):
        pieces = _chopped(text, face, count)
        widest = max(face.width(piece) for piece in pieces)
        size = min(width / widest, height / (len(pieces) * LEADING))
        if size > best.size:
            best = Fitted(pieces, size, fits=False)
    return best


def _chopped(text: str, face: Typeface, count: int) -> tuple[str, ...]:
    """Cut the text into `count` lines of about the same width, at spaces if it has enough, else within words."""
    pieces = _broken(text, face, count)
    even = face.width(text) / count
    if pieces is not None and max(face.width(piece) for piece in pieces) <= 1.5 * even:
        return pieces
    step = -(-len(text) // count)
    return tuple(text[start : start + step].strip() for start in range(0, len(text), step))
