"""An entry of somebody's history in words, as the window and the shell say it."""

from collections.abc import Sequence

from regapp.model.checkin import FROM_PAPER, Outcome
from regapp.model.entry import Entry, Kind
from regapp.model.event import Event, Session, in_language
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.handouts import thing_word
from regapp.texts.words import column_word, outcome_word

_TEXTS = {
    Kind.SET: QT_TRANSLATE_NOOP("History", "Changed: {fields}"),
    Kind.REMOVED: QT_TRANSLATE_NOOP("History", "Removed"),
    Kind.RESTORED: QT_TRANSLATE_NOOP("History", "Restored"),
    Kind.CHECKED_IN: QT_TRANSLATE_NOOP("History", "Checked in: {session}"),
    Kind.CHECKED_OUT: QT_TRANSLATE_NOOP("History", "Checked out: {session}"),
    Kind.REFUSED: QT_TRANSLATE_NOOP("History", "Refused: {outcome}"),
    Kind.HANDED_OUT: QT_TRANSLATE_NOOP("History", "Handed out: {thing}"),
    Kind.GIVEN_BACK: QT_TRANSLATE_NOOP("History", "A thing on loan came back"),
    Kind.ISSUED: QT_TRANSLATE_NOOP("History", "Badge made, no. {issue}"),
    Kind.CERTIFIED: QT_TRANSLATE_NOOP("History", "Certificate made, no. {number}"),
    Kind.VOIDED: QT_TRANSLATE_NOOP("History", "Undone"),
    Kind.MERGED: QT_TRANSLATE_NOOP("History", "Merged with another record"),
    Kind.TOLD_APART: QT_TRANSLATE_NOOP("History", "Marked as a different person"),
    Kind.ERASED: QT_TRANSLATE_NOOP("History", "Personal data erased"),
}
_FROM_PAPER = QT_TRANSLATE_NOOP("History", "Checked in from paper: {session}")
_REGISTERED = QT_TRANSLATE_NOOP("History", "Registered at the desk")
_IMPORTED = QT_TRANSLATE_NOOP("History", "Registered from the list {source}")
_NEWER = QT_TRANSLATE_NOOP("History", "Action by a newer version of RegApp")
_IN_GROUP = QT_TRANSLATE_NOOP("History", "Checked in with a group: {session}")
_WITH_BADGES = QT_TRANSLATE_NOOP("History", "Checked in with a group: {session}; the badge goes to {badges_to}")
_UNDONE = QT_TRANSLATE_NOOP("History", "{what} (undone)")
_WHO = QT_TRANSLATE_NOOP("History", "{what} · desk {desk}, {operator}")


def history_text(entry: Entry, voided: bool, sessions: Sequence[Session], language: Language, event: Event) -> str:
    """Say what happened, at which desk, by whom, and whether it was undone."""
    what = entry_text(entry, sessions, language, event)
    text = language.translate("History", _WHO).format(what=what, desk=entry.desk, operator=entry.operator)
    return undone_text(text, voided, language)


def entry_text(entry: Entry, sessions: Sequence[Session], language: Language, event: Event) -> str:
    """Say what happened."""
    if entry.kind == Kind.SET and "number" in entry.body.get("fields", {}):
        source = str(entry.body.get("source", ""))
        return language.translate("History", _REGISTERED if source == "desk" else _IMPORTED).format(source=source)
    what = _TEXTS[Kind(entry.kind)] if entry.is_understood else _NEWER
    if entry.is_understood and entry.kind == Kind.CHECKED_IN and entry.body.get("from") == FROM_PAPER:
        what = _FROM_PAPER
    elif entry.is_understood and entry.kind == Kind.CHECKED_IN and entry.body.get("group"):
        what = _WITH_BADGES if entry.body.get("badges_to") else _IN_GROUP
    return language.translate("History", what).format(**_values(entry, sessions, language, event))


def undone_text(text: str, voided: bool, language: Language) -> str:
    """Add to what is said of an entry that it was undone, if it was."""
    return language.translate("History", _UNDONE).format(what=text) if voided else text


def _values(entry: Entry, sessions: Sequence[Session], language: Language, event: Event) -> dict[str, str]:
    body = entry.body
    code, outcome = str(body.get("session", "")), str(body.get("outcome", ""))
    session = next((session for session in sessions if session.code == code), None)
    return {
        "fields": ", ".join(_field(name, language) for name in body.get("fields", {})),
        "session": in_language(session.title, language.code) if session else code,
        "outcome": outcome_word(Outcome(outcome), language) if outcome in set(Outcome) else outcome,
        "thing": f"{thing_word(str(body.get('thing', '')), language, event)} {body.get('device', '')}".strip(),
        "badges_to": str(body.get("badges_to", "")),
        "issue": str(body.get("issue", "")),
        "number": str(body.get("number", "")),
    }


def _field(name: str, language: Language) -> str:
    if name == "cancelled":
        return outcome_word(Outcome.CANCELLED, language)
    known = {"place": "municipality", "written": "name", "latin": "name"}.get(name, name)
    return column_word(known, language)
