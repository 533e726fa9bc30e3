"""Words about badges: a plain sentence for each fault of a badge, and the words of dividing cards."""

from typing import Final

from regapp.badges.fields import FIELDS
from regapp.model.misfit import Misfit, Trouble
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_SENTENCES = {
    Trouble.GLYPHS: QT_TRANSLATE_NOOP("Misfits", "{whose}: no font has the letters {detail} ({field})."),
    Trouble.FIT: QT_TRANSLATE_NOOP("Misfits", "{whose}: does not fit, printed smaller ({field})."),
    Trouble.CODE: QT_TRANSLATE_NOOP("Misfits", "{whose}: too long for a code ({field})."),
    Trouble.MODULE: QT_TRANSLATE_NOOP(
        "Misfits",
        "The code is too small for this printer: {detail} dots per module, at least 3 are "
        "needed. Make it larger in the designer.",
    ),
    Trouble.IMAGE: QT_TRANSLATE_NOOP(
        "Misfits", "The picture “{detail}” is missing or cannot be drawn; its place stays empty."
    ),
    Trouble.COVERED: QT_TRANSLATE_NOOP("Misfits", "{whose}: {detail} covers the place of “{field}”. Move one of them."),
    Trouble.FONT: QT_TRANSLATE_NOOP("Misfits", "The font “{detail}” is missing; Noto Sans is used instead."),
}
_COVERS: Final = {
    "qr": QT_TRANSLATE_NOOP("Misfits", "the code"),
    "band": QT_TRANSLATE_NOOP("Misfits", "a band of colour"),
    "image": QT_TRANSLATE_NOOP("Misfits", "a picture"),
    "programme": QT_TRANSLATE_NOOP("Misfits", "the programme"),
    "text": QT_TRANSLATE_NOOP("Misfits", "a fixed text"),
}
_ALL = QT_TRANSLATE_NOOP("Misfits", "All badges")
_COUNT = QT_TRANSLATE_NOOP("Fields", "Badges: {count}")
_NO_PLACE = QT_TRANSLATE_NOOP("Fields", "Not a municipality")
_SHOWN_LETTERS = 12
_LONGEST_NAME = 60


def misfit_sentence(misfit: Misfit, language: Language) -> str:
    """Say in a sentence the fault of a badge, its person, and its field."""
    return language.translate("Misfits", _SENTENCES[misfit.trouble]).format(
        whose=" ".join(part for part in (misfit.number, _short(misfit.name)) if part)
        or language.translate("Misfits", _ALL),
        detail=_detail(misfit, language),
        field=_field(misfit.field, language),
    )


def _field(field: str, language: Language) -> str:
    if field in FIELDS:
        return FIELDS[field].label_in(language)
    return language.translate("Misfits", _COVERS[field]) if field in _COVERS else field or "–"


def _detail(misfit: Misfit, language: Language) -> str:
    if misfit.trouble is Trouble.COVERED:
        return covering_words(misfit.detail, language)
    return misfit.detail[:_SHOWN_LETTERS] if misfit.trouble is Trouble.GLYPHS else misfit.detail


def covering_words(detail: str, language: Language) -> str:
    """Name what covers something: its kind, or the field of a text in quotes."""
    kind, _, field = detail.partition(":")
    return f"“{_field(field, language)}”" if field else language.translate("Misfits", _COVERS.get(kind, kind))


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME].rstrip() + "…"


def badge_count(count: int, language: Language) -> str:
    """Say how many badges follow a dividing card."""
    return language.translate("Fields", _COUNT).format(count=count)


def no_place(language: Language) -> str:
    """Give the title of the card before badges of people without a known place."""
    return language.translate("Fields", _NO_PLACE)
