"""The badge printer on the Settings page: the printer, the badge, when and how it prints, and its correction."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout

from regapp.gui.printing.preferences import AUTOMATIC, MODES
from regapp.gui.printing.printers import Printers
from regapp.gui.settings.calibration_panel import CalibrationPanel
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.widgets.sight import Unfolding
from regapp.gui.workplace.workplace import Workplace
from regapp.services.badges.templates import TemplateInfo, sheet_label, sheet_names, template_infos


class PrinterCard(Panel):
    """The card of the badge printer. All choices take effect at once, on this machine only."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._chosen = workplace.preferences.printing
        self._sheets: dict[str, tuple[str, ...]] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("muted", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(self._make_choices())
        self.at_check_in, self.both_sides = QCheckBox(), QCheckBox()
        self.at_check_in.setChecked(self._chosen.at_check_in)
        self.both_sides.setChecked(self._chosen.both_sides)
        self.at_check_in.toggled.connect(self._choose_at_check_in)
        self.both_sides.toggled.connect(self._choose_both_sides)
        column.addWidget(self.at_check_in)
        column.addWidget(self.both_sides)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.calibration = CalibrationPanel(workplace)
        self.test, self.measure = button("", self.calibration.print_test_page), button("", self._toggle)
        for widget in (self.test, self.measure):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.calibration)
        self._unfolding = Unfolding(self.calibration, self.measure, self.calibration.lengths[0])
        workplace.printing.printers_listed.connect(self._show_printers)
        self._fill_printers((), self._chosen.printer)
        self.retranslate()

    def _make_choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self.printer, self.mode, self.template, self.sheet = (ChoiceBox() for _ in range(4))
        self._captions = [label("caption") for _ in range(4)]
        self.printer.activated.connect(lambda _index: self._choose_printer())
        self.mode.activated.connect(lambda _index: self._choose_mode())
        self.template.activated.connect(lambda _index: self._choose_template())
        self.sheet.activated.connect(lambda _index: self._choose_sheet())
        for index, widget in enumerate((self.printer, self.mode, self.template, self.sheet)):
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.setMinimumContentsLength(12)
            self._captions[index].setBuddy(widget)
            row, column = divmod(index, 2)
            grid.addWidget(self._captions[index], 2 * row, column)
            grid.addWidget(widget, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Badge printer"))
        self._text.setText(self.tr("A badge counts as made once the printer has put it out."))
        words = (self.tr("Printer"), self.tr("How it prints"), self.tr("Badge for single printing"), self.tr("Sheet"))
        for caption, word in zip(self._captions, words, strict=True):
            caption.setText(word)
        self.at_check_in.setText(self.tr("Print the badge automatically at check-in"))
        self.both_sides.setText(self.tr("Print the back too"))
        self.test.setText(self.tr("Print a test page"))
        self.measure.setText(self.tr("Enter measurements…"))
        modes = {
            AUTOMATIC: self.tr("Automatic"),
            "mono203": self.tr("Label printer, 203 dpi"),
            "mono300": self.tr("Label printer, 300 dpi"),
        }
        self.mode.clear()
        for mode in MODES:
            self.mode.addItem(modes[mode], mode)
        if self.printer.count():
            self.printer.setItemText(0, self.tr("None: badges are made as PDF"))
        self._show_state()
        self._list_templates()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.test, "printer", self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """List printers and templates when the card comes into sight."""
        super().showEvent(event)
        if not self.workplace.desk.is_read_only:
            self.workplace.printing.list_printers()
        self._list_templates()

    def _show_printers(self, printers: Printers) -> None:
        """List the printers; a chosen printer that is away now stays in the list."""
        chosen = self._chosen.printer
        names = dict.fromkeys([*printers.names, *([chosen] if chosen else [])])
        self._fill_printers(tuple(names), chosen)

    def _fill_printers(self, names: tuple[str, ...], chosen: str) -> None:
        self.printer.clear()
        self.printer.addItem(self.tr("None: badges are made as PDF"), "")
        for name in names or ((chosen,) if chosen else ()):
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(0, self.printer.findData(chosen)))
        self._show_state()

    def _show_state(self) -> None:
        """Enable what the chosen printer allows."""
        name = self._chosen.printer
        self.mode.setCurrentIndex(self.mode.findData(self._chosen.mode(name)))
        for widget in (self.mode, self.test, self.measure, self.at_check_in, self.both_sides):
            widget.setEnabled(bool(name) and not self.workplace.desk.is_read_only)
        self.restyle()

    def _choose_printer(self) -> None:
        self._chosen.printer = str(self.printer.currentData())
        self.calibration.hide()
        self.calibration.forget()
        self._show_state()
        self.workplace.printing.wake(hurry=True)
        self.workplace.printing.changed.emit()

    def _choose_mode(self) -> None:
        self._chosen.keep_mode(self._chosen.printer, str(self.mode.currentData()))

    def _choose_at_check_in(self, on: bool) -> None:
        self._chosen.at_check_in = on

    def _choose_both_sides(self, on: bool) -> None:
        self._chosen.both_sides = on

    def _toggle(self) -> None:
        self._unfolding.toggle()
        if self.calibration.isVisible():
            self.calibration.begin()

    # Templates and sheets

    def _list_templates(self) -> None:
        desk = self.workplace.desk
        chosen = self._chosen.template

        def question() -> tuple[list[TemplateInfo], dict[str, tuple[str, ...]]]:
            infos = template_infos(desk)
            return infos, {info.name: sheet_names(desk, info.name) for info in infos}

        def show(found: tuple[list[TemplateInfo], dict[str, tuple[str, ...]]]) -> None:
            infos, self._sheets = found
            self.template.clear()
            for info in infos:
                self.template.addItem(_shown(info), info.name)
            self.template.setCurrentIndex(self.template.findData(chosen))
            self._list_sheets()

        self.workplace.worker.ask("badge-printer", question, show, self)

    def _list_sheets(self) -> None:
        self.sheet.clear()
        language = self.workplace.language.code
        for name in self._sheets.get(str(self.template.currentData()), ()):
            self.sheet.addItem(sheet_label(name, language), name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(self._chosen.sheet)))

    def _choose_template(self) -> None:
        self._list_sheets()
        self._choose_sheet()

    def _choose_sheet(self) -> None:
        self._chosen.keep_badge(str(self.template.currentData()), str(self.sheet.currentData()))
        self.calibration.forget()


def _shown(info: TemplateInfo) -> str:
    """Write a template's name and its size; only the name where it is the size."""
    size = f"{info.width:g} x {info.height:g}"
    return size if info.name == size.replace(" ", "") else f"{info.name} · {size}"
