"""The words of certificates, in the language of the paper."""

from typing import Final

from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

# None of these may depend on the participant's sex, nor put a name or a title into another case.
_WORDS: Final = {
    "heading": QT_TRANSLATE_NOOP("Fields", "Certificate of participation"),
    "opening": QT_TRANSLATE_NOOP("Fields", "This is to certify that"),
    "text": QT_TRANSLATE_NOOP("Fields", "took part in the conference “{title}”"),
    "sessions": QT_TRANSLATE_NOOP("Fields", "Sessions attended: {attended} of {of}"),
    "check": QT_TRANSLATE_NOOP("Fields", "Can be checked with RegApp. Key of the conference: {fingerprint}"),
    "issued": QT_TRANSLATE_NOOP("Fields", "Issued: {day}"),
    "donor": QT_TRANSLATE_NOOP("Fields", "Supported by: {donor}"),
}


def certificate_word(name: str, language: Language, **values: object) -> str:
    """Give a line of a certificate."""
    return language.translate("Fields", _WORDS[name]).format(**values)
