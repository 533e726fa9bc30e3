"""What is out on loan: who has it, since when, what should be back; each can be taken back."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regapp.gui.panels.rows_panel import RowsPanel
from regapp.gui.widgets.pieces import button, label, line
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import in_language
from regapp.services.admission.admission import Verdict
from regapp.services.admission.handing import Loan, give_back, lent
from regapp.services.desk import Changes
from regapp.texts.handouts import handouts


class LoansView(RowsPanel):
    """The view, for the drawer. It follows what is lent and given back."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.rows: list[QWidget] = []
        self._known: list[Loan] = []
        workplace.changed.connect(self._on_changed)
        self.retranslate()
        self.reload()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.empty.setText(self.tr("Nothing is out."))
        self._show(self._known)

    def _on_changed(self, _changes: Changes) -> None:
        self.reload()

    def reload(self) -> None:
        """Read what is out now."""
        self.workplace.worker.ask("loans", partial(lent, self.workplace.desk), self._show, self)

    def _show(self, loans: list[Loan]) -> None:
        self._known = loans
        self.rows = [self._row(loan) for loan in sorted(loans, key=lambda each: not each.is_overdue)]
        self.show_rows(self.rows)

    def _row(self, loan: Loan) -> QWidget:
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 8, 0, 8)
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        person, handed, language = loan.person, loan.handed, self.workplace.language.code
        known = handouts(self.workplace.desk.event).get(handed.thing)
        thing = in_language(known.name, language) if known is not None else handed.thing
        title, since = label("strong", wrap=True), label("error" if loan.is_overdue else "muted", wrap=True)
        name = person.details.name if person is not None else self.tr("name to follow")
        title.setText(f"{thing} {handed.device}".strip() + f" · {name}")
        text = self.tr("since {time}, overdue") if loan.is_overdue else self.tr("since {time}")
        phone = person.details.phone if person is not None else ""
        time = f"{self.workplace.local(handed.at):%d.%m %H:%M}"
        since.setText(" · ".join(filter(None, (text.format(time=time), phone))))
        words.addWidget(title)
        words.addWidget(since)
        back = writes(button("", partial(self._take_back, loan)), self.workplace)
        back.setText(self.tr("Is back"))
        back.setAccessibleName(f"{back.text()}: {title.text()}")
        row.addLayout(words, 1)
        row.addWidget(back)
        outer.addLayout(row)
        outer.addWidget(line())
        return holder

    def _take_back(self, loan: Loan) -> None:
        def done(verdict: Verdict) -> None:
            self.workplace.announce(verdict.changes)
            self.reload()

        self.workplace.worker.act(partial(give_back, self.workplace.desk, loan), done)
