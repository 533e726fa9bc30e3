"""Pictures with a badge's code in them, as bytes of frames."""

from functools import cache

import numpy
import zxingcpp
from numpy.typing import NDArray

WIDTH, HEIGHT = 1280, 720
Pixels = NDArray[numpy.uint8]


@cache
def code_picture(text: str, module: int = 6) -> Pixels:
    """A QR code with its quiet zone."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    image = numpy.array(zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=True), dtype=numpy.uint8)
    return image.repeat(module, axis=0).repeat(module, axis=1)


def scene(text: str, left: int, top: int, width: int = WIDTH, height: int = HEIGHT) -> Pixels:
    """A room in half light with noise, and a badge's code at a place; without a code where the text is empty."""
    room = numpy.random.default_rng(1).integers(70, 130, (height, width)).astype(numpy.uint8)
    if text:
        code = code_picture(text)
        rows, columns = code.shape
        room[top : top + rows, left : left + columns] = code
    return room


def plane_of(pixels: Pixels, format_name: str, padding: int = 0) -> tuple[bytes, int]:
    """The first plane of a frame with such brightness, and its stride in bytes."""
    height, width = pixels.shape
    if format_name in ("YUYV", "UYVY"):
        plane = numpy.full((height, 2 * width + padding), 128, numpy.uint8)
        plane[:, int(format_name == "UYVY") : 2 * width : 2] = pixels
    else:
        plane = numpy.full((height, width + padding), 9, numpy.uint8)
        plane[:, :width] = pixels
    return plane.tobytes(), plane.shape[1]
