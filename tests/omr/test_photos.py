"""Whatever is given as a photo is opened in grey, upright or not, or refused with a reason."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileMissing, FileUnreadable, NotAFile
from regapp.model.errors.photos import PhotoTooLarge, PhotoUnreadable
from regapp.omr import open_photo


def saved(folder: Path, picture: Image.Image, name: str) -> Path:
    path = folder / name
    picture.save(path)
    return path


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_pictures_of_all_kinds_become_grey(tmp_path: Path, mode: str) -> None:
    source = Image.new("L", (60, 40), 255)
    source.paste(0, (0, 0, 30, 40))
    if mode == "I;16":
        picture = source.convert("I").point(lambda value: value * 257).convert(mode)
    else:
        picture = source.convert(mode)
    name = "a.jpg" if mode == "CMYK" else "a.png"
    grey = open_photo(saved(tmp_path, picture, name))
    assert (grey.mode, grey.size) == ("L", (60, 40))
    dark, bright = grey.getpixel((5, 20)), grey.getpixel((55, 20))
    assert isinstance(dark, int)
    assert isinstance(bright, int)
    assert (dark < 10, bright > 245) == (True, True)


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    grey = open_photo(saved(tmp_path, Image.new("RGBA", (10, 10), (0, 0, 0, 0)), "a.png"))
    assert grey.getpixel((5, 5)) == 255


@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_a_large_photo_is_made_smaller(tmp_path: Path, kind: str) -> None:
    grey = open_photo(saved(tmp_path, Image.new("L", (6_000, 4_000), 200), f"a.{kind}"))
    assert max(grey.size) == 2_600
    assert abs(grey.width / grey.height - 1.5) < 0.01


def bomb(side: int) -> bytes:
    """A PNG of a few kilobytes that says to be so many pixels wide and high."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1_000))) + chunk(b"IEND", b"")
    )


JPEG = io.BytesIO()
Image.effect_noise((400, 400), 80).save(JPEG, "JPEG")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", PhotoUnreadable),
        (b"no picture", PhotoUnreadable),
        (b"%PDF-1.4 and more", PhotoUnreadable),
        (JPEG.getvalue()[:5_000], PhotoUnreadable),
        (JPEG.getvalue()[:20], PhotoUnreadable),
        (b"\x89PNG\r\n\x1a\n", PhotoUnreadable),
        (b"GIF89a" + bytes(100), PhotoUnreadable),
        (b"II*\x00" + bytes(100), PhotoUnreadable),
        (bomb(9_000), PhotoUnreadable),
        (bomb(11_000), PhotoTooLarge),
        (bomb(40_000), PhotoTooLarge),
    ],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, error: type[RegAppError]) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    with pytest.raises(error):
        open_photo(path)


@pytest.mark.parametrize(("name", "error"), [("", NotAFile), ("none.jpg", FileMissing), ("a\x00", FileUnreadable)])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str, error: type[RegAppError]) -> None:
    with pytest.raises(error):
        open_photo(tmp_path / name)
