"""An entry of somebody's history in words."""

from PySide6.QtCore import QCoreApplication

from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import Outcome
from regapp.model.entry import Kind
from regapp.services.people.registration import HistoryItem
from regapp.texts.catalogue import QT_TRANSLATE_NOOP
from regapp.texts.words import column_word, outcome_word

_TEXTS = {
    Kind.SET: QT_TRANSLATE_NOOP("History", "Changed: {fields}"),
    Kind.REMOVED: QT_TRANSLATE_NOOP("History", "Removed"),
    Kind.RESTORED: QT_TRANSLATE_NOOP("History", "Restored"),
    Kind.CHECKED_IN: QT_TRANSLATE_NOOP("History", "Checked in: {session}"),
    Kind.CHECKED_OUT: QT_TRANSLATE_NOOP("History", "Checked out: {session}"),
    Kind.REFUSED: QT_TRANSLATE_NOOP("History", "Refused: {outcome}"),
    Kind.ISSUED: QT_TRANSLATE_NOOP("History", "Badge made, no. {issue}"),
    Kind.CERTIFIED: QT_TRANSLATE_NOOP("History", "Certificate made, no. {number}"),
    Kind.VOIDED: QT_TRANSLATE_NOOP("History", "Undone"),
    Kind.MERGED: QT_TRANSLATE_NOOP("History", "Merged with another record"),
    Kind.TOLD_APART: QT_TRANSLATE_NOOP("History", "Marked as a different person"),
    Kind.ERASED: QT_TRANSLATE_NOOP("History", "Personal data erased"),
}
_REGISTERED = QT_TRANSLATE_NOOP("History", "Registered at the desk")
_IMPORTED = QT_TRANSLATE_NOOP("History", "Registered from the list {source}")
_NEWER = QT_TRANSLATE_NOOP("History", "Action by a newer version of RegApp")
_WHO = QT_TRANSLATE_NOOP("History", "{what} · desk {desk}, {operator}")


def history_text(item: HistoryItem, workplace: Workplace) -> str:
    """Say what happened, at which desk, by whom."""
    entry = item.entry
    what = _tr(_TEXTS[Kind(entry.kind)]) if entry.is_understood else _tr(_NEWER)
    if entry.kind == Kind.SET and "number" in entry.body.get("fields", {}):
        source = str(entry.body.get("source", ""))
        what = _tr(_REGISTERED) if source == "desk" else _tr(_IMPORTED)
        values = {"source": source}
    else:
        values = _values(item, workplace)
    return _tr(_WHO).format(what=what.format(**values), desk=entry.desk, operator=entry.operator)


def _values(item: HistoryItem, workplace: Workplace) -> dict[str, str]:
    body, language = item.entry.body, workplace.language
    code = str(body.get("session", ""))
    session = next((s for s in workplace.sessions if s.code == code), None)
    outcome = str(body.get("outcome", ""))
    return {
        "fields": ", ".join(_field(name, workplace) for name in body.get("fields", {})),
        "session": workplace.text(session.title) if session else code,
        "outcome": outcome_word(Outcome(outcome), language) if outcome in set(Outcome) else outcome,
        "issue": str(body.get("issue", "")),
        "number": str(body.get("number", "")),
    }


def _field(name: str, workplace: Workplace) -> str:
    if name == "cancelled":
        return outcome_word(Outcome.CANCELLED, workplace.language)
    known = {"place": "municipality", "written": "name", "latin": "name"}.get(name, name)
    return column_word(known, workplace.language)


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)
