"""The events of a file, and what belongs to one: logos and signatories."""
