"""The words for what checking a certificate comes to."""

from regapp.model.papers.certificate_check import Check, CheckOutcome
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.days import span_text
from regapp.texts.words import column_word

_WORDS = {
    CheckOutcome.GENUINE: QT_TRANSLATE_NOOP("Checks", "Genuine"),
    CheckOutcome.NOT_KNOWN_HERE: QT_TRANSLATE_NOOP("Checks", "Signed by this conference"),
    CheckOutcome.WITHDRAWN: QT_TRANSLATE_NOOP("Checks", "Withdrawn"),
    CheckOutcome.OTHER_CONFERENCE: QT_TRANSLATE_NOOP("Checks", "Unaltered; its key is not known here"),
    CheckOutcome.OTHER_KEY: QT_TRANSLATE_NOOP("Checks", "Made with another key"),
    CheckOutcome.SAMPLE: QT_TRANSLATE_NOOP("Checks", "A sample, no certificate"),
    CheckOutcome.NOT_GENUINE: QT_TRANSLATE_NOOP("Checks", "Altered or not genuine"),
    CheckOutcome.UNREADABLE: QT_TRANSLATE_NOOP("Checks", "Not the code of a certificate"),
}
_ADVICE = {
    CheckOutcome.GENUINE: QT_TRANSLATE_NOOP("Checks", "Issued by this conference and valid."),
    CheckOutcome.NOT_KNOWN_HERE: QT_TRANSLATE_NOOP(
        "Checks",
        "The signature is valid. The certificate was made at another desk; its record has not reached this file yet.",
    ),
    CheckOutcome.WITHDRAWN: QT_TRANSLATE_NOOP(
        "Checks", "The conference issued this certificate and later withdrew it: it is not valid."
    ),
    CheckOutcome.OTHER_CONFERENCE: QT_TRANSLATE_NOOP(
        "Checks", "Nothing in it has been altered. Compare the key below with the one its organisers have published."
    ),
    CheckOutcome.OTHER_KEY: QT_TRANSLATE_NOOP(
        "Checks", "Its key is not the one that the organisers have published: do not accept it."
    ),
    CheckOutcome.SAMPLE: QT_TRANSLATE_NOOP(
        "Checks", "This is a preview image. Whatever it says, no conference issued it: do not accept it."
    ),
    CheckOutcome.NOT_GENUINE: QT_TRANSLATE_NOOP(
        "Checks", "The signature is not valid. Scan again; if the result is the same, do not accept it."
    ),
    CheckOutcome.UNREADABLE: QT_TRANSLATE_NOOP("Checks", "Scan the square code on the certificate once more."),
}
_FACTS = {
    "conference": QT_TRANSLATE_NOOP("Checks", "Conference"),
    "days": QT_TRANSLATE_NOOP("Checks", "Days"),
    "sessions": QT_TRANSLATE_NOOP("Checks", "Sessions attended"),
    "key": QT_TRANSLATE_NOOP("Checks", "Key of the conference"),
    "name": QT_TRANSLATE_NOOP("Checks", "Registered now as"),
    "attended": QT_TRANSLATE_NOOP("Checks", "Sessions recorded now"),
    "also": QT_TRANSLATE_NOOP("Checks", "The same number was given to"),
}
_OF = QT_TRANSLATE_NOOP("Checks", "{attended} of {of}")


def check_word(outcome: CheckOutcome, language: Language) -> str:
    """The word for an outcome."""
    return language.translate("Checks", _WORDS[outcome])


def check_advice(outcome: CheckOutcome, language: Language) -> str:
    """The meaning of an outcome, and advice."""
    return language.translate("Checks", _ADVICE[outcome])


def check_facts(check: Check, language: Language) -> list[tuple[str, str]]:
    """The statements of the certificate, and of the file where it differs, each with its caption."""
    said = check.statement
    if said is None:
        return []
    of = language.translate("Checks", _OF)
    facts = [
        (column_word("name", language), said.name),
        (_fact("conference", language), said.title),
        (_fact("days", language), span_text(said.starts, said.ends, language)),
        (_fact("sessions", language), of.format(attended=said.attended, of=said.of)),
        (column_word("number", language), said.number),
        (_fact("key", language), check.fingerprint),
    ]
    if check.name:
        facts.append((_fact("name", language), check.name))
    if check.attended >= 0:
        facts.append((_fact("attended", language), str(check.attended)))
    if check.also:
        facts.append((_fact("also", language), ", ".join(check.also)))
    return facts


def _fact(name: str, language: Language) -> str:
    return language.translate("Checks", _FACTS[name])
