"""The report for donors."""

from regapp.gui.pieces import Page


class ReportView(Page):
    """The report for donors."""
