"""Whether a window can open here, checked before Qt: without a display or a library Qt would abort the process."""

import ctypes
import os
import re
import socket
import sys
from importlib import import_module, util
from pathlib import Path

from regapp.model.errors.system import LibraryMissing, NoDisplay

_DISPLAY = re.compile(r"^(?P<host>.*):(?P<number>\d+)(\.\d+)?$")
_SELF_CONTAINED = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_X_PORT = 6000
_NEEDED = ("PySide6.QtSvg", "PySide6.QtWidgets")
"""Modules of Qt that load the libraries that the window needs."""


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _SELF_CONTAINED:
        return True
    return _wayland_answers() or _x_answers(os.environ.get("DISPLAY", ""))


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and Path(folder, str(name)).exists()


def _x_answers(display: str) -> bool:
    """Whether a server answers at DISPLAY: a stale one is as bad as none."""
    match = _DISPLAY.match(display)
    if match is None:
        return False
    host, number = match["host"].removeprefix("unix"), int(match["number"])
    if not host:
        targets: list[tuple[int, str | tuple[str, int]]] = [
            (socket.AF_UNIX, f"/tmp/.X11-unix/X{number}"),
            (socket.AF_UNIX, f"\0/tmp/.X11-unix/X{number}"),
        ]
    else:
        targets = [(socket.AF_INET, (host, _X_PORT + number))]
    return any(_connects(family, address) for family, address in targets)


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(1.0)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def require_display() -> None:
    """Check that the window can open. NoDisplay, LibraryMissing."""
    if not has_display():
        raise NoDisplay
    try:
        for module in _NEEDED:
            import_module(module)
    except ImportError as error:
        raise LibraryMissing(_library(str(error))) from error
    if sys.platform.startswith("linux") and os.environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb"):
        _require_plugin("libqxcb.so")


def own_taskbar_button() -> None:
    """Give RegApp a button of its own in the taskbar of Windows, which else puts it with all programs of Python.

    https://learn.microsoft.com/windows/win32/api/shobjidl_core/nf-shobjidl_core-setcurrentprocessexplicitappusermodelid
    """
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("RegApp.RegApp")


def _require_plugin(name: str) -> None:
    """Load the platform plugin by hand: this names the missing library where Qt would abort."""
    package = util.find_spec("PySide6")
    if package is None or not package.submodule_search_locations or _wayland_answers():
        return
    plugin = Path(package.submodule_search_locations[0], "Qt", "plugins", "platforms", name)
    if plugin.exists():
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            raise LibraryMissing(_library(str(error))) from error


def _library(message: str) -> str:
    match = re.search(r"[\w.+-]+\.so[\w.]*|PySide6[\w.]*", message)
    return match[0] if match else message[:80]
