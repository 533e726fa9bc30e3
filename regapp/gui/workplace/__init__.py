"""workplace."""
