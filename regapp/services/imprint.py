"""What the PDFs of an event say of themselves: their authors are its organisers."""

from regapp.model.event import Event, in_language
from regapp.model.papers.imprint import Imprint
from regapp.texts.catalogue import Language


def organisers(event: Event, language: Language) -> str:
    """Name the organisers in a line; empty if the event has none."""
    names = (in_language(name, language.code) for name in event.organisers)
    return "; ".join(name for name in names if name)


def imprint(event: Event, language: Language, subject: str = "") -> Imprint:
    """Make the imprint of a paper of an event, which is about `subject`."""
    return Imprint(organisers(event, language), subject, language.code)
