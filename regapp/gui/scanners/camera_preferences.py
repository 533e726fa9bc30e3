"""A user's choices for the camera of this machine: which one, whether it is on, and whether its picture is shown."""

from typing import Final

from PySide6.QtCore import QSettings

from regapp.gui.scanners.cameras import Camera

_KEY: Final = "camera/key"
_NAME: Final = "camera/name"
_ON: Final = "camera/on"
_HIDDEN: Final = "camera/picture_hidden"
_YES, _NO = "yes", "no"


class CameraPreferences:
    """A part of the user's INI file; for the GUI's thread."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def camera(self) -> Camera | None:
        """The camera that was chosen, as it was then; none at first."""
        key = str(self._settings.value(_KEY, ""))
        return Camera(key, str(self._settings.value(_NAME, ""))) if key else None

    @camera.setter
    def camera(self, camera: Camera | None) -> None:
        self._settings.setValue(_KEY, camera.key if camera is not None else "")
        self._settings.setValue(_NAME, camera.name if camera is not None else "")

    @property
    def is_on(self) -> bool:
        """Whether the chosen camera reads codes."""
        return self._is(_ON, usual=_YES)

    @is_on.setter
    def is_on(self, on: bool) -> None:
        self._settings.setValue(_ON, _YES if on else _NO)

    @property
    def is_picture_hidden(self) -> bool:
        """Whether the Desk does without the picture."""
        return self._is(_HIDDEN, usual=_NO)

    @is_picture_hidden.setter
    def is_picture_hidden(self, hidden: bool) -> None:
        self._settings.setValue(_HIDDEN, _YES if hidden else _NO)

    def _is(self, key: str, *, usual: str) -> bool:
        return str(self._settings.value(key, usual)) == _YES
