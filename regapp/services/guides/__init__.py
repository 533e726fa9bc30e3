"""The guides on paper.

All three of a language are one PDF with contents; the registrar's by itself is a card for the table.
"""
