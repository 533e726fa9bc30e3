"""The rows of a list on paper, where nobody can filter by a rayon that the list does not show."""

from dataclasses import replace
from typing import Final

from regapp.matching.origins import Form, Guests, origin_text
from regapp.model.papers.list_definition import ListDefinition
from regapp.services.desk import Desk
from regapp.services.lists.fields import ListWords, Person
from regapp.services.lists.rows import ListRows
from regapp.texts.catalogue import Language

_MUNICIPALITY: Final = "municipality"
_RAYON: Final = "rayon"


class PaperRows(ListRows):
    """Rows in which municipalities of one name are told apart by their rayon, unless that has a column of its own."""

    def __init__(self, desk: Desk, definition: ListDefinition, language: Language) -> None:
        super().__init__(desk, definition, language)
        if _RAYON not in self.names:
            named = zip(self.names, self.fields, strict=True)
            self.fields = tuple(
                replace(item, text=_told_apart) if name == _MUNICIPALITY else item for name, item in named
            )


def _told_apart(person: Person, words: ListWords) -> str:
    return origin_text(
        person.details, words.desk.directory, words.language.code, form=Form.TOLD_APART, guests=Guests.PLACE
    )
