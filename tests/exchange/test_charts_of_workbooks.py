"""Native charts of workbooks: every name, every figure, and series that differ without colour."""

import re
import zipfile
from itertools import pairwise
from pathlib import Path

import pytest

from regapp.exchange.donor_xlsx import write_donor_xlsx
from regapp.model.papers.donor_report import ChartKind, Subject
from regapp.services.desk import Desk
from regapp.services.donor_report.papers import write_report
from regapp.services.donor_report.report import report_data
from regapp.texts.catalogue import Language
from tests.reports.charts_made import made_report, made_subject

_EMU = 9525


def charts(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/charts/")]


def heights(path: Path) -> list[int]:
    """In rows of the sheets, each 20 pixels high."""
    with zipfile.ZipFile(path) as archive:
        drawings = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/drawings/draw")]
    rows = [list(map(int, re.findall(r"<xdr:row>(\d+)</xdr:row>", drawing))) for drawing in drawings]
    return [bottom - top for top, bottom in rows]


def written(subject: Subject, path: Path) -> str:
    write_donor_xlsx(made_report(subject), path)
    (found,) = charts(path)
    return found


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_each_chart_of_the_report_writes_every_name_and_figure(demo_desk: Desk, language: str, tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    write_report(demo_desk, report_data(demo_desk, Language(language)), path)
    found = charts(path)
    assert len(found) > 4
    for chart in found:
        assert '<c:tickLblSkip val="1"/>' in chart
        assert chart.count('<c:showVal val="1"/>') == chart.count("<c:ser>")


@pytest.mark.parametrize("stacked", [False, True])
@pytest.mark.parametrize("kind", list(ChartKind))
def test_series_of_a_workbook_differ_without_colour(kind: ChartKind, stacked: bool, tmp_path: Path) -> None:
    chart = written(made_subject(kind, [[3, 4]] * 8, stacked=stacked), tmp_path / "r.xlsx")
    series = chart.split("<c:ser>")[1:]
    fills = [re.findall(r"<c:spPr>(.*?)<a:ln", part)[0] for part in series]
    patterns = [re.findall(r'pattFill prst="(\w+)"', fill) or ["plain"] for fill in fills]
    assert len(set(fills)) == len(series)
    assert all(one != other for one, other in pairwise(patterns))


@pytest.mark.parametrize("name", ["Osh ", "People whose municipality is not known yet "])
@pytest.mark.parametrize("rows", [1, 9, 40, 90])
def test_a_chart_of_bars_is_as_high_as_its_names_need(rows: int, name: str, tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    written(made_subject(ChartKind.BARS, [[5] * rows], name=name), path)
    lines = 1 + len(name) // 24
    (height,) = heights(path)
    assert height * 20 >= rows * 16 * lines
