"""Sign-in sheets and registers."""

from regapp.gui.pieces import Page


class SignInView(Page):
    """Sign-in sheets and registers."""
