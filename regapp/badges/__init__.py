"""Badges on paper: fields, templates, sheets, the QR code, the PDF.

A template is TOML in millimetres: elements of five kinds (text, code, band, picture, programme) on a front and
perhaps a back; a sheet (`resources/sheets.toml`) says how many lie on a page and where. `FIELDS` is the one table
of what a badge can show.

A badge is laid out once (`layout`, `programme`, `regapp.lettering`), and that layout is what the PDF draws and what
the look before printing examines. A text shrinks to its least size, is then broken into more lines, and is
otherwise printed whole, smaller, and reported; one more line is taken earlier where it makes the letters a quarter
larger. Letters are looked for in Noto Sans, then in the other shipped fonts, one by one; a letter that no font has
is drawn as a mark and reported.

How it is fast (`drawing`, `qr`, `regapp.pen`): elements that many badges share become a form, one for each set of
values; texts of a badge are one text object written from remembered letters and widths; a QR code is an exclusive
or of what each byte of the data adds to the modules, its eight masks scored at once on long integers, and is drawn
as a 1-bit image mask. Tests hold the codes to those of qrcode, module by module.

The names below load their library when first used.
"""

from typing import TYPE_CHECKING

from regapp.lazy import names_of

if TYPE_CHECKING:
    from regapp.badges.pdf import write_badges as write_badges
    from regapp.badges.preflight import check_badges as check_badges
    from regapp.badges.qr import code_of as code_of
    from regapp.badges.template_writing import write_template as write_template
    from regapp.badges.test_page import write_test_page as write_test_page
    from regapp.pictures import picture_flaw as picture_flaw
else:
    __getattr__ = names_of(
        __name__,
        {
            "check_badges": "regapp.badges.preflight",
            "code_of": "regapp.badges.qr",
            "picture_flaw": "regapp.pictures",
            "write_badges": "regapp.badges.pdf",
            "write_template": "regapp.badges.template_writing",
            "write_test_page": "regapp.badges.test_page",
        },
    )
