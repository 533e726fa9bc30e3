"""Desks and hubs in network namespaces of their own, with lines that are cut for real (root on Linux)."""
