"""The Settings page: language, look, operator, events, the badge printer, and the care of the file."""
