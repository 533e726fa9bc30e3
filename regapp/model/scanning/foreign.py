"""What a code is that is no badge of RegApp: told by its form, so that the registrar can say what was shown.

Forms and their sources:

- web addresses: RFC 3986, `http`, `https`, and `www.` as telephones take it
- pretix: `pretix/base/secrets.py`: 32 of the letters a-z and digits 2-9 without i, l and o; its signed form
  (`pretix_sig1`) is the reversed base64 of version 1, two lengths of two bytes, payload and signature
- Indico: `indico-checkin-pwa`, `pages/Auth/utils.ts`: JSON with `checkin_secret`, `registration_id`, `server_url`;
  since 3.3 a short form, a list under `i`
- Eventbrite: order and attendee, 19 to 24 digits, as printed under its codes; no source is published
- contacts: RFC 6350 (vCard); MECARD of NTT Docomo. Events: RFC 5545. Wi-Fi: `WIFI:` of ZXing and WPA3, section 7
- boarding passes: IATA resolution 792 (BCBP): M, legs, 20 letters of the name, E, booking, airports, carrier, flight
- travel documents: ICAO 9303, the machine readable zone
- payments: EMVCo QR, which Kyrgyzstan's ELQR follows: begins with 000201, ends in 6304 and a checksum
- products: GS1 EAN-8, UPC-A, EAN-13, with their check digit
- Code 39: ISO/IEC 16388, its 43 characters
"""

import base64
import binascii
import json
import re
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from regapp.model.typed import TypedKind, read_typed

_AIM: Final = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
_MOST: Final = 8_000
"""Letters that are looked at: a QR code has 7,089 digits at most."""


class ForeignKind(StrEnum):
    """What a code is that is no badge."""

    WEB_ADDRESS = "web_address"
    PRETIX = "pretix"
    INDICO = "indico"
    EVENTBRITE = "eventbrite"
    CONTACT = "contact"
    CALENDAR = "calendar"
    WIFI = "wifi"
    MESSAGE = "message"
    """An e-mail, a telephone number or a text message, as a code."""
    BOARDING_PASS = "boarding_pass"
    DOCUMENT = "document"
    PAYMENT = "payment"
    PRODUCT = "product"
    BARCODE = "barcode"
    """A word or a number of another's bar code."""
    BINARY = "binary"

    @property
    def is_certain(self) -> bool:
        """Whether nobody types such a text: names, numbers and words may look like the others."""
        return self not in (ForeignKind.EVENTBRITE, ForeignKind.PRODUCT, ForeignKind.BARCODE)


def _pattern(pattern: str, flags: re.RegexFlag = re.IGNORECASE) -> Callable[[str], bool]:
    compiled = re.compile(pattern, flags | re.DOTALL | re.ASCII)
    return lambda text: compiled.match(text) is not None


def _is_indico(text: str) -> bool:
    if not text.startswith("{"):
        return False
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return False
    if not isinstance(found, dict):
        return False
    short = found.get("i")
    return "checkin_secret" in found or (isinstance(short, list) and short[:1] != [] and isinstance(short[0], int))


def _is_signed_pretix(text: str) -> bool:
    try:
        raw = base64.b64decode(text[::-1].encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        return False
    lengths = int.from_bytes(raw[1:3], "big") + int.from_bytes(raw[3:5], "big")
    return len(raw) > 5 and raw[0] == 1 and len(raw) == 5 + lengths


def _is_product(text: str) -> bool:
    if not (text.isascii() and text.isdigit() and len(text) in (8, 12, 13)):
        return False
    digits = [int(digit) for digit in text]
    weighed = sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return weighed % 10 == 0


def _is_binary(text: str) -> bool:
    return any(char == "\ufffd" or (char < " " and char not in "\t\r\n\x1d\x1e\x04") for char in text)


_FORMS: Final[tuple[tuple[ForeignKind, Callable[[str], bool]], ...]] = (
    (ForeignKind.BINARY, _is_binary),
    (ForeignKind.WEB_ADDRESS, _pattern(r"(https?://|www\.)\S+$")),
    (ForeignKind.CONTACT, _pattern(r"(BEGIN:VCARD|MECARD:|BIZCARD:)")),
    (ForeignKind.CALENDAR, _pattern(r"BEGIN:V(CALENDAR|EVENT)")),
    (ForeignKind.WIFI, _pattern(r"WIFI:[A-Z]+:")),
    (ForeignKind.MESSAGE, _pattern(r"(mailto:|MATMSG:|tel:\+?\d|sms(to)?:\+?\d|geo:-?\d)")),
    (ForeignKind.INDICO, _is_indico),
    (ForeignKind.BOARDING_PASS, _pattern(r"M[1-9].{20}[E ].{7}[A-Z]{6}[A-Z0-9]{2}[A-Z0-9 ].{5}", re.NOFLAG)),
    (ForeignKind.PAYMENT, _pattern(r"000201.*6304[0-9A-F]{4}$")),
    (ForeignKind.DOCUMENT, _pattern(r"[PIACV][A-Z<][A-Z<]{3}[A-Z0-9<]{20,}", re.NOFLAG)),
    (ForeignKind.PRETIX, _pattern(r"(?=\D*\d)[a-hjkmnp-z2-9]{32}$", re.NOFLAG)),
    (ForeignKind.PRETIX, _is_signed_pretix),
    (ForeignKind.EVENTBRITE, _pattern(r"\d{19,24}$")),
    (ForeignKind.PRODUCT, _is_product),
    (ForeignKind.BARCODE, _pattern(r"[0-9A-Z .$/+%-]{6,}$", re.NOFLAG)),
)


def foreign_kind(text: str) -> ForeignKind | None:
    """Tell what a text is that is no badge and no certificate; None where it is one, or of no known form."""
    text = _AIM.sub("", text[:_MOST].strip())
    kind = read_typed(text).kind
    if kind in (TypedKind.BLANK, TypedKind.CERTIFICATE, TypedKind.NUMBER):
        return None
    if kind is TypedKind.BADGE and not (19 <= len(read_typed(text).code) <= 24):
        return None
    return next((kind for kind, is_it in _FORMS if is_it(text)), None)


def is_certainly_foreign(text: str) -> bool:
    """Whether a text is no badge and nothing that people type."""
    kind = foreign_kind(text)
    return kind is not None and kind.is_certain
