"""RegApp: the registration desk of a conference."""

__version__ = "1.0.0"
