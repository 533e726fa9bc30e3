"""Sentences about hand-over files."""

from typing import Final

from regapp.model.errors.base import RegAppError
from regapp.model.errors.handover import (
    HandoverDamaged,
    HandoverIsNewer,
    HandoverOfOtherEvent,
    NotAHandover,
    PassphraseMissing,
    PassphraseWrong,
)
from regapp.texts.catalogue import QT_TRANSLATE_NOOP

HANDOVER_SENTENCES: Final[dict[type[RegAppError], str]] = {
    NotAHandover: QT_TRANSLATE_NOOP("Errors", "{path} is no hand-over file."),
    HandoverIsNewer: QT_TRANSLATE_NOOP(
        "Errors", "The hand-over file {path} was written by a newer RegApp; update this program."
    ),
    HandoverDamaged: QT_TRANSLATE_NOOP(
        "Errors", "The hand-over file {path} is damaged or was changed. Nothing was taken in; write it again."
    ),
    HandoverOfOtherEvent: QT_TRANSLATE_NOOP(
        "Errors",
        "The hand-over file {path} is of another conference ({code}), or of another file of it.",
    ),
    PassphraseMissing: QT_TRANSLATE_NOOP("Errors", "The hand-over file {path} is locked; give its passphrase."),
    PassphraseWrong: QT_TRANSLATE_NOOP("Errors", "The hand-over file {path} has another passphrase."),
}
