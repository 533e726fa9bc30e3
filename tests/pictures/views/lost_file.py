"""The file of the conference on a bad day: what the window says then."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from regapp.gui.event.welcome_dialog import WelcomeDialog
from regapp.gui.start import open_window
from regapp.gui.window.pages import DESK
from regapp.gui.window.start_dialog import StartDialog
from regapp.gui.workplace.messages import failure
from regapp.model.entries.hub import FoundHub
from regapp.model.errors.event import CityNeeded
from regapp.model.errors.files import FileMissing
from regapp.model.start import FoundCopy, Oddity, StartFinding
from regapp.services.file.beginning import Pattern
from regapp.texts.catalogue import Language
from tests.pictures.stage import Stage, View

_ALL_OF_IT: Final = 1_700
_FILE: Final = Path("/home/aizada/conference.regapp")


def _lost(stage: Stage) -> QWidget | None:
    """The file was taken away."""
    window = stage.window
    window.go_to(DESK)
    window.rescue.offer()
    window.status.show_lost()
    return None


def _odd(stage: Stage) -> None:
    """Everything that can be odd about a file, one after the other; the last one stays."""
    window = stage.window
    window.rescue.hide()
    window.status._lost = None
    details = ("2037-03-01T04:00:00+00:00", "laptop-osh-2", "Yandex Disk", "/media/aizada/STICK", "120")
    for finding, detail in zip(StartFinding, details, strict=True):
        window.oddities._open = [Oddity(finding, detail)]
        window.oddities._show()
        stage.settle()


def _missing(stage: Stage) -> QWidget:
    """A start without its file."""
    window, words = stage.window, stage.place.language
    window.oddities._open = []
    window.oddities._show()
    made = datetime(2022, 2, 28, 8, 30, tzinfo=UTC)
    copies = [
        FoundCopy(_FILE.with_name(f"conference-auto-20220228-14{minute}00.regapp"), made, 132) for minute in (30, 15)
    ]
    sentence = failure(FileMissing(str(_FILE)), words)
    dialog = StartDialog(stage.place.theme, stage.place.language, _FILE, sentence, copies, is_missing=True)
    dialog.show()
    return dialog


def _first(stage: Stage) -> QWidget:
    """A first start: something is typed, and something is missing."""
    dialog = WelcomeDialog(_FILE, stage.place.language, Language)
    dialog.own.title.fields["ru"].setText("Форум местных сообществ Баткенской и Ошской областей")
    dialog.own.cities.add_empty()
    # It closes without a question.
    dialog.own._begun = dialog.own._typed
    dialog.show()
    dialog._on_failed(CityNeeded())
    return dialog


def _first_more(stage: Stage) -> QWidget:
    """A first start with all that can be said at the beginning, and a hub nearby."""
    dialog = WelcomeDialog(_FILE, stage.place.language, Language)
    dialog.own.more_button.click()
    more = dialog.own.more
    for number, choice in enumerate((more.list, *more.logos.values(), more.directory)):
        choice.take(_FILE.with_name(f"participants_2022-02-28_osh-batken-naryn_final_v{number}.xlsx"))
    dialog.own._follow(Pattern(stage.desk.event, stage.desk.sessions()))
    more.categories.add_empty()
    dialog.hubs.show_hubs((FoundHub(("10.0.0.5",), 7432, "ab", "01", "Чоң зал", "osh-laptop-1"),))
    dialog.own._begun = dialog.own._typed
    dialog.resize(dialog.width(), _ALL_OF_IT)
    dialog.show()
    return dialog


def _read_only(stage: Stage) -> QWidget:
    """A second window on the same file, with the card of somebody: nothing in it can be changed."""
    place = stage.place
    second = open_window(place.application, stage.desk.path, "", place.language.code, place.preferences)
    # It is let go of like any other window, and leaves no words of its language behind.
    second.workplace.closing.connect(second.workplace.translations.stop)
    second.destroyed.connect(second.workplace.deleteLater)
    second.resize(stage.window.size())
    second.show()
    stage.wait_for(lambda: not second.stack.is_blank and second.workplace.worker.is_idle)
    second.person_drawer.open_card(stage.people[0].id)
    stage.wait_for(lambda: second.drawer.content is not None and second.workplace.worker.is_idle)
    stage.settle()
    return second


VIEWS: Final[dict[str, View]] = {
    "file-lost": _lost,
    "file-odd": _odd,
    "file-missing": _missing,
    "file-first": _first,
    "file-first-more": _first_more,
    "file-read-only": _read_only,
}
