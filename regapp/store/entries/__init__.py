"""Entries of the journal: those of other desks, very many at once, whose an id is, their order, key marks."""
