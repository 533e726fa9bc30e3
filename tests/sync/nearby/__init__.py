"""Hubs in the network, and joining with six digits."""
