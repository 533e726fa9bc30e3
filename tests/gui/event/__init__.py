"""What a conference says of itself."""
