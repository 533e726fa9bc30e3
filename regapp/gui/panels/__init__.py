"""Panels of one make: the views behind names at the left, and the rows of a drawer."""
