"""Certificates of participation."""

from regapp.gui.pieces import Page


class CertificatesView(Page):
    """Certificates of participation."""
