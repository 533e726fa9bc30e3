"""What a photographed page says, before anybody is looked up: which boxes are ticked, which rows are signed."""

from dataclasses import dataclass

from regapp.model.papers.page_code import PageCode


@dataclass(frozen=True)
class Mark:
    """Whether something is marked, and whether that is certain; what is doubtful is looked at by a person."""

    is_set: bool
    is_sure: bool = True


@dataclass(frozen=True)
class RowMarks:
    """The marks of a row: the box that is ticked when the person comes, and the signature."""

    ticked: Mark
    signed: Mark
    needs_tick: bool = True
    """On a desk list the registrar ticks; on a sign-in sheet, which goes round, a signature alone says enough."""

    @property
    def came(self) -> bool:
        """Whether the person came: who signs has come, even if nobody ticked the box."""
        return self.ticked.is_set or self.signed.is_set

    @property
    def is_sure(self) -> bool:
        """Whether that is certain: a tick is enough, a signature without a needed tick is to be looked at."""
        if self.ticked.is_set or not self.ticked.is_sure:
            return self.ticked.is_sure
        return self.signed.is_sure and not (self.signed.is_set and self.needs_tick)


@dataclass(frozen=True)
class PageReading:
    """A page as it was read: its code, and the marks of its rows from the top."""

    code: PageCode
    rows: tuple[RowMarks, ...]
