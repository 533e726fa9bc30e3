"""The Participants page: everybody, sorted and filtered, and the possible doubles among them."""
