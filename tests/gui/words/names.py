"""The name of a widget in a report: `Card._enter`, the attribute that holds it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def name_of(widget: QWidget) -> str:
    """The class and the attribute that hold a widget, or its own class within theirs."""
    own = ""
    for owner in _own_classes(widget):
        own = own or type(owner).__name__
        for attribute, value in vars(owner).items():
            if any(thing is widget for thing in _things(value)):
                return f"{type(owner).__name__}.{attribute}"
    return f"{own}/{type(widget).__name__}"


def _own_classes(widget: QWidget) -> Iterator[QWidget]:
    """Those round a widget that are RegApp's own, the nearest first."""
    owner = widget.parentWidget()
    while owner is not None:
        if type(owner).__module__.startswith("regapp."):
            yield owner
        owner = owner.parentWidget()


def _things(value: object) -> Iterator[object]:
    """A value and what lies in it."""
    yield value
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, list | tuple):
        for thing in value:
            yield from _things(thing)
