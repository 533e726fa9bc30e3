"""The button that saves the rows which a list left out, each with the reason, to be corrected and taken in again."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout

from regapp.gui.widgets.pieces import Panel, button, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.services.importing.plan import ImportPlan
from regapp.services.importing.rejects import save_rejects


class RejectsButton(Panel):
    """The button; in sight only where a plan left rows out."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._plan: ImportPlan | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.button: QPushButton = button("", self._ask)
        column.addWidget(self.button)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.button.setText(self.tr("Save the rows left out…"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icon."""
        set_icon(self.button, "file-down", self.workplace)

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Take up what a plan left out."""
        self._plan = plan
        self.setVisible(plan is not None and bool(plan.rejects))

    def _ask(self) -> None:
        if self._plan is None:
            return
        path = self._plan.source.path
        start = path.with_name(f"{path.stem}-rejects.xlsx")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the rows left out"), str(start), "XLSX (*.xlsx);;CSV (*.csv)"
        )
        if name:
            self.save(Path(name) if Path(name).suffix else Path(f"{name}.xlsx"))

    def save(self, out: Path) -> None:
        """Write the rows left out, with their reasons, and open the file."""
        plan, language = self._plan, self.workplace.language
        if plan is None:
            return

        def done(count: int) -> None:
            text = self.tr("Rows left out: {count}. {path}").format(count=count, path=out)
            self.workplace.tell_saved(text, out, opens=True)

        self.workplace.worker.act(lambda: save_rejects(plan, out, language), done)
