"""Pictures that RegApp brings for badges, beside the event's own."""

from collections.abc import Iterable, Mapping
from typing import Final

from regapp.badges.template import Element
from regapp.resources import resource

SHIPPED_PICTURES: Final = ("no-photo",)
"""Their names: a crossed camera, for those who refused photos."""


def with_shipped(images: Mapping[str, bytes], elements: Iterable[Element]) -> dict[str, bytes]:
    """Add the shipped pictures that the elements show; an event's own of the same name goes first."""
    shown = {element.image for element in elements}
    shipped = {name: resource("badges", f"{name}.svg").read_bytes() for name in SHIPPED_PICTURES if name in shown}
    return {**shipped, **images}
