"""The brightness of a picture in a frame's own bytes, as a reader of codes takes it: nothing is copied."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Layout:
    """Where a format keeps brightness in the first plane of a frame: bytes from pixel to pixel, and to the first."""

    step: int
    first: int = 0


LAYOUTS: Final[Mapping[str, Layout]] = {
    "NV12": Layout(1),
    "NV21": Layout(1),
    "YUV420P": Layout(1),
    "YUV422P": Layout(1),
    "YV12": Layout(1),
    "Y8": Layout(1),
    "YUYV": Layout(2),
    "UYVY": Layout(2, 1),
}
"""Formats by their names in Qt (fourcc.org has the layouts); of any other a picture has to be made."""


@dataclass(frozen=True)
class Grey:
    """Brightness, a byte a pixel: `stride` bytes from a row to the next, `step` from a pixel to the next."""

    data: memoryview
    width: int
    height: int
    stride: int
    step: int = 1

    def packed(self) -> bytes:
        """Give a byte a pixel, `width` in a row."""
        whole = bytes(self.data)
        end = self.step * self.width
        return b"".join(whole[row : row + end : self.step] for row in self._rows())

    def _rows(self) -> range:
        return range(0, self.height * self.stride, self.stride)


def grey_of(plane: memoryview, width: int, height: int, stride: int, format_name: str) -> Grey | None:
    """Find the brightness in the first plane of a frame (pixels; `stride` in bytes).

    A row that is not whole, `stride` bytes long, is left out: the last one of UYVY, where brightness begins later.
    None for a format that has no such plane, or for fewer bytes than the rest takes.
    """
    layout = LAYOUTS.get(format_name)
    if layout is None or width < 1 or height < 1 or stride < width * layout.step:
        return None
    data = plane[layout.first :]
    rows = min(height, len(data) // stride)
    return Grey(data, width, rows, stride, layout.step) if rows >= max(1, height - 1) else None
