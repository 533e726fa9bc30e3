"""Sign-in sheets whose photos are read back: what the code of each page says."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from regapp import badges
from regapp.model.errors.registers import SessionNeeded
from regapp.model.event import Session
from regapp.model.papers.page_code import PageCode, encode, session_digest
from regapp.model.papers.page_layout import PageLayout
from regapp.model.papers.register import ReadBack, RegisterColumn, RegisterKind
from regapp.services.desk import Desk
from regapp.services.registers.columns import BAR, BOX
from regapp.services.registers.options import RegisterOptions


def check_read_back(options: RegisterOptions) -> None:
    """SessionNeeded for a register that is to be read back and is no sign-in sheet of one session."""
    is_fit = options.kind is RegisterKind.SIGN_IN and options.whom.session and not options.each_day
    if options.read_back and not is_fit:
        raise SessionNeeded


def read_back_of(desk: Desk, session: Session, columns: Mapping[str, RegisterColumn], moment: datetime) -> ReadBack:
    """Give what the sheet of a session needs that is printed at a moment (aware)."""
    names = list(columns)
    made = int(moment.timestamp()) // 60

    def code(page: int, pages: int, people: tuple[int | None, ...], layout: PageLayout) -> Sequence[Sequence[bool]]:
        content = PageCode(desk.event.number, session_digest(session.code), made, page, pages, people, layout)
        return badges.code_of(encode(content)).rows()

    return ReadBack(names.index(BOX), names.index("signature"), names.index(BAR), code)
