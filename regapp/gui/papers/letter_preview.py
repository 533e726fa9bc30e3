"""The page of somebody's letter as it will be printed; arrows go to the next person."""

from collections.abc import Callable, Sequence

from regapp.gui.papers.person_pages import Page, PersonPages
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.people import UnknownPerson
from regapp.services.letters.letters import Wording, preview_letter
from regapp.services.letters.receivers import receiver_of
from regapp.services.people.registration import get


class LetterPreview(PersonPages):
    """The preview of letters."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "letter-preview")
        self._wording: Wording | None = None
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.before.setAccessibleName(self.tr("Previous letter"))
        self.after.setAccessibleName(self.tr("Next letter"))
        super().retranslate()

    def show_people(self, people: Sequence[int], wording: Wording | None) -> None:
        """Show the first of these people's letters, or keep the one shown if the people are the same."""
        self._wording = wording
        self.show_pages_of(people if wording else ())

    def page_maker(self, participant: int) -> Callable[[], Page]:
        """Give what makes somebody's letter."""
        desk, language, wording = self.workplace.desk, self.paper_language, self._wording

        def make() -> Page:
            if wording is None:
                return None
            try:
                found = receiver_of(desk, wording.template, get(desk, participant))
            except UnknownPerson:
                return None
            if found is None:
                return None
            return found.person.details.name, preview_letter(desk, found, wording, language)

        return make
