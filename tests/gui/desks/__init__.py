"""The Desks page."""
