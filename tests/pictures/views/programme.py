"""The Programme page: the timetable, a session, its form, the materials, their code for the hall."""

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from regapp.gui.programme.session_panel import ABOUT
from regapp.gui.window.pages import PROGRAMME
from regapp.services.programme.programme import add_session
from tests.pictures.stage import Stage, View

_OPENING: Final = "osh-1-opening"


def _page(stage: Stage) -> None:
    stage.window.go_to(PROGRAMME)
    stage.settle()
    page = stage.window.programme_page
    page.side.close_over()
    page.timetable.choose("")


def _session(stage: Stage) -> None:
    _page(stage)
    stage.window.programme_page.show_session(_OPENING)


def _about(stage: Stage) -> None:
    """Who speaks in a session, and what there is to read."""
    _session(stage)
    stage.window.programme_page.side.panel.look_at(ABOUT)


def _form(stage: Stage) -> None:
    _page(stage)
    stage.window.programme_page.edit(stage.desk.session(_OPENING))


def _new(stage: Stage) -> None:
    _page(stage)
    stage.window.programme_page.new_session()
    form = stage.window.programme_page.side.form
    assert form is not None
    form.submit()


def _materials(stage: Stage) -> None:
    _page(stage)
    stage.window.programme_page.open_materials()


def _code(stage: Stage) -> QWidget:
    """The address of the materials over the whole screen."""
    _materials(stage)
    panel = stage.window.programme_page.side.materials
    assert panel is not None
    panel.show_portal()
    assert panel.screen_shown is not None
    panel.screen_shown.showNormal()
    panel.screen_shown.resize(stage.window.size())
    return panel.screen_shown


def _clashes(stage: Stage) -> None:
    """A second session at the same time in the same room, with the same speakers."""
    opening = stage.desk.session(_OPENING)
    add_session(stage.desk, replace(opening, code="", capacity=3))
    _page(stage)
    stage.window.programme_page.reload()
    stage.settle()
    stage.window.programme_page.show_session(_OPENING)


VIEWS: Final[dict[str, View]] = {
    "programme": _page,
    "programme-session": _session,
    "programme-about": _about,
    "programme-form": _form,
    "programme-new": _new,
    "programme-materials": _materials,
    "programme-code": _code,
    "programme-clashes": _clashes,
}
