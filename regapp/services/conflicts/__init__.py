"""Conflicts: what desks have done without knowing of each other, looked for where their entries meet.

Two entries did not know of each other where one came now and the other is not in what it came with. The journal holds
both, and the fold has chosen; a conflict is for a person to look at, and stops nothing. It is told once: where the two
met.
"""
