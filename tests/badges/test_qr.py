"""Codes are qrcode's own, module by module, whatever they say."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.util import MODE_NUMBER, QRData, optimal_mode

from regapp.badges.qr import MOST_BYTES, code_of


def as_qrcode_makes_it(text: str) -> list[list[bool]]:
    content = text.encode()
    mode = optimal_mode(content)
    level = ERROR_CORRECT_Q if mode == MODE_NUMBER and len(text) <= 48 else ERROR_CORRECT_M
    code = QRCode(error_correction=level, border=0)
    code.add_data(QRData(content, mode=mode))
    code.make(fit=True)
    return [[bool(module) for module in row] for row in code.get_matrix()]


def tokens(count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    return ["".join(chance.choices("0123456789", k=44)) for _ in range(count)]


@pytest.mark.parametrize("text", tokens(25, 1))
def test_tokens(text: str) -> None:
    code = code_of(text)
    assert code.side == 25
    assert code.rows() == as_qrcode_makes_it(text)


@pytest.mark.slow
def test_a_thousand_tokens() -> None:
    for text in tokens(1_000, 2):
        assert code_of(text).rows() == as_qrcode_makes_it(text), text


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=60) | st.text("ABC0123456789-.:/ $", min_size=1, max_size=90))
def test_any_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    assert code_of(text).rows() == as_qrcode_makes_it(text)


@pytest.mark.parametrize("text", ["https://www.myktyaimak.gov.kg", "x" * 300, "7", "12", "9876543210" * 50, "A1-" * 60])
def test_every_mode_and_several_blocks(text: str) -> None:
    assert code_of(text).rows() == as_qrcode_makes_it(text)


@pytest.mark.parametrize("text", ["", "x" * (MOST_BYTES + 1)])
def test_what_no_code_can_say(text: str) -> None:
    with pytest.raises(ValueError, match=r"\d"):
        code_of(text)


def test_the_image_is_the_modules() -> None:
    code = code_of("1" * 44)
    image = code.image()
    assert len(image) == 25 * 4
    for row, modules in enumerate(code.rows()):
        bits = f"{int.from_bytes(image[4 * row : 4 * row + 4], 'big'):032b}"
        assert [bit == "1" for bit in bits[:25]] == modules
        assert set(bits[25:]) == {"0"}
