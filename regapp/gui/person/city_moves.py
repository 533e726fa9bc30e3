"""Moving selected people to another city of the event."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.progress import Progress
from regapp.services.programme.session_people import Moved, move_people
from regapp.texts.catalogue import QT_TRANSLATE_NOOP
from regapp.texts.quantities import number_text

_TO = QT_TRANSLATE_NOOP("Programme", "Register for: {city}")
_ALL = QT_TRANSLATE_NOOP("Programme", "Register for all cities")
_BOTH = QT_TRANSLATE_NOOP("Programme", "Register for both cities")
_MOVING = QT_TRANSLATE_NOOP("Programme", "Moving people")
_MOVED = QT_TRANSLATE_NOOP("Programme", "Moved: {count}. Now registered for: {cities}. Ctrl+Z undoes it.")
_NOBODY = QT_TRANSLATE_NOOP("Programme", "Nobody was moved: everyone is already registered that way.")


def city_moves(workplace: Workplace) -> list[tuple[str, tuple[str, ...]]]:
    """Give the choices: the words, and the cities for which people are then registered."""
    cities = workplace.desk.event.cities
    moves: list[tuple[str, tuple[str, ...]]] = [
        (_tr(_TO).format(city=workplace.text(names) or code), (code,)) for code, names in cities.items()
    ]
    if len(cities) > 1:
        moves.append((_tr(_BOTH if len(cities) == 2 else _ALL), tuple(cities)))
    return moves


def move(workplace: Workplace, ids: Sequence[int], cities: Sequence[str]) -> None:
    """Register people for other cities, and say how many were moved."""
    desk = workplace.desk
    if not ids:
        return

    def done(moved: Moved) -> None:
        names = [workplace.text(desk.event.cities.get(code, {})) or code for code in cities]
        if moved.count:
            workplace.announce(moved.changes)
            workplace.notice.emit(
                _tr(_MOVED).format(count=number_text(moved.count, workplace.language), cities=", ".join(names)),
                NoticeKind.DONE,
            )
        else:
            workplace.notice.emit(_tr(_NOBODY), NoticeKind.ATTENTION)

    def work(progress: Progress) -> Moved:
        return move_people(desk, ids, cities, progress)

    workplace.worker.long_work(_tr(_MOVING), work, done)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Programme", text)
