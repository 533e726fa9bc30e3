"""A bar for oddities of the file and its place: one sentence after another, each until somebody answers it."""

from regapp.gui.widgets.message_bar import MessageBar
from regapp.gui.widgets.pieces import button
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.start import Oddity, StartFinding
from regapp.services.file.starting import oddities, settle_here


class StartBar(MessageBar):
    """The bar. It shows the first oddity that nobody has accepted yet."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._open: list[Oddity] = []
        self._accept = button("primary", self.accept)
        self.add(self._accept)
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
            self._settle()
        elif oddity.finding is not StartFinding.AHEAD_OF_CLOCK:
            # A clock may be wrong again tomorrow.
            self.workplace.preferences.files.accept(self.workplace.desk.path, oddity)
        self._show()

    def _settle(self) -> None:
        desk = self.workplace.desk
        self.workplace.worker.act(lambda: settle_here(desk), lambda _: None)

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
        self._accept.setText(self.tr("Work with it here") if is_moved else self.tr("I know"))

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
                    "This file was last used on another laptop, “{name}”. If the work goes on there too, two files"
                    " will say different things."
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
