"""The texts of letters: the shipped ones are whole in three languages, one of one's own is read or refused."""

import re
from pathlib import Path

import pytest

from regapp.model.errors.base import InputError
from regapp.model.errors.letters import LetterInvalid, UnknownLetter
from regapp.model.papers.letter import PLACES, Receivers, paragraphs
from regapp.services.letters.templates import LETTERS, copy_letter, letter_named, parse_letter, shipped_letter
from regapp.texts.catalogue import Language
from regapp.texts.sentences import sentence
from tests.texts.test_glossary import given_up

LANGUAGES = ("ky", "ru", "en")
LEAST = 'for = "speakers"\n[en]\nheading = "H"\n'


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", LETTERS)
def test_a_shipped_letter_is_whole_in_each_language(name: str, code: str) -> None:
    letter = shipped_letter(name)
    text = letter.texts[code]
    assert letter.label[code]
    assert all((text.heading, text.before, text.lines, text.after))
    whole = " ".join((letter.label[code], text.heading, text.before, text.lines, text.after))
    assert [form.pattern for form in given_up()[code] if form.search(whole)] == []
    # Each language has the same places; a salutation may have the name, which Russian would put into a sex.
    places = {
        lang: set(re.findall(r"\{(\w+)\}", f"{t.before} {t.after}")) - {"name"} for lang, t in letter.texts.items()
    }
    assert len(set(map(frozenset, places.values()))) == 1
    letters = re.compile("[А-Яа-яёЁӨөҮүҢң]")
    assert bool(letters.search(re.sub(r"\{\w+\}", "", whole))) is (code != "en")


def test_each_letter_is_for_others() -> None:
    assert {shipped_letter(name).receivers for name in LETTERS} == set(Receivers)


@pytest.mark.parametrize("name", LETTERS)
def test_a_copy_is_the_same_letter_under_its_own_name(tmp_path: Path, name: str) -> None:
    out = tmp_path / "mine.toml"
    copy_letter(name, out)
    own, shipped = letter_named(str(out)), shipped_letter(name)
    assert (own.name, own.receivers, own.texts, own.is_addressed) == (
        "mine.toml", shipped.receivers, shipped.texts, shipped.is_addressed,
    )  # fmt: skip
    out.write_text("\ufeff" + out.read_text(encoding="utf-8").replace("\n", "\r\n"), encoding="utf-8", newline="")
    assert letter_named(str(out)).texts.keys() == shipped.texts.keys()


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("nonsense", ""), ("", "for"), ('for = "everybody"', "for"), (f"{LEAST}[ky]\n", "ky.heading"),
        ('for = "speakers"', "ky, ru, en"), ('for = "speakers"\nen = "text"', "en"), (f"{LEAST}body = 'x'", "en.body"),
        (f"{LEAST}before = 5", "en.before"), (f"{LEAST}before = '{{surname}}'", "{surname}"),
        (f"{LEAST}after = '{{name.__class__}}'", "{name.__class__}"), (f"{LEAST}after = '{{}}'", "{}"),
        (f'person = "below"\n{LEAST}', "person"), (f"person = []\n{LEAST}", "person"),
        (f'label = "x"\n{LEAST}', "label"), (f"label = {{en = 1}}\n{LEAST}", "label"),
        ("for = []", "for"), ("x = " + "[" * 5_000, ""),
    ],
)  # fmt: skip
def test_a_mistake_is_named(tmp_path: Path, text: str, where: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LetterInvalid) as caught:
        letter_named(str(path))
    assert where in caught.value.where
    for code in LANGUAGES:
        assert "mine.toml" in sentence(caught.value, Language(code))


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"#" * 200_000, None])
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "mine.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError):
        letter_named(str(path))


def test_an_unknown_letter_names_those_that_there_are() -> None:
    with pytest.raises(UnknownLetter) as caught:
        letter_named("reminder")
    assert all(name in sentence(caught.value, Language("en")) for name in LETTERS)


def test_a_paragraph_with_nothing_to_say_is_left_out() -> None:
    values = dict.fromkeys(PLACES, "x") | {"portal": " "}
    text = "One {name}\nmore.\n\n \nTwo {portal}\n\nThree {title}, {name}"
    assert paragraphs(text, values) == ("One x more.", "Three x, x")


def test_what_is_filled_in_is_not_filled_again() -> None:
    values = dict.fromkeys(PLACES, "{title}")
    assert paragraphs("{name}", values) == ("{title}",)


def test_a_letter_of_one_language_is_read_in_any() -> None:
    letter = parse_letter("mine", LEAST)
    assert {letter.text(code).heading for code in LANGUAGES} == {"H"}
