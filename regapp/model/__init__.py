"""The things of the field and the decisions about them: frozen dataclasses, standard library only."""
