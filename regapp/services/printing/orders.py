"""The size of an order before it is printed: how many badges, and how many sheets of paper they take."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from regapp.badges.sheets import load_sheet
from regapp.model.printing import PENDING
from regapp.services.badges.badges import Wanted, badge_items
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import BADGES, load_template
from regapp.services.desk import Desk
from regapp.services.printing.queue import job_for, place_for_divider, portions
from regapp.store import print_jobs
from regapp.texts.catalogue import Language


@dataclass(frozen=True)
class OrderSize:
    """The badges that an order puts on paper, with their copies, and the sheets that they take; a back takes none."""

    badges: int
    sheets: int


def order_size(
    desk: Desk, wanted: Sequence[Wanted], layout: Layout, language: Language, *, copies: int = 1
) -> OrderSize:
    """Count what printing these badges takes, without those that wait or are under way already.

    UnknownTemplate, TemplateInvalid, UnknownSheet.
    """
    design = load_template(desk, layout.template, BADGES)
    sheet = load_sheet(layout.sheet, design)
    job = replace(job_for(desk, "", layout, sheet), copies=max(1, copies))
    pending = desk.ask(lambda db: print_jobs.badges_in(print_jobs.in_states(db, job.event, PENDING)))
    asked = {(item.person.id, item.issue): item for item in wanted}
    badges = [badge for badge in asked if badge not in pending]
    groups = [place_for_divider(asked[badge].person.details) for badge in badges] if layout.dividers else []
    sheets = 0
    for portion in portions(job, badges, sheet, groups):
        # A card before each place takes a place of its own.
        items = badge_items(desk, [asked[badge] for badge in portion.badges], layout, language) if groups else ()
        sheets += -(-(portion.skip + (len(items) or len(portion.badges))) // sheet.places)
    return OrderSize(len(badges) * job.copies, sheets * job.copies)
