"""Tables as OpenDocument spreadsheets, written as a stream.

The libraries for ods hold the whole document as a tree (a hundred thousand rows are some gigabytes) and write no faster
than this; what a list needs of the format (OpenDocument 1.3, part 3) is little.
"""

import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from regapp.exchange.writing import counted
from regapp.model.papers.table import Cell, Column, Table
from regapp.model.progress import Progress

_TYPE: Final = "application/vnd.oasis.opendocument.spreadsheet"
_NAMESPACES: Final = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("number", "datastyle"),
        ("fo", "xsl-fo-compatible"), ("config", "config"), ("manifest", "manifest"), ("meta", "meta"),
    )
)  # fmt: skip
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_CM_PER_CHARACTER: Final = 0.21
_PORTION: Final = 1 << 16
_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def write_ods(tables: Sequence[Table], path: Path, progress: Progress | None = None) -> None:
    """A spreadsheet with a sheet for each table: headings frozen and filterable, widths set, nothing computed."""
    names = _names(tables)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        archive.writestr("mimetype", _TYPE, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _manifest())
        archive.writestr("meta.xml", _meta(tables[0].title))
        archive.writestr("styles.xml", _styles())
        archive.writestr("settings.xml", _settings(names))
        with archive.open("content.xml", "w", force_zip64=True) as file:
            for portion in _portions(_content(tables, names, progress)):
                file.write(portion.encode("utf-8"))


def _portions(parts: Iterator[str]) -> Iterator[str]:
    held: list[str] = []
    size = 0
    for part in parts:
        held.append(part)
        size += len(part)
        if size >= _PORTION:
            yield "".join(held)
            held, size = [], 0
    yield "".join(held)


def _content(tables: Sequence[Table], names: Sequence[str], progress: Progress | None) -> Iterator[str]:
    yield f'{_HEAD}<office:document-content {_NAMESPACES} office:version="1.3"><office:automatic-styles>'
    yield (
        '<number:percentage-style style:name="N1"><number:number number:decimal-places="0"'
        ' number:min-integer-digits="1"/>'
        "<number:text> %</number:text></number:percentage-style>"
        '<number:date-style style:name="N2"><number:day number:style="long"/><number:text>.</number:text>'
        '<number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/>'
        '<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text>'
        '<number:minutes number:style="long"/></number:date-style>'
        '<style:style style:name="moment" style:family="table-cell" style:data-style-name="N2"/>'
        '<style:style style:name="share" style:family="table-cell" style:data-style-name="N1"/>'
        '<style:style style:name="head" style:family="table-cell"><style:table-cell-properties'
        ' fo:background-color="#0B6477" style:vertical-align="middle" fo:wrap-option="wrap"/>'
        '<style:text-properties fo:color="#FFFFFF" fo:font-weight="bold"/></style:style>'
        '<style:style style:name="sheet" style:family="table" style:master-page-name="Default">'
        '<style:table-properties table:display="true"/></style:style>'
    )
    for width in sorted({column.width for table in tables for column in table.columns}):
        yield (
            f'<style:style style:name="w{width}" style:family="table-column"><style:table-column-properties'
            f' style:column-width="{width * _CM_PER_CHARACTER:.2f}cm"/></style:style>'
        )
    yield "</office:automatic-styles><office:body><office:spreadsheet>"
    for name, table in zip(names, tables, strict=True):
        yield from _sheet(name, table, progress)
    yield "<table:database-ranges>"
    for number, (name, table) in enumerate(zip(names, tables, strict=True), start=1):
        last = f"{_letters(len(table.columns))}{max(1, len(table.rows)) + 1}"
        address = f"'{name}'.A1:'{name}'.{last}"
        yield (
            f'<table:database-range table:name="List{number}" table:target-range-address={quoteattr(address)}'
            ' table:display-filter-buttons="true"/>'
        )
    yield "</table:database-ranges></office:spreadsheet></office:body></office:document-content>"


