"""The window's words for failures, and for acts that can be undone."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from regapp.log import log_path
from regapp.model.errors.base import RegAppError
from regapp.services.acts import Act, ActKind
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.sentences import UNFORESEEN, sentence

ACTS: Final = {
    ActKind.CHECK_IN: QT_TRANSLATE_NOOP("Acts", "check-in"),
    ActKind.CHECK_OUT: QT_TRANSLATE_NOOP("Acts", "check-out"),
    ActKind.HAND_OUT: QT_TRANSLATE_NOOP("Acts", "hand-out"),
    ActKind.GIVE_BACK: QT_TRANSLATE_NOOP("Acts", "return of a loan"),
    ActKind.WALK_IN: QT_TRANSLATE_NOOP("Acts", "registration"),
    ActKind.EDIT: QT_TRANSLATE_NOOP("Acts", "change of details"),
    ActKind.CANCEL: QT_TRANSLATE_NOOP("Acts", "cancelled registration"),
    ActKind.REINSTATE: QT_TRANSLATE_NOOP("Acts", "reinstated registration"),
    ActKind.REISSUE: QT_TRANSLATE_NOOP("Acts", "new badge"),
    ActKind.TAKE_BACK: QT_TRANSLATE_NOOP("Acts", "undone entry"),
    ActKind.MERGE: QT_TRANSLATE_NOOP("Acts", "merge of duplicates"),
    ActKind.TELL_APART: QT_TRANSLATE_NOOP("Acts", "two different people"),
    ActKind.SUBSTITUTE: QT_TRANSLATE_NOOP("Acts", "substitute"),
    ActKind.SETTLE_PLACES: QT_TRANSLATE_NOOP("Acts", "confirmed place"),
    ActKind.BADGES: QT_TRANSLATE_NOOP("Acts", "badges made"),
    ActKind.TEMPLATE: QT_TRANSLATE_NOOP("Acts", "badge design"),
    ActKind.IMAGE: QT_TRANSLATE_NOOP("Acts", "picture"),
    ActKind.CERTIFICATES: QT_TRANSLATE_NOOP("Acts", "certificates"),
    ActKind.SIGNATORIES: QT_TRANSLATE_NOOP("Acts", "signatories"),
    ActKind.SCHEDULE: QT_TRANSLATE_NOOP("Acts", "new session"),
    ActKind.RESCHEDULE: QT_TRANSLATE_NOOP("Acts", "change of a session"),
    ActKind.UNSCHEDULE: QT_TRANSLATE_NOOP("Acts", "removed session"),
    ActKind.PORTAL: QT_TRANSLATE_NOOP("Acts", "address of the materials"),
    ActKind.YOUTH: QT_TRANSLATE_NOOP("Acts", "ages of young people"),
    ActKind.EVENT: QT_TRANSLATE_NOOP("Acts", "what papers say of the conference"),
    ActKind.REPORT_TEXT: QT_TRANSLATE_NOOP("Acts", "text of the report"),
    ActKind.TARGETS: QT_TRANSLATE_NOOP("Acts", "targets of the report"),
    ActKind.MOVE: QT_TRANSLATE_NOOP("Acts", "move to another city"),
    ActKind.LIST: QT_TRANSLATE_NOOP("Acts", "saved list"),
    ActKind.PAYMENT: QT_TRANSLATE_NOOP("Acts", "days recorded as paid"),
    ActKind.MESSAGE: QT_TRANSLATE_NOOP("Acts", "message for the desk"),
    ActKind.GROUP: QT_TRANSLATE_NOOP("Acts", "check-in of a group"),
    ActKind.FROM_PAPER: QT_TRANSLATE_NOOP("Acts", "people who came, from paper"),
    ActKind.IMPORT: QT_TRANSLATE_NOOP("Acts", "import"),
}

DONE: Final = {
    ActKind.EDIT: QT_TRANSLATE_NOOP("Messages", "Changed: {name}. Ctrl+Z undoes it."),
    ActKind.CANCEL: QT_TRANSLATE_NOOP("Messages", "Registration cancelled: {name}. Ctrl+Z undoes it."),
    ActKind.REINSTATE: QT_TRANSLATE_NOOP("Messages", "Registration reinstated: {name}. Ctrl+Z undoes it."),
    ActKind.TAKE_BACK: QT_TRANSLATE_NOOP("Messages", "Undone: {name}. Ctrl+Z restores it."),
    ActKind.MESSAGE: QT_TRANSLATE_NOOP(
        "Messages", "The message is shown once, at the next scan of {name}. Ctrl+Z undoes it."
    ),
    ActKind.MERGE: QT_TRANSLATE_NOOP("Messages", "Merged: {name}. Ctrl+Z undoes it."),
    ActKind.TELL_APART: QT_TRANSLATE_NOOP(
        "Messages", "Marked as two people: {name}. You will not be asked again; Ctrl+Z undoes it."
    ),
}
"""The acts on one person that no verdict and no paper shows."""

_REMOVED: Final = QT_TRANSLATE_NOOP(
    "Messages", "Session removed: {session}. Nobody can be checked in until you choose another one (F2)."
)
_REMOVED_HERE: Final = QT_TRANSLATE_NOOP(
    "Messages",
    "Session removed: {session}. Ctrl+Z undoes it. Nobody can be checked in until you choose another one (F2).",
)


def failure(error: RegAppError | None, language: Language) -> str:
    """Write one plain sentence for a failure; None is a fault in RegApp itself."""
    if error is None:
        return language.translate("Errors", UNFORESEEN).format(path=log_path())
    return sentence(error, language)


def act_text(kind: ActKind, name: str) -> str:
    """Name an act, and the person whom it was about, if it was about one."""
    text = QCoreApplication.translate("Acts", ACTS[kind])
    return f"{text} – {name}" if name else text


def removed_session(title: str, last: Act | None) -> str:
    """Say that the session in force is gone, and the way back where this desk has removed it."""
    is_own = last is not None and last.kind is ActKind.UNSCHEDULE
    return QCoreApplication.translate("Messages", _REMOVED_HERE if is_own else _REMOVED).format(session=title)


def done_to(kind: ActKind, name: str) -> str:
    """Say what was done to somebody, and the way back."""
    return QCoreApplication.translate("Messages", DONE[kind]).format(name=name)
