"""The Desk page and what opens over it: results, verdicts, forms, the guide, the print queue."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from regapp.gui.person.form import PersonForm
from regapp.gui.tour.tasks import Task as TourTask
from regapp.gui.window.leaving import LeavingDialog
from regapp.gui.window.pages import DESK
from regapp.model.checkin import Outcome
from regapp.model.doors.duty import Duty, Task, room_of
from regapp.model.doors.way import Way
from regapp.model.printing import JobState, PrintJob, Trouble
from regapp.services.admission.admission import check_in, check_out, scan
from regapp.services.admission.handing import hand_to, scan_for
from regapp.services.admission.inside import Room
from regapp.services.badges.data import token_of
from regapp.services.desk import iso, now
from regapp.services.file.drafts import Draft, DraftKind, new_draft
from tests.gui.camera.fake_cameras import LOGITECH, FakeCameras, plug_into, show_wall
from tests.pictures.stage import Stage, View

_UNKNOWN: Final = (
    Outcome.OTHER_EVENT, Outcome.UNKNOWN_GENUINE, Outcome.NOT_GENUINE, Outcome.UNREADABLE, Outcome.CERTIFICATE,
)  # fmt: skip

_PRINTER: Final = "Brother QL-820NWB"
_JOBS: Final[tuple[tuple[JobState, Trouble], ...]] = (
    (JobState.WAITING, Trouble.NONE), (JobState.SENDING, Trouble.NONE), (JobState.SENT, Trouble.NONE),
    (JobState.PRINTED, Trouble.NONE), (JobState.UNCLEAR, Trouble.NONE), (JobState.CANCELLED, Trouble.NONE),
    (JobState.WAITING, Trouble.MISSING), (JobState.WAITING, Trouble.STOPPED), (JobState.SENT, Trouble.SLOW),
    (JobState.FAILED, Trouble.PAPER), (JobState.FAILED, Trouble.REFUSED), (JobState.FAILED, Trouble.LOST),
    (JobState.FAILED, Trouble.DESIGN), (JobState.UNCLEAR, Trouble.FORGOTTEN), (JobState.CANCELLED, Trouble.NEEDLESS),
)  # fmt: skip


def _type(stage: Stage, text: str) -> None:
    stage.window.go_to(DESK)
    field = stage.window.desk_page.field
    field.setText(text)
    field.textEdited.emit(text)


def _admitted(stage: Stage) -> None:
    """A badge is scanned of somebody who had not come."""
    _type(stage, "")
    verdict = scan(stage.desk, token_of(stage.desk, stage.late.id, 1), stage.place.sessions[0])
    stage.place.verdict_given.emit(verdict)


def _refused(stage: Stage) -> None:
    _type(stage, "")
    verdict = scan(stage.desk, token_of(stage.desk, stage.elsewhere.id, 1), stage.place.sessions[0])
    stage.place.verdict_given.emit(verdict)


def _answered(outcome: Outcome, stage: Stage) -> None:
    """A verdict of that kind, whatever led to it."""
    stage.window.go_to(DESK)
    shown = stage.window.desk_page.verdict.verdict
    assert shown is not None
    person = None if outcome in _UNKNOWN else stage.late
    number = person.id if person else None
    stage.window.desk_page.verdict.show_verdict(
        replace(shown, outcome=outcome, participant=person, participant_id=number)
    )


def _walk_in(stage: Stage) -> None:
    _type(stage, "")
    stage.window.person_drawer.open_walk_in("Асанова Гүлнара")


def _drafts(stage: Stage) -> list[Draft]:
    """Drafts of every kind, of an earlier day."""
    found = [
        new_draft(stage.place.drafts.event_name, kind, "", about, {})
        for kind, about in zip(DraftKind, ("Асанова Гүлнара", *["Абдыкадырова-Исмаилбекова Гүлнара"] * 10), strict=True)
    ]
    return [replace(draft, at="2022-02-27T04:42:00+00:00") for draft in found]


def _offered(stage: Stage) -> None:
    """A form with drafts of the same kind."""
    _walk_in(stage)
    form = stage.window.drawer.content
    assert isinstance(form, PersonForm)
    form.drafting.offer.show_drafts(_drafts(stage)[:2])


def _asked(stage: Stage) -> None:
    """A form that asks whether somebody is registered already."""
    _walk_in(stage)
    person = stage.people[0]
    stage.window.person_drawer.open_walk_in(f"{person.details.family} {person.details.given}")
    form = stage.window.drawer.content
    assert isinstance(form, PersonForm)
    form._place.set_code(person.details.municipality)
    form.submit()
    stage.settle()
    # No draft of it, whose time would be that of the run.
    form.drafting.forget()


def _wanted(stage: Stage) -> None:
    """A form that asks for the municipality."""
    _walk_in(stage)
    form = stage.window.drawer.content
    assert isinstance(form, PersonForm)
    form.submit()


def _leaving(stage: Stage) -> QWidget:
    """The question about what is not saved."""
    dialog = LeavingDialog(stage.window, _drafts(stage), lambda: None, lambda: None)
    dialog.show()
    return dialog


def _edit(stage: Stage) -> None:
    stage.window.go_to(DESK)
    stage.window.person_drawer.open_edit(stage.people[0])


def _substitute(stage: Stage) -> None:
    stage.window.go_to(DESK)
    stage.window.person_drawer.open_substitute(stage.late)


def _card(stage: Stage) -> None:
    stage.window.go_to(DESK)
    stage.window.person_drawer.open_card(stage.people[0].id)


def _guide(stage: Stage) -> QWidget:
    stage.window.go_to(DESK)
    stage.window.open_help()
    stage.window.guide.search.field.setText("Ctrl+Z")
    return stage.window.guide


def _queue(stage: Stage) -> None:
    """Jobs in all that they can come to."""
    stage.window.go_to(DESK)
    stage.place.preferences.printing.printer = _PRINTER
    made, badges = iso(now()), ((stage.people[0].id, 1),)
    stage.place.printing.jobs = tuple(
        PrintJob(
            number, stage.desk.event.number, "", _PRINTER, "62x100", "single", badges, state,
            trouble=trouble, detail="62 × 100", made=made, changed=made,
        )
        for number, (state, trouble) in enumerate(_JOBS, start=1)
    )  # fmt: skip
    stage.place.printing.changed.emit()
    stage.window.open_print_queue()


def _no_queue(stage: Stage) -> None:
    stage.window.go_to(DESK)
    stage.place.preferences.printing.printer = ""
    stage.place.printing.jobs = ()
    stage.place.printing.changed.emit()
    stage.window.open_print_queue()


def _tour(stage: Stage) -> None:
    """The first task of the tour is done."""
    stage.window.tour.offer(leads_on=True)
    stage.settle()
    example = stage.window.tour.example.now
    assert example is not None
    _type(stage, example.typed)


def _door(stage: Stage) -> None:
    """A door for both ways of a hall that is full, and people who went out."""
    _type(stage, "")
    page, session = stage.window.desk_page, stage.place.sessions[0]
    page.keeper.take(Duty(Task.DOOR, Way.BOTH, room_of(session)))
    for person in stage.people[:3]:
        check_out(stage.desk, person.id, session)
    stage.place.verdict_given.emit(check_in(stage.desk, stage.people[3].id, session, way=Way.OUT))
    stage.settle()
    page.duty._show_room(Room(118, 3, 118))


def _lending(stage: Stage) -> None:
    """A desk that lends headsets: somebody shows a badge, and the number on the headset is next."""
    _type(stage, "")
    page = stage.window.desk_page
    page.keeper.take(Duty(Task.HANDOUT, thing="headset"))
    for number, person in enumerate(stage.people[:2]):
        scan_for(stage.desk, "headset", str(16 + number), waiting=person.id)
    stage.place.verdict_given.emit(hand_to(stage.desk, "headset", stage.people[4].id))


def _loans(stage: Stage) -> None:
    _lending(stage)
    stage.place.loans_asked.emit()


def _history(stage: Stage) -> None:
    _admitted(stage)
    _refused(stage)
    stage.window.desk_page.show_history()


def _group(stage: Stage) -> None:
    """A delegation, some of whom have come."""
    _type(stage, "")
    homes = [person.details.municipality for person in stage.people if person.details.municipality]
    unit = stage.desk.directory.get(max(sorted(set(homes)), key=homes.count))
    assert unit is not None
    stage.place.group_asked.emit(unit.rayon or unit.oblast)


def _registering(stage: Stage) -> None:
    """Registration again, for the views that follow."""
    stage.window.drawer.dismiss()
    stage.window.desk_page.keeper.take(Duty())
    _type(stage, "")


def _toured(stage: Stage) -> None:
    """All tasks of the tour are done."""
    _type(stage, "")
    for task in TourTask:
        stage.window.tour._watch.done.emit(task)


def _tour_left(stage: Stage) -> None:
    stage.window.tour.leave()


def _camera(stage: Stage) -> None:
    """A camera reads codes; its picture is a grey wall."""
    _type(stage, "")
    station = stage.place.scanners.camera
    plug_into(station, FakeCameras(LOGITECH))
    station.choose(LOGITECH)
    show_wall(station)


def _camera_hidden(stage: Stage) -> None:
    """It reads on without its picture."""
    stage.window.desk_page.camera.turn.click()


def _camera_refused(stage: Stage) -> None:
    """Another program has taken it."""
    stage.window.desk_page.camera.turn.click()
    stage.place.scanners.camera._refuse()


def _camera_gone(stage: Stage) -> None:
    """It was pulled out."""
    plug_into(stage.place.scanners.camera, FakeCameras())
    stage.place.scanners.camera.look()
    stage.window.notice.hide()


def _camera_off(stage: Stage) -> None:
    """The Desk without a camera."""
    stage.place.scanners.camera.choose(None)


VIEWS: Final[dict[str, View]] = {
    "desk-ready": lambda stage: _type(stage, ""),
    "desk-search": lambda stage: _type(stage, "аб"),
    "desk-nobody": lambda stage: _type(stage, "Вашингтонов"),
    "desk-admitted": _admitted,
    "desk-refused": _refused,
    **{f"desk-verdict-{outcome.value.replace('_', '-')}": partial(_answered, outcome) for outcome in Outcome},
    "desk-lending": _lending,
    "desk-loans": _loans,
    "desk-door": _door,
    "desk-camera": _camera,
    "desk-camera-hidden": _camera_hidden,
    "desk-camera-refused": _camera_refused,
    "desk-camera-gone": _camera_gone,
    "desk-camera-off": _camera_off,
    "desk-again": _registering,
    "desk-history": _history,
    "desk-group": _group,
    "desk-begins": _registering,
    "desk-walk-in": _walk_in,
    "desk-walk-in-drafts": _offered,
    "desk-walk-in-asked": _asked,
    "desk-walk-in-wanted": _wanted,
    "desk-leaving": _leaving,
    "desk-edit": _edit,
    "desk-substitute": _substitute,
    "desk-card": _card,
    "guide": _guide,
    "desk-queue": _queue,
    "desk-queue-empty": _no_queue,
    "desk-tour": _tour,
    "desk-tour-done": _toured,
    "desk-tour-left": _tour_left,
}
