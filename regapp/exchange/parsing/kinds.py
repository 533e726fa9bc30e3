"""The kind of a file by what it holds, never by its name: people and portals name files as they like."""

import io
import re
import zipfile
from enum import Enum, auto
from typing import Final

from regapp.exchange.parsing.package import DAMAGE
from regapp.model.errors.lists import FileForeign, FileProtected, ListBroken, ListOfOtherKind, ListPacked

OLE: Final = b"\xd0\xcf\x11\xe0"
"""Workbooks of Excel 97 begin with this, and newer ones that have a password."""
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_WORD: Final = "WordDocument".encode("utf-16-le")
_FOREIGN: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ", b"SQLite format")
_ARCHIVES: Final = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_DOCUMENTS: Final = (
    ("word/", "Word (docx)"),
    ("ppt/", "PowerPoint (pptx)"),
    ("Index/", "Numbers"),
    ("Index.zip", "Numbers"),
)
_OPEN_DOCUMENTS: Final = {b"text": "OpenDocument (odt)", b"presentation": "OpenDocument (odp)"}
_CONTENT_TYPES: Final = "[Content_Types].xml"
"""In every package of Office: one of an unknown kind has lost its parts."""
_BOF: Final = re.compile(rb"\x09\x08[\x08\x10]\x00\x00[\x05\x06]\x05\x00", re.DOTALL)
"""How the stream of an Excel 95 or 97 workbook begins."""
_FILEPASS: Final = 0x2F
_FIRST_RECORDS: Final = 8
_JSON: Final = re.compile(rb"""\s*(\[\s*[\[{"\d]|\[\s*\]|\{\s*("|\}))""")
_TAG: Final = re.compile(rb"<(!doctype|html|head|body|meta|table|style|div|center)\b", re.IGNORECASE)
_HEAD: Final = 4096


class Kind(Enum):
    """The kinds of files that hold lists."""

    XLSX = auto()
    ODS = auto()
    WORKBOOK = auto()
    """Of another kind that the library of workbooks knows: xls, xlsb."""
    XML = auto()
    HTML = auto()
    WEB_ARCHIVE = auto()
    """A page with its pictures in one file (MHTML)."""
    TEXT = auto()


def kind_of(content: bytes, path: str) -> Kind:
    """Tell the kind of a list. Raises the typed error for what is none, or cannot be read."""
    if content.startswith(b"PK"):
        return _packed(content, path)
    if content.startswith(OLE):
        return _compound(content, path)
    if content.startswith(_ARCHIVES):
        raise ListPacked(path)
    if content.startswith(_FOREIGN):
        raise FileForeign(path)
    return _written(content, path)


def _packed(content: bytes, path: str) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = package.namelist()
            if "encrypted-package" in names or _is_encrypted(package, names):
                raise FileProtected(path)
            kind = package.open("mimetype").read(200) if "mimetype" in names else b""
    except DAMAGE as error:
        raise ListBroken(path) from error
    if "xl/workbook.bin" in names:
        return Kind.WORKBOOK
    if any(name.startswith("xl/") for name in names):
        return Kind.XLSX
    if b"spreadsheet" in kind or (not kind and "content.xml" in names):
        return Kind.ODS
    for word, document in _OPEN_DOCUMENTS.items():
        if word in kind:
            raise ListOfOtherKind(path, document)
    for start, document in _DOCUMENTS:
        if any(name.startswith(start) for name in names):
            raise ListOfOtherKind(path, document)
    raise (ListBroken if _CONTENT_TYPES in names else ListPacked)(path)


def _is_encrypted(package: zipfile.ZipFile, names: list[str]) -> bool:
    manifest = "META-INF/manifest.xml"
    return manifest in names and b"encryption-data" in package.open(manifest).read(1 << 20)


def _compound(content: bytes, path: str) -> Kind:
    if _ENCRYPTED in content or _has_password(content):
        raise FileProtected(path)
    if _WORD in content and not _BOF.search(content):
        raise ListOfOtherKind(path, "Word (doc)")
    return Kind.WORKBOOK


def _has_password(content: bytes) -> bool:
    """Whether one of the first records of an Excel 97 workbook says that the others are encrypted."""
    start = _BOF.search(content)
    place = start.start() if start else len(content)
    for _ in range(_FIRST_RECORDS):
        record, length = content[place : place + 2], content[place + 2 : place + 4]
        if int.from_bytes(record, "little") == _FILEPASS:
            return True
        place += 4 + int.from_bytes(length, "little")
    return False


def _written(content: bytes, path: str) -> Kind:
    """Tell apart what is written in letters: tables of text, pages, XML, and what only looks so."""
    # Letters of UTF-16 have a zero beside each; the marks of a kind are plain letters.
    head = content[:_HEAD].replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \r\n\t")
    if head.startswith(b"{\\rtf"):
        raise ListOfOtherKind(path, "RTF")
    if _JSON.match(head):
        raise ListOfOtherKind(path, "JSON")
    if head[:13].lower() == b"mime-version:":
        return Kind.WEB_ARCHIVE
    if not head.startswith(b"<"):
        return Kind.TEXT
    if b"urn:schemas-microsoft-com:office:spreadsheet" in head and not _TAG.match(head):
        return Kind.XML
    if b"office:document" in head:
        raise ListOfOtherKind(path, "OpenDocument (fods)")
    if _TAG.search(head):
        return Kind.HTML
    if head.startswith(b"<?xml"):
        raise ListOfOtherKind(path, "XML")
    return Kind.TEXT
