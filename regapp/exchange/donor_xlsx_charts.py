"""The native charts of the report's workbook, which a printer in black and white and any program show whole."""

from collections.abc import Sequence
from typing import Any, Final

from xlsxwriter.workbook import Workbook

from regapp.model.papers.donor_report import Chart, ChartKind
from regapp.model.papers.table import Cell, Column
from regapp.texts.palette import PAPER, Pattern, series_look

_NAME_SIZE: Final = 9
_NAME_BREAKS: Final = 24
"""Programs break the name of a bar near so many letters, which take a quarter of the chart's width."""
_LINE_HIGH: Final = 17
_WIDEST: Final = 2400
_ON_STACKED: Final = {
    "value": True, "position": "center", "num_format": "#,##0;;",
    "fill": {"color": PAPER["white"]}, "font": {"size": 8, "color": PAPER["text"]},
}  # fmt: skip
"""Figures on bars stand on a white plate, and zeros have none."""
_PATTERNS: Final = {
    Pattern.RISING: "wide_upward_diagonal",
    Pattern.FALLING: "wide_downward_diagonal",
    Pattern.LEVEL: "narrow_horizontal",
    Pattern.UPRIGHT: "narrow_vertical",
    Pattern.CROSSED: "outlined_diamond",
}


def native_chart(
    workbook: Workbook, chart: Chart, place: tuple[str, int], columns: Sequence[Column], rows: Sequence[Sequence[Cell]],
    percent: str,
) -> Any:  # fmt: skip
    """A chart of a table; `place` is its sheet and the row of its headings, `percent` the format of shares."""
    sheet, head = place
    first, last = head + 1, head + len(rows)
    lying = chart.kind is ChartKind.BARS
    drawn = workbook.add_chart(
        {"type": "bar" if lying else "column", **({"subtype": "stacked"} if chart.stacked else {})}
    )
    for number, column in enumerate(chart.columns):
        drawn.add_series({
            "name": [sheet, head, column],
            "categories": [sheet, first, 0, last, 0],
            "values": [sheet, first, column, last, column],
            **_filling(number),
            "gap": 60,
            "data_labels": _ON_STACKED if chart.stacked else {"value": True},
        })  # fmt: skip
    drawn.set_title({"name": chart.title, "name_font": {"size": 11, "bold": True, "color": PAPER["text"]}})
    drawn.set_legend({"none": True} if len(chart.columns) == 1 else {"position": "bottom"})
    values = {"major_gridlines": {"visible": True, "line": {"color": "#E3E7EC"}}, "min": 0}
    if columns[chart.columns[0]].share:
        values["num_format"] = percent
    # Every name is written: by themselves programs leave out each second one where it is close.
    names: dict[str, Any] = {"interval_unit": 1, "num_font": {"size": _NAME_SIZE}}
    if lying:
        # The first row of the table at the top, and the figures below.
        drawn.set_y_axis({**names, "reverse": True, "crossing": "max"})
        drawn.set_x_axis(values)
    else:
        drawn.set_x_axis(names)
        drawn.set_y_axis(values)
    drawn.set_size(_chart_size(chart, [str(row[0]) for row in rows]))
    return drawn


def _chart_size(chart: Chart, names: Sequence[str]) -> dict[str, float]:
    """The size of a chart in pixels: room for each name, which programs break over lines where it is long."""
    if chart.kind is ChartKind.BARS:
        lines = max(1 + len(name) // _NAME_BREAKS for name in names)
        series = 1 if chart.stacked else len(chart.columns)
        return {"width": 720, "height": max(260, max(_LINE_HIGH * lines + 8, 14 * series + 8) * len(names) + 110)}
    widest = max(len(part) for name in names for part in name.split()) * 7
    wanted = max(widest + 12, 14 * len(chart.columns) + 12) * len(names) + 80
    return {"width": min(max(720, wanted), _WIDEST), "height": 320}


def _filling(series: int) -> dict[str, Any]:
    """The look of a series: colour, pattern and edge."""
    look = series_look(series)
    edge = {"border": {"color": PAPER["muted"], "width": 0.5}}
    if look.pattern is Pattern.PLAIN:
        return {"fill": {"color": look.colour}, **edge}
    lines = {"pattern": _PATTERNS[look.pattern], "fg_color": look.lines, "bg_color": look.colour}
    return {"pattern": lines, **edge}
