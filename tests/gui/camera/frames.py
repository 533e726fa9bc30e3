"""Frames as cameras send them."""

import io

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from tests.gui.camera.pictures import Pixels, plane_of


def frame_of(pixels: Pixels, name: str) -> QVideoFrame:
    """A frame of such brightness in a format, by its name in Qt without the beginning."""
    height, width = pixels.shape
    if name == "Jpeg":
        return _jpeg(pixels)
    if name == "BGRA8888":
        image = QImage(pixels.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
        return QVideoFrame(image.convertToFormat(QImage.Format.Format_RGB32))
    frame = QVideoFrame(QVideoFrameFormat(QSize(width, height), QVideoFrameFormat.PixelFormat[f"Format_{name}"]))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    stride = frame.bytesPerLine(0)
    plane, own = plane_of(pixels, name, stride - (2 if name in ("YUYV", "UYVY") else 1) * width)
    assert own == stride
    bits = memoryview(frame.bits(0))
    bits[: len(plane)] = plane[: len(bits)]
    frame.unmap()
    return frame


def _jpeg(pixels: Pixels) -> QVideoFrame:
    content = io.BytesIO()
    Image.fromarray(pixels).convert("RGB").save(content, "JPEG", quality=80)
    size = QSize(pixels.shape[1], pixels.shape[0])
    frame = QVideoFrame(QVideoFrameFormat(size, QVideoFrameFormat.PixelFormat.Format_Jpeg))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    memoryview(frame.bits(0))[: len(content.getvalue())] = content.getvalue()
    frame.unmap()
    return frame
