"""The Badges page: choose for whom, which badge and which sheet; see one; make the PDF."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from regapp.gui.pieces import Page, button, card, label, set_icon
from regapp.gui.worker import Progress
from regapp.gui.workplace import Workplace
from regapp.model.errors import NothingToDo
from regapp.model.participant import Category
from regapp.services.badge_choice import choose
from regapp.services.badge_layout import Layout
from regapp.services.badges import BadgeRun, make_badges, preview_badge
from regapp.services.desk import Changes
from regapp.services.templates import sheet_names, shipped_names
from regapp.texts.words import category_word

_PREVIEW_PIXELS = 900


class BadgesPage(Page):
    """Makes badges in batches."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._image = QImage()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self._title = label("title")
        column.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._make_choices(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._make_preview(), 1)
        column.addLayout(row, 1)
        workplace.changed.connect(self._on_changed)
        self.retranslate()

    def _make_choices(self) -> QWidget:
        frame, column = card(spacing=4)
        frame.setMinimumWidth(400)
        self._captions: dict[str, QLabel] = {}
        self._who, self._template, self._sheet = QComboBox(), QComboBox(), QComboBox()
        for name, box in (("who", self._who), ("template", self._template), ("sheet", self._sheet)):
            self._captions[name] = label("caption")
            self._captions[name].setBuddy(box)
            column.addWidget(self._captions[name])
            column.addWidget(box)
            column.addSpacing(8)
        for name in shipped_names():
            self._template.addItem(name, name)
        self._template.currentIndexChanged.connect(lambda _index: self._on_template())
        self._who.currentIndexChanged.connect(lambda _index: self._count_people())
        self._count = label("muted", wrap=True)
        self._make = button("primary", self._ask_where)
        column.addWidget(self._count)
        column.addSpacing(8)
        column.addWidget(self._make)
        return frame

    def _make_preview(self) -> QWidget:
        frame, column = card()
        self._preview_title = label("caption")
        self._preview = QLabel()
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setMinimumSize(QSize(200, 150))
        column.addWidget(self._preview_title)
        column.addWidget(self._preview, 1)
        return frame

    def retranslate(self) -> None:
        """All words anew."""
        self._title.setText(self.tr("Badges"))
        self._captions["who"].setText(self.tr("For whom"))
        self._captions["template"].setText(self.tr("Badge, mm"))
        self._captions["sheet"].setText(self.tr("Sheet"))
        self._preview_title.setText(self.tr("How it will look"))
        self._make.setText(self.tr("Make the PDF…"))
        chosen = self._who.currentData()
        self._who.blockSignals(True)
        self._who.clear()
        self._who.addItem(self.tr("All who have no badge yet"), "new")
        self._who.addItem(self.tr("Everybody"), "all")
        for category in Category:
            self._who.addItem(category_word(category, self.workplace.language), category.value)
        self._who.setCurrentIndex(max(0, self._who.findData(chosen)))
        self._who.blockSignals(False)
        names = {"90x60": self.tr("90 x 60, for a holder"), "a6": self.tr("A6 (105 x 148), on a ribbon")}
        for index in range(self._template.count()):
            name = str(self._template.itemData(index))
            self._template.setItemText(index, names.get(name, name))
        self._on_template()
        self.restyle()

    def restyle(self) -> None:
        """Icons of the theme."""
        set_icon(self._make, "id-card", self.workplace)

    def _on_template(self) -> None:
        words = {
            "single": self.tr("one on a page"),
            "a4-8": self.tr("8 on A4, cut marks"),
            "a4-4": self.tr("4 on A4, cut marks"),
        }
        self._sheet.clear()
        for sheet in sheet_names(self.workplace.desk, str(self._template.currentData())):
            self._sheet.addItem(words.get(sheet, sheet), sheet)
        self._show_preview()

    def showEvent(self, event: object) -> None:
        """Count and draw when one looks."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._count_people()
        self._show_preview()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._count_people()

    def _count_people(self) -> None:
        if not self.isVisible():
            return
        who = str(self._who.currentData())

        def show(count: int) -> None:
            self._count.setText(self.tr("Badges to make: {count}").format(count=f"{count:,}".replace(",", "\u00a0")))
            self._make.setEnabled(count > 0)
            self.restyle()

        self.workplace.worker.ask("badge-count", lambda: self._number_of(who), show)

    def _number_of(self, who: str) -> int:
        try:
            return len(choose(self.workplace.desk, [who]))
        except NothingToDo:
            return 0

    def _show_preview(self) -> None:
        if not self.isVisible():
            return
        desk, language, template = self.workplace.desk, self.workplace.language, str(self._template.currentData())

        def question() -> bytes:
            with tempfile.TemporaryDirectory(prefix="regapp-preview-") as folder:
                path = Path(folder, "preview.pdf")
                preview_badge(desk, path, template, language)
                return path.read_bytes()

        self.workplace.worker.ask("badge-preview", question, self._on_preview)

    def _on_preview(self, content: bytes) -> None:
        self._image = _first_page(content)
        self._scale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview grows with the window."""
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        if self._image.isNull():
            return
        room = self._preview.size() - QSize(40, 40)
        picture = QPixmap.fromImage(self._image).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._preview.setPixmap(picture)

    def _ask_where(self) -> None:
        start = self.workplace.papers() / f"badges-{self._who.currentData()}.pdf"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Make badges"), str(start), "PDF (*.pdf)")
        if name:
            self.make(Path(name).with_suffix(".pdf"))

    def make(self, out: Path) -> None:
        """Make the chosen badges into a PDF, with progress."""
        desk, language = self.workplace.desk, self.workplace.language
        who, template, sheet = (str(box.currentData()) for box in (self._who, self._template, self._sheet))

        def work(progress: Progress) -> BadgeRun:
            people = choose(desk, [who])
            return make_badges(desk, out, people, layout=Layout(template, sheet), language=language, progress=progress)

        def done(run: BadgeRun) -> None:
            self.workplace.announce(run.changes)
            text = self.tr("Badges made: {count}. {path}").format(count=run.made, path=run.path)
            if run.misfits:
                text += " " + self.tr("Too long for their place: {numbers}").format(
                    numbers=", ".join(dict.fromkeys(misfit.number for misfit in run.misfits))
                )
            self.workplace.notice.emit(text, "attention" if run.misfits else "done")
            self.workplace.open_paper(run.path)

        self.workplace.worker.long_work(self.tr("Badges"), work, done)


def _first_page(content: bytes) -> QImage:
    """The first page of a PDF as a picture."""
    with tempfile.TemporaryDirectory(prefix="regapp-page-") as folder:
        path = Path(folder, "page.pdf")
        path.write_bytes(content)
        document = QPdfDocument()
        document.load(str(path))
        size = document.pagePointSize(0)
        factor = _PREVIEW_PIXELS / max(size.width(), size.height())
        rendered = document.render(0, QSize(round(size.width() * factor), round(size.height() * factor)))
        document.close()
    page = QImage(rendered.size(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, rendered)
    painter.end()
    return page
