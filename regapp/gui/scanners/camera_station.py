"""The camera that reads codes: chosen once, switched on with the window, on again by itself after it was pulled out."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from regapp.gui.scanners.camera_preferences import CameraPreferences
from regapp.gui.scanners.cameras import Camera, Cameras, MissingParts, OpenCamera, this_machine
from regapp.gui.scanners.frame_reading import FrameReading
from regapp.model.scanning.arrivals import Arrival, Ending

_FIRST_LOOK_MS: Final = 1_000
"""After the start of the window, which waits for no camera."""
PATIENCE_MS: Final = 5_000
"""A camera that is on and gives no frame for so long does not answer."""
Reach = Callable[[Callable[[], None], QObject], Cameras]
"""Reaches a machine's cameras; raises MissingParts."""


class CameraState(Enum):
    """What becomes of the chosen camera."""

    OFF = auto()
    """None is chosen, or it is switched off."""
    STARTING = auto()
    READ = auto()
    REFUSED = auto()
    """It is plugged in and gives no picture: another program has it, or the system does not allow it."""
    GONE = auto()
    """It is not plugged in."""
    MISSING = auto()
    """Libraries are missing."""


class CameraStation(QObject):
    """This machine's camera. QtMultimedia is loaded by the first look, and that waits until a camera was chosen."""

    came = Signal(object)
    """An Arrival: a code that came into sight."""
    seen = Signal(QImage)
    """What the camera sees, some ten times a second."""
    changed = Signal()
    """Other cameras are there, another one was chosen, or the state is another."""
    lost = Signal(str)
    """The name of the camera that was being read and does not answer any more."""
    back = Signal(str)
    """The name of the camera that was lost and is read again."""

    def __init__(self, preferences: CameraPreferences, parent: QObject, reach: Reach | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.found: tuple[Camera, ...] = ()
        """What is plugged in, as far as somebody has looked."""
        self.missing: tuple[str, ...] = ()
        """Libraries that were missing at the last look."""
        self.state = CameraState.OFF
        self._reach = reach if reach is not None else this_machine
        self._cameras: Cameras | None = None
        self._open: OpenCamera | None = None
        self._camera: Camera | None = None
        """The camera that is open, as it is now."""
        self._reading: FrameReading | None = None
        self._is_lost = self._is_closed = False
        self._patience = QTimer(self)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_silence)
        if self._is_wanted:
            QTimer.singleShot(_FIRST_LOOK_MS, self, self.look)

    @property
    def _is_wanted(self) -> bool:
        return self.preferences.camera is not None and self.preferences.is_on

    @property
    def is_mirrored(self) -> bool:
        """Whether the picture of the camera is shown as in a mirror."""
        return self._camera is not None and self._camera.is_front

    def look(self) -> None:
        """Look which cameras there are, and switch on what was chosen. Loads QtMultimedia."""
        if self._is_closed:
            return
        if self._cameras is None:
            try:
                self._cameras = self._reach(self.look, self)
            except MissingParts as error:
                self.missing = error.names
        if self._cameras is not None:
            self.missing, self.found = (), self._cameras.find()
        self._follow()

    def choose(self, camera: Camera | None) -> None:
        """Read codes with a camera from now on; None: with none."""
        self._let_go()
        self._is_lost = False
        self.preferences.camera = camera
        if camera is not None:
            self.preferences.is_on = True
        self.look()

    def switch(self, *, on: bool) -> None:
        """Switch the chosen camera on or off."""
        self._is_lost = False
        self.preferences.is_on = on
        self.look()

    def close(self) -> None:
        """Let go of the camera."""
        self._is_closed = True
        self._let_go()

    def _follow(self) -> None:
        """Open or leave the camera, as was chosen and as is plugged in."""
        camera = self._plugged_in()
        if self._open is not None and (camera is None or camera != self._camera):
            self._let_go(is_loss=self._is_wanted)
        if camera is not None and self._open is None and self._cameras is not None:
            self._switch_on(self._cameras, camera)
            return
        if not self._is_wanted:
            self.state = CameraState.OFF
        elif self.missing:
            self.state = CameraState.MISSING
        elif camera is None:
            self.state = CameraState.GONE
        self.changed.emit()

    def _plugged_in(self) -> Camera | None:
        """The chosen camera as it is now; where its key is another one after it was pulled out, by its name."""
        chosen = self.preferences.camera
        if chosen is None or not self.preferences.is_on:
            return None
        by_key = next((camera for camera in self.found if camera.key == chosen.key), None)
        return by_key or next((camera for camera in self.found if camera.name == chosen.name), None)

    def _switch_on(self, cameras: Cameras, camera: Camera) -> None:
        self._camera, self.state = camera, CameraState.STARTING
        if self._reading is None:
            self._reading = FrameReading(self)
            self._reading.read.connect(self._on_code)
            self._reading.seen.connect(self._on_picture)
        self._open = cameras.open(camera, self._on_frame, self._on_failed)
        self._patience.start()
        self.changed.emit()

    def _let_go(self, *, is_loss: bool = False) -> None:
        opened, camera, self._open, self._camera = self._open, self._camera, None, None
        self._patience.stop()
        if opened is not None:
            opened.close()
        if self._reading is not None:
            self._reading.close()
            self._reading = None
        was_read, self.state = self.state is CameraState.READ, CameraState.OFF
        if is_loss and was_read and camera is not None:
            self._is_lost = True
            self.lost.emit(camera.name)

    def _on_frame(self, frame: Any) -> None:
        """Take a frame (QVideoFrame) as long as the camera is meant to be on."""
        if self._reading is not None:
            self._reading.offer(frame)

    def _on_picture(self, picture: QImage) -> None:
        self._patience.start()
        if self.state is not CameraState.READ and self._camera is not None:
            self.state = CameraState.READ
            self.changed.emit()
            if self._is_lost:
                self._is_lost = False
                self.back.emit(self._camera.name)
        self.seen.emit(picture)

    def _on_code(self, text: str) -> None:
        name = self._camera.name if self._camera is not None else ""
        self.came.emit(Arrival(text, name, ending=Ending.REPORT))

    def _on_failed(self) -> None:
        # Queued: a camera is not let go of while it tells of its fault.
        QTimer.singleShot(0, self, self._refuse)

    def _refuse(self) -> None:
        if self._open is None:
            return
        self._let_go(is_loss=True)
        self.state = CameraState.REFUSED
        # Tried again: the other program may end.
        self._patience.start()
        self.changed.emit()

    def _on_silence(self) -> None:
        if self._open is not None:
            self._refuse()
        else:
            self._patience.stop()
            self.look()
