"""The borders of each rule about the words beside a name: bodies, villages, parts of towns, several places."""

import pytest

from regapp.matching.places.directories import shipped_directory
from regapp.matching.places.matcher import PlaceMatcher, PlaceStatus

TAMCHY, BARPY, AK_SAI = "41702215855000", "41703220812000", "41705214848000"
BISHKEK, OSH, TALAS, KARAKOL = "41711000000000", "41721000000000", "41707400000010", "41702410000010"
KENESH = "41706242825000"


@pytest.fixture(scope="module")
def matcher() -> PlaceMatcher:
    return PlaceMatcher(shipped_directory())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # A body of any level, before or after, in each language and case.
        ("ЖӨБ Барпы", BARPY),
        ("Барпы ЖӨБ", BARPY),
        ("ОМСУ Барпынский", BARPY),
        ("Барпы айыл башкармалыгынын башчысы", BARPY),
        ("Barpy LSG", BARPY),
        ("Local self-government of Barpy", BARPY),
        ("Барпы қишлоқ кенгаши", BARPY),
        ("Барпы АӨнүн башчысы", BARPY),
        ("Барпынский кенеш Сузакского района", BARPY),
        # A council is a name where it stands alone, and a body behind one.
        ("Кеңеш айыл өкмөтү Ноокат району", KENESH),
        ("Ноокатский район, Кенеш АО", KENESH),
        ("Кеңеш айылдык кеңеши, Ноокат району", KENESH),
        # What says no more than the level word before it.
        ("Талас шаардык кеңешинин депутаты", TALAS),
        ("Талас шаардык ЖӨБ", TALAS),
        ("Таласский (городской)", TALAS),
        # Towns in Russian cases.
        ("мэр Каракола", KARAKOL),
        ("Каракольский городской кенеш", KARAKOL),
        ("Институт в Бишкеке", BISHKEK),
    ],
)
def test_a_body(matcher: PlaceMatcher, text: str, code: str) -> None:
    assert matcher.match(text).code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Сасык-Өтөк Барпы айыл аймагы Сузак району", BARPY),
        ("Барпы айыл аймагынын Сасык-Өтөк", BARPY),
        ("село Сасык-Отек Барпынского айылного аймака", BARPY),
        ("Сузакский район Барпынский а/а Сасык-Отек", BARPY),
        ("Sasyk-Ötök Barpy aiyl aimak Suzak district", BARPY),
        # A village that other rayons have, too.
        ("Баткен районунун Ак-Сай айыл аймагынын Миң-Булак", AK_SAI),
        ("Мин-Булак Ак-Сайского айылного аймака Баткенского района", AK_SAI),
        # Of two readings that with the longer name of a body.
        ("Сасык-Өтөк Жаңы-Ноокат айыл аймагы", "41706242814000"),
    ],
)
def test_a_village_that_no_directory_has_there(matcher: PlaceMatcher, text: str, code: str) -> None:
    assert matcher.match(text).code == code


@pytest.mark.parametrize(
    "text",
    [
        "Жаңы Барпы айыл аймагы",  # the first word belongs to the name, which nobody has
        "Таласский Барпы айыл аймагы",  # a rayon elsewhere
        "Токмок Барпы айыл аймагы",  # a town
        "Кызыл-Туу жана Барпы айыл аймагы, Сузак району",  # two of one rayon
        "Барпы, Кызыл-Туу айыл аймактары, Сузак району",
        "Айыл окмоту Барпынский, Кызыл-Тууский",
        "мэрии Ош и Бишкек",
        "г. Ош, г. Бишкек",
    ],
)
def test_a_second_place_is_no_remark(matcher: PlaceMatcher, text: str) -> None:
    assert matcher.match(text).status is not PlaceStatus.MATCHED


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("г. Ош, мкр. Сасык", OSH),
        ("Ош шаары, Папан кичи району", OSH),
        ("г. Ош, Кулатов", OSH),  # an aimak's name elsewhere
        ("ж/м Кок-Жар, г. Бишкек", BISHKEK),
        ("Бишкек, Учкун", BISHKEK),
        ("Чуйская область, Первомайский район, г. Бишкек", BISHKEK),
        ("Талас шаары Барпы көчөсү", TALAS),
    ],
)
def test_a_part_of_a_town(matcher: PlaceMatcher, text: str, code: str) -> None:
    assert matcher.match(text).code == code


@pytest.mark.parametrize("text", ["мкр. Достук", "ОО «Орто-Токой»", "ОФ Сузак", "Токтогул Сатылганов көчөсү"])
def test_a_name_of_something_else(matcher: PlaceMatcher, text: str) -> None:
    assert matcher.match(text).status is not PlaceStatus.MATCHED
