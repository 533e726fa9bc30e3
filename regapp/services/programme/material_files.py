"""The check of a session's materials before they are opened, since an entry may come from another desk."""

from pathlib import PurePosixPath, PureWindowsPath
from typing import Final

from regapp.model.text.names import UNSEEN
from regapp.model.web_address import is_link

HARMLESS: Final = frozenset({
    # Documents in which no program can lie.
    "pdf", "djvu", "epub", "txt", "docx", "xlsx", "pptx", "ppsx", "odt", "ods", "odp", "odg",
    # Pictures.
    "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "avif",
    # Recordings.
    "mp3", "m4a", "wav", "ogg", "oga", "opus", "flac", "mp4", "m4v", "mov", "avi", "mkv", "webm",
})  # fmt: skip
"""Endings of files that are shown and run nothing; whatever is not known here is not opened."""


def is_file_to_read(address: str) -> bool:
    """Whether an address names a harmless file that does not lie in the network, judged by its name alone.

    Like Windows, ignores spaces and dots at the end of a name and treats both slashes alike.
    """
    path = address.strip().replace("\\", "/").rstrip(" .")
    if UNSEEN.search(path) or path.startswith("//") or path.endswith("/") or PureWindowsPath(path).is_reserved():
        return False
    return PurePosixPath(path).suffix[1:].strip().casefold() in HARMLESS


def is_link_to_read(address: str) -> bool:
    """Whether an address is one in the web, and nothing else that a system would open."""
    return is_link(address) and not UNSEEN.search(address)
