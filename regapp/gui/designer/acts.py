"""The acts on the elements of one side: place, order, copy, align. Each gives a new side; no Qt."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from regapp.gui.designer.snapping import Box, aligned, distributed, free_place, kept_inside, moved, union
from regapp.services.designer.designs import Element, Template

Side = tuple[Element, ...]
Chosen = tuple[int, ...]
_COPY_SHIFT_MM = 3.0


def box_of(element: Element) -> Box:
    """Give the box of an element."""
    return Box(element.x, element.y, element.width, element.height)


def at(element: Element, box: Box) -> Element:
    """Move the element somewhere else, to hundredths of a millimetre."""
    x, y, width, height = (round(value, 2) for value in box)
    return replace(element, x=x, y=y, width=width, height=height)


def page_of(template: Template) -> Box:
    """Give the box of the badge itself."""
    return Box(0.0, 0.0, template.width, template.height)


def with_side(template: Template, side: int, elements: Side) -> Template:
    """Give the template with other elements on a side (0 the front, 1 the back)."""
    return replace(template, back=elements) if side else replace(template, elements=elements)


def placed(elements: Side, chosen: Chosen, boxes: Sequence[Box]) -> Side:
    """Give the side with the chosen elements in other places."""
    new = dict(zip(chosen, boxes, strict=True))
    return tuple(at(element, new[index]) if index in new else element for index, element in enumerate(elements))


def shifted(elements: Side, chosen: Chosen, across: float, down: float, page: Box) -> Side:
    """Move the chosen elements together by mm, within the badge."""
    boxes = [box_of(elements[index]) for index in chosen]
    group = union(boxes)
    goal = kept_inside(group._replace(x=group.x + across, y=group.y + down), page)
    by = (goal.x - group.x, goal.y - group.y)
    return placed(elements, chosen, [box._replace(x=box.x + by[0], y=box.y + by[1]) for box in boxes])


def lined_up(elements: Side, chosen: Chosen, how: str, page: Box) -> Side:
    """Align the chosen elements to a common line, a single one to the badge."""
    return placed(elements, chosen, aligned([box_of(elements[index]) for index in chosen], how, page))


def spread(elements: Side, chosen: Chosen, across: bool) -> Side:
    """Give the chosen elements even gaps."""
    return placed(elements, chosen, distributed([box_of(elements[index]) for index in chosen], across))


def without(elements: Side, chosen: Chosen) -> Side:
    """Give the side without the chosen elements."""
    return tuple(element for index, element in enumerate(elements) if index not in chosen)


def pasted(elements: Side, copies: Iterable[Element], page: Box) -> tuple[Side, Chosen]:
    """Add copies on top, a little off their originals and within the badge; also give the indexes of the copies."""
    fitted = []
    for copy in copies:
        box = box_of(copy)._replace(width=min(copy.width, page.width), height=min(copy.height, page.height))
        goal, _ = moved(box, _COPY_SHIFT_MM, _COPY_SHIFT_MM, page)
        fitted.append(at(copy, goal))
    return (*elements, *fitted), tuple(range(len(elements), len(elements) + len(fitted)))


def added(elements: Side, element: Element, page: Box) -> tuple[Side, Chosen]:
    """Add a new element in the middle of free space; also give its index."""
    bands = [box for box in map(box_of, elements) if box.width < page.width or box.height < page.height]
    box = free_place(element.width, element.height, bands, page)
    return (*elements, at(element, box)), (len(elements),)


def raised(elements: Side, chosen: Chosen, up: bool) -> tuple[Side, Chosen]:
    """Move the chosen elements one place nearer to the top, or to the bottom; also give their new indexes."""
    order = list(range(len(elements)))
    step = 1 if up else -1
    for index in sorted(chosen, reverse=up):
        here = order.index(index)
        there = here + step
        if 0 <= there < len(order) and order[there] not in chosen:
            order[here], order[there] = order[there], order[here]
    return tuple(elements[index] for index in order), tuple(sorted(order.index(index) for index in chosen))


def changed(elements: Side, chosen: Chosen, change: Callable[[Element], Element]) -> Side:
    """Give the side with a change made to each of the chosen elements."""
    return tuple(change(element) if index in chosen else element for index, element in enumerate(elements))


def hit(elements: Side, x: float, y: float) -> list[int]:
    """Give the elements at a point, the topmost first."""
    return [index for index in reversed(range(len(elements))) if box_of(elements[index]).holds(x, y)]


def within(elements: Side, area: Box) -> Chosen:
    """Give the elements that lie wholly within a rubber band."""
    return tuple(
        index
        for index, box in enumerate(map(box_of, elements))
        if area.x <= box.x and area.y <= box.y and box.right <= area.right and box.bottom <= area.bottom
    )
