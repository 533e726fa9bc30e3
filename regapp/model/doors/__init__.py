"""What a desk does at a door: a session's door, badges alone, hand-outs and loans."""
