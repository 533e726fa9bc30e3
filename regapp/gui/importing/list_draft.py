"""The decisions about a list as a draft: kept by its content, offered when the same list is opened again."""

from collections.abc import Callable

from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.widgets.drafting import Drafting
from regapp.gui.workplace.workplace import Workplace
from regapp.services.file.drafts import Content, DraftKind
from regapp.services.importing.drafts import said_decisions
from regapp.services.importing.file import ListFile
from regapp.services.importing.plan import Decisions


class ListDraft(Drafting):
    """The draft of the list that is open. `decisions` gives what is decided, `resume` takes up what was."""

    def __init__(
        self,
        workplace: Workplace,
        offer: DraftOffer,
        decisions: Callable[[], Decisions],
        resume: Callable[[Content], None],
    ) -> None:
        self._source: ListFile | None = None
        self._decisions, self._resume = decisions, resume
        super().__init__(workplace, offer, DraftKind.IMPORT, self, self._name, begins=False)

    def open(self, source: ListFile) -> None:
        """Begin with a list, and offer what was decided about it before."""
        self._source = source
        self.begin(subject=source.digest)

    def read(self) -> Content:
        """Give the decisions as JSON holds them."""
        return said_decisions(self._decisions())

    def show(self, content: Content) -> None:
        """Take up other decisions."""
        self._resume(content)

    def _name(self) -> str:
        decided = self._decisions()
        name = self._source.path.name if self._source is not None else ""
        text = self.tr("{name}, places confirmed: {places}, duplicates decided: {doubles}")
        return text.format(name=name, places=len(decided.places), doubles=len(decided.doubles))
