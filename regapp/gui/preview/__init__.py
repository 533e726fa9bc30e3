"""Pages of a PDF as pictures of exact size, and the widgets that turn them.

The window never draws a paper itself: it shows the pages of the PDF that would be printed.
"""
