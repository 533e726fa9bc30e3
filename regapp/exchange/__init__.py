"""Lists in and out: workbooks, text tables, calendars, and the recognition of headings.

The names below load their library when first used.
"""

from typing import TYPE_CHECKING

from regapp.lazy import names_of

if TYPE_CHECKING:
    from regapp.exchange.calendar_file import CalendarItem as CalendarItem
    from regapp.exchange.calendar_file import write_calendar as write_calendar
    from regapp.exchange.donor_xlsx import write_donor_xlsx as write_donor_xlsx
    from regapp.exchange.ods import write_ods as write_ods
    from regapp.exchange.parsing.parse import parse_list as parse_list
    from regapp.exchange.writing import write_csv as write_csv
    from regapp.exchange.writing import write_rejects as write_rejects
    from regapp.exchange.writing import write_xlsx as write_xlsx
else:
    __getattr__ = names_of(
        __name__,
        {
            "CalendarItem": "regapp.exchange.calendar_file",
            "parse_list": "regapp.exchange.parsing.parse",
            "write_calendar": "regapp.exchange.calendar_file",
            "write_csv": "regapp.exchange.writing",
            "write_donor_xlsx": "regapp.exchange.donor_xlsx",
            "write_ods": "regapp.exchange.ods",
            "write_rejects": "regapp.exchange.writing",
            "write_xlsx": "regapp.exchange.writing",
        },
    )
