"""The packages (zip) in which workbooks of today come: the failures that a damaged one answers with."""

import lzma
import struct
import zipfile
import zlib
from typing import Final
from xml.etree import ElementTree

DAMAGE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    ElementTree.ParseError,
    EOFError,
    OSError,
    LookupError,
    ValueError,
    RuntimeError,
)
"""All that Python's own library is known to raise for a package, or for XML within one, that is not as it should be."""
