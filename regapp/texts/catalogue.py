"""The translations (Qt's .ts files), read without Qt, so that the shell and paper speak as the window does."""

import xml.etree.ElementTree as ElementTree
from functools import lru_cache

from regapp.resources import resource

LANGUAGE_NAMES = {"ky": "Кыргызча", "ru": "Русский", "en": "English"}
SOURCE_LANGUAGE = "en"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name by which lupdate finds texts
    """Mark a text for translation where it is defined; it is translated where it is used."""
    return text


@lru_cache(maxsize=8)
def _messages(language: str, domain: str) -> dict[tuple[str, str], str]:
    messages: dict[tuple[str, str], str] = {}
    try:
        path = resource("translations", f"{domain}_{language}.ts")
    except FileNotFoundError:
        return messages
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                messages[name, message.findtext("source") or ""] = translation.text
    return messages


class Language:
    """One of the program's languages. `domain` is the family of .ts files: `regapp`, or `qtbase` for Qt's own texts."""

    def __init__(self, code: str, domain: str = "regapp") -> None:
        self.code = code
        self._messages = _messages(code, domain)

    def has(self, context: str, source: str) -> bool:
        """Whether there is a translation."""
        return (context, source) in self._messages

    def translate(self, context: str, source: str) -> str:
        """The text in this language, or as it stands in the source."""
        return self._messages.get((context, source), source)
