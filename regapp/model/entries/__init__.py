"""Entries as they are kept: their bodies as text, those of other desks, and when each was made."""
