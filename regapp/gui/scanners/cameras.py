"""A camera that reads codes, and how this machine's cameras are reached. The libraries may be missing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject

from regapp.gui.scanners.luminance import Grey
from regapp.lazy import names_of


@dataclass(frozen=True)
class Camera:
    """A camera. `key` is the same while it is plugged in, and on most systems whenever it is."""

    key: str
    name: str
    is_front: bool = False
    """Whether it looks at the person before the screen, who expects a mirror."""


class OpenCamera(Protocol):
    """A camera that is on."""

    def close(self) -> None:
        """Switch it off."""


class Cameras(Protocol):
    """A machine's cameras; for the GUI's thread."""

    def find(self) -> tuple[Camera, ...]:
        """Give the cameras that are plugged in."""

    def open(self, camera: Camera, taken: Callable[[Any], None], failed: Callable[[], None]) -> OpenCamera:
        """Switch a camera on: each frame is given to `taken`; `failed` is called when it cannot be read any more."""


class MissingParts(Exception):
    """Libraries without which no camera is read: `names`."""

    def __init__(self, *names: str) -> None:
        super().__init__(*names)
        self.names = names


_loaded: Final[Callable[[str], Any]] = names_of(
    __name__,
    {
        "QtCameras": "regapp.gui.scanners.video",
        "grey_frame": "regapp.gui.scanners.video",
        "codes_in": "regapp.gui.scanners.picture_codes",
    },
)
_PARTS: Final = {"QtCameras": "PySide6-Addons", "codes_in": "zxing-cpp"}


def this_machine(changed: Callable[[], None], parent: QObject) -> Cameras:
    """Reach the cameras of the machine that RegApp runs on. Raises MissingParts."""
    missing = list[str]()
    for name, part in _PARTS.items():
        try:
            _loaded(name)
        except ImportError:
            # Not installed, or a library of the system is not there.
            missing.append(part)
    if missing:
        raise MissingParts(*missing)
    cameras: Cameras = _loaded("QtCameras")(changed, parent)
    return cameras


def read_frame(frame: Any, look: Callable[[Grey], None]) -> list[str]:
    """Give the texts of the codes in a frame (QVideoFrame), and its picture to `look` while it lasts."""
    with _loaded("grey_frame")(frame) as grey:
        if grey is None:
            return []
        look(grey)
        codes: list[str] = _loaded("codes_in")(grey)
        return codes
