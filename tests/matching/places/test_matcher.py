"""Places: found for certain, reported as ambiguous, or not found; never guessed."""

import csv
from pathlib import Path

import pytest

from regapp.matching.places.directory import UnitDirectory, load_directory
from regapp.matching.places.matcher import PlaceMatcher, PlaceStatus
from regapp.model.unit import Level, Unit
from regapp.resources import resource
from tests.bench.place_cases import UNCERTAIN, Maker


@pytest.fixture(scope="module")
def directory() -> UnitDirectory:
    return load_directory(resource("units", "2021"))


@pytest.fixture(scope="module")
def matcher(directory: UnitDirectory) -> PlaceMatcher:
    return PlaceMatcher(directory)


def test_the_division_is_whole(directory: UnitDirectory) -> None:
    counts = {level: sum(unit.level is level for unit in directory) for level in Level}
    assert counts == {Level.OBLAST: 7, Level.RAYON: 40, Level.CITY: 14, Level.TOWN: 18, Level.AIYL_AIMAK: 452}
    assert len(directory.municipalities) == 484


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_every_official_name_finds_its_own_unit(directory: UnitDirectory, matcher: PlaceMatcher, language: str) -> None:
    for unit in directory.municipalities:
        rayon, oblast = directory.get(unit.rayon), directory.get(unit.oblast)
        context = rayon.name(language) if rayon else ""
        match = matcher.match(unit.name(language), context, oblast.name(language) if oblast else "")
        assert unit.code in match.codes, unit
        assert match.status is PlaceStatus.MATCHED or len(match.codes) < 4


@pytest.mark.parametrize(
    "text", ["г.Ош мэрия", "Ош шаары", "Osh city", "город Ош", "41721000000000", "41721000000000.0"]
)
def test_osh_in_many_ways(matcher: PlaceMatcher, text: str) -> None:
    assert matcher.match(text).code == "41721000000000"


@pytest.mark.parametrize(
    "text", ["", "-", "нет", "Riga, Latvia", "Ташкент", "41799999999999", "Кочкорский район", "🙂"]
)
def test_what_is_no_municipality(matcher: PlaceMatcher, text: str) -> None:
    assert matcher.match(text).status is PlaceStatus.NONE


def test_a_name_that_several_have_is_not_guessed(matcher: PlaceMatcher) -> None:
    alone = matcher.match("Ак-Суу айыл аймагы")
    assert alone.status is PlaceStatus.AMBIGUOUS
    assert len(alone.codes) > 1
    assert matcher.match("Ак-Суу айыл аймагы", "Московский район").status is PlaceStatus.MATCHED


def test_a_city_by_its_own_spelling(matcher: PlaceMatcher) -> None:
    assert matcher.match("Каракол шаары").code == "41702410000010"
    assert matcher.match("г. Каракол").code == "41702410000010"
    assert matcher.match("Кара-Көл шаары").code == "41703440000010"


def test_the_labelled_cases(matcher: PlaceMatcher, samples: Path) -> None:
    with (samples / "municipality_strings.csv").open(encoding="utf-8") as file:
        cases = list(csv.DictReader(file))
    outcomes = [
        (case["expect"], match.code or match.status.value) for case in cases for match in [matcher.match(case["text"])]
    ]
    right = sum(expected == got for expected, got in outcomes)
    wrong = sum(expected != got and got.isdigit() for expected, got in outcomes)
    assert right / len(outcomes) >= 0.99
    assert wrong == 0


TOLOK, BARPY, KUM_DOBO = "41708217842000", "41703220812000", "41704235825000"
BISHKEK, TOKMOK, KARA_SUU = "41711000000000", "41708400000010", "41706226600010"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Telek AO", TOLOK),
        ("Телекского айыл окмоту Московского района", TOLOK),
        ("глава Телекского а/а", TOLOK),
        ("Москва районунун Төлөк айыл өкмөтүнүн башчысы", TOLOK),
        ("айылный округ Төлөк, р-н Московский", TOLOK),
        ("Tölök ayıl ökmötü (Moskva rayonu)", TOLOK),
        ("Дж-Абад. обл., Сузак р-н, Барпы А.О.", BARPY),
        ("Айыл өкмөтү: Барпы; Район: Сузак", BARPY),
        ("Suzak district, Barpy rural municipality", BARPY),
        ("Кочкор / Кум-Дебе", KUM_DOBO),
        ("Кум Добо aйыл окмoту", KUM_DOBO),
        ("Кочкорский район, Кум-Дбеенский айыл окмоту", KUM_DOBO),
        ("Кочкорский раойн, Кум-Дебенский айыл окомту", KUM_DOBO),
        ("пр. Чуй 114, Бишкек", BISHKEK),
        ("Ленинский район г. Бишкек", BISHKEK),
        ("<birtr", BISHKEK),
        ("г. Токмак", TOKMOK),
        ("Кара-Суу", KARA_SUU),
        ("мэрия города Кара-Суу Ошской области", KARA_SUU),
        ("Ошская область, г. Ош", "41721000000000"),
    ],
)
def test_a_place_in_the_words_of_its_writer(matcher: PlaceMatcher, text: str, code: str) -> None:
    assert matcher.match(text).code == code


