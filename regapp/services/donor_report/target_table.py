"""The table of targets beside results. Shares are whole per cent, as everywhere in the report."""

from regapp.model.papers.donor_report import Subject
from regapp.model.papers.table import Cell
from regapp.model.papers.target import SHARES, Target, Targets
from regapp.services.donor_report.counts import Counts, of_known_age, sexes, young
from regapp.services.donor_report.table_maker import TableMaker, share_of


class TargetTable(TableMaker):
    """The maker of the table, in one language."""

    def target(self, targets: Targets) -> Subject:
        """Tabulate target, result and difference; of nobody there is no share."""
        rows = [self._row(target, targets[target]) for target in Target if target in targets]
        columns = (
            self.name(self.words("what")),
            *map(self.column, ("target_number", "target_result", "target_difference")),
        )
        notes = (self.words("target_note"),) if SHARES & targets.keys() else ()
        return self.subject("target", columns, rows, notes=notes)

    def _row(self, target: Target, number: int) -> tuple[Cell, ...]:
        result = result_of(target, self.counts)
        return (self.words(f"target_{target.value}"), number, result, None if result is None else result - number)


def result_of(target: Target, counts: Counts) -> int | None:
    """Give what was reached of a target; None for a share of nobody."""
    whole, event = counts.whole, counts.event
    match target:
        case Target.PEOPLE:
            return whole.arrived
        case Target.WOMEN:
            return _per_cent(sexes(whole)[0], whole.arrived)
        case Target.YOUTH:
            return _per_cent(young(whole, event), of_known_age(whole, event))
        case Target.MUNICIPALITIES:
            return len(counts.represented)
        case Target.DAYS:
            return sum(figures.arrived > 0 for figures in counts.days.values())


def _per_cent(part: int, whole: int) -> int | None:
    share = share_of(part, whole)
    return None if share is None else round(100 * share)
