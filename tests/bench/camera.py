"""A camera that is on: the share of a core that 30 frames a second of 1280 x 720 take, by format.

`python -m tests.bench.camera [--seconds 10]`. A badge moves through every second of the frames; they are made before,
and only what RegApp does with them is measured, with the picture at the Desk. It ends with 1 if a badge was not read.
"""

import argparse
import os
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QApplication

from regapp.gui.camera.pane import CameraPicture
from regapp.gui.scanners.frame_reading import FrameReading
from regapp.gui.start import make_application
from tests.bench.measuring import report
from tests.gui.camera.frames import frame_of
from tests.gui.camera.pictures import scene

_RATE = 30
_CODES = ("1202600012345678901234567890", "1202600098765432109876543210")
_GOAL = "at most a third of a core, all read"


def moving(format_name: str) -> list[QVideoFrame]:
    """Frames of four seconds: a badge passes, nobody, another badge passes, nobody."""
    frames = list[QVideoFrame]()
    for code in _CODES:
        frames += [frame_of(scene(code, 30 * step, 15 * step), format_name) for step in range(_RATE)]
        frames += [frame_of(scene("", step, 0), format_name) for step in range(_RATE)]
    return frames


def measure(format_name: str, seconds: int) -> bool:
    """Show the frames for so long, and say what it took; gives whether each badge was read each time."""
    frames, parent, sink, picture = moving(format_name), QObject(), QVideoSink(), CameraPicture()
    picture.resize(160, 90)
    picture.show()
    codes, taken = list[str](), list[bool]()
    reading = FrameReading(parent)
    reading.read.connect(codes.append)
    reading.seen.connect(picture.show_picture)
    sink.videoFrameChanged.connect(lambda frame: taken.append(reading.offer(frame)))
    begin, begun = time.monotonic(), time.process_time()
    for number in range(seconds * _RATE):
        while (left := begin + number / _RATE - time.monotonic()) > 0:
            QTimer.singleShot(max(1, round(left * 1000)), parent, lambda: None)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        sink.setVideoFrame(frames[number % len(frames)])
    share = (time.process_time() - begun) / (time.monotonic() - begin)
    reading.close()
    wanted = -(-seconds // 2)
    QApplication.processEvents()
    figure = f"{100 * share:.0f} %, {len(codes)} of {wanted}, {taken.count(False)} dropped"
    report(f"camera, 720 rows, 30 a second, {format_name}: share, read", figure, _GOAL)
    return len(codes) >= wanted - 1


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=10)
    seconds = parser.parse_args().seconds
    application = make_application()
    all_read = [measure(name, seconds) for name in ("NV12", "YUYV", "Jpeg", "BGRA8888")]
    application.processEvents()
    return 0 if all(all_read) else 1


if __name__ == "__main__":
    sys.exit(main())
