"""Words about badges: a plain sentence for each fault of a badge, and the words of dividing cards."""

from regapp.badges.fields import FIELDS
from regapp.model.misfit import Misfit, Trouble
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_SENTENCES = {
    Trouble.GLYPHS: QT_TRANSLATE_NOOP("Misfits", "{whose}: no font has the letters {detail} ({field})."),
    Trouble.FIT: QT_TRANSLATE_NOOP("Misfits", "{whose}: too long for its place, printed small ({field})."),
    Trouble.CODE: QT_TRANSLATE_NOOP("Misfits", "{whose}: too long for a code ({field})."),
    Trouble.MODULE: QT_TRANSLATE_NOOP(
        "Misfits",
        "The code is too small for this printer: {detail} dots a module, 3 are needed. Make it larger in the designer.",
    ),
    Trouble.IMAGE: QT_TRANSLATE_NOOP(
        "Misfits", "The picture “{detail}” is missing or cannot be drawn; its place stays empty."
    ),
    Trouble.FONT: QT_TRANSLATE_NOOP("Misfits", "The font “{detail}” is missing; Noto Sans stands in for it."),
}
_ALL = QT_TRANSLATE_NOOP("Misfits", "All badges")
_COUNT = QT_TRANSLATE_NOOP("Fields", "Badges: {count}")
_NO_PLACE = QT_TRANSLATE_NOOP("Fields", "No municipality")
_SHOWN_LETTERS = 12
_LONGEST_NAME = 60


def misfit_sentence(misfit: Misfit, language: Language) -> str:
    """Say in a sentence the fault of a badge, its person, and its field."""
    return language.translate("Misfits", _SENTENCES[misfit.trouble]).format(
        whose=" ".join(part for part in (misfit.number, _short(misfit.name)) if part)
        or language.translate("Misfits", _ALL),
        detail=misfit.detail[:_SHOWN_LETTERS] if misfit.trouble is Trouble.GLYPHS else misfit.detail,
        field=FIELDS[misfit.field].label_in(language) if misfit.field in FIELDS else misfit.field or "–",
    )


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME].rstrip() + "…"


def badge_count(count: int, language: Language) -> str:
    """Say how many badges follow a dividing card."""
    return language.translate("Fields", _COUNT).format(count=count)


def no_place(language: Language) -> str:
    """Give the title of the card before badges of people without a known place."""
    return language.translate("Fields", _NO_PLACE)
