"""The Desks page, and the questions about desks."""

from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from regapp.gui.desks.leave_question import LeaveQuestion
from regapp.gui.desks.take_out_question import TakeOutQuestion
from regapp.gui.window.hub_question import HubQuestion
from regapp.gui.window.pages import DESKS
from regapp.model.entries.hub import HubAddress, LineState, SeenDesk, Standing
from regapp.model.errors.hub import CodeUnreadable, HubUnreachable
from regapp.services.conflicts.keeping import settle_conflict
from regapp.services.programme.screen_codes import shown_code
from regapp.sync.hub.enrolling import Invitation
from regapp.sync.known import KnownHub
from tests.gui.desks.conflicted import conflicted
from tests.pictures.stage import Stage, View
from tests.pictures.steady import MOMENT

_HUB: Final = HubAddress(("192.168.43.1",), 7432, "regapp", "regapp_desk_01", "")
_MINUTE_MS: Final = 60_000
_AT_MS: Final = round(MOMENT.timestamp() * 1000)
_CODE: Final = "".join(str(place * place % 7) for place in range(1, 431))


def _desks(now_ms: int) -> tuple[SeenDesk, ...]:
    return (
        SeenDesk("01", "Вход", now_ms, "0.1.0", "laptop-osh-1", 0, 0, 412, is_revoked=False, has_joined=True),
        SeenDesk("02", "Зал Б", now_ms - 3 * _MINUTE_MS, "0.1.0", "laptop-osh-2", 12, -300 * _MINUTE_MS, 96,
                 is_revoked=False, has_joined=True),
        SeenDesk("03", "", now_ms - 200 * _MINUTE_MS, "0.1.0", "laptop-osh-3", 0, 0, 7, is_revoked=True,
                 has_joined=True),
        SeenDesk("04", "Пресса", None, "", "", 0, 0, 0, is_revoked=False, has_joined=False),
    )  # fmt: skip


def _begin(stage: Stage) -> None:
    """No hub yet, and a code that was none."""
    stage.window.go_to(DESKS)
    page = stage.window.desks_page
    page._timer.stop()
    page.join_card.fail(CodeUnreadable())
    page.hub_card.set_busy(is_busy=True)


def _stand(stage: Stage, standing: Standing) -> None:
    sync = stage.place.sync
    sync.known, sync.desks = KnownHub(_HUB, is_owned=True, is_here=True), _desks(sync.hub_ms)
    sync.standing = standing
    sync.look = lambda: None  # type: ignore[method-assign]
    stage.window.go_to(DESKS)
    stage.window.desks_page._timer.stop()
    sync.changed.emit(standing)


def _connected(stage: Stage) -> None:
    """Everything is well, but for a clock."""
    stage.window.desks_page.hub_card.set_busy(is_busy=False)
    _stand(stage, Standing(LineState.CONNECTED, _HUB, 0, _AT_MS))
    stage.window.desks_page.desks.table.selectRow(1)


def _cut(stage: Stage) -> None:
    """The hub is gone, and this clock is wrong."""
    error = HubUnreachable(_HUB.place)
    _stand(stage, Standing(LineState.CUT, _HUB, 12, _AT_MS, -300 * _MINUTE_MS, error))


def _invitation(stage: Stage) -> QWidget:
    """A code is shown."""
    _connected(stage)
    page = stage.window.desks_page
    page.ask_in()
    dialog = page.dialog
    assert dialog is not None
    dialog.name.setText("Вход")
    dialog.show_invitation(Invitation(_CODE, "05", MOMENT + timedelta(minutes=10)), shown_code(_CODE))
    return dialog


def _take_out(stage: Stage) -> QWidget:
    """A desk is to lose its access."""
    question = TakeOutQuestion(stage.window.desks_page, stage.place.sync.desks[1], lambda: None)
    question.open()
    return question


def _leave(stage: Stage) -> QWidget:
    """A desk is to leave its hub."""
    _connected(stage)
    question = LeaveQuestion(stage.place, stage.window.desks_page, lambda: None)
    question.open()
    return question


def _leaving(stage: Stage) -> QWidget:
    """The window of the hub is to close."""
    question = HubQuestion(stage.window, 3, stage.place.language, lambda: None)
    question.open()
    return question


def _no_conflicts(stage: Stage) -> None:
    """All desks agree."""
    stage.window.go_to(DESKS)
    stage.window.desks_page.show_conflicts()


def _conflicts(stage: Stage) -> None:
    """One of each kind; the one about a field is chosen."""
    kinds = conflicted(stage.desk)
    stage.place.conflicts.look()
    view = stage.window.desks_page.conflicts
    stage.wait_for(lambda: view.list.count() == len(kinds))
    view.list.setCurrentRow(len(kinds) - 1)


def _agreed(stage: Stage) -> None:
    """All of them are settled, and the desks are shown again."""
    for kept in stage.place.conflicts.waiting:
        settle_conflict(stage.desk, kept.id)
    stage.place.conflicts.look()
    stage.window.desks_page.conflicts.closed.emit()


def _none(stage: Stage) -> None:
    """Without a hub again."""
    sync = stage.place.sync
    del sync.look
    sync.known, sync.desks, sync.standing = KnownHub(), (), Standing()
    sync.changed.emit(sync.standing)


VIEWS: Final[dict[str, View]] = {
    "desks-begin": _begin,
    "desks-hub": _connected,
    "desks-cut": _cut,
    "desks-invitation": _invitation,
    "desks-take-out": _take_out,
    "desks-leave": _leave,
    "desks-leaving": _leaving,
    "desks-none": _none,
    "desks-no-conflicts": _no_conflicts,
    "desks-conflicts": _conflicts,
    "desks-agreed": _agreed,
}
