"""The rows that an import could not use or understand, with the reason."""

from PySide6.QtWidgets import QTableWidgetItem, QVBoxLayout

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.plain_table import MiddleElision, plain_table, size_table
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.identities import Status
from regapp.services.importing.plan import ImportPlan
from regapp.texts.sentences import problem
from regapp.texts.words import column_word

_SHOWN = 1_000
_ROW = 0
_WIDTHS = (180, 300)


class ImportProblems(Panel):
    """The table of rows with problems; those left out come first."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._plan: ImportPlan | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._intro = label("muted", wrap=True)
        column.addWidget(self._intro)
        self.table = plain_table(3)
        # A sheet's name may be as long as it likes: the row's number behind it stays in sight.
        self.table.setItemDelegateForColumn(_ROW, MiddleElision(self.table))
        column.addWidget(self.table, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        language = self.workplace.language
        self.table.setAccessibleName(self.tr("To look at"))
        self.table.setHorizontalHeaderLabels([column_word(name, language) for name in ("row", "name", "reason")])
        self._show()

    def restyle(self) -> None:
        """Give rows and columns the room that the theme's text needs."""
        size_table(self.table, self.workplace.theme, _WIDTHS)

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Show the rows that a plan could not use."""
        self._plan = plan
        self._show()

    def _show(self) -> None:
        plan = self._plan
        items = [item for item in plan.items if item.problems] if plan else []
        items.sort(key=lambda item: item.status is not Status.UNUSABLE)
        left_out = sum(item.status is Status.UNUSABLE for item in items)
        lines = [self.tr("Left out: {count}. The rest is taken in anyway.").format(count=left_out)]
        for name, count in plan.skipped if plan else ():
            text = self.tr("Sheet “{name}” was passed over: no column of names; rows: {count}")
            lines.append(text.format(name=name, count=count))
        if len(items) > _SHOWN:
            lines.append(self.tr("… and {count} more").format(count=len(items) - _SHOWN))
        self._intro.setText(
            "\n".join(lines) if items or (plan and plan.skipped) else self.tr("Every row was understood.")
        )
        self.restyle()
        self.table.setVisible(bool(items))
        self.table.setRowCount(min(len(items), _SHOWN))
        for row, item in enumerate(items[:_SHOWN]):
            reasons = ", ".join(problem(code, self.workplace.language) for code in item.problems)
            for column, text in enumerate((f"{item.sheet} {item.row}".strip(), item.name or "—", reasons)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.table.setItem(row, column, cell)
