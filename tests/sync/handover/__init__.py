"""Hand-over files: from one laptop to another on a stick."""
