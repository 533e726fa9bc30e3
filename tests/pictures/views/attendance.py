"""The Attendance page and the figures for the hall."""

from functools import partial
from typing import Final

from regapp.gui.attendance.page import DAY, MISSING, PLACES, WHO
from regapp.gui.attendance.wall import Wall
from regapp.gui.window.pages import ATTENDANCE
from tests.pictures.stage import Stage, View

_RAYON: Final = "41704000000000"
_HALL: Final = (1920, 1080)


def _page(view: int, stage: Stage) -> None:
    stage.window.go_to(ATTENDANCE)
    stage.window.attendance_page.filter.choose_place("")
    stage.window.attendance_page.go_to(view)


def _rayon(stage: Stage) -> None:
    _page(PLACES, stage)
    stage.settle()
    stage.window.attendance_page.filter.choose_place(_RAYON)


def _wall(stage: Stage) -> Wall:
    wall = Wall(stage.place)
    wall.resize(*_HALL)
    wall.show()
    stage.settle()
    # Large letters are drawn a shade otherwise the first time than ever after.
    wall.restyle()
    return wall


VIEWS: Final[dict[str, View]] = {
    "attendance": partial(_page, PLACES),
    "attendance-rayon": _rayon,
    "attendance-who": partial(_page, WHO),
    "attendance-day": partial(_page, DAY),
    "attendance-missing": partial(_page, MISSING),
    "wall": _wall,
}
