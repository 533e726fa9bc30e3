"""The use cases: each write is one transaction and returns its result and what changed."""
