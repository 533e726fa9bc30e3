"""The guides as a PDF: one look for all of them, and pages with contents before them."""
