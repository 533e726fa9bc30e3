"""A workbook that cannot be written is told as any other file."""

from pathlib import Path

import pytest

from regapp.exchange.workbook import workbook_at


def test_what_the_disk_says_is_not_hidden(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), workbook_at(tmp_path / "missing" / "x.xlsx") as workbook:
        workbook.add_worksheet().write_string(0, 0, "x")
    with pytest.raises(IsADirectoryError), workbook_at(tmp_path) as workbook:
        workbook.add_worksheet()
