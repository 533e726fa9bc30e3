"""The choices about how a list is read: the encoding of a text table, its hidden rows, the sex by patronymics."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.sheets import ENCODINGS
from regapp.services.importing.file import ListFile
from regapp.services.importing.plan import Decisions, ImportPlan
from regapp.texts.quantities import number_text


class ReadingChoices(Panel):
    """The encoding, where the list is a text table, and the hidden rows, where it has any."""

    encoding_chosen = Signal(str)
    hidden_rows_chosen = Signal(bool)
    """Whether hidden rows stay out."""
    sexes_chosen = Signal(bool)
    """Whether the sex is taken from patronymics."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._hidden = self._told = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._encoding_caption, self._rows_caption, self._sexes_caption = (label("caption") for _ in range(3))
        self.encoding, self.hidden_rows, self.sexes = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for caption, box in (
            (self._encoding_caption, self.encoding), (self._rows_caption, self.hidden_rows),
            (self._sexes_caption, self.sexes),
        ):  # fmt: skip
            row.addWidget(caption)
            row.addWidget(box)
        self.encoding.activated.connect(lambda _index: self.encoding_chosen.emit(self.encoding.currentText()))
        self.hidden_rows.activated.connect(lambda index: self.hidden_rows_chosen.emit(index == 1))
        self.sexes.activated.connect(lambda index: self.sexes_chosen.emit(index == 1))
        self.hidden_rows.addItems(["", ""])
        self.sexes.addItems(["", ""])
        self.retranslate()
        self.setVisible(False)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        rows = self.tr("Hidden rows: {count}").format(count=self._hidden)
        self._encoding_caption.setText(self.tr("Encoding"))
        self._rows_caption.setText(rows)
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.hidden_rows.setAccessibleName(rows)
        self.hidden_rows.setItemText(0, self.tr("import"))
        self.hidden_rows.setItemText(1, self.tr("leave out"))
        told = self.tr("Sex said by patronymics: {count}").format(
            count=number_text(self._told, self.workplace.language)
        )
        self._sexes_caption.setText(told)
        self.sexes.setAccessibleName(told)
        self.sexes.setItemText(0, self.tr("leave empty"))
        self.sexes.setItemText(1, self.tr("take"))

    def show_source(self, source: ListFile | None, decisions: Decisions) -> None:
        """Show how a list is read."""
        encoding = source.encoding if source else ""
        sheets = [item.sheet for item in source.sheets] if source else []
        taken = (sheet for sheet in sheets if decisions.columns.get(sheet.name, not sheet.is_hidden))
        self._hidden = sum(len(sheet.hidden_rows) for sheet in taken)
        if encoding and self.encoding.currentText() != encoding:
            self.encoding.clear()
            self.encoding.addItems([*dict.fromkeys((encoding, *ENCODINGS))])
        for widget in (self._encoding_caption, self.encoding):
            widget.setVisible(bool(encoding))
        for widget in (self._rows_caption, self.hidden_rows):
            widget.setVisible(self._hidden > 0)
        self.hidden_rows.setCurrentIndex(int(decisions.without_hidden_rows))
        self._show_boxes()

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Offer what comparing the list has found: patronymics that say the sex."""
        self._told = plan.sexes_by_patronymic if plan else 0
        if plan:
            self.sexes.setCurrentIndex(int(plan.decisions.sex_by_patronymic))
        for widget in (self._sexes_caption, self.sexes):
            widget.setVisible(self._told > 0)
        self._show_boxes()

    def _show_boxes(self) -> None:
        self.retranslate()
        has_encoding = bool(self.encoding.count()) and not self.encoding.isHidden()
        self.setVisible(has_encoding or bool(self._hidden or self._told))
