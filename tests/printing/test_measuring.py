"""From what was measured to a printer that prints truly."""

import io
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.badges.measuring import Lengths, correction_for, read_lengths, true_lengths
from regapp.badges.paper import Correction
from regapp.badges.test_page import write_test_page
from regapp.model.errors.printing import MeasureInvalid
from regapp.texts.catalogue import Language

SIZES = [(54, 86), (86, 54), (62, 100), (90, 60), (105, 148), (210, 297)]


def printed(true: Lengths, offset: tuple[float, float], scale: tuple[float, float], drawn: Correction) -> Lengths:
    """What a printer that shifts and stretches makes of a test page drawn with a correction."""

    def line(at: float, o: float, s: float, shift: float, stretch: float) -> float:
        return o + s * (shift + stretch * at)

    x = [line(at, offset[0], scale[0], drawn.right, drawn.across) for at in (true.left, true.left + true.across)]
    y = [line(at, offset[1], scale[1], drawn.down, drawn.along) for at in (true.top, true.top + true.along)]
    return Lengths(x[0], x[1] - x[0], y[0], y[1] - y[0])


@given(
    st.sampled_from(SIZES),
    st.tuples(st.floats(-5, 5), st.floats(-5, 5)),
    st.tuples(st.floats(0.95, 1.05), st.floats(0.95, 1.05)),
    st.tuples(st.floats(-3, 3), st.floats(-3, 3), st.floats(0.97, 1.03), st.floats(0.97, 1.03)),
)
def test_a_printer_so_corrected_prints_truly(
    size: tuple[float, float],
    offset: tuple[float, float],
    scale: tuple[float, float],
    before: tuple[float, float, float, float],
) -> None:
    true = true_lengths(*size)
    measured = printed(true, offset, scale, Correction(*before))
    correction = correction_for(measured, true, Correction(*before))
    again = printed(true, offset, scale, correction)
    for name in ("left", "across", "top", "along"):
        assert getattr(again, name) == pytest.approx(getattr(true, name), abs=0.02)


def test_a_true_printer_needs_no_correction() -> None:
    true = true_lengths(90, 60)
    assert correction_for(true, true, Correction()).is_none


def test_lengths_are_typed_with_a_comma_or_a_dot() -> None:
    true = true_lengths(90, 60)
    assert read_lengths((" 10,5", "69.9", "9", "40 "), true) == Lengths(10.5, 69.9, 9, 40)


@pytest.mark.parametrize(
    ("texts", "wrong", "expected"),
    [
        (("", "70", "10", "40"), "–", "10"),
        (("10", "7", "10", "40"), "7", "70"),
        (("10", "70", "1e9", "40"), "1e9", "10"),
        (("10", "70", "-1", "40"), "-1", "10"),
        (("10", "70", "10", "nan"), "nan", "40"),
        (("10", "70", "10", "сорок"), "сорок", "40"),
    ],
)
def test_what_cannot_be_meant_is_named(texts: tuple[str, str, str, str], wrong: str, expected: str) -> None:
    with pytest.raises(MeasureInvalid) as refused:
        read_lengths(texts, true_lengths(90, 60))
    assert (refused.value.text, refused.value.expected) == (wrong, expected)


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_the_test_page_says_what_to_measure(tmp_path: Path, size: tuple[float, float], language: str) -> None:
    out = tmp_path / "test.pdf"
    write_test_page(out, *size, Correction(), "Brother QL-820NWB", Language(language))
    document = pypdfium2.PdfDocument(out)
    (page,) = list(document)
    text = page.get_textpage().get_text_range()
    assert (page.get_width(), page.get_height()) == pytest.approx([side * 72 / 25.4 for side in size], abs=0.1)
    document.close()
    true = true_lengths(*size)
    for length in (true.left, true.across, true.top, true.along):
        assert f"{length:g}" in text
    assert "Brother" in text


@pytest.mark.parametrize("correction", [Correction(), Correction(2, -1, 0.98, 1.03)])
@pytest.mark.parametrize("size", SIZES)
def test_the_lines_lie_where_the_page_says(tmp_path: Path, size: tuple[float, float], correction: Correction) -> None:
    out = tmp_path / "test.pdf"
    write_test_page(out, *size, correction, "p", Language("en"))
    dpi = 300
    document = pypdfium2.PdfDocument(io.BytesIO(out.read_bytes()))
    picture = document[0].render(scale=dpi / 72).to_pil().convert("L")
    document.close()
    true = true_lengths(*size)
    right, bottom = true.left + true.across, true.top + true.along
    for x in (true.left, right):
        # Below the last level line there is nothing but the upright ones.
        at = (correction.right + correction.across * x, correction.down + correction.along * (bottom + 2))
        assert _is_dark(picture, at, dpi)
    for y in (true.top, bottom):
        at = (correction.right + correction.across * (right + 2), correction.down + correction.along * y)
        assert _is_dark(picture, at, dpi)


def _is_dark(picture, at: tuple[float, float], dpi: int) -> bool:  # type: ignore[no-untyped-def]
    x, y = (round(side / 25.4 * dpi) for side in at)
    return any(picture.getpixel((x + dx, y + dy)) < 128 for dx in (-2, -1, 0, 1, 2) for dy in (-2, -1, 0, 1, 2))
