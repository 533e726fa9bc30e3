"""Why two records may be one person, or two, in words: `same telephone, other year of birth`."""

from regapp.matching.likeness import likeness_of
from regapp.matching.reasons import Reason, reasons
from regapp.model.participant import Details
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_WORDS = {
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("Doubles", "same name"),
    Reason.NAME_ALIKE: QT_TRANSLATE_NOOP("Doubles", "similar name"),
    Reason.SAME_PHONE: QT_TRANSLATE_NOOP("Doubles", "same telephone"),
    Reason.SAME_EMAIL: QT_TRANSLATE_NOOP("Doubles", "same e-mail"),
    Reason.SAME_YEAR: QT_TRANSLATE_NOOP("Doubles", "same year of birth"),
    Reason.OTHER_PHONE: QT_TRANSLATE_NOOP("Doubles", "other telephone"),
    Reason.OTHER_FATHER: QT_TRANSLATE_NOOP("Doubles", "other patronymic"),
    Reason.OTHER_YEAR: QT_TRANSLATE_NOOP("Doubles", "other year of birth"),
    Reason.OTHER_SEX: QT_TRANSLATE_NOOP("Doubles", "other sex"),
    Reason.OTHER_PLACE: QT_TRANSLATE_NOOP("Doubles", "other municipality"),
}


def reasons_text(first: Details, second: Details, language: Language) -> str:
    """Say what speaks for two records being one person, and what against it; empty where nothing does."""
    found = reasons(likeness_of(first), likeness_of(second))
    return ", ".join(language.translate("Doubles", _WORDS[reason]) for reason in found)
