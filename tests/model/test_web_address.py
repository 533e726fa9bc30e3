"""Recognition of web addresses, and of the places where something to read can be."""

import pytest

from regapp.model.web_address import MOST_LETTERS, is_readable, is_web, shortened


@pytest.mark.parametrize(
    ("address", "web", "readable"),
    [
        ("https://example.kg/a?b#c", True, True),
        ("HTTP://example.kg", True, True),
        ("example.kg", True, True),
        ("example.kg:8080/a", True, True),
        ("www.example.kg", True, True),
        ("https://example.kg/" + "a" * (MOST_LETTERS - 19), True, True),
        ("https://example.kg/" + "a" * (MOST_LETTERS - 18), False, False),
        ("https:example.kg", False, False),
        ("https://", False, False),
        ("http://exa mple.kg", False, False),
        ("www.", False, False),
        ("WWW.", False, False),
        ("mailto:a@b.kg", False, False),
        ("ftp://example.kg", False, False),
        ("javascript:alert(1)", False, False),
        ("talk.pdf", True, True),
        ("C:\\talks\\talk.pdf", False, True),
        ("/home/talks/talk 1.pdf", False, True),
        ("", False, True),
    ],
)
def test_addresses(address: str, web: bool, readable: bool) -> None:
    assert is_web(address) is web
    assert is_readable(address) is readable


def test_a_long_address_is_cut_for_a_sentence() -> None:
    assert shortened("a" * 60) == "a" * 60
    assert shortened("a" * 61) == "a" * 59 + "…"
