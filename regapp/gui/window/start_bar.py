"""A bar for oddities of the file and its place: one sentence after another, each until somebody answers it."""

from collections.abc import Callable

from regapp.gui.widgets.message_bar import MessageBar
from regapp.gui.widgets.pieces import button
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.start import Oddity, StartFinding
from regapp.services.desk import Changes
from regapp.services.file.starting import oddities, settle_here
from regapp.sync.copied import be_new_desk


class StartBar(MessageBar):
    """The bar. It shows the first oddity that nobody has accepted yet."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._open: list[Oddity] = []
        self._accept = button("primary", self.accept)
        self._new_desk = button("", self.be_new_desk)
        self.add(self._accept)
        self.add(self._new_desk)
        self.hide()
        desk = workplace.desk
        workplace.worker.ask("oddities", lambda: oddities(desk), self._take, self)

    def _take(self, found: list[Oddity]) -> None:
        files, path = self.workplace.preferences.files, self.workplace.desk.path
        self._open = [oddity for oddity in found if not files.is_accepted(path, oddity)]
        if not any(oddity.finding is StartFinding.OTHER_MACHINE for oddity in found):
            self._settle()
        self._show()

    def accept(self) -> None:
        """Take the answer to the oddity shown, and show the next one."""
        oddity = self._open.pop(0)
        if oddity.finding is StartFinding.OTHER_MACHINE:
            self._settle(self.workplace.sync.begin_again)
        elif oddity.finding is not StartFinding.AHEAD_OF_CLOCK:
            # A clock may be wrong again tomorrow.
            self.workplace.preferences.files.accept(self.workplace.desk.path, oddity)
        self._show()

    def be_new_desk(self) -> None:
        """Let this copy of the file be a desk of its own."""
        desk = self.workplace.desk

        def done(number: str) -> None:
            text = self.tr(
                "This laptop is desk {number} now. On the page Desks it joins the others, or exchanges files with them."
            )
            self.workplace.notice.emit(text.format(number=number), NoticeKind.DONE)
            self.workplace.announce(Changes(everything=True))
            self.workplace.sync.begin_again()

        if self.workplace.can_write():
            self._open.pop(0)
            self._show()
            self.workplace.worker.act(lambda: be_new_desk(desk.store), done)

    def _settle(self, then: Callable[[], None] = lambda: None) -> None:
        desk = self.workplace.desk
        self.workplace.worker.act(lambda: settle_here(desk), lambda _: then())

    def _show(self) -> None:
        self.setVisible(bool(self._open))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        if not self._open:
            return
        oddity = self._open[0]
        self.set_message(self._sentence(oddity), NoticeKind.ATTENTION)
        is_moved = oddity.finding is StartFinding.OTHER_MACHINE
        self._accept.setText(self.tr("This laptop takes over") if is_moved else self.tr("I know"))
        self._new_desk.setText(self.tr("This laptop is a new desk"))
        self._new_desk.setVisible(is_moved)

    def _sentence(self, oddity: Oddity) -> str:
        detail = oddity.detail
        match oddity.finding:
            case StartFinding.AHEAD_OF_CLOCK:
                return self.tr(
                    "The newest entry of this file is of {time}, which is later than this laptop's clock. Check the"
                    " laptop's date and time before you check anybody in."
                ).format(time=f"{self.workplace.local(detail):%d.%m.%Y %H:%M}")
            case StartFinding.OTHER_MACHINE:
                return self.tr(
                    "This file comes from another laptop, “{name}”. Does the work go on only here, or at both laptops?"
                ).format(name=detail)
            case StartFinding.SYNCED_FOLDER:
                return self.tr(
                    "This file is in a folder that {program} copies while RegApp writes; such copies can "
                    "be damaged. Keep the file elsewhere and put backups into that folder."
                ).format(program=detail)
            case StartFinding.REMOVABLE:
                return self.tr(
                    "This file is on a stick ({place}). If it is pulled out, nothing more is saved. Keep "
                    "the file on the laptop and backups on the stick."
                ).format(place=detail)
            case StartFinding.LITTLE_ROOM:
                return self.tr(
                    "The disk has only {room} MB left. Make room: without it nobody can be checked in."
                ).format(room=detail)
