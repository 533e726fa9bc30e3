"""Qt's own words: whatever is said in Kyrgyz is said in Russian too, by Qt's file or by ours."""

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from regapp.gui.window.window import Window
from regapp.resources import resource
from regapp.texts.catalogue import Language


def test_no_word_of_a_dialog_stays_english_in_russian(qapp: QApplication) -> None:
    shipped, own = QTranslator(), Language("ru", "qtbase")
    assert shipped.load("qtbase_ru", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    missing = []
    for context in ET.parse(resource("translations", "qtbase_ky.ts")).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, note = message.findtext("source") or "", message.findtext("comment")
            if not shipped.translate(name, source, note) and own.translate(name, source) == source:
                missing.append((name, source))
    assert missing == []


def test_the_question_who_works_here_is_read_whole(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window's title is cut at the width of the buttons; the question stands inside."""
    asked = list[tuple[str, ...]]()

    def answer(_parent: QWidget, *words: str, text: str) -> tuple[str, bool]:
        asked.append(words)
        return text, False

    monkeypatch.setattr(QInputDialog, "getText", answer)
    window.header._ask_operator()
    assert asked == [("RegApp", "Who is working at this desk")]
