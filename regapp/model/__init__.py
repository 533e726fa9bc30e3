"""What things are and what is decided: frozen dataclasses, standard library only."""
