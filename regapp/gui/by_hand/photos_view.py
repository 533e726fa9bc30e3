"""Photos of desk lists: chosen or dropped, read, doubtful rows answered, and all taken in as one act."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from regapp.gui.by_hand.doubts import DoubtPanel
from regapp.gui.by_hand.entered_words import Names, entered_text, names_of_refused, tell_entered
from regapp.gui.by_hand.photo_work import ReadPhotos, read_all
from regapp.gui.widgets.pieces import DropArea, Panel, button, card, label, scrolled, set_icon
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
from regapp.model.errors.photos import PhotoReaderMissing
from regapp.model.progress import Progress
from regapp.services.admission.from_paper import Entered
from regapp.services.desk_lists.reading import take_in
from regapp.texts.quantities import number_text
from regapp.texts.sentences import sentence

_KINDS = "*.jpg *.jpeg *.png *.webp"
_START, _READ = range(2)


class PhotosView(Panel):
    """The view. What was read stays until it is saved or discarded."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.read: ReadPhotos | None = None
        self._is_busy = False
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_start())
        self._stack.addWidget(self._make_read())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        workplace.event_changed.connect(self.discard)
        self.retranslate()

    def _make_start(self) -> QWidget:
        frame, column = card(spacing=12)
        self.drop = DropArea(self.read_photos)
        inside = QVBoxLayout(self.drop)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.setSpacing(8)
        self._drop_text = label("muted", wrap=True)
        self._drop_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose = button("primary", self._ask_photos)
        inside.addWidget(self._drop_text)
        inside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self.said = spoken_label("", wrap=True)
        column.addWidget(self.drop)
        column.addWidget(self.said)
        column.addStretch(1)
        return frame

    def _make_read(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.doubts = DoubtPanel(self.workplace)
        self.doubts.answered.connect(self._on_answered)
        frame, inside = card(spacing=8)
        self.sure, self.pages = spoken_label("strong", wrap=True), label("", wrap=True)
        self.pages.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self.sure)
        inside.addWidget(scrolled(self.pages), 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._hint = label("caption", wrap=True)
        self.discard_button = button("quiet", self.discard)
        self.save_button = writes(button("primary", self.save), self.workplace)
        row.addWidget(self._hint, 1)
        row.addWidget(self.discard_button)
        row.addWidget(self.save_button)
        column.addWidget(self.doubts, 3)
        column.addWidget(frame, 2)
        column.addLayout(row)
        return holder

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._drop_text.setText(
            self.tr("Drop photos of desk lists here. All four black squares and the code must be in each picture.")
        )
        self.choose.setText(self.tr("Choose photos…"))
        self.discard_button.setText(self.tr("Discard"))
        self.save_button.setText(self.tr("Save"))
        self._hint.setText(self.tr("All who came are entered with the start of their session."))
        self._show()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.choose, "images", self.workplace)

    def _ask_photos(self) -> None:
        memory = self.workplace.preferences.files
        folder = str(memory.folder("photos", Path.home()))
        kinds = f"{self.tr('Photos')} ({_KINDS})"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose photos"), folder, kinds)
        if names:
            self.read_photos([Path(name) for name in names])

    def read_photos(self, photos: Sequence[Path]) -> None:
        """Read photos; nothing is written. The work can be cancelled."""
        if self._is_busy or self.read is not None:
            return
        self.workplace.preferences.files.note_folder("photos", photos[0])
        desk = self.workplace.desk

        def work(progress: Progress) -> ReadPhotos:
            return read_all(desk, photos, progress)

        def done(read: ReadPhotos) -> None:
            self._set_busy(is_busy=False)
            if desk.event.number == self.workplace.desk.event.number:
                self._take(read)

        def failed(error: RegAppError | None) -> None:
            self._set_busy(is_busy=False)
            if isinstance(error, PhotoReaderMissing | Cancelled):
                self.said.setText(sentence(error, self.workplace.language))
            else:
                self.workplace.worker.failed.emit(error)

        self._set_busy(is_busy=True)
        self.said.setText(self.tr("Reading the photos…"))
        self.workplace.worker.long_work(self.tr("Read from photos"), work, done, failed)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.choose.setEnabled(not is_busy)
        self.said.setText("")
        self._show_save()

    def _take(self, read: ReadPhotos) -> None:
        if not read.pages.pages:
            self.said.setText("\n".join(self._failures(read)))
            return
        self.read = read
        self.doubts.ask(read.doubts, read.people)
        self._show()
        (self.doubts if read.doubts else self.save_button).setFocus()

    # What was read

    def _show(self) -> None:
        read = self.read
        self._stack.setCurrentIndex(_START if read is None else _READ)
        self._show_save()
        if read is None:
            return
        language = self.workplace.language
        counts = (len(read.sure.new), len(read.sure.already), len(read.sure.refused))
        new, already, refused = (number_text(count, language) for count in counts)
        text = self.tr("Surely came: {new}. In already: {already}. Will not be checked in: {refused}.")
        self.sure.setText(text.format(new=new, already=already, refused=refused))
        self.pages.setText("\n".join((*self._failures(read), *self._pages(read))))

    def _pages(self, read: ReadPhotos) -> list[str]:
        usual = self.tr("{file}: page {page} of {pages}, {session}")
        again = self.tr("{file}: page {page} of {pages} was read already; it changes nothing")
        return [
            (again if page.is_again else usual).format(
                file=page.path.name, page=page.code.page, pages=page.code.pages,
                session=self.workplace.text(page.session.title),
            )
            for page in read.pages.pages
        ]  # fmt: skip

    def _failures(self, read: ReadPhotos) -> list[str]:
        return [sentence(error, self.workplace.language) for _, error in read.pages.failed]

    def _on_answered(self) -> None:
        self._show_save()
        if not self.doubts.left and self.save_button.isEnabled():
            self.save_button.setFocus()

    def _show_save(self) -> None:
        has_all = self.read is not None and not self.doubts.left and not self._is_busy
        self.save_button.setEnabled(has_all)
        self.save_button.setToolTip("" if has_all else self.tr("Answer every row first."))

    def discard(self) -> None:
        """Forget what was read; nothing has been written."""
        self.read = None
        self.doubts.ask((), {})
        self.said.setText("")
        self._show()

    def save(self) -> None:
        """Check in all who came by these pages, as one act."""
        read, desk, seen = self.read, self.workplace.desk, self.doubts.seen
        if read is None or self._is_busy or self.doubts.left or not self.workplace.can_write():
            return

        def work() -> tuple[Entered, Names]:
            entered = take_in(desk, read.pages, seen=seen)
            return entered, names_of_refused(desk, entered)

        def failed(error: RegAppError | None) -> None:
            self._set_busy(is_busy=False)
            self.workplace.worker.failed.emit(error)

        self._set_busy(is_busy=True)
        self.workplace.worker.act(work, self._saved, failed)

    def _saved(self, result: tuple[Entered, Names]) -> None:
        entered, names = result
        self._set_busy(is_busy=False)
        self.discard()
        self.said.setText(entered_text(self.workplace, entered, names))
        self.choose.setFocus()
        self.workplace.announce(entered.changes)
        tell_entered(self.workplace, entered)
