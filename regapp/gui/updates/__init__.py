"""Which RegApp this is, of what it is made, and other versions of it."""
