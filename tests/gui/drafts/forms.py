"""All forms in which something can be typed: how each is opened, and the field in which the tests type."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from regapp.gui.person.form import PersonForm
from regapp.gui.programme.materials_panel import MaterialsPanel
from regapp.gui.programme.session_form import SessionForm
from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.window.lists_page import PAPERS
from regapp.gui.window.pages import DESK, LISTS, PROGRAMME, SETTINGS
from regapp.gui.window.window import Window
from regapp.model.participant import Participant
from regapp.services.people.registration import everybody
from tests.gui.conftest import settle


@dataclass(frozen=True)
class Form:
    """A form: what opens it, what is typed, how it is named at the end."""

    open: Callable[[Window], None]
    field: Callable[[Window], QLineEdit | None]
    offer: Callable[[Window], DraftOffer]
    typed: str = "Асылбекова"
    listed: str = "Асылбекова"
    """What the list at the end says of it, among other words."""
    closes: tuple[str, ...] = ()
    """The ways in which this form itself is closed."""


def somebody(window: Window) -> Participant:
    return everybody(window.workplace.desk)[5]


def _in_drawer(window: Window) -> PersonForm | None:
    form = window.drawer.content
    return form if isinstance(form, PersonForm) else None


def _person_field(window: Window) -> QLineEdit | None:
    form = _in_drawer(window)
    return form._fields["note"] if form is not None else None


def _person_offer(window: Window) -> DraftOffer:
    form = _in_drawer(window)
    assert form is not None
    return form.drafting.offer


def _walk_in(window: Window) -> None:
    window.go_to(DESK)
    window.workplace.walk_in_asked.emit("")


def _substitute(window: Window) -> None:
    window.workplace.substitute_asked.emit(somebody(window).id)


def _edit(window: Window) -> None:
    window.workplace.edit_asked.emit(somebody(window).id)


def _session_form(window: Window) -> SessionForm | None:
    return window.programme_page.side.form


def _session_field(window: Window) -> QLineEdit | None:
    form = _session_form(window)
    return form.title["ky"] if form is not None else None


def _session_offer(window: Window) -> DraftOffer:
    form = _session_form(window)
    assert form is not None
    return form.drafting.offer


def _new_session(window: Window) -> None:
    window.go_to(PROGRAMME)
    settle(window)
    if _session_form(window) is None:
        window.programme_page.new_session()


def _change_session(window: Window) -> None:
    window.go_to(PROGRAMME)
    settle(window)
    if _session_form(window) is None:
        session = next(item for item in window.workplace.sessions if not item.title.get("ky", "").endswith("!"))
        window.programme_page.edit(session)


def _materials(window: Window) -> None:
    window.go_to(PROGRAMME)
    settle(window)
    if window.programme_page.side.materials is None:
        window.programme_page.open_materials()


def _materials_panel(window: Window) -> MaterialsPanel | None:
    return window.programme_page.side.materials


def _materials_offer(window: Window) -> DraftOffer:
    panel = _materials_panel(window)
    assert panel is not None
    return panel.drafting.offer


def _materials_field(window: Window) -> QLineEdit | None:
    panel = _materials_panel(window)
    return panel.address if panel is not None else None


def _shown(widget: QWidget, toggle: Callable[[], None]) -> None:
    if not widget.isVisible():
        toggle()


def _event(window: Window) -> None:
    window.go_to(SETTINGS)
    card = window.settings_page.events
    _shown(card.name, card._toggle)


def _signatories(window: Window) -> None:
    window.go_to(LISTS)
    window.lists_page.go_to(PAPERS)
    papers = window.lists_page.papers
    papers.go_to(1)
    papers.certificates.show_view(1)


def _calibration(window: Window) -> None:
    window.go_to(SETTINGS)
    card = window.settings_page.printer
    _shown(card.calibration, card._toggle)


FORMS: dict[str, Form] = {
    "walk-in": Form(_walk_in, _person_field, _person_offer, listed="Walk-in", closes=("Esc", "x")),
    "substitute": Form(_substitute, _person_field, _person_offer, listed="instead of", closes=("Esc", "x")),
    "edit": Form(_edit, _person_field, _person_offer, listed="Change of details", closes=("Esc", "x")),
    "new session": Form(_new_session, _session_field, _session_offer, closes=("Esc", "Cancel")),
    "session": Form(_change_session, _session_field, _session_offer, listed="Session: ", closes=("Esc", "Cancel")),
    "materials": Form(
        _materials, _materials_field, _materials_offer, "https://osh.kg/x", "https://osh.kg/x", closes=("Esc",)
    ),
    "event": Form(
        _event,
        lambda window: window.settings_page.events.name,
        lambda window: window.settings_page.events.drafting.offer,
    ),
    "signatories": Form(
        _signatories,
        lambda window: window.lists_page.papers.certificates.signatories.fields[0, "name", "ky"],
        lambda window: window.lists_page.papers.certificates.signatories.drafting.offer,
    ),
    "test page": Form(
        _calibration,
        lambda window: window.settings_page.printer.calibration.lengths[1],
        lambda window: window.settings_page.printer.calibration.drafting.offer,
        typed="101.5", listed="Measured test page",
    ),
}  # fmt: skip
