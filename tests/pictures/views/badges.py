"""The Badges page and the designer."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.badges.template import Element
from regapp.gui.badges.page import BATCHES, FINDINGS, PREVIEW, QUEUE
from regapp.gui.badges.print_question import PrintQuestion
from regapp.gui.designer.page import Designer
from regapp.gui.window.pages import BADGES
from regapp.services.badges.layout import Layout
from regapp.services.people.registration import add_walk_in
from regapp.services.printing.orders import OrderSize
from tests.pictures.conference import HARD_NAMES
from tests.pictures.stage import Stage, View


def _page(view: int, stage: Stage) -> None:
    stage.window.go_to(BADGES)
    stage.window.badges_page.show_view(view)


def _made(stage: Stage) -> None:
    """A batch is made, and those made before are shown."""
    stage.window.go_to(BADGES)
    stage.settle()
    stage.window.badges_page.make(stage.desk.path.with_name("badges.pdf"))
    stage.settle()
    stage.window.badges_page.show_view(BATCHES)


def _findings(stage: Stage) -> None:
    """Somebody's name fits nowhere: go on anyway?"""
    stage.place.announce(add_walk_in(stage.desk, HARD_NAMES[1])[1])
    stage.window.go_to(BADGES)
    stage.settle()
    stage.window.badges_page.check_first(Layout("cr80"), lambda _people: None)


def _question(stage: Stage) -> PrintQuestion:
    """Many badges are to be printed."""
    stage.window.go_to(BADGES)
    box = PrintQuestion(stage.place, stage.window, OrderSize(129, 17), lambda: None)
    box.show()
    return box


def _designer(stage: Stage, template: str) -> Designer:
    stage.window.go_to(BADGES)
    stage.window.open_designer(template)
    stage.settle()
    assert stage.window.designer is not None
    return stage.window.designer


def _whole(template: str, stage: Stage) -> None:
    _designer(stage, template).design.choose([])


def _first_element(template: str, stage: Stage) -> None:
    QTest.keyClick(_designer(stage, template).canvas, Qt.Key.Key_Tab)


def _of_kind(kind: str, stage: Stage) -> None:
    """The first element of a kind is chosen."""
    design = _designer(stage, "a5-fold").design
    for side in (0, 1):
        design.show_side(side)
        found = [index for index, element in enumerate(design.elements) if element.kind == kind]
        if found:
            design.choose(found[:1])
            return


def _fixed_text(stage: Stage) -> None:
    """A text is added that is the same on each badge."""
    _designer(stage, "a5-fold").design.add(Element("text", 10, 10, 40, 8, text="Ош", size=14))


def _name(stage: Stage) -> None:
    """A name is asked for."""
    _designer(stage, "90x60").keeping.ask_name()


VIEWS: Final[dict[str, View]] = {
    "badges": partial(_page, PREVIEW),
    "badges-look-at": partial(_page, FINDINGS),
    "badges-printing": partial(_page, QUEUE),
    "badges-no-batches": partial(_page, BATCHES),
    "badges-batches": _made,
    "badges-asking": _findings,
    "badges-question": _question,
    "designer": partial(_first_element, "90x60"),
    "designer-badge": partial(_whole, "90x60"),
    **{f"designer-{kind}": partial(_of_kind, kind) for kind in ("text", "qr", "band", "image", "programme")},
    "designer-fixed-text": _fixed_text,
    "designer-name": _name,
}
