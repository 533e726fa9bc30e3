"""Places to sign at the end of the report for donors."""

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from regapp.fonts import REGULAR
from regapp.model.papers.donor_report import SigningPlace
from regapp.reports.donor_look import BODY, LINE, MUTED, NOTE, SMALL, WIDTH, paragraph

_WHO: Final = 86 * mm
_SIGNATURE: Final = 52 * mm
_GAP: Final = 5 * mm
_LEAST: Final = 15 * mm
_BELOW: Final = 10.0


class SigningLine(Flowable):  # type: ignore[misc]
    """As what somebody signs and who they are, a line for the signature and one for the date."""

    def __init__(self, place: SigningPlace) -> None:
        super().__init__()
        self._words = place.words
        self._texts = [paragraph(place.role, NOTE), paragraph(place.who, BODY)]
        self._named = bool(place.who)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Give the room of the name, and room enough to sign by hand."""
        self._high = max(_LEAST, sum(text.wrap(_WHO, _LEAST)[1] for text in self._texts) + _BELOW)
        return WIDTH, self._high + 3 * mm

    def draw(self) -> None:
        """Draw the name at the left, the lines beside it with what they are for below."""
        canvas, top = self.canv, self._high
        for text in self._texts:
            top -= text.height
            text.drawOn(canvas, 0, top)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.7)
        if not self._named:
            canvas.line(0, _BELOW, _WHO, _BELOW)
        starts = (_WHO + _GAP, _WHO + _SIGNATURE + 2 * _GAP)
        ends = (_WHO + _GAP + _SIGNATURE, WIDTH)
        canvas.setFont(REGULAR, SMALL)
        canvas.setFillColor(MUTED)
        for start, end, word in zip(starts, ends, self._words, strict=True):
            canvas.line(start, _BELOW, end, _BELOW)
            canvas.drawString(start, 1, word)
