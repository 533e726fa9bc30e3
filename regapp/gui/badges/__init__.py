"""The Badges page: choose people and layout, look at the pages, then print or make the PDF.

What is shown is the PDF itself (`regapp.gui.preview`), so screen and paper cannot differ. Findings of the check
before printing lead to the person they are about. The print queue and earlier batches lie beside the choices.
"""
