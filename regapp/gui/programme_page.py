"""The Programme page: the sessions by day and city."""

from regapp.gui.pieces import Page


class ProgrammePage(Page):
    """The Programme page."""
