"""Files that RegApp has written: opened in the system's own program, or shown in their folder."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

_NO_PROGRAMS: Final = ("offscreen", "minimal")
"""Screens where no other program can show anything."""


def has_programs() -> bool:
    """Whether another program can show something on this screen."""
    return QGuiApplication.platformName() not in _NO_PROGRAMS


def open_file(path: Path) -> None:
    """Show a file or a folder in the system's own program."""
    if has_programs():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path, parent: QObject) -> None:
    """Show the folder of a file with the file chosen in it; the folder alone where the system cannot choose one."""
    if not has_programs():
        return
    process = QProcess(parent)
    # Explorer gives 1 whether or not it has shown the file.
    fails = (lambda status: False) if sys.platform == "win32" else bool

    def end(failed: bool) -> None:
        process.deleteLater()
        if failed:
            open_file(path.parent)

    process.finished.connect(lambda status, _how: end(fails(status)))
    process.errorOccurred.connect(lambda error: end(True) if error == QProcess.ProcessError.FailedToStart else None)
    process.start(*folder_command(sys.platform, path))


def folder_command(platform: str, path: Path) -> tuple[str, list[str]]:
    """Give the program of a platform that shows a file chosen in its folder, and its arguments."""
    if platform == "win32":
        return "explorer.exe", ["/select,", str(path)]
    if platform == "darwin":
        return "open", ["-R", str(path)]
    address = QUrl.fromLocalFile(str(path)).toEncoded().toStdString()
    # A comma parts the addresses.
    address = address.replace(",", "%2C")
    return "dbus-send", [
        "--session", "--print-reply", "--dest=org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1.ShowItems", f"array:string:{address}", "string:",
    ]  # fmt: skip
