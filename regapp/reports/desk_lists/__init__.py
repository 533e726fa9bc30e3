"""Desk lists as a PDF: pages on which a desk goes on by hand, drawn so that photos of them can be read back."""
