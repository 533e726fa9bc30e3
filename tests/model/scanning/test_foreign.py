"""Codes of others, each by an example of its form; ours never."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.scanning.foreign import ForeignKind, foreign_kind, is_certainly_foreign
from regapp.model.token import Token, encode


def signed_pretix(payload: bytes, signature: bytes) -> str:
    raw = b"\x01" + len(payload).to_bytes(2, "big") + len(signature).to_bytes(2, "big") + payload + signature
    return base64.b64encode(raw).decode()[::-1]


MRZ = "P<KGZASANOV<<AIBEK<<<<<<<<<<<<<<<<<<<<<<<<<<"
PASS = "M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://example.org/t/1", ForeignKind.WEB_ADDRESS),
        ("HTTP://EXAMPLE.ORG", ForeignKind.WEB_ADDRESS),
        ("www.example.org", ForeignKind.WEB_ADDRESS),
        ("]Q1https://example.org", ForeignKind.WEB_ADDRESS),
        ("see https://example.org", None),
        ("k37h2b9zqmhu4tjs9yd6wqgr8e5xcnvf", ForeignKind.PRETIX),
        ("k37h2b9zqmhu4tjs9yd6wqgr8e5xcnv", None),
        ("k37h2b9zqmhu4tjs9yd6wqgr8e5xcnvo", None),
        ("abcdefghjkabcdefghjkabcdefghjkab", None),
        (signed_pretix(b"\x08\x11\x18\x2a", bytes(range(64))), ForeignKind.PRETIX),
        (signed_pretix(b"\x08\x11", bytes(range(64)))[:-4], None),
        (base64.b64encode(b"\x01\x00\x05\x00\x05abc").decode()[::-1], None),
        (base64.b64encode(b"\x02\x00\x01\x00\x02abc").decode()[::-1], None),
        ('{"registrant_id":"7","checkin_secret":"c0ffee","server_url":"https://indico.example"}', ForeignKind.INDICO),
        ('{"i": [4, "c2VjcmV0", "indico.example"]}', ForeignKind.INDICO),
        ('{"i": []}', None),
        ('{"i": ["x"]}', None),
        ("{broken", None),
        ("1234567890123456789", ForeignKind.EVENTBRITE),
        ("123456789012345678901234", ForeignKind.EVENTBRITE),
        ("123456789012345678", None),
        ("1234567890123456789012345", None),
        ("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Asanov\r\nEND:VCARD", ForeignKind.CONTACT),
        ("MECARD:N:Asanov;TEL:0555;;", ForeignKind.CONTACT),
        ("BEGIN:VEVENT\nSUMMARY:x", ForeignKind.CALENDAR),
        ("WIFI:T:WPA;S:hall;P:secret;;", ForeignKind.WIFI),
        ("mailto:a@example.org", ForeignKind.MESSAGE),
        ("tel:+996555123456", ForeignKind.MESSAGE),
        ("tel: ask Aibek", None),
        (PASS, ForeignKind.BOARDING_PASS),
        (MRZ, ForeignKind.DOCUMENT),
        ("00020101021132590015qr.demirbank.kg5303417630431AF", ForeignKind.PAYMENT),
        ("4006381333931", ForeignKind.PRODUCT),
        ("4006381333932", ForeignKind.BARCODE),
        ("73513537", ForeignKind.PRODUCT),
        ("036000291452", ForeignKind.PRODUCT),
        ("ABC-123/4", ForeignKind.BARCODE),
        ("ABC-1", None),
        ("abc-123", None),
        ("ab\x00cd", ForeignKind.BINARY),
        ("\ufffd\ufffd", ForeignKind.BINARY),
        ("Асанов Айбек", None),
        ("03-0142", None),
        ("", None),
    ],
)  # fmt: skip
def test_each_form(text: str, kind: ForeignKind | None) -> None:
    assert foreign_kind(text) is kind


@pytest.mark.parametrize("kind", ForeignKind)
def test_only_forms_that_nobody_types_are_certain(kind: ForeignKind) -> None:
    assert kind.is_certain is (kind not in (ForeignKind.EVENTBRITE, ForeignKind.PRODUCT, ForeignKind.BARCODE))


@given(st.one_of(st.text(max_size=200), st.binary(max_size=80).map(lambda raw: raw.decode("latin-1"))))
def test_any_text_is_taken_calmly(text: str) -> None:
    kind = foreign_kind(text)
    assert is_certainly_foreign(text) is (kind is not None and kind.is_certain)


@given(st.text(alphabet='{}[]":,i0123456789', max_size=60).map(lambda text: "{" + text))
def test_broken_json_is_taken_calmly(text: str) -> None:
    foreign_kind(text)


TOKENS = st.builds(
    lambda event, person, issue, key: encode(Token(event, person, issue), key),
    st.integers(0, 99_999), st.integers(1, 10**16 - 1), st.integers(1, 99), st.binary(min_size=32, max_size=32),
)  # fmt: skip
AROUND = st.sampled_from(["", "]Q1", "]Q4\\000026", "\\000026", "000026", "\x02", " ", "\x1d"])


@given(TOKENS, AROUND, st.sampled_from(["", "\r\n", "\t", "\x03"]))
def test_a_badge_is_never_foreign(token: str, before: str, after: str) -> None:
    assert foreign_kind(before + token + after) is None
