"""A workbook made in memory and written in one go: a full disk or a locked file is told as for any other file."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter


@contextmanager
def workbook_at(path: Path, **options: Any) -> Iterator["xlsxwriter.Workbook"]:
    """A workbook without formulas or links made of texts; written to `path` at the end. OSError.

    XlsxWriter's own writing hides an OSError in an exception of its own. A list of 100,000 people has 10 MB.
    """
    content = BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(content, {**plain, **options}) as workbook:
        yield workbook
    path.write_bytes(content.getbuffer())
