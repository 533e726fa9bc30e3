"""Hubs in the network of this laptop: one announces itself, others find it, and six digits let a laptop in."""
