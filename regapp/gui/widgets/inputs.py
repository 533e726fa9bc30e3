"""The fields of a form by their names: what they hold as plain values, and values put into them."""

from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QWidget

from regapp.services.file.drafts import Content


@runtime_checkable
class HoldsValue(Protocol):
    """A field of several parts: it knows its value itself."""

    @property
    def held(self) -> Any:
        """The value, as JSON holds it."""

    def hold(self, value: Any) -> None:
        """Show a value; one of another shape changes nothing."""


class Inputs:
    """The fields."""

    def __init__(self, fields: Mapping[str, QWidget]) -> None:
        self._fields = fields

    def read(self) -> Content:
        """Give the value of each field."""
        return {name: _value(field) for name, field in self._fields.items()}

    def show(self, content: Content) -> None:
        """Put values into the fields; names and shapes that no field has are passed over."""
        for name, field in self._fields.items():
            if name in content:
                _put(field, content[name])


def _value(field: QWidget) -> Any:
    match field:
        case QLineEdit():
            return field.text()
        case QComboBox():
            return field.currentData()
        case QCheckBox():
            return field.isChecked()
        case QDateEdit():
            return field.date().toString(Qt.DateFormat.ISODate)
        case HoldsValue():
            return field.held
    raise TypeError(field)


def _put(field: QWidget, value: Any) -> None:
    match field, value:
        case QLineEdit(), str():
            field.setText(value)
        case QComboBox(), _ if (place := field.findData(value)) >= 0:
            field.setCurrentIndex(place)
        case QCheckBox(), bool():
            field.setChecked(value)
        case QDateEdit(), str() if (day := QDate.fromString(value, Qt.DateFormat.ISODate)).isValid():
            field.setDate(day)
        case HoldsValue(), _:
            field.hold(value)
