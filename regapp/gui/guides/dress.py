"""The look of a guide on the screen: the theme's type, colours and spaces on a document made of Markdown."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)

from regapp.gui.look.theme import FAMILY, Theme

_LEADING: Final = 115
"""The height of a line, in per cent of the type."""
_SHARES: Final = {2: (34, 66), 3: (28, 36, 36)}
"""Of a table with so many columns the share of each, in per cent."""
_PICTURE: Final = (560, 320)
"""The most room of a picture, in pixels."""


def dress(document: QTextDocument, theme: Theme) -> None:
    """Give a document the look of a theme."""
    document.setDefaultFont(theme.font(theme.sizes.control))
    document.setDocumentMargin(theme.sizes.control * 1.6)
    document.setIndentWidth(theme.sizes.control * 1.9)
    block = document.begin()
    while block.isValid():
        _dress_block(block, theme)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, theme)


def _dress_block(block: QTextBlock, theme: Theme) -> None:
    level, cursor = block.blockFormat().headingLevel(), QTextCursor(block)
    in_table = cursor.currentTable() is not None
    cursor.mergeBlockFormat(_spaces(level, theme, in_table=in_table, in_list=block.textList() is not None))
    for start, length, given in _runs(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_picture(given, block.document()) if given.isImageFormat() else _type(given, level, theme))
    # The numbers of steps are as their lines begin.
    cursor.setPosition(block.position())
    cursor.mergeBlockCharFormat(_type(QTextCharFormat(), 0, theme))


def _runs(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Give the runs of letters of one kind: where each begins, its length and its format."""
    found, runs = [], block.begin()
    while not runs.atEnd():
        fragment = runs.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        runs += 1
    return found


def _spaces(level: int, theme: Theme, *, in_table: bool, in_list: bool) -> QTextBlockFormat:
    made, unit = QTextBlockFormat(), theme.sizes.control
    made.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    above, below = {1: (2.4, 0.6), 2: (1.7, 0.4)}.get(level, (0.0, 0.25 if in_list else 0.6))
    made.setTopMargin(0 if in_table else round(above * unit))
    made.setBottomMargin(0 if in_table else round(below * unit))
    return made


def _type(given: QTextCharFormat, level: int, theme: Theme) -> QTextCharFormat:
    """Give the type of a run: keys, words of the screen and what is strong stand out from what is said of them."""
    made, sizes, colours = QTextCharFormat(), theme.sizes, theme.colours
    made.setFontFamilies([FAMILY])
    made.setProperty(
        QTextFormat.Property.FontPixelSize, {1: sizes.title, 2: sizes.section}.get(level, sizes.control)
    )  # fmt: skip
    is_strong = bool(level) or given.fontItalic() or given.fontFixedPitch() or given.fontWeight() > QFont.Weight.Normal
    made.setFontWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    is_marked = given.fontFixedPitch() or level == 1
    made.setForeground(QColor(colours.accent if is_marked else colours.text))
    return made


def _picture(given: QTextCharFormat, document: QTextDocument) -> QTextImageFormat:
    """Show a picture as large as there is room, made smaller with care: Qt's own way drops lines of it."""
    made = QTextImageFormat(given.toImageFormat())
    address = document.baseUrl().resolved(made.name())
    whole = QImage(address.toLocalFile())
    smaller = whole.scaled(
        *_PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )  # fmt: skip
    document.addResource(QTextDocument.ResourceType.ImageResource.value, address, smaller)
    made.setName(address.toString())
    return made


def _dress_table(table: QTextTable, theme: Theme) -> None:
    made, colours = table.format(), theme.colours
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, share) for share in _SHARES[table.columns()]]
    )
    made.setCellPadding(theme.sizes.control // 3)
    made.setCellSpacing(0)
    made.setBorderCollapse(True)
    made.setBorder(1)
    made.setBorderBrush(QBrush(QColor(colours.line)))
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBottomMargin(theme.sizes.control)
    table.setFormat(made)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(QColor(colours.hover))
        cell.setFormat(head)
