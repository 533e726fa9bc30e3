"""The whole text of the guides in a language as a document: the keys, then the guides, and where each section is."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QTextBlock, QTextDocument

from regapp.gui.guides.dress import dress
from regapp.gui.guides.key_list import keys_text
from regapp.gui.look.theme import Theme
from regapp.resources import document
from regapp.texts.catalogue import Language
from regapp.texts.guides import GUIDES, guide_text


@dataclass(frozen=True)
class Section:
    """A heading of the text: 1 of a guide, 2 of a part of one; and its place in the document."""

    level: int
    title: str
    position: int


class Book:
    """The document, and its sections in their order."""

    def __init__(self, language: Language, theme: Theme, parent: QObject) -> None:
        self.document = QTextDocument(parent)
        self.document.setUndoRedoEnabled(False)
        self.document.setBaseUrl(QUrl.fromLocalFile(f"{document('guide', language.code)}/"))
        texts = (keys_text(language), *(guide_text(name, language.code) for name in GUIDES))
        self.document.setMarkdown("\n\n".join(texts))
        dress(self.document, theme)
        self.sections = [
            Section(block.blockFormat().headingLevel(), block.text(), block.position())
            for block in blocks(self.document)
            if block.blockFormat().headingLevel()
        ]

    def section_at(self, position: int) -> int:
        """Give the place of the section in which a place of the document is."""
        return max(0, sum(section.position <= position for section in self.sections) - 1)


def blocks(document: QTextDocument) -> list[QTextBlock]:
    """Give the paragraphs of a document."""
    found = []
    block = document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found
