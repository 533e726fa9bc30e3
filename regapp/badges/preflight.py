"""Looking at badges before they are printed: letters, fit, what covers what, pictures, codes at the resolution."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from regapp.badges.covering import Coverings
from regapp.badges.fields import BadgeData
from regapp.badges.layout import Faces, lettered, said
from regapp.badges.misfits import misfits_of, template_misfits
from regapp.badges.programme import programme_lines
from regapp.badges.qr import modules_of
from regapp.badges.sharing import is_drawn, is_shared, shared_value
from regapp.badges.shipped_pictures import with_shipped
from regapp.badges.template import Element, Template
from regapp.fonts import register_fonts
from regapp.model.misfit import Misfit, Trouble
from regapp.model.progress import Progress
from regapp.pictures import load_pictures

LEAST_DOTS: Final = 3.0
"""Printer dots that a module needs in each direction, so that blurred edges do not close it."""
_MM_PER_INCH: Final = 25.4
_EVERY: Final = 500


def check_badges(
    badges: Sequence[BadgeData],
    template: Template,
    *,
    both_sides: bool,
    images: Mapping[str, bytes],
    dots_per_inch: float = 0.0,
    progress: Progress | None = None,
) -> list[Misfit]:
    """The flaws of badges, each once. `dots_per_inch`: of the printer, 0 where none is meant.

    `images`: the event's pictures by name. `progress` may raise to end the work.
    """
    register_fonts()
    sides = (template.elements, template.back if both_sides or template.fold else ())
    elements = (*sides[0], *sides[1])
    images = with_shipped(images, elements)
    drawable = load_pictures({name: images[name] for element in elements if (name := element.image) in images})
    found = dict.fromkeys(template_misfits(elements, drawable, images))
    if badges and dots_per_inch:
        found |= dict.fromkeys(_small_codes(elements, badges[0], dots_per_inch))
    faces, seen = Faces(), set()
    coverings = [Coverings(side, template.height, drawable, faces, number) for number, side in enumerate(sides)]
    for index, data in enumerate(badges):
        for element in elements:
            if not is_drawn(element, data):
                continue
            shared = is_shared(element)
            if shared:
                key = (element, shared_value(element, data))
                if key in seen:
                    continue
                seen.add(key)
            found |= dict.fromkeys(_of_element(element, template, data, faces, None if shared else data))
        for covering in coverings:
            found |= dict.fromkeys(covering.of(data))
        if progress and index % _EVERY == 0:
            progress(index, len(badges))
    return list(found)


def _of_element(
    element: Element, template: Template, data: BadgeData, faces: Faces, whose: BadgeData | None
) -> list[Misfit]:
    if element.kind == "text":
        laid = lettered(element, said(element, data), faces, template.height)
    elif element.kind == "programme":
        laid = programme_lines(element, data.programme, faces, template.height)[0]
    elif element.kind == "qr" and (text := said(element, data)):
        try:
            # Tokens have one length: only what is longer can fail.
            if len(text) > len(data.token):
                modules_of(text)
        except ValueError:
            return [Misfit(data.number, element.field, Trouble.CODE, "", data.id, data.name)]
        return []
    else:
        return []
    return misfits_of(element, laid, whose) if laid.missing or not laid.fits else []


def _small_codes(elements: Iterable[Element], data: BadgeData, dots_per_inch: float) -> Iterator[Misfit]:
    for element in elements:
        if element.kind != "qr" or not (text := said(element, data)):
            continue
        try:
            module = min(element.width, element.height) / modules_of(text)
        except ValueError:
            continue
        dots = module / _MM_PER_INCH * dots_per_inch
        if dots < LEAST_DOTS:
            yield Misfit("", element.field, Trouble.MODULE, f"{dots:.1f}")
