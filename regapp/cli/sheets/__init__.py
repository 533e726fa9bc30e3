"""The commands `sheets make` and `sheets read`: desk lists on paper, and photos of them."""
