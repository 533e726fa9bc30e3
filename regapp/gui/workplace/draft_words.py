"""The window's words for drafts: which form or work each is of."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from regapp.services.file.drafts import Draft, DraftKind
from regapp.texts.catalogue import QT_TRANSLATE_NOOP

_KINDS: Final = {
    DraftKind.WALK_IN: QT_TRANSLATE_NOOP("Drafts", "Walk-in"),
    DraftKind.SUBSTITUTE: QT_TRANSLATE_NOOP("Drafts", "Substitute"),
    DraftKind.EDIT: QT_TRANSLATE_NOOP("Drafts", "Change of details"),
    DraftKind.SESSION: QT_TRANSLATE_NOOP("Drafts", "Session"),
    DraftKind.PORTAL: QT_TRANSLATE_NOOP("Drafts", "Address of the materials"),
    DraftKind.EVENT: QT_TRANSLATE_NOOP("Drafts", "New event"),
    DraftKind.SIGNATORIES: QT_TRANSLATE_NOOP("Drafts", "Who signs certificates"),
    DraftKind.CALIBRATION: QT_TRANSLATE_NOOP("Drafts", "Measured test page"),
    DraftKind.IMPORT: QT_TRANSLATE_NOOP("Drafts", "Import"),
    DraftKind.DESIGN: QT_TRANSLATE_NOOP("Drafts", "Design"),
    DraftKind.BY_HAND: QT_TRANSLATE_NOOP("Drafts", "Entering from paper"),
}
_AGAIN: Final = {
    DraftKind.WALK_IN: QT_TRANSLATE_NOOP("Drafts", "Kept as a draft. Ctrl+N offers it again."),
    DraftKind.IMPORT: QT_TRANSLATE_NOOP("Drafts", "Kept as a draft. The same list offers it again."),
}
_BY_THE_FORM = QT_TRANSLATE_NOOP("Drafts", "Kept as a draft. The same form offers it again.")


def draft_text(draft: Draft) -> str:
    """Name a draft in a list: its form or work, and whom or what it is about."""
    kind = QCoreApplication.translate("Drafts", _KINDS[draft.kind])
    return f"{kind}: {draft.about}" if draft.about else kind


def kept_text(kind: DraftKind) -> str:
    """Say that a form was closed and its text kept, and how to get it back."""
    return QCoreApplication.translate("Drafts", _AGAIN.get(kind, _BY_THE_FORM))
