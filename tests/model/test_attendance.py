"""Shares of figures, and a row that is not there."""

import pytest

from regapp.model.attendance import Cut, FigureRow, Figures, Scope

ROW = FigureRow("press", "Press", 4, 3)


@pytest.mark.parametrize(("registered", "arrived", "share"), [(4, 3, 0.75), (2, 3, 1.5), (0, 3, 0.0), (4, 0, 0.0)])
def test_the_share_of_those_registered(registered: int, arrived: int, share: float) -> None:
    assert FigureRow("", "", registered, arrived).share == share
    assert Figures(Scope(), registered, arrived, {}, 0, 0, 0).share == share


def test_a_row_by_its_key_and_zeros_where_there_is_none() -> None:
    figures = Figures(Scope(), 4, 3, {Cut.CATEGORY: (ROW,)}, 0, 0, 0)
    assert figures.row(Cut.CATEGORY, "press") == ROW
    assert figures.row(Cut.CATEGORY, "guest") == FigureRow("guest", "", 0, 0)
