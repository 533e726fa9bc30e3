"""Texts for flowing papers, in the fonts that have their letters, and codes among them."""

from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from regapp.fonts import SEMIBOLD
from regapp.lettering import Typeface, drawable
from regapp.texts.quantities import NO_BREAK

_QUIET: Final = 4
"""Modules of white around a code, as ISO/IEC 18004 asks for."""


class Letters:
    """The two weights of type, with other fonts for letters that Noto Sans lacks."""

    def __init__(self) -> None:
        self._faces = (Typeface(bold=False), Typeface(bold=True))

    def markup(self, text: str, *, bold: bool = False) -> str:
        """Mark a plain text up for a paragraph: escape its signs, keep its ends of lines, name other fonts."""
        face = self._faces[bold]
        return "<br/>".join(
            "".join(_run(run.font, run.text) for run in face.runs(line)) if line else ""
            for line in (drawable(line, NO_BREAK) for line in text.split("\n"))
        )

    def missing(self, text: str) -> str:
        """Give the letters of a text that no font has, each once."""
        return self._faces[0].missing(drawable(text, NO_BREAK))

    def paragraph(self, text: str, style: ParagraphStyle, bullet: str | None = None) -> Paragraph:
        """Make a paragraph of plain text; the bullet begins its first line at the left."""
        return Paragraph(self.markup(text, bold=style.fontName == SEMIBOLD), style, bulletText=bullet)


def _run(font: str, text: str) -> str:
    return f'<font name="{font}">{escape(text)}</font>'


class CodeFlow(Flowable):  # type: ignore[misc]
    """A code of dark modules as wide as asked, its white border included, which lies outside the column's edge."""

    def __init__(self, rows: Sequence[Sequence[bool]], side: float) -> None:
        super().__init__()
        self._rows = rows
        self.width = self.height = side

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Give the room of the code."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw neighbours in a row as one rectangle, so that no hairline shows between them."""
        canvas, module = self.canv, self.height / (len(self._rows) + 2 * _QUIET)
        canvas.setFillGray(0)
        top = self.height - _QUIET * module
        for number, row in enumerate(self._rows, start=1):
            start = 0
            while start < len(row):
                end = start
                while end < len(row) and row[end]:
                    end += 1
                if end > start:
                    canvas.rect(
                        start * module, top - number * module, (end - start) * module, module, stroke=0, fill=1
                    )  # fmt: skip
                start = end + 1
