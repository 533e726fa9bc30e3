"""All that a certificate says besides its bearer's name, ready to draw, in the language of the paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signature:
    """A person who signs: name and position."""

    name: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class CertificateWords:
    """Words, days and figures of one certificate, its number, and the digits of its code."""

    heading: str = ""
    opening: str = ""
    text: str = ""
    when: str = ""
    sessions: str = ""
    number: str = ""
    code: str = ""
    check: str = ""
    issued: str = ""
    donor: str = ""
    signatures: tuple[Signature, ...] = ()

    def signature(self, place: int) -> Signature:
        """The person who signs at a place from 1; empty where there are fewer."""
        return self.signatures[place - 1] if place <= len(self.signatures) else Signature()
