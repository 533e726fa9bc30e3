"""Figures, and papers as PDF.

The first use of a name below loads ReportLab.
"""

from typing import TYPE_CHECKING

from regapp.lazy import names_of

if TYPE_CHECKING:
    from regapp.pictures import load_pictures as load_pictures
    from regapp.reports.desk_lists.drawing import write_desk_list as write_desk_list
    from regapp.reports.donor_pdf import donor_report_pdf as donor_report_pdf
    from regapp.reports.guides.drawing import guides_pdf as guides_pdf
    from regapp.reports.letters_drawing import write_letters as write_letters
    from regapp.reports.list_pdf import write_pdf as write_pdf
    from regapp.reports.programme_drawing import programme_pdf as programme_pdf
    from regapp.reports.register_pdf import write_first_page as write_first_page
    from regapp.reports.register_pdf import write_register as write_register
else:
    __getattr__ = names_of(
        __name__,
        {
            "donor_report_pdf": "regapp.reports.donor_pdf",
            "guides_pdf": "regapp.reports.guides.drawing",
            "load_pictures": "regapp.pictures",
            "programme_pdf": "regapp.reports.programme_drawing",
            "write_desk_list": "regapp.reports.desk_lists.drawing",
            "write_letters": "regapp.reports.letters_drawing",
            "write_first_page": "regapp.reports.register_pdf",
            "write_pdf": "regapp.reports.list_pdf",
            "write_register": "regapp.reports.register_pdf",
        },
    )
