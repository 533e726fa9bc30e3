"""The words for what becomes of the camera."""

from PySide6.QtCore import QCoreApplication

from regapp.gui.scanners.camera_station import CameraState, CameraStation


def state_text(station: CameraStation) -> str:
    """Say what becomes of the chosen camera; empty if none is on."""
    chosen = station.preferences.camera
    text = _texts().get(station.state, "")
    return text.format(name=chosen.name if chosen is not None else "", parts=", ".join(station.missing))


def missing_text(station: CameraStation) -> str:
    """Say which parts are missing; empty if none are."""
    return _texts()[CameraState.MISSING].format(parts=", ".join(station.missing)) if station.missing else ""


def _texts() -> dict[CameraState, str]:
    translate = QCoreApplication.translate
    return {
        CameraState.STARTING: translate("Camera", "The camera is being switched on."),
        CameraState.READ: translate("Camera", "The camera reads codes. Hold a badge in front of it."),
        CameraState.REFUSED: translate(
            "Camera",
            "The camera gives no picture: {name}. Another program uses it, or the system does not allow it. "
            "RegApp goes on trying.",
        ),
        CameraState.GONE: translate(
            "Camera", "The camera is not plugged in: {name}. It is read again as soon as it is."
        ),
        CameraState.MISSING: translate(
            "Camera", "A camera cannot be read here, since parts of RegApp are missing: {parts}."
        ),
    }
