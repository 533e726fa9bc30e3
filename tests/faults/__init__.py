"""Fault trials of the conference file: kills, cuts, full disks, power cuts, files taken away, damage, two processes.

`uv run python -m tests.faults` runs them and prints a table; each kind is a module with a function
`try_one(bench, chance, folder)`. A trial is made again by its kind and seed.
"""
