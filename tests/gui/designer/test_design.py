"""Whatever is done to a design: it can be saved, nothing leaves the badge, and every step can be taken back."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from regapp.badges.template import Element, parse_template
from regapp.badges.template_writing import write_template
from regapp.gui.designer.adding import new_band, new_code, new_programme, new_text
from regapp.gui.designer.design import Design
from regapp.gui.designer.pointer import Pointer, Press
from regapp.gui.designer.snapping import HANDLES
from tests.gui.conftest import PLAIN_BADGE

Act = Callable[[Design], object]
lengths = st.floats(-120, 120)
places = st.tuples(st.floats(-10, 100), st.floats(-10, 70))


def dragged(start: tuple[float, float], end: tuple[float, float], handle: int | None, free: bool) -> Act:
    """A drag of what lies there, or of a handle of the selection."""

    def act(design: Design) -> None:
        pointer = Pointer(design)
        pulled = HANDLES[handle] if handle is not None and len(design.chosen) == 1 else None
        pointer.press(Press(*start, pulled))
        pointer.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, 7.0, free)
        pointer.move(*end, 7.0, free)
        pointer.release()

    return act


def put(make: Callable[[], Element]) -> Act:
    return lambda design: design.add(make())


acts: st.SearchStrategy[Act] = st.one_of(
    st.builds(lambda by, down: lambda design: design.nudge(by, down), lengths, lengths),
    st.builds(dragged, places, places, st.none() | st.integers(0, 7), st.booleans()),
    st.builds(lambda chosen: lambda design: design.choose([i for i in chosen if i < len(design.elements)]),
              st.sets(st.integers(0, 9))),
    st.builds(lambda how: lambda design: design.align(how),
              st.sampled_from(["left", "centre", "right", "top", "middle", "bottom"])),
    st.builds(lambda across: lambda design: design.distribute(across), st.booleans()),
    st.builds(lambda up: lambda design: design.restack(up), st.booleans()),
    st.builds(lambda side: lambda design: design.show_side(side), st.integers(0, 1)),
    st.sampled_from([
        Design.delete, Design.duplicate, Design.copy, Design.paste, Design.undo, Design.redo,
        put(new_band), put(new_programme), put(lambda: new_code("token")), put(lambda: new_text("family")),
    ]),
)  # fmt: skip


@given(done=st.lists(acts, max_size=25))
@settings(max_examples=150, deadline=None)
def test_it_can_be_saved_after_anything_and_every_step_goes_back_and_forth(qapp: QApplication, done: list[Act]) -> None:
    design = Design()
    design.open(PLAIN_BADGE)
    for act in done:
        act(design)
        template = design.template
        assert parse_template("plain", write_template(template)) == template
        for element in (*template.elements, *template.back):
            assert min(element.width, element.height) >= 1
        assert all(index < len(design.elements) for index in design.chosen)
    last = design.template
    steps = 0
    while design.history.can_undo:
        design.undo()
        steps += 1
    assert design.template == PLAIN_BADGE
    for _ in range(steps):
        design.redo()
    while design.history.can_redo:
        design.redo()
    if not any(act is Design.undo for act in done):
        assert design.template == last
