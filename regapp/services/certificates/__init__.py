"""Certificates of participation: who has earned one, making them, checking them.

A certificate is drawn by the engine of the badges from a template whose `purpose` is `certificate`; each purpose
has its own templates in every list. `certified` says that one was made and of how many sessions, and nothing of who
the person is. A number is taken before the paper is drawn and given back if the drawing fails; a making that is
taken back keeps its row as withdrawn, so that the number stays with the person and a check can say so. Of several
the earliest stands.

The code (docs/certificates.md) is signed with a key derived from the event's; a preview is signed with a key of
zeros. At the door it is an outcome of its own, which admits nobody. An element with `only_with` is drawn only where
that field says something: the line to sign on.
"""
