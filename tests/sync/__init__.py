"""The exchange between desks, through a real PostgreSQL."""
