"""Which files that a session gives to read may be opened: the entry may come from another desk."""

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

    Windows passes over spaces and dots at the end of a name and takes both slashes alike; so does this.
    """
    path = address.strip().replace("\\", "/").rstrip(" .")
    return not path.startswith("//") and PurePosixPath(path).suffix[1:].strip().casefold() not in _PROGRAMS
