"""The Desks page: several desks of one conference, the hub between them, and who is let in."""
