"""How long work says how far it has come."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (done, total); may raise `Cancelled`, which ends the work."""
