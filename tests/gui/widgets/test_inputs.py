"""Fields give their values as JSON holds them, take them back, and pass over what no field can hold."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from regapp.gui.programme.materials_field import MaterialsField
from regapp.gui.programme.speakers_field import SpeakersField
from regapp.gui.widgets.choices import ChoiceBox, DayBox
from regapp.gui.widgets.inputs import Inputs
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.window.window import Window
from regapp.gui.workplace.workplace import Workplace
from regapp.services.people.registration import everybody
from tests.by_day import some_by_day
from tests.gui.conftest import settle

ODD: list[object] = [None, 7, 2.5, True, "?", "2022-13-45", [], [[]], [1], ["", 3], {}, {"a": "b"}, [["only one"]]]


def choice() -> ChoiceBox:
    box = ChoiceBox()
    for value in ("", "press", "donor"):
        box.addItem(value, value)
    return box


def day() -> DayBox:
    box = DayBox()
    box.setDate(QDate(2022, 2, 28))
    return box


FIELDS: dict[str, tuple[Callable[[Workplace], QWidget], Any]] = {
    "text": (lambda _place: QLineEdit(), "Асанова"),
    "choice": (lambda _place: choice(), "donor"),
    "tick": (lambda _place: QCheckBox(), True),
    "day": (lambda _place: day(), "2022-03-02"),
    "municipality": (PlaceField, ["41721000000000", "г. Ош"]),
    "place": (PlaceField, ["", "Ак-Суу"]),
    "materials": (lambda place: MaterialsField(place, ()), [["Баяндама", "https://osh.kg"], ["", "file.pdf"]]),
}


@pytest.mark.parametrize("name", FIELDS)
def test_what_was_read_is_shown_again(window: Window, name: str) -> None:
    make, value = FIELDS[name]
    first, second = make(window.workplace), make(window.workplace)
    for field in (first, second):
        field.setParent(window)
    Inputs({name: first}).show({name: value})
    said = json.loads(json.dumps(Inputs({name: first}).read()))
    Inputs({name: second}).show(said)
    assert Inputs({name: second}).read() == said
    if name != "municipality":
        assert said[name] == value


def test_speakers_come_back_in_their_order(window: Window) -> None:
    ids = [person.id for person in everybody(window.workplace.desk)[:3]]
    field = SpeakersField(window.workplace, ())
    field.setParent(window)
    Inputs({"speakers": field}).show({"speakers": ids[::-1]})
    settle(window)
    assert Inputs({"speakers": field}).read() == {"speakers": ids[::-1]}
    assert field.list.count() == 3
    Inputs({"speakers": field}).show({"speakers": ["no id"]})
    assert field.held == ids[::-1]


@pytest.mark.parametrize("odd", some_by_day(ODD, 20), ids=repr)
@pytest.mark.parametrize("name", ["text", "choice", "tick", "day", "municipality"])
def test_what_a_field_cannot_hold_changes_nothing(window: Window, name: str, odd: object) -> None:
    make, value = FIELDS[name]
    field = make(window.workplace)
    field.setParent(window)
    inputs = Inputs({name: field})
    inputs.show({name: value})
    before = inputs.read()
    if type(odd) is type(value) and name in ("text", "tick"):
        return
    inputs.show({name: odd, "no such field": odd})
    assert inputs.read() == before
