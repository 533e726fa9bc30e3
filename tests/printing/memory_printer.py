"""Printers that are nowhere but in memory, for the queue alone."""

from dataclasses import dataclass, field

from regapp.model.errors.printing import PaperUnsupported, PrinterMissing, PrinterStopped, PrintingFailed
from regapp.services.printing.printer import Fate, PageFormat, PrintOrder
from tests.printing.reading import page_sizes, tokens_in


@dataclass
class Sent:
    """A job as a printer got it."""

    order: PrintOrder
    content: bytes
    fate: Fate = Fate.UNDER_WAY

    @property
    def badges(self) -> list[tuple[int, int]]:
        return [(token.participant, token.issue) for token in tokens_in(self.content)]

    @property
    def sizes(self) -> list[tuple[float, float]]:
        return page_sizes(self.content)


@dataclass
class MemoryPrinter:
    """Implements `Printer`. What is sent stays under way until a test says otherwise, or at once ends as `ends`."""

    missing: set[str] = field(default_factory=set)
    stopped: set[str] = field(default_factory=set)
    narrow: set[str] = field(default_factory=set)
    """Those that take A4 alone."""
    refusing: set[str] = field(default_factory=set)
    ends: Fate = Fate.UNDER_WAY
    sent: list[Sent] = field(default_factory=list)
    checks: int = 0
    has_forgotten: bool = False
    breaking: bool = False

    def look(self, name: str) -> None:
        if name in self.missing:
            raise PrinterMissing(name)
        if name in self.stopped:
            raise PrinterStopped(name)

    def check(self, name: str, page: PageFormat) -> None:
        self.checks += 1
        self.look(name)
        if name in self.narrow and (page.width, page.height) != (210, 297):
            raise PaperUnsupported(name, f"{page.width:g}", f"{page.height:g}")

    def send(self, order: PrintOrder) -> str:
        if order.printer in self.refusing:
            raise PrintingFailed(order.printer, "no")
        if self.breaking:
            raise MemoryError
        self.sent.append(Sent(order, order.path.read_bytes(), self.ends))
        return str(len(self.sent))

    def fate(self, name: str, handle: str, title: str) -> Fate:
        if self.has_forgotten:
            return Fate.UNKNOWN
        found = next((item for item in self.sent if item.order.title == title), None)
        return found.fate if found else Fate.UNKNOWN

    def cancel(self, name: str, handle: str, title: str) -> None:
        for item in self.sent:
            if item.order.title == title and item.fate is Fate.UNDER_WAY:
                item.fate = Fate.CANCELLED

    def end_all(self, fate: Fate = Fate.PRINTED) -> None:
        """Whatever is under way ends so."""
        for item in self.sent:
            if item.fate in (Fate.UNDER_WAY, Fate.HELD):
                item.fate = fate
