"""One person as several pages show them."""
