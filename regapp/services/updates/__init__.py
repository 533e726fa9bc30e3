"""Updates of the program from a file: what they are, whether to trust them, which version starts."""
