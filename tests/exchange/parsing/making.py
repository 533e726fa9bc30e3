"""Lists of every kind, made small, to be read whole or damaged by rule."""

import io
import struct
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path
from random import Random

import xlsxwriter

ROWS = (
    ("ФИО", "Телефон", "Ойлор"),
    ("Асанов Бакыт Эркинович", "0555 12 34 56", "Үй, жер"),
    ("Үсөнова Гүлнара", "0700 11 22 33", ""),
    ("Жумабек уулу Нурлан", "+996 777 44 55 66", "жок"),
)
TEXT = "".join(";".join(row) + "\r\n" for row in ROWS)
_SECTOR = 512
_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_ODS}"/></manifest:manifest>'
)


def xlsx(rows: tuple[tuple[str, ...], ...] = ROWS) -> bytes:
    """Make a workbook of today."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        for number, row in enumerate(rows):
            if number == 0:
                sheet = book.add_worksheet("Тизме")
            sheet.write_row(number, 0, row)
    return out.getvalue()


def ods(attributes: dict[int, str] | None = None, rows: tuple[tuple[str, ...], ...] = ROWS) -> bytes:
    """Make a workbook of LibreOffice; `attributes`: of rows, by their place."""
    lines = "".join(
        f"<table:table-row {(attributes or {}).get(place, '')}>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in row
        )
        + "</table:table-row>"
        for place, row in enumerate(rows)
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="Тизме">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return package({"mimetype": _ODS, "content.xml": content, "META-INF/manifest.xml": _MANIFEST})


def package(parts: dict[str, str | bytes]) -> bytes:
    """Make a package of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, part in parts.items():
            made.writestr(name, part, None if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def parts_of(content: bytes) -> dict[str, str | bytes]:
    """Give the parts of a package."""
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        return {name: made.read(name) for name in made.namelist()}


def xls(
    rows: tuple[tuple[str, ...], ...] = ROWS, has_password: bool = False, hidden: Collection[int] = frozenset()
) -> bytes:
    """Make a workbook of Excel 97: the stream of its records in a compound file."""
    password = _record(0x2F, bytes(54)) if has_password else b""
    name = "Тизме".encode("utf-16-le")
    bound = _record(0x85, struct.pack("<IBBBB", 0, 0, 0, len(name) // 2, 1) + name)
    start = 20 + len(password) + len(bound) + 4
    bound = _record(0x85, struct.pack("<IBBBB", start, 0, 0, len(name) // 2, 1) + name)
    cells = b"".join(
        _record(0x204, struct.pack("<HHHHB", row, column, 0, len(text), 1) + text.encode("utf-16-le"))
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    )
    about = b"".join(
        _record(0x208, struct.pack("<6HI", row, 0, 3, 255, 0, 0, 0x20 * (row in hidden))) for row in range(len(rows))
    )
    size = struct.pack("<IIHHH", 0, len(rows), 0, 3, 0)
    book = _begin(5) + password + bound + _record(0x0A, b"")
    return _compound(book + _begin(0x10) + _record(0x200, size) + about + cells + _record(0x0A, b""))


def _begin(kind: int) -> bytes:
    return _record(0x809, struct.pack("<HHHHII", 0x600, kind, 0, 0, 0, 6))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _compound(stream: bytes) -> bytes:
    stream = stream.ljust(max(4096, -(-len(stream) // _SECTOR) * _SECTOR), b"\x00")
    count = len(stream) // _SECTOR
    chain = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, 2 + count), 0xFFFFFFFE]
    chain += [0xFFFFFFFF] * (_SECTOR // 4 - len(chain))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    entries = _entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + _entry("Workbook", 2, 0xFFFFFFFF, 2, len(stream))
    return header + struct.pack("<128I", *chain) + entries.ljust(_SECTOR, b"\x00") + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le") + b"\x00\x00"
    head = letters.ljust(64, b"\x00") + struct.pack("<HBBIII", len(letters), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)


WHOLE = {"xlsx": xlsx(), "xls": xls(), "ods": ods(), "csv": TEXT.encode()}


def damaged(content: bytes, random: Random) -> Iterator[tuple[str, bytes]]:
    """Damage a file by rule: cut, zeroed sectors, flipped bytes, parts moved."""
    for end in range(1024, len(content), max(1024, len(content) // 4096 * 1024)):
        yield f"cut at {end}", content[:end]
    yield "cut by ten", content[:-10]
    for _ in range(6):
        start = random.randrange(max(1, len(content) // _SECTOR)) * _SECTOR
        yield f"zero at {start}", content[:start] + bytes(_SECTOR) + content[start + _SECTOR :]
    for number in (1, 3, 30, 300):
        changed = bytearray(content)
        for _ in range(number):
            changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
        yield f"{number} bits", bytes(changed)
    middle = len(content) // 2
    yield "halves", content[middle:] + content[:middle]
    yield "twice", content + content
    yield "huge numbers", content.replace(b"\x00\x00", b"\xff\xff", 3)


def save(folder: Path, content: bytes, name: str = "list") -> Path:
    """Write a list under a name that tells nothing of its kind."""
    path = folder / name
    path.write_bytes(content)
    return path
