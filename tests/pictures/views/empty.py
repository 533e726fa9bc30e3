"""The window on a conference for which nobody is registered yet."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from regapp.gui.papers.view import CERTIFICATES, REPORT, SIGN_IN
from regapp.gui.window.lists_page import LISTS_OUT, PAPERS
from regapp.gui.window.pages import ATTENDANCE, BADGES, DESK, LISTS, PEOPLE, PROGRAMME, PageEntry
from tests.pictures.stage import Stage, View


def _page(page: PageEntry[QWidget], stage: Stage) -> None:
    stage.window.go_to(page)


def _lists_out(stage: Stage) -> None:
    stage.window.go_to(LISTS)
    stage.window.lists_page.go_to(LISTS_OUT)


def _paper(paper: int, stage: Stage) -> None:
    stage.window.go_to(LISTS)
    stage.window.lists_page.go_to(PAPERS)
    stage.window.lists_page.papers.go_to(paper)


VIEWS: Final[dict[str, View]] = {
    "empty-desk": partial(_page, DESK),
    "empty-people": partial(_page, PEOPLE),
    "empty-badges": partial(_page, BADGES),
    "empty-attendance": partial(_page, ATTENDANCE),
    "empty-programme": partial(_page, PROGRAMME),
    "empty-lists-out": _lists_out,
    "empty-sign-in": partial(_paper, SIGN_IN),
    "empty-certificates": partial(_paper, CERTIFICATES),
    "empty-report": partial(_paper, REPORT),
}
