"""The words of desk lists, in the language of the paper."""

from typing import Final

from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.registers import register_column
from regapp.texts.words import column_word

_TITLE: Final = QT_TRANSLATE_NOOP("DeskLists", "Registration list")
_HOW: Final = QT_TRANSLATE_NOOP(
    "DeskLists",
    "Tick the box of everybody who comes, write the time, let them sign. Empty rows are for people who are not on the"
    " list. Photograph each page with all four black squares.",
)
_PRINTED: Final = QT_TRANSLATE_NOOP("DeskLists", "Printed {moment}")
_CAME: Final = QT_TRANSLATE_NOOP("DeskLists", "Came")
_TIME: Final = QT_TRANSLATE_NOOP("DeskLists", "Time")
_PLACE: Final = QT_TRANSLATE_NOOP("DeskLists", "Municipality, organisation")


def desk_list_title(language: Language) -> str:
    """Give the title."""
    return language.translate("DeskLists", _TITLE)


def desk_list_headings(language: Language) -> tuple[str, ...]:
    """Give the headings of the columns, from the left."""
    came, place, time = (language.translate("DeskLists", word) for word in (_CAME, _PLACE, _TIME))
    name, number = (column_word(column, language) for column in ("name", "number"))
    return came, name, place, number, time, register_column("signature", language)


def how_to_use(language: Language) -> str:
    """Say what to do with the list."""
    return language.translate("DeskLists", _HOW)


def printed_at(moment: str, language: Language) -> str:
    """Say when the list was printed."""
    return language.translate("DeskLists", _PRINTED).format(moment=moment)