def _sheet(name: str, table: Table, progress: Progress | None) -> Iterator[str]:
    yield f'<table:table table:name={quoteattr(name)} table:style-name="sheet">'
    for column in table.columns:
        yield f'<table:table-column table:style-name="w{column.width}"/>'
    yield "<table:table-header-rows><table:table-row>"
    yield from (_text(column.heading, ' table:style-name="head"') for column in table.columns)
    yield "</table:table-row></table:table-header-rows>"
    for _, row in counted(table, progress):
        cells = "".join(map(_cell, row, table.columns))
        yield f"<table:table-row>{cells}</table:table-row>"
    yield "</table:table>"


def _cell(value: Cell, column: Column) -> str:
    if isinstance(value, str):
        return _text(value) if value else "<table:table-cell/>"
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, datetime):
        date = f"{value:%Y-%m-%dT%H:%M:%S}"
        return f'<table:table-cell office:value-type="date" table:style-name="moment" office:date-value="{date}"/>'
    kind = ' office:value-type="percentage" table:style-name="share"' if column.share else ' office:value-type="float"'
    return f'<table:table-cell{kind} office:value="{value}"/>'


def _text(value: str, more: str = "") -> str:
    clean = _UNPRINTABLE.sub("", value)
    paragraphs = "".join(f"<text:p>{_spaced(escape(part))}</text:p>" for part in clean.split("\n"))
    return f'<table:table-cell office:value-type="string"{more}>{paragraphs}</table:table-cell>'


def _spaced(text: str) -> str:
    """Several spaces, and those at an end, would become one or none."""
    if "  " not in text and "\t" not in text and text == text.strip():
        return text
    text = re.sub(r"^ | (?= )| $", "<text:s/>", text)
    return text.replace("\t", "<text:tab/>")


def _names(tables: Sequence[Table]) -> list[str]:
    """Names of sheets: without the signs that have a meaning in addresses, each once."""
    titles = ("".join(char for char in table.title if char not in "[]:*?/\\'") for table in tables)
    bare = [title[:31].strip() or "RegApp" for title in titles]
    return [name if name not in bare[:index] else f"{name} {index + 1}" for index, name in enumerate(bare)]


def _letters(number: int) -> str:
    """A column's letters: 1 is A, 27 is AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _manifest() -> str:
    files = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in ("content.xml", "styles.xml", "meta.xml", "settings.xml")
    )
    return (
        f'{_HEAD}<manifest:manifest {_NAMESPACES} manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_TYPE}"/>'
        f"{files}</manifest:manifest>"
    )


def _meta(title: str) -> str:
    return (
        f'{_HEAD}<office:document-meta {_NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">'
        f"<office:meta><meta:generator>RegApp</meta:generator>"
        f"<dc:title>{escape(_UNPRINTABLE.sub('', title))}</dc:title>"
        "</office:meta></office:document-meta>"
    )


def _styles() -> str:
    """A4 lying, as wide as the page."""
    return (
        f'{_HEAD}<office:document-styles {_NAMESPACES} office:version="1.3"><office:styles>'
        '<style:default-style style:family="table-cell"><style:text-properties fo:font-size="10pt"/>'
        "</style:default-style>"
        '</office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties'
        ' fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.4cm"'
        ' style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles>'
        "<office:master-styles>"
        '<style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles>'
        "</office:document-styles>"
    )


def _settings(names: Sequence[str]) -> str:
    """The first row of each sheet stays in sight."""

    def item(name: str, kind: str, value: object) -> str:
        return f'<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>'

    frozen = "".join(
        (
            item("VerticalSplitMode", "short", 2), item("VerticalSplitPosition", "int", 1),
            item("ActiveSplitRange", "short", 2), item("PositionBottom", "int", 1),
        )
    )  # fmt: skip
    sheets = "".join(
        f"<config:config-item-map-entry config:name={quoteattr(name)}>{frozen}</config:config-item-map-entry>"
        for name in names
    )
    return (
        f'{_HEAD}<office:document-settings {_NAMESPACES} office:version="1.3"><office:settings>'
        '<config:config-item-set config:name="ooo:view-settings">'
        '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
        f'<config:config-item-map-named config:name="Tables">{sheets}</config:config-item-map-named>'
        "</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>"
        "</office:settings></office:document-settings>"
    )
