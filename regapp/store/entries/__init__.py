"""Entries of the journal: those of other desks, whose an id is, after what an act comes, the marks of keys."""
