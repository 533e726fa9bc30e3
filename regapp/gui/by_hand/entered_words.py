"""What came of people on paper, in words."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.services.admission.from_paper import Entered
from regapp.services.desk import Desk
from regapp.services.people.registration import some
from regapp.texts.quantities import number_text
from regapp.texts.words import outcome_word

_NAMED: Final = 12
Names = Mapping[int, str]


def names_of_refused(desk: Desk, entered: Entered) -> Names:
    """Give the names of those who were not checked in, by id. It reads the file: not for the GUI thread."""
    return {person.id: person.details.name for person in some(desk, [person for person, _ in entered.refused])}


def tell_entered(workplace: Workplace, entered: Entered) -> None:
    """Say in a notice what was new, and how to undo it."""
    language = workplace.language
    text = QCoreApplication.translate("ByHand", "Nothing new: everybody is in already.")
    if entered.new:
        text = QCoreApplication.translate("ByHand", "Checked in from paper: {new}. Ctrl+Z undoes it in one step.")
    elif entered.refused:
        text = QCoreApplication.translate("ByHand", "Nobody was checked in.")
    kind = NoticeKind.ATTENTION if entered.refused else NoticeKind.DONE
    workplace.notice.emit(text.format(new=number_text(len(entered.new), language)), kind)


def entered_text(workplace: Workplace, entered: Entered, names: Names) -> str:
    """Say what was new, who was in before, and who was not checked in, by name and reason."""
    language = workplace.language
    text = QCoreApplication.translate("ByHand", "Checked in: {new}. In already: {already}. Not checked in: {refused}.")
    counts = (len(entered.new), len(entered.already), len(entered.refused))
    new, already, refused = (number_text(count, language) for count in counts)
    lines = [text.format(new=new, already=already, refused=refused)]
    lines += [
        f"{names.get(person, '?')}: {outcome_word(outcome, language)}" for person, outcome in entered.refused[:_NAMED]
    ]
    if (more := len(entered.refused) - _NAMED) > 0:
        lines.append(QCoreApplication.translate("ByHand", "and {count} more").format(count=number_text(more, language)))
    return "\n".join(lines)
