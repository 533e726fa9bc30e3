"""The keys of the window and their meaning, as the first section of the guides."""

from typing import Final

from regapp.gui.workplace import keys
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_TITLE: Final = QT_TRANSLATE_NOOP("Keys", "Keys")
_KEY: Final = QT_TRANSLATE_NOOP("Keys", "Key")
_MEANING: Final = QT_TRANSLATE_NOOP("Keys", "What it does")
KEYS: Final = (
    ("Enter", QT_TRANSLATE_NOOP("Keys", "Check in the person found; if several match, the first Enter selects one")),
    ("↑ ↓", QT_TRANSLATE_NOOP("Keys", "Choose among the people found")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Register a walk-in; what you typed is kept")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo the last act of this desk; the button names it")),
    ("Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "Redo what was undone last")),
    (keys.BADGE, QT_TRANSLATE_NOOP("Keys", "Print or make the badge of the person shown")),
    (keys.CARD, QT_TRANSLATE_NOOP("Keys", "Open the card of the person shown")),
    (keys.EDIT, QT_TRANSLATE_NOOP("Keys", "Edit the person shown")),
    (keys.SUBSTITUTE, QT_TRANSLATE_NOOP("Keys", "Register a substitute for the person shown")),
    (keys.TELEPHONE, QT_TRANSLATE_NOOP("Keys", "Copy the telephone of the person shown")),
    (keys.MENU, QT_TRANSLATE_NOOP("Keys", "The menu of the person shown, as with the right button")),
    ("F9", QT_TRANSLATE_NOOP("Keys", "Admit the person shown anyway; it is recorded")),
    ("F7", QT_TRANSLATE_NOOP("Keys", "On the Desk: the last twenty scans, each with its undo")),
    ("F2", QT_TRANSLATE_NOOP("Keys", "Choose the session")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Back to the Desk, into the field")),
    ("Ctrl+1 … 8", QT_TRANSLATE_NOOP("Keys", "Go to a page")),
    ("Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Import a list")),
    ("F11", QT_TRANSLATE_NOOP("Keys", "On the Attendance page: the figures on a large screen; Esc leaves it")),
    ("Esc", QT_TRANSLATE_NOOP("Keys", "Clear the field, close a form")),
    ("F1", QT_TRANSLATE_NOOP("Keys", "The guide for the page in hand; once more, these keys")),
)  # fmt: skip
"""The keys, with what each does in English."""


def keys_text(language: Language) -> str:
    """Give the section of keys, in Markdown."""
    title, *head = (language.translate("Keys", text) for text in (_TITLE, _KEY, _MEANING))
    rows = [f"| `{key}` | {language.translate('Keys', meaning)} |" for key, meaning in KEYS]
    return "\n".join((f"# {title}", "", f"| {' | '.join(head)} |", "|---|---|", *rows, ""))
