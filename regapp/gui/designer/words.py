"""The designer's words: elements, colours, alignments, reasons to show somebody."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from regapp.services.designer.designs import FIELDS, SHIPPED_PICTURES, SLOTS, Element, Flaw
from regapp.services.designer.samples import Why
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_KINDS: Final = {
    "band": QT_TRANSLATE_NOOP("Designer", "Band of colour"),
    "image": QT_TRANSLATE_NOOP("Designer", "Picture"),
    "programme": QT_TRANSLATE_NOOP("Designer", "Programme of the participant"),
}
_COLOURS: Final = {
    "category": QT_TRANSLATE_NOOP("Designer", "Colour of the category"),
    "text": QT_TRANSLATE_NOOP("Designer", "Black"),
    "muted": QT_TRANSLATE_NOOP("Designer", "Grey"),
    "line": QT_TRANSLATE_NOOP("Designer", "Light grey"),
    "white": QT_TRANSLATE_NOOP("Designer", "White"),
    "accent": QT_TRANSLATE_NOOP("Designer", "Blue-green"),
}
_ALIGNS: Final = {
    "left": QT_TRANSLATE_NOOP("Designer", "Left"),
    "centre": QT_TRANSLATE_NOOP("Designer", "Centre"),
    "right": QT_TRANSLATE_NOOP("Designer", "Right"),
    "top": QT_TRANSLATE_NOOP("Designer", "Top"),
    "middle": QT_TRANSLATE_NOOP("Designer", "Middle"),
    "bottom": QT_TRANSLATE_NOOP("Designer", "Bottom"),
}
_SLOTS: Final = dict(
    zip(
        SLOTS,
        (
            QT_TRANSLATE_NOOP("Designer", "Organiser's logo"),
            QT_TRANSLATE_NOOP("Designer", "Second organiser's logo"),
            QT_TRANSLATE_NOOP("Designer", "Donor's logo"),
        ),
        strict=True,
    )
)
_SHIPPED: Final = dict(zip(SHIPPED_PICTURES, (QT_TRANSLATE_NOOP("Designer", "No photos"),), strict=True))
_WHYS: Final = {
    Why.LONGEST_NAME: QT_TRANSLATE_NOOP("Designer", "Longest name"),
    Why.FOREIGN: QT_TRANSLATE_NOOP("Designer", "Foreign guest"),
    Why.KYRGYZ_LETTERS: QT_TRANSLATE_NOOP("Designer", "Kyrgyz letters"),
    Why.LONGEST_PLACE: QT_TRANSLATE_NOOP("Designer", "Longest municipality"),
    Why.PRESS: QT_TRANSLATE_NOOP("Designer", "Press"),
    Why.USUAL: QT_TRANSLATE_NOOP("Designer", "Typical participant"),
}
_FLAWS: Final = {
    "fit": QT_TRANSLATE_NOOP("Designer", "Too long for its place: {names}."),
    "glyphs": QT_TRANSLATE_NOOP("Designer", "No font has the letters {names}."),
    "code": QT_TRANSLATE_NOOP("Designer", "Too long for a code: {names}."),
    "image": QT_TRANSLATE_NOOP("Designer", "The picture {names} is missing or cannot be drawn; its place stays empty."),
    "covered": QT_TRANSLATE_NOOP("Designer", "Covered: {names}."),
    "font": QT_TRANSLATE_NOOP("Designer", "Font {names} is missing; Noto Sans is used instead."),
}
_FIXED_TEXT: Final = QT_TRANSLATE_NOOP("Designer", "Fixed text")
_PICTURE_OF: Final = QT_TRANSLATE_NOOP("Designer", "Picture: {name}")
_CODE_OF: Final = QT_TRANSLATE_NOOP("Designer", "Code: {name}")
_SHOWN: Final = 40


def _say(source: str) -> str:
    return QCoreApplication.translate("Designer", source)


def kind_word(kind: str) -> str:
    """Name a band, a picture, a programme."""
    return _say(_KINDS[kind])


def colour_word(colour: str) -> str:
    """Name a colour."""
    return _say(_COLOURS[colour])


def align_word(align: str) -> str:
    """Name a side to align to, across or upright."""
    return _say(_ALIGNS[align])


def picture_word(name: str) -> str:
    """Name a picture: the words of a slot or of a shipped picture, or its own name."""
    words = _SLOTS | _SHIPPED
    return _say(words[name]) if name in words else name


def why_word(why: Why) -> str:
    """Say why somebody is shown."""
    return _say(_WHYS[why])


def fixed_text_word() -> str:
    """Name a text that is the same on every badge."""
    return _say(_FIXED_TEXT)


def field_word(field: str, language: Language) -> str:
    """Name a field; an unknown one by its own name."""
    return FIELDS[field].label_in(language) if field in FIELDS else field


def element_words(element: Element, language: Language) -> str:
    """Name an element in a few words."""
    if element.kind == "text":
        return field_word(element.field, language) if element.field else f"“{element.text[:_SHOWN]}”"
    if element.kind == "image":
        return _say(_PICTURE_OF).format(name=picture_word(element.image))
    if element.kind == "qr":
        return _say(_CODE_OF).format(name=field_word(element.field, language) or element.text[:_SHOWN])
    return kind_word(element.kind)


def _flawed_word(field: str, language: Language) -> str:
    if field in _KINDS:
        return kind_word(field)
    return field_word(field, language) if field else fixed_text_word()


def flaw_words(flaws: Iterable[Flaw], language: Language) -> str:
    """Say what is wrong with a badge, one sentence for each kind of trouble; nothing if all is well."""
    named: dict[str, dict[str, None]] = {}
    for flaw in flaws:
        is_about_field = flaw.trouble in ("fit", "code", "covered")
        name = _flawed_word(flaw.field, language) if is_about_field else flaw.detail
        named.setdefault(flaw.trouble, {})[name] = None
    return " ".join(
        _say(_FLAWS[trouble]).format(names=", ".join(names)) for trouble, names in named.items() if trouble in _FLAWS
    )
