"""Conflicts between desks."""
