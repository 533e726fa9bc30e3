"""What the window says of failures, and of acts taken back."""

from PySide6.QtCore import QCoreApplication

from regapp.log import log_path
from regapp.model.errors.base import RegAppError
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.sentences import UNFORESEEN, sentence

_UNDONE = {
    "check-in": QT_TRANSLATE_NOOP("Messages", "Check-in taken back: {name}"),
    "check-out": QT_TRANSLATE_NOOP("Messages", "Check-out taken back: {name}"),
    "walk-in": QT_TRANSLATE_NOOP("Messages", "Registration taken back: {name}"),
    "edit": QT_TRANSLATE_NOOP("Messages", "Change taken back: {name}"),
    "cancel": QT_TRANSLATE_NOOP("Messages", "Cancellation taken back: {name}"),
    "reinstate": QT_TRANSLATE_NOOP("Messages", "Reinstatement taken back: {name}"),
    "reissue": QT_TRANSLATE_NOOP("Messages", "New badge taken back: {name}"),
    "take-back": QT_TRANSLATE_NOOP("Messages", "Put back as it was: {name}"),
    "merge": QT_TRANSLATE_NOOP("Messages", "Two records again: {name}"),
    "tell-apart": QT_TRANSLATE_NOOP("Messages", "Perhaps one person after all: {name}"),
    "substitute": QT_TRANSLATE_NOOP("Messages", "Substitution taken back: {name}"),
    "settle-places": QT_TRANSLATE_NOOP("Messages", "The place was unsettled again."),
    "badges": QT_TRANSLATE_NOOP("Messages", "These badges count as not made."),
    "template": QT_TRANSLATE_NOOP("Messages", "The badge is as it was before."),
    "image": QT_TRANSLATE_NOOP("Messages", "The picture is as it was before."),
    "certificates": QT_TRANSLATE_NOOP("Messages", "These certificates count as not made."),
    "signatories": QT_TRANSLATE_NOOP("Messages", "Those who sign are as they were before."),
    "schedule": QT_TRANSLATE_NOOP("Messages", "The new session was taken out again."),
    "reschedule": QT_TRANSLATE_NOOP("Messages", "The session is as it was before."),
    "unschedule": QT_TRANSLATE_NOOP("Messages", "The session is back in the programme."),
    "portal": QT_TRANSLATE_NOOP("Messages", "The address of the materials is as it was before."),
    "move": QT_TRANSLATE_NOOP("Messages", "Registered for the cities of before."),
    "list": QT_TRANSLATE_NOOP("Messages", "The saved list is as it was before."),
    "import": QT_TRANSLATE_NOOP("Messages", "The import was taken back."),
}


def failure(error: RegAppError | None, language: Language) -> str:
    """One plain sentence for a failure; None is one of RegApp's own."""
    if error is None:
        return language.translate("Errors", UNFORESEEN).format(path=log_path())
    return sentence(error, language)


def taken_back(what: str, name: str) -> str:
    """What an undo has taken back."""
    return QCoreApplication.translate("Messages", _UNDONE[what]).format(name=name)
