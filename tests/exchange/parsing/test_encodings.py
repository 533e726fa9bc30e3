"""The encoding that makes words is found for lists made by rule, however short they are."""

from random import Random

import pytest

from regapp.exchange.parsing.encodings import decode
from regapp.model.papers.sheets import ENCODINGS

FAMILIES = ["Асанов", "Токтогулова", "Жумабек уулу", "Юсупова", "Щербаков", "Эшматов", "Цой", "Кыдырова", "Ёлкина"]
GIVEN = ["Бакыт", "Айнура", "Нурлан", "Гульнара", "Жылдыз", "Фёдор", "Чолпон", "Эльмира", "Хадича", "Шайыр"]
BODIES = ["Мэрия г. Ош", "айыл окмоту Савай", "ОсОО «Ромашка»", "Министерство финансов", ""]
HEADINGS = ["№;ФИО;Организация;Телефон", "Name;Full name;Company;Phone", "N;Аты-жону;Уюму;Тел."]
FOREIGN = ["Müller;Zoë", "Zürcher;Séverine", "Françoise;Lefèvre", "Björn;Ångström", "Nuñez;Peña"]
TURKISH = ["Şahin;Işık", "Yılmaz;Ağaoğlu", "Öztürk;Çağlar"]
CYRILLIC = ["cp1251", "cp866", "koi8-r", "mac_cyrillic", "iso8859-5"]
LATIN = {"cp1252": FOREIGN, "mac_roman": FOREIGN, "cp1254": TURKISH}


@pytest.mark.parametrize("encoding", CYRILLIC)
@pytest.mark.parametrize("size", [1, 3, 40])
def test_cyrillic_lists(encoding: str, size: int) -> None:
    random = Random(size)
    for _ in range(40):
        rows = [f"1;{random.choice(FAMILIES)} {random.choice(GIVEN)};{random.choice(BODIES)};0555" for _ in range(size)]
        text = "\r\n".join([random.choice(HEADINGS), *rows])
        text = random.choice([text, text.upper()])
        _check(text, encoding)


@pytest.mark.parametrize("encoding", LATIN)
@pytest.mark.parametrize("size", [1, 3, 40])
def test_latin_lists(encoding: str, size: int) -> None:
    random = Random(size)
    for _ in range(20):
        rows = ["Smith;Ann", *(random.choice(LATIN[encoding]) for _ in range(size))]
        _check("\r\n".join(["Last name;First name", *rows]), encoding)


def _check(text: str, encoding: str) -> None:
    content = text.encode(encoding, "ignore")
    found = decode(content)
    assert found is not None
    # Where two encodings read the same, either is right.
    assert found.text == content.decode(encoding), found.encoding
    assert found.encoding in ENCODINGS
    assert found.is_guess or found.encoding == "cp1251"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_lists_are_no_guess(encoding: str) -> None:
    for text in ("ФИО;Телефон\r\nҮсөнова Гүлнара;0555\r\n", "Name;Phone\r\nAnn;1\r\n", "№\r\nӨмүр\r\n"):
        found = decode(text.encode(encoding))
        assert found is not None
        assert (found.text, found.is_guess) == (text, False)


@pytest.mark.parametrize("seed", range(20))
def test_broken_letters_of_utf8_change_no_others(seed: int) -> None:
    random = Random(seed)
    text = "ФИО;Телефон\r\n" + "".join(f"{random.choice(FAMILIES)} {random.choice(GIVEN)};0555\r\n" for _ in range(9))
    content = bytearray(text.encode())
    content[random.randrange(len(content))] = random.randrange(128, 256)
    found = decode(bytes(content[: len(content) - random.randrange(2)]))
    assert found is not None
    assert found.encoding == "utf-8"
    assert sum(a != b for a, b in zip(found.text, text, strict=False)) < len(text)
    assert len(found.text.splitlines()) == len(text.splitlines())


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_person_chooses_the_encoding(encoding: str) -> None:
    found = decode("ФИО;Телефон".encode("cp1251"), encoding)
    assert found is not None
    assert (found.encoding, found.text == "ФИО;Телефон") == (encoding, encoding in ("cp1251",))
