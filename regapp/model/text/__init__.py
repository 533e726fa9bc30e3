"""Texts that people type and lists bring: what of them is kept, and what can be a name."""
