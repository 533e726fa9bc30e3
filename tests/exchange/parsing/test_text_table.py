"""Tables in letters: RFC 4180 holds, and what breaks it is read on its own and told."""

import csv
import io
from random import Random

import pytest

from regapp.exchange.parsing.parse import parse_list
from regapp.exchange.parsing.text_table import read_table
from regapp.model.papers.sheets import RemarkKind

SIGNS = ["а", "б", "ө", " ", ",", ";", "\t", "|", "\n", "\r\n", '"', "1"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("seed", range(5))
def test_what_was_written_by_the_rules_is_read_as_it_was(separator: str, ending: str, seed: int) -> None:
    random = Random(seed)
    rows = [["ФИО", "Телефон", "Ойлор", "Орун"]]
    rows += [[f"Адам {number}", "0555", *(_answer(random) for _ in range(2))] for number in range(30)]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator=ending, quoting=csv.QUOTE_ALL).writerows(rows)
    table = read_table(out.getvalue())
    assert (table.rows, table.broken) == (rows, [])


def _answer(random: Random) -> str:
    return "".join(random.choice(SIGNS) for _ in range(random.randrange(12))).replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('2;"Ромашка;0555', ["2", '"Ромашка', "0555"]),
        ('2;"ОсОО "Ромашка" филиал";0555', ["2", 'ОсОО Ромашка" филиал"', "0555"]),
        ('2;ОсОО "Ромашка";0555', ["2", 'ОсОО "Ромашка"', "0555"]),
        ('2;Ромашка";0555', ["2", 'Ромашка"', "0555"]),
    ],
)
@pytest.mark.parametrize("others", ["", '4;"Аска; жана башка";0777\n'])
def test_one_broken_row_changes_no_other(line: str, cells: list[str], others: str) -> None:
    table = read_table(f'№;Уюм;Тел\n1;"а; б";0700\n{line}\n3;Барпы;0312\n{others}')
    assert table.rows[2] == cells
    assert [row[0] for row in table.rows] == ["№", "1", "2", "3", *(["4"] if others else [])]
    assert table.rows[1] == ["1", "а; б", "0700"]


def test_rows_between_two_open_quotes_are_not_swallowed() -> None:
    table = read_table('№;Уюм;Тел\n1;"Ромашка;0700\n2;Барпы;0312\n3;Савай";0555\n')
    assert [row[0] for row in table.rows] == ["№", "1", "2", "3"]
    assert table.broken


def test_a_broken_row_is_told_with_its_number() -> None:
    read = parse_list('№;Уюм;Тел\n1;"Ромашка;0700\n2;Барпы;0312\n'.encode(), "list.csv")
    (remark,) = read.remarks
    assert (remark.kind, remark.row) == (RemarkKind.QUOTES_BROKEN, 2)
    assert "Ромашка" in remark.text


@pytest.mark.parametrize("mark", ["sep=;", '"sep=;"', "SEP=;"])
def test_a_line_that_names_the_separator_is_no_row(mark: str) -> None:
    assert read_table(f"{mark}\r\nа,б;в\r\n").rows == [["а,б", "в"]]


def test_rows_keep_all_their_cells() -> None:
    read = parse_list("ФИО;Тел\nАсанов;0555;дагы;эки\n".encode(), "list.csv")
    assert read.sheets[0].rows[1] == ["Асанов", "0555", "дагы", "эки"]
