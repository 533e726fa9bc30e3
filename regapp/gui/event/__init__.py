"""What a conference says of itself, in up to three languages: typed at its beginning, and changed at any time."""
