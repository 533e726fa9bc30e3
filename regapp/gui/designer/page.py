"""The designer: a badge template on a canvas, its properties beside it, and the people it can be shown for."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from regapp.gui.designer.adding import new_picture
from regapp.gui.designer.badge_panel import BadgePanel
from regapp.gui.designer.bar import Bar
from regapp.gui.designer.canvas import Canvas
from regapp.gui.designer.design import Design
from regapp.gui.designer.drafts import DesignDrafts
from regapp.gui.designer.element_panel import ElementPanel
from regapp.gui.designer.history import History
from regapp.gui.designer.saving import Keeping
from regapp.gui.designer.shown_person import People
from regapp.gui.designer.tools import Tools
from regapp.gui.designer.words import element_words
from regapp.gui.preview.page_picture import page_picture
from regapp.gui.widgets.pieces import Panel, scrolled
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.services.designer.designs import Element, Flaw, Opened, draw_design, open_design, picture_names
from regapp.services.desk import Changes

_PANEL_WIDTH = 332


@dataclass(frozen=True)
class _Drawn:
    picture: QImage
    flaws: tuple[Flaw, ...]


class Designer(Panel):
    """A page of the window's stack; `open_template` begins, `closed` says that the user has finished."""

    closed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.design = Design(self)
        self._event, self._name = 0, ""
        self.drafts = DesignDrafts(workplace, self.design, self)
        self._asked: object = None
        self.bar = Bar(workplace, self.design)
        self.keeping = Keeping(workplace, self.design, self, self._to_canvas)
        self.canvas = Canvas(workplace, self.design)
        self.tools = Tools(workplace, self.design, self.canvas)
        self.people = People(workplace)
        self.elements, self.badge = ElementPanel(workplace, self.design), BadgePanel(workplace, self.design)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.keeping.strip)
        row = QHBoxLayout()
        row.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.tools)
        left.addWidget(self.canvas, 1)
        left.addWidget(self.people)
        row.addLayout(left, 1)
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(1, 1, 1, 1)
        content = QWidget()
        both = QVBoxLayout(content)
        both.setContentsMargins(14, 12, 14, 12)
        both.addWidget(self.elements)
        both.addWidget(self.badge)
        self._scroll = scrolled(content, takes_focus=False)
        inner.addWidget(self._scroll)
        row.addWidget(self._frame)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        workplace, keeping, bar = self.workplace, self.keeping, self.bar
        self.design.changed.connect(self._on_design)
        self.canvas.picture_wanted.connect(self._draw)
        self.canvas.properties_wanted.connect(self._to_properties)
        self.people.chosen.connect(self._draw)
        bar.back_asked.connect(self.closed)
        bar.save_asked.connect(keeping.save)
        bar.rename_asked.connect(keeping.ask_name)
        bar.export_asked.connect(keeping.ask_export)
        bar.import_asked.connect(keeping.ask_import)
        bar.remove_asked.connect(keeping.remove)
        bar.menu.asked.connect(self._add)
        bar.menu.file_asked.connect(lambda: keeping.ask_picture(""))
        self.badge.rename_asked.connect(keeping.ask_name)
        self.elements.file_asked.connect(keeping.ask_picture)
        keeping.kept.connect(self._on_kept)
        keeping.removed.connect(self.closed)
        keeping.imported.connect(self.open_template)
        keeping.picture_added.connect(self._on_picture)
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(self._on_event)
        for keys, act in {"Ctrl+S": keeping.save, "F6": self._change_sides_of_keyboard}.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # Opening and leaving

    def open_template(self, name: str) -> None:
        """Open a template by its name, with the changes that were not saved, if there are any."""
        self._leave()
        desk = self.workplace.desk
        event = desk.event.number

        def question() -> Opened | RegAppError:
            try:
                return open_design(desk, name)
            except RegAppError as error:
                return error

        self.workplace.worker.ask("badge-open", question, lambda opened: self._take(opened, event), self)

    def _take(self, opened: Opened | RegAppError, event: int) -> None:
        if event != self.workplace.desk.event.number:
            return
        if isinstance(opened, RegAppError):
            self.closed.emit()
            self.workplace.worker.failed.emit(opened)
            return
        self._event, self._name = event, opened.template.name
        draft = self.drafts.open(opened.template)
        self.keeping.own = self.bar.own = opened.own
        self.keeping.strip.hide()
        self.bar.menu.purpose = opened.template.purpose
        self._offer_images(opened.images)
        self._asked = None
        self.design.open(opened.template, draft)
        self.elements.retranslate()
        self.canvas.fit()
        # Last: with many registrations it takes a while, and the badge can be shown for an invented person meanwhile.
        self.people.look()
        if self.isVisible():
            self.canvas.setFocus()
        if draft is not None and self.design.is_changed:
            text = self.tr("Your unsaved changes to “{name}” have been restored. Undo removes them one by one.")
            self.workplace.notice.emit(text.format(name=self._name), NoticeKind.ATTENTION)

    def _offer_images(self, images: tuple[str, ...]) -> None:
        self.bar.menu.images = images
        self.canvas.images = frozenset(images)
        self.elements.offer_images(images)

    def _leave(self) -> None:
        """Keep unsaved changes for the next time."""
        if self.drafts.leave():
            text = self.tr("The changes to “{name}” are not saved. They are kept as a draft.")
            self.workplace.notice.emit(text.format(name=self._name), NoticeKind.ATTENTION)
        self._name = ""

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the design, because another page is shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._leave()

    def _on_event(self) -> None:
        self._leave()
        self.closed.emit()

    def _on_kept(self, name: str, steps: History) -> None:
        # If somebody left before it was written, it became a draft; now it is saved, so the draft goes.
        self.drafts.saved(name, steps)
        if not self.isVisible() or self.design.history is not steps:
            return
        self._name = name
        self.bar.own = True
        self.bar.refresh()
        self._to_canvas()

    def undo(self) -> None:
        """Go back one step of the design; the window calls this while this page is shown."""
        self.design.undo()

    def redo(self) -> None:
        """Do again the step that was undone last."""
        self.design.redo()

    # What is shown

    def _on_design(self) -> None:
        chosen = bool(self.design.chosen)
        self.elements.setVisible(chosen)
        self.badge.setVisible(not chosen)
        (self.elements if chosen else self.badge).refresh()
        words = [element_words(element, self.workplace.language) for element in self.design.selected]
        self.canvas.setAccessibleDescription(", ".join(words))
        self._draw()

    def _draw(self) -> None:
        """Ask for the picture of the badge as it is now, unless a request is already under way."""
        desk, language = self.workplace.desk, self.workplace.language
        template, side, person = self.design.template, self.design.side, self.people.person
        size = QSize(self.canvas.picture_size)
        wanted = (template, side, person, size.toTuple(), language.code)
        if wanted == self._asked or not self._name:
            return
        self._asked = wanted

        def question() -> _Drawn:
            drawing = draw_design(desk, template, person, language)
            return _Drawn(page_picture(drawing.pdf, side, size), drawing.flaws)

        self.workplace.worker.ask("badge-design", question, self._on_drawn, self)

    def _on_drawn(self, drawn: _Drawn) -> None:
        self.canvas.show_picture(drawn.picture)
        self.canvas.show_flaws(drawn.flaws)
        self.people.show_flaws(drawn.flaws)

    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible() or not self._name:
            return
        if changes.participants:
            self.people.look()
        if changes.everything:
            desk = self.workplace.desk
            self.workplace.worker.ask("badge-images", lambda: picture_names(desk), self._offer_images, self)
            self._asked = None
            self._draw()

    # Adding

    def _add(self, element: Element) -> None:
        self.design.add(element)
        self.canvas.setFocus()

    def _on_picture(self, name: str) -> None:
        self._offer_images(tuple(dict.fromkeys((*self.bar.menu.images, name))))
        template = self.design.template
        if not any(element.image == name for element in (*template.elements, *template.back)):
            self.design.add(new_picture(name))
        self.canvas.setFocus()

    # The keyboard

    def _to_canvas(self) -> None:
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_properties(self) -> None:
        rows = self.elements.rows if self.design.chosen else self.badge.rows
        first = next((row.editor for row in rows.values() if row.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _change_sides_of_keyboard(self) -> None:
        if self._frame.isAncestorOf(QApplication.focusWidget() or self):
            self._to_canvas()
        else:
            self._to_properties()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the properties on Escape, then the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._frame.isAncestorOf(QApplication.focusWidget() or self):
            self._to_canvas()
        else:
            self.closed.emit()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.canvas.setAccessibleName(self.tr("The badge"))
        self.restyle()
        self._draw()

    def restyle(self) -> None:
        """Set the theme's measures."""
        self._frame.setFixedWidth(round(_PANEL_WIDTH * self.workplace.theme.sizes.body / 13))
        self.canvas.viewport().update()
