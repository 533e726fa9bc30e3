"""The panel of choices that four pages are made with: what is chosen stays, and only a choice is announced."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from regapp.gui.papers.certificate_choices import CertificateChoices
from regapp.gui.widgets.boxes import ChoicePanel
from regapp.gui.window.window import Window

NUMBERS = [(number, str(number)) for number in range(1, 6)]


class Panel(ChoicePanel):
    """Two boxes, a field and a tick."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.workplace, ("first", "second"))
        self.heard = 0
        self.changed.connect(self._hear)
        self.note = self.add_field("note", QLineEdit())
        self.tick = self.tick_box()
        self.arrange(self.grid(("first", ""), ("second",)), self.grid(("place",), ("note",)))
        self.fill("first", NUMBERS, usual=3)
        self.fill("second", [("", "All"), ("a", "A")])

    def _hear(self) -> None:
        self.heard += 1


@pytest.fixture
def panel(window: Window) -> Panel:
    return Panel(window)


def test_what_is_usual_is_chosen_at_first_and_the_choice_stays(panel: Panel) -> None:
    assert panel.data("first") == 3
    assert panel.text("second") == ""
    panel.choose("first", 5)
    panel.fill("first", [(number, f"No. {number}") for number, _ in NUMBERS], usual=3)
    assert panel.data("first") == 5
    assert panel.boxes["first"].currentText() == "No. 5"


def test_a_choice_that_is_gone_falls_back_to_the_first(panel: Panel) -> None:
    panel.choose("first", 5)
    panel.fill("first", NUMBERS[:2], usual=2)
    assert panel.data("first") == 1


def test_a_box_that_is_forgotten_begins_with_what_is_usual(panel: Panel) -> None:
    panel.choose("first", 5)
    panel.forget("first")
    panel.fill("first", NUMBERS, usual=3)
    assert panel.data("first") == 3


def test_only_a_choice_is_announced_and_once(panel: Panel) -> None:
    panel.fill("first", NUMBERS)
    panel.forget("second")
    panel.fill("second", [("", "All"), ("a", "A")])
    assert panel.heard == 0
    panel.choose("second", "a")
    assert panel.heard == 1
    panel.tick.setChecked(True)
    assert panel.heard == 2
    panel.place.settled.emit()
    assert panel.heard == 3
    panel.place.edit.textEdited.emit("Ош")
    assert panel.heard == 3
    panel.place.edit.textEdited.emit("")
    assert panel.heard == 4


def test_captions_belong_to_what_stands_below_them(panel: Panel) -> None:
    panel.caption({"first": "First", "second": "Second", "place": "Place", "note": "Note"})
    buddies = {caption.text(): caption.buddy() for caption in panel.findChildren(QLabel) if caption.buddy()}
    assert buddies == {
        "First": panel.boxes["first"], "Second": panel.boxes["second"], "Place": panel.place, "Note": panel.note,
    }  # fmt: skip


def test_a_name_alone_takes_both_columns(panel: Panel) -> None:
    panel.resize(400, 400)
    panel.show()
    widths = {name: box.width() for name, box in panel.boxes.items()}
    assert widths["second"] > 1.9 * widths["first"]
    panel.hide()


def test_a_number_of_sessions_is_no_share(window: Window) -> None:
    choices = CertificateChoices(window.workplace)
    choices.choose("least", 1)
    choices.choose("rule", "share")
    assert choices.making().rule.share == 0.5
    choices.choose("least", 1.0)
    window.workplace.speak("ky")
    choices.retranslate()
    assert choices.making().rule.share == 1.0
    choices.choose("rule", "sessions")
    assert choices.making().rule.sessions == 1
