"""The list of those inside a session now, for paper: people to call out or to count."""

from pathlib import Path

from regapp.model.event import Session
from regapp.model.papers.list_definition import INSIDE, SESSION_COLUMN, ListDefinition, ListFilter
from regapp.model.progress import Progress
from regapp.services.desk import Desk
from regapp.services.lists.exporting import export_attendees
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language


def write_inside(desk: Desk, out: Path, session: Session, language: Language, progress: Progress | None = None) -> int:
    """Write who is inside a session as a PDF, with telephones and times; gives their number. WriteFailed, DiskFull."""
    name = language.translate("Lists", QT_TRANSLATE_NOOP("Lists", "Inside now"))
    columns = ("number", "name", "home", "phone", f"{SESSION_COLUMN}{session.code}")
    inside = ListDefinition(name, columns, ListFilter(came=INSIDE, session=session.code))
    return export_attendees(desk, out, language, progress, inside)
