"""The Desk page: one field for everything at the left, the verdict at the right.

The field takes a scan, a name, a telephone number, a badge number, a municipality. The verdict says what came of it
by colour, icon, word and sound together. It never moves, never hides, and asks for no click; the field keeps the
focus. Speed matters most here: docs/performance.md has the goals for a scan and for a keystroke.
"""
