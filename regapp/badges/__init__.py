"""Badges on paper: fields, templates, sheets, the QR code, the PDF.

The names below load their library when first used.
"""

from typing import TYPE_CHECKING

from regapp.lazy import names_of

if TYPE_CHECKING:
    from regapp.badges.pdf import write_badges as write_badges
    from regapp.badges.preflight import check_badges as check_badges
    from regapp.badges.template_writing import write_template as write_template
    from regapp.badges.test_page import write_test_page as write_test_page
    from regapp.pictures import check_picture as check_picture
else:
    __getattr__ = names_of(
        __name__,
        {
            "check_badges": "regapp.badges.preflight",
            "check_picture": "regapp.pictures",
            "write_badges": "regapp.badges.pdf",
            "write_template": "regapp.badges.template_writing",
            "write_test_page": "regapp.badges.test_page",
        },
    )
