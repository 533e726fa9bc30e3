"""What a PDF says of itself besides its title, to readers, archives and search."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Imprint:
    """The author of a paper (the organisers), what it is about, and the code of the language that it is in."""

    author: str = ""
    subject: str = ""
    language: str = ""
