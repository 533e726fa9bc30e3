"""The check of a session's materials before they are opened, since an entry may come from another desk."""

from pathlib import PurePosixPath
from typing import Final

_PROGRAMS: Final = frozenset({
    "appimage", "application", "bat", "chm", "cmd", "com", "command", "cpl", "desktop", "exe", "hta", "inf", "jar",
    "js", "jse", "lnk", "msc", "msi", "msp", "pif", "ps1", "psm1", "py", "pyw", "reg", "run", "scf", "scr",
    "settingcontent-ms", "sh", "url", "vb", "vbe", "vbs", "ws", "wsf", "wsh",
})  # fmt: skip
"""Endings of files that the system runs instead of showing them."""


def is_file_to_read(address: str) -> bool:
    """Whether an address names neither a program nor something in the network, judged by its name alone.

    Like Windows, ignores spaces and dots at the end of a name and treats both slashes alike.
    """
    path = address.strip().replace("\\", "/").rstrip(" .")
    return not path.startswith("//") and PurePosixPath(path).suffix[1:].strip().casefold() not in _PROGRAMS
