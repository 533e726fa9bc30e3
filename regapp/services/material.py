"""The event's own material: templates, pictures and lists, each a subject of the journal that travels with it."""

from collections.abc import Sequence

from regapp.model.entry import Draft, Kind
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.store import queries


def material_names(desk: Desk, kind: str) -> tuple[str, ...]:
    """Give the names of the event's own `template`s, `image`s or `list`s."""
    return tuple(desk.ask(queries.materials, desk.event.number, kind))


def material(desk: Desk, kind: str, name: str) -> str | None:
    """Give the content that the event keeps under that name; None if there is none."""
    return desk.ask(queries.material, desk.event.number, kind, name)


def keeping(desk: Desk, subject: str, content: str) -> list[Draft]:
    """Draft the entries that keep a content under a subject, even if it was taken away before."""
    kind, name = subject.split("/", 1)
    restored = [] if material(desk, kind, name) is not None else [Draft(Kind.RESTORED, subject, {})]
    return [*restored, Draft(Kind.SET, subject, {"fields": {"content": content}})]


def removing(subject: str) -> Draft:
    """Draft the entry that takes a subject away; it can be undone."""
    return Draft(Kind.REMOVED, subject, {})


def journal_material(desk: Desk, kind: ActKind, drafts: Sequence[Draft]) -> Changes:
    """Journal drafts about the event's material as one act of that kind."""
    desk.remember(kind, None, desk.write(lambda tx: desk.append(tx, drafts)))
    return Changes(everything=True)
