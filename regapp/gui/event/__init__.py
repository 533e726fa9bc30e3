"""What a conference says of itself, typed in up to three languages: the fields, and the card of the event in force."""
