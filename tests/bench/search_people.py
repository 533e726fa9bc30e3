"""The people among whom the cases of search are asked: the roster beside the project and some made ones."""

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FIELDS = (
    "id",
    "family",
    "given",
    "patronymic",
    "sex",
    "municipality",
    "organisation",
    "phone",
    "birth_year",
    "country",
)
_FATHERS = ("Асан", "Токтогул", "Бакыт", "Жумабек", "Эсен", "Муса", "Үсөн", "Чоро", "Кубаныч", "Жаныбек", "Төлөгөн")
_MEN = ("Бакыт", "Өмүрбек", "Жыргал", "Нурлан", "Чыңгыз", "Үмөт", "Алымбек", "Эркин", "Жакшылык", "Таалай")
_WOMEN = ("Гүлнара", "Жылдыз", "Чолпон", "Үмүт", "Бүбүсара", "Айгүл", "Эльмира", "Жаңыл", "Сүйүн", "Шаарбү")
_ABROAD = {
    "KZ": (("Қасымов", "Жұмабаева", "Әлібеков", "Ғабдуллин"), ("Нұрсұлтан", "Әйгерім", "Ерұлан", "Қайрат")),
    "UZ": (("Qodirov", "Yo‘ldoshev", "Xolmatova", "Toshpo‘latov"), ("Shahnoza", "O‘tkir", "Jasur", "Xurshid")),
    "LV": (("Kalniņš", "Bērziņš", "Ķirse", "Žagars"), ("Mārtiņš", "Ilze", "Žanete", "Jānis")),
    "TR": (("Öztürk", "Çelik", "Şahin", "Yıldırım"), ("Gökçe", "Ayşe", "Cem", "İbrahim")),
    "DE": (("Weiß", "Schröder", "Jäger", "Müller"), ("Wolfgang", "Jürgen", "Käthe", "Björn")),
    "MN": (("Бат-Эрдэнэ", "Цэндийн", "Дорж-Пүрэв", "Ганбаатар"), ("Өнөржаргал", "Мөнх-Оргил", "Сүхбаатар", "Ням")),
    "KR": (("Ли", "Ким", "Цой", "Э", "Ан"), ("Анна", "Виктор", "Ян", "Ольга", "Ок")),
    "RU": (("Фёдорова", "Соловьёв", "Артёменко", "Юрьева"), ("Алёна", "Пётр", "Семён", "Юлия", "Ксения")),
}


@dataclass(frozen=True)
class Someone:
    """A person of the list. `father`: the name from which the patronymic is made, if there is one."""

    ref: str
    family: str
    given: str
    patronymic: str
    municipality: str
    organisation: str
    phone: str
    sex: str = ""
    country: str = "KG"

    @property
    def father(self) -> str:
        """Asan of `Асанович`, `Асан уулу` (as a patronymic, or in the place of a family name)."""
        for text in (self.patronymic, self.family):
            first, _, kin = text.partition(" ")
            if kin in ("уулу", "кызы"):
                return first
        for ending in ("ович", "овна", "евич", "евна"):
            if self.patronymic.endswith(ending):
                return self.patronymic.removesuffix(ending)
        return ""

    def row(self) -> dict[str, str]:
        """As a list has it."""
        return {
            "id": self.ref, "family": self.family, "given": self.given, "patronymic": self.patronymic, "sex": self.sex,
            "municipality": self.municipality, "organisation": self.organisation, "phone": self.phone, "birth_year": "",
            "country": self.country,
        }  # fmt: skip


def roster(path: Path) -> Iterator[Someone]:
    """The people of the roster."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Someone(
                row["id"], row["family"], row["given"], row["patronymic"], row["municipality"], "", row["phone"],
                row["sex"], row["country"],
            )  # fmt: skip


def made_people(chance: random.Random) -> Iterator[Someone]:
    """Invented people: fathers' names in each form, guests from elsewhere, very short names."""
    number = 0
    for father in _FATHERS:
        vowel = father[-1] in "аео"
        root = father[:-1] if father.endswith("а") and not vowel else father
        for sex, names, kin, ending, family_end in (
            ("M", _MEN, "уулу", "евич" if vowel else "ович", ""),
            ("F", _WOMEN, "кызы", "евна" if vowel else "овна", "а"),
        ):
            given = chance.sample(names, 4)
            other = chance.choice(("Иманбеков", "Сатыбалдиев", "Жолдошев")) + family_end
            forms = (
                (f"{father} {kin}", ""),
                ("", f"{root}{ending}"),
                (other, f"{father} {kin}"),
                (root + ("ев" if vowel else "ов") + family_end, ""),
            )
            for name, (family, patronymic) in zip(given, forms, strict=True):
                yield Someone(f"M{number:05d}", family, name, patronymic, "", "", _phone(number), sex)
                number += 1
    for country, (families, pool) in _ABROAD.items():
        for family in families:
            for name in chance.sample(pool, 2):
                yield Someone(f"M{number:05d}", family, name, "", "", "", _phone(number), "", country)
                number += 1


def _phone(number: int) -> str:
    return f"+996 198 {number // 1000:03d} {number % 1000:03d}"


def write_list(people: list[Someone], path: Path) -> None:
    """The people as a list that RegApp imports."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS)
        writer.writeheader()
        writer.writerows(person.row() for person in people)
