"""The conference file as a thing on a disk: opening, making, copying, replacing, watching and tidying it.

Nothing else in RegApp touches the path of a conference file, its side files or its copies.
"""
