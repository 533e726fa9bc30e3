"""A writer of a page's operators: short, compressible, and without ReportLab's work for every string."""

from collections.abc import Iterable

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from regapp.fonts import ready_font
from regapp.lettering import Line


class Pen:
    """A maker of the operators of texts for one canvas. It remembers the code of each letter in its subset."""

    def __init__(self, canvas: Canvas) -> None:
        # ReportLab asks for the document whenever it gives a font's subsets.
        self._document = canvas._doc
        self._letters: dict[str, dict[str, tuple[str, str]]] = {}
        self._colours: dict[str, str] = {}

    def fill(self, colour: str) -> str:
        """Set the colour of fills, #RRGGBB, from now on."""
        return f"{self._shares(colour)} rg"

    def stroke(self, colour: str) -> str:
        """Set the colour of lines, #RRGGBB, from now on."""
        return f"{self._shares(colour)} RG"

    def rectangle(self, x: float, y: float, width: float, height: float) -> str:
        """Draw a filled rectangle, in points."""
        return f"{number(x)} {number(y)} {number(width)} {number(height)} re f"

    def texts(self, groups: Iterable[tuple[str, Iterable[Line]]]) -> str:
        """Write lines of text, each group in its colour, as one text object."""
        operators = ["BT"]
        at_x, at_y, font = 0.0, 0.0, ""
        for colour, lines in groups:
            operators.append(self.fill(colour))
            for line in lines:
                x, y = round(line.x, 2), round(line.baseline, 2)
                operators.append(f"{number(x - at_x)} {number(y - at_y)} Td")
                at_x, at_y = x, y
                for name, letters in self._pieces(line):
                    wanted = f"{name} {number(line.size)} Tf"
                    if wanted != font:
                        operators.append(wanted)
                        font = wanted
                    operators.append(f"({letters})Tj")
        return "\n".join([*operators, "ET"]) if len(operators) > 1 else ""

    def _shares(self, colour: str) -> str:
        """Give red, green and blue in thousandths, so that screens and printers show the exact colour."""
        if colour not in self._colours:
            shares = [f"{share:.3f}".rstrip("0").rstrip(".") for share in HexColor(colour).rgb()]
            self._colours[colour] = " ".join(shares)
        return self._colours[colour]

    def _pieces(self, line: Line) -> list[tuple[str, str]]:
        """Give the letters of a line by the name of their font's subset. Pieces follow each other without a move."""
        pieces: list[tuple[str, str]] = []
        for run in line.runs:
            known = self._letters.setdefault(run.font, {})
            try:
                letters = [known[char] for char in run.text]
            except KeyError:
                self._learn(run.font, run.text)
                letters = [known[char] for char in run.text]
            first = letters[0][0]
            here = [letter for name, letter in letters if name is first]
            if len(here) == len(letters):
                pieces.append((first, "".join(here)))
                continue
            for name, letter in letters:
                if pieces and pieces[-1][0] == name:
                    pieces[-1] = (name, pieces[-1][1] + letter)
                else:
                    pieces.append((name, letter))
        return pieces

    def _learn(self, name: str, text: str) -> None:
        """Let ReportLab put letters into the subsets of a font."""
        font, known = ready_font(name), self._letters[name]
        names = {resource: resource for resource, _ in known.values()}
        for char in text:
            if char not in known:
                [(subset, code)] = font.splitString(char, self._document)
                resource = font.getSubsetInternalName(subset, self._document)
                known[char] = (names.setdefault(resource, resource), _escaped(code[0]))


def _escaped(code: int) -> str:
    """Escape a byte of a string for the brackets in a page, which ReportLab writes as UTF-8."""
    char = chr(code)
    return f"\\{code:03o}" if code < 32 or code > 126 or char in "()\\" else char


def number(value: float) -> str:
    """Write a number as short as a page needs it, in hundredths of a point."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))