@pytest.mark.parametrize(
    "text",
    [
        "Кочкорский район, Ак-Сууский айыл окмоту",  # there is none in that rayon
        "Чолпон-Ата айыл окмоту",  # a town in one oblast, an aimak in another
        "Кара-Суу району, Кара-Суу айыл өкмөтү",  # only the town is there
        "Ташкентская обл., Барпынский а/а",  # an oblast that the directory does not know
        "Казарман айыл өкмөтү",  # a village, but not what its aimak is called
        "Ош, Бишкек",
    ],
)
def test_what_does_not_fit_together_is_asked_about(matcher: PlaceMatcher, text: str) -> None:
    match = matcher.match(text)
    assert match.status is PlaceStatus.AMBIGUOUS
    assert match.codes
    assert not match.code


@pytest.mark.parametrize(
    "text",
    [
        "ул. Токтогула",
        "Исфара",
        "г. Ташкент",
        "Токтогул Сатылганов",
        "Талас, Аргентина",
        "Чүй облусу",
        "а/а",
        "ОсОО Достук",
    ],
)
def test_other_things_are_no_municipality(matcher: PlaceMatcher, text: str) -> None:
    assert matcher.match(text) == matcher.match("")


def test_the_columns_of_a_list_say_which_one_is_meant(matcher: PlaceMatcher) -> None:
    assert matcher.match("Достук", "Нарын", "Нарынская обл.").code == "41704245863000"
    assert matcher.match("Достукский а/о", "Ноокенский р-н").code.startswith("41703215")
    assert matcher.match("Достукский а/о", "Кеминский р-н").status is PlaceStatus.AMBIGUOUS


def test_made_texts_come_out_as_the_directory_says(directory: UnitDirectory, matcher: PlaceMatcher) -> None:
    total: dict[str, int] = {}
    right: dict[str, int] = {}
    misplaced = []
    for case in list(Maker(directory, seed=7).cases())[::5]:
        match = matcher.match(case.text, case.rayon, case.oblast)
        answer = match.code or match.status.value
        good = answer == case.expect or (case.expect == UNCERTAIN and not match.code)
        total[case.kind] = total.get(case.kind, 0) + 1
        right[case.kind] = right.get(case.kind, 0) + good
        misplaced += [case] if match.code and not good else []
    assert len(misplaced) <= 0.001 * sum(total.values()), misplaced
    for kind, count in total.items():
        assert right[kind] >= (0.75 if "slip" in kind else 0.95) * count, kind


def test_a_unit_that_the_directory_lacks_is_not_taken_for_another(directory: UnitDirectory) -> None:
    lost = {unit.code for unit in directory.municipalities[3::10] if unit.level is Level.AIYL_AIMAK}
    kept = [unit for unit in directory if unit.code not in lost]
    villages = [village for village in directory.villages if village[1] not in lost]
    matcher = PlaceMatcher(UnitDirectory(kept, directory.aliases, villages))
    named = [(unit.name_ru, directory.name(unit.rayon, "ru")) for unit in directory if unit.code in lost]
    taken = [name for name, rayon in named if matcher.match(name, rayon).code]
    assert len(taken) <= 0.05 * len(named), taken


def test_another_division_brings_its_own_names() -> None:
    units = [
        Unit("10", Level.OBLAST, "Бугу облусу", "Бугинская область", "Bugu oblast", "10", ""),
        Unit("11", Level.RAYON, "Салкын району", "Салкынский район", "Salkyn rayon", "10", "11"),
        Unit("12", Level.AIYL_AIMAK, "Жекшен айыл аймагы", "Джекшенский айылный аймак", "", "10", "11"),
        Unit("13", Level.TOWN, "Тулпар шаары", "г. Тулпар", "Tulpar town", "10", "11"),
    ]
    matcher = PlaceMatcher(UnitDirectory(units, {}, [("Бешик", "12")]))
    assert matcher.match("Салкын р-ну, Жекшен а/а").code == "12"
    assert matcher.match("с. Бешик Салкынского района").code == "12"
    assert matcher.match("Tulpar").code == "13"
    assert matcher.match("Бишкек").status is PlaceStatus.NONE
