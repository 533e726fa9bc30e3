"""Rows of a list that are no people, names among other words, and what stands in a cell beside its value."""
