"""The brightness of frames, by tables: format, stride and size; and codes read out of it without a copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.gui.scanners.luminance import LAYOUTS, Grey, grey_of
from regapp.gui.scanners.picture_codes import codes_in
from tests.gui.camera.pictures import plane_of, scene

CODE = "1202600012345678901234567890"


@pytest.mark.parametrize(
    ("name", "plane", "stride", "grey"),
    [
        ("NV12", b"abc-def-ZZ", 4, b"abcdef"),
        ("YUV420P", b"abcdef", 3, b"abcdef"),
        ("Y8", b"abc--def--", 5, b"abcdef"),
        ("NV12", b"abc-def", 4, b"abc"),
        ("YUYV", b"aUbVcU--dVeUfV--", 8, b"abcdef"),
        ("UYVY", b"UaVbUc--VdUeVf--Ug", 8, b"abcdef"),
        ("UYVY", b"UaVbUc--VdUeVf--", 8, b"abc"),
    ],
)
def test_brightness_of_each_format(name: str, plane: bytes, stride: int, grey: bytes) -> None:
    found = grey_of(memoryview(plane), 3, 2, stride, name)
    assert found is not None
    assert found.packed() == grey


@pytest.mark.parametrize(
    ("name", "size", "width", "height", "stride", "is_found"),
    [
        ("NV12", 9, 3, 3, 3, True),
        ("NV12", 8, 3, 3, 3, True),
        ("NV12", 6, 3, 3, 3, True),
        ("NV12", 5, 3, 3, 3, False),
        ("NV12", 9, 3, 3, 2, False),
        ("NV12", 3, 3, 1, 3, True),
        ("NV12", 2, 3, 1, 3, False),
        ("YUYV", 12, 3, 2, 6, True),
        ("YUYV", 5, 3, 2, 6, False),
        ("YUYV", 12, 3, 2, 5, False),
        ("UYVY", 7, 3, 2, 6, True),
        ("UYVY", 6, 3, 2, 6, False),
        ("NV12", 6, 0, 2, 3, False),
        ("NV12", 6, 3, 0, 3, False),
        ("NV12", 6, 3, 2, -3, False),
        ("NV12", 0, 1, 1, 1, False),
        ("Jpeg", 600, 3, 2, 3, False),
        ("ARGB8888", 600, 3, 2, 12, False),
        ("", 600, 3, 2, 3, False),
    ],
)
def test_what_is_too_short_or_of_another_format_is_none(
    name: str, size: int, width: int, height: int, stride: int, is_found: bool
) -> None:
    assert (grey_of(memoryview(bytes(size)), width, height, stride, name) is not None) is is_found


@given(st.sampled_from(sorted(LAYOUTS)), st.integers(1, 9), st.integers(1, 9), st.integers(-2, 30), st.integers(0, 300))
def test_no_size_reaches_beyond_the_bytes(name: str, width: int, height: int, stride: int, size: int) -> None:
    found = grey_of(memoryview(bytes(range(256)) * 2)[:size], width, height, stride, name)
    if found is not None:
        assert height - 1 <= found.height <= height
        assert len(found.packed()) == width * found.height
        assert found.height * found.stride <= len(found.data)


@pytest.mark.parametrize("padding", [0, 64])
@pytest.mark.parametrize("name", sorted(LAYOUTS))
def test_a_code_is_read_in_each_format(name: str, padding: int) -> None:
    plane, stride = plane_of(scene(CODE, 301, 77, 640, 480), name, padding)
    found = grey_of(memoryview(plane), 640, 480, stride, name)
    assert found is not None
    assert codes_in(found) == [CODE]


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_code_that_is_turned_is_read(turns: int) -> None:
    pixels = scene(CODE, 301, 77, 480, 480)
    for _ in range(turns):
        pixels = pixels.T[::-1].copy()
    assert codes_in(Grey(memoryview(pixels.tobytes()), 480, 480, 480)) == [CODE]


def test_no_code_is_no_text() -> None:
    assert codes_in(Grey(memoryview(scene("", 0, 0, 640, 480).tobytes()), 640, 480, 640)) == []


def test_two_codes_are_two_texts() -> None:
    pixels = scene(CODE, 20, 77, 640, 480)
    pixels[77:280, 340:] = scene("another", 10, 0, 300, 203)
    assert sorted(codes_in(Grey(memoryview(pixels.tobytes()), 640, 480, 640))) == sorted([CODE, "another"])
