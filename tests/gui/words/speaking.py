"""The words of a widget, and whether some of them are in another language than the window's."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from PySide6.QtWidgets import QAbstractButton, QComboBox, QHeaderView, QLabel, QLineEdit, QListWidget, QMenu, QWidget

from regapp.texts.catalogue import SOURCE_LANGUAGE, Language
from tests.test_translations import TEXTS

_LEAST_LETTERS = 4
_LANGUAGES = ("ky", "ru", "en")


def said_by(widget: QWidget) -> Iterator[str]:
    """Its text, its entries or headings, its tip, the name that screens are read by, what its menu offers."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        sections = range(widget.count())
        yield from (str(widget.model().headerData(section, widget.orientation()) or "") for section in sections)
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    yield widget.toolTip()
    yield widget.accessibleName()


def shows_text(widget: QWidget) -> bool:
    """Whether its text is on the screen, and not only told to readers."""
    return isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit) and any(
        text.strip() for text in (*said_by(widget),)[:1]
    )


@cache
def foreign_words(text: str, language: str) -> str:
    """What of a text the program says in another language alone; empty where all is well."""
    text = text.replace("&", "")
    for word in re.finditer(r"\w+", text):
        for phrase in _foreign(language).get(word[0], ()):
            if text.startswith(phrase, word.start()) and not text[word.start() + len(phrase) :][:1].isalnum():
                return phrase
    return ""


@cache
def _foreign(language: str) -> Mapping[str, Sequence[str]]:
    """By their first words: all phrases that the program says in other languages, and not in this one."""
    own = "\n".join(_phrases(language))
    others = {phrase for other in _LANGUAGES if other != language for phrase in _phrases(other)}
    found = defaultdict(list)
    for phrase in others:
        if phrase not in own or not re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", own):
            found[re.split(r"\W", phrase, maxsplit=1)[0]].append(phrase)
    return found


def _phrases(language: str) -> set[str]:
    """The texts of a language, taken apart where something is put into them, without what stands round the words."""
    spoken = Language(language)
    texts = (text if language == SOURCE_LANGUAGE else spoken.translate(context, text) for context, text in TEXTS)
    parts = (re.sub(r"^\W+|\W+$", "", part) for text in texts for part in re.split(r"\{[^}]*\}", text))
    return {part for part in parts if sum(map(str.isalpha, part)) >= _LEAST_LETTERS}
