"""The window's words for failures, and for acts taken back."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from regapp.log import log_path
from regapp.model.errors.base import RegAppError
from regapp.services.acts import ActKind
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.sentences import UNFORESEEN, sentence

UNDONE: Final = {
    ActKind.CHECK_IN: QT_TRANSLATE_NOOP("Messages", "Check-in taken back: {name}"),
    ActKind.CHECK_OUT: QT_TRANSLATE_NOOP("Messages", "Check-out taken back: {name}"),
    ActKind.WALK_IN: QT_TRANSLATE_NOOP("Messages", "Registration taken back: {name}"),
    ActKind.EDIT: QT_TRANSLATE_NOOP("Messages", "Change taken back: {name}"),
    ActKind.CANCEL: QT_TRANSLATE_NOOP("Messages", "Cancellation taken back: {name}"),
    ActKind.REINSTATE: QT_TRANSLATE_NOOP("Messages", "Reinstatement taken back: {name}"),
    ActKind.REISSUE: QT_TRANSLATE_NOOP("Messages", "New badge taken back: {name}"),
    ActKind.TAKE_BACK: QT_TRANSLATE_NOOP("Messages", "Put back as it was: {name}"),
    ActKind.MERGE: QT_TRANSLATE_NOOP("Messages", "Two records again: {name}"),
    ActKind.TELL_APART: QT_TRANSLATE_NOOP("Messages", "Perhaps one person after all: {name}"),
    ActKind.SUBSTITUTE: QT_TRANSLATE_NOOP("Messages", "Substitution taken back: {name}"),
    ActKind.SETTLE_PLACES: QT_TRANSLATE_NOOP("Messages", "The place was unsettled again."),
    ActKind.BADGES: QT_TRANSLATE_NOOP("Messages", "These badges count as not made."),
    ActKind.TEMPLATE: QT_TRANSLATE_NOOP("Messages", "The badge is as it was before."),
    ActKind.IMAGE: QT_TRANSLATE_NOOP("Messages", "The picture is as it was before."),
    ActKind.CERTIFICATES: QT_TRANSLATE_NOOP("Messages", "These certificates count as not made."),
    ActKind.SIGNATORIES: QT_TRANSLATE_NOOP("Messages", "Those who sign are as they were before."),
    ActKind.SCHEDULE: QT_TRANSLATE_NOOP("Messages", "The new session was taken out again."),
    ActKind.RESCHEDULE: QT_TRANSLATE_NOOP("Messages", "The session is as it was before."),
    ActKind.UNSCHEDULE: QT_TRANSLATE_NOOP("Messages", "The session is back in the programme."),
    ActKind.PORTAL: QT_TRANSLATE_NOOP("Messages", "The address of the materials is as it was before."),
    ActKind.MOVE: QT_TRANSLATE_NOOP("Messages", "Registered for the cities of before."),
    ActKind.LIST: QT_TRANSLATE_NOOP("Messages", "The saved list is as it was before."),
    ActKind.IMPORT: QT_TRANSLATE_NOOP("Messages", "The import was taken back."),
}

DONE: Final = {
    ActKind.EDIT: QT_TRANSLATE_NOOP("Messages", "Changed: {name}. Ctrl+Z takes it back."),
    ActKind.CANCEL: QT_TRANSLATE_NOOP("Messages", "Registration cancelled: {name}. Ctrl+Z takes it back."),
    ActKind.REINSTATE: QT_TRANSLATE_NOOP("Messages", "Registration reinstated: {name}. Ctrl+Z takes it back."),
    ActKind.TAKE_BACK: QT_TRANSLATE_NOOP("Messages", "Taken back: {name}. Ctrl+Z puts it back as it was."),
    ActKind.MERGE: QT_TRANSLATE_NOOP("Messages", "One person now: {name}. Ctrl+Z takes it back."),
    ActKind.TELL_APART: QT_TRANSLATE_NOOP(
        "Messages", "Two people: {name}. Nobody will ask again; Ctrl+Z takes it back."
    ),
}
"""The acts on one person that no verdict and no paper shows."""


def failure(error: RegAppError | None, language: Language) -> str:
    """Write one plain sentence for a failure; None is a fault in RegApp itself."""
    if error is None:
        return language.translate("Errors", UNFORESEEN).format(path=log_path())
    return sentence(error, language)


def done_to(kind: ActKind, name: str) -> str:
    """Say what was done to somebody, and the way back."""
    return QCoreApplication.translate("Messages", DONE[kind]).format(name=name)


def taken_back(kind: ActKind, name: str) -> str:
    """Say what an undo has taken back."""
    return QCoreApplication.translate("Messages", UNDONE[kind]).format(name=name)
