"""The guides: F1 opens them at what is in hand, beside the work, in the language of the window.

The keys and all three guides are one text (`book`), so that a search goes through all of it. `sections` says for each
page where it begins to read; the headings of a guide are the same ones, in the same order, in each language.
"""
