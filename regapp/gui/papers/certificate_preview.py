"""The page of somebody's certificate as it will be printed; arrows go to the next person."""

from collections.abc import Callable, Sequence

from regapp.gui.papers.person_pages import Page, PersonPages
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.certificates import NotEligible
from regapp.model.errors.people import UnknownPerson
from regapp.services.certificates.certificates import Making, earned_by, preview_certificate
from regapp.services.people.registration import get


class CertificatePreview(PersonPages):
    """The preview of certificates."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "certificate-preview")
        self._making = Making()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.before.setAccessibleName(self.tr("Previous certificate"))
        self.after.setAccessibleName(self.tr("Next certificate"))
        self.note.setText(self.tr("The code in this preview is a sample; real codes appear only in the saved file."))
        super().retranslate()

    def show_people(self, people: Sequence[int], making: Making) -> None:
        """Show the first of these people's certificates, or keep the one shown if the people are the same."""
        self._making = making
        self.show_pages_of(people)

    def page_maker(self, participant: int) -> Callable[[], Page]:
        """Give what makes somebody's certificate."""
        desk, language, making = self.workplace.desk, self.paper_language, self._making

        def make() -> Page:
            try:
                item = earned_by(desk, get(desk, participant), making.rule)
            except (NotEligible, UnknownPerson):
                return None
            return item.person.details.name, preview_certificate(desk, item, making, language)

        return make
