"""Badges in batches: their people, their order, their records; and badges straight from a list."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from regapp.badges.fields import Divider
from regapp.matching.names import sort_key
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.badges import UnknownTemplate
from regapp.model.errors.lists import NoNameColumn
from regapp.model.errors.people import NothingToDo
from regapp.model.errors.places import UnknownPlace
from regapp.model.participant import Category, Details
from regapp.services.admission.admission import check_in
from regapp.services.badges.badges import Wanted, badge_items, check_wanted, make_badges
from regapp.services.badges.batches import batches
from regapp.services.badges.from_list import badges_from_list, read_badges
from regapp.services.badges.layout import Layout
from regapp.services.desk import Desk
from regapp.services.file.upkeep import check
from regapp.services.people.choice import Choice, Order, choose, chosen, place_named
from regapp.services.people.registration import add_walk_in, cancel, everybody, get, history
from regapp.services.programme.programme import add_session
from regapp.services.undo import undo
from regapp.texts.catalogue import Language
from regapp.texts.languages import OWN_LANGUAGE

KY = Language("ky")


def texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    found = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return found


def test_people_are_chosen_by_all_that_is_given(demo_desk: Desk, tmp_path: Path) -> None:
    people = everybody(demo_desk)
    assert chosen(demo_desk, Choice(only_new=False)) != []
    press = chosen(demo_desk, Choice(category="press"))
    assert {person.details.category for person in press} == {"press"}
    osh = chosen(demo_desk, Choice(city="osh"))
    assert all("osh" in (person.details.cities or ("osh",)) for person in osh)
    assert 0 < len(osh) < len(people)
    somebody = next(person for person in people if person.details.municipality)
    unit = demo_desk.directory.get(somebody.details.municipality)
    assert unit is not None
    for place in (unit.code, unit.rayon or unit.code, unit.oblast):
        those = chosen(demo_desk, Choice(place=place))
        assert somebody in those
        for person in those:
            other = demo_desk.directory.get(person.details.municipality)
            assert other is not None
            assert place in (other.code, other.rayon, other.oblast)
    make_badges(demo_desk, tmp_path / "b.pdf", press, language=KY)
    cancel(demo_desk, somebody.id)
    rest = {person.id for person in chosen(demo_desk, Choice())}
    assert rest == {person.id for person in people} - {person.id for person in press} - {somebody.id}


def test_by_place_means_oblast_rayon_municipality_name(demo_desk: Desk) -> None:
    people = chosen(demo_desk, Choice(order=Order.PLACE))
    placed = [person for person in people if person.details.municipality]
    assert people[: len(placed)] == placed

    def key(person: object) -> tuple[str, ...]:
        unit = demo_desk.directory.get(person.details.municipality)  # type: ignore[attr-defined]
        assert unit is not None
        names = [demo_desk.directory.name(code, "ky") if code else "" for code in (unit.oblast, unit.rayon, unit.code)]
        return (*(sort_key(name) if name else "" for name in names), sort_key(person.details.name))  # type: ignore[attr-defined]

    assert [key(person) for person in placed] == sorted(key(person) for person in placed)


@pytest.mark.parametrize("order", list(Order))
def test_every_order_has_everybody_once(demo_desk: Desk, order: Order) -> None:
    people = chosen(demo_desk, Choice(order=order))
    assert sorted(person.id for person in people) == sorted(person.id for person in everybody(demo_desk))


def test_a_batch_is_recorded(demo_desk: Desk, tmp_path: Path) -> None:
    people = choose(demo_desk, ["speaker"])
    make_badges(demo_desk, tmp_path / "speakers.pdf", people, layout=Layout("a6", "a4-4"), language=KY)
    [batch] = batches(demo_desk)
    assert (batch.count, batch.template, batch.sheet, batch.target) == (len(people), "a6", "a4-4", "speakers.pdf")
    assert batch.operator == demo_desk.operator
    last = history(demo_desk, people[0].id)[-1].entry
    assert last.body["batch"] == batch.id
    assert check(demo_desk) == []


def test_a_batch_can_be_taken_back(demo_desk: Desk, tmp_path: Path) -> None:
    people = choose(demo_desk, ["press"])
    check_in(demo_desk, people[0].id, demo_desk.session("osh-1-reg"), overruled=True)
    make_badges(demo_desk, tmp_path / "b.pdf", people, language=KY)
    undo(demo_desk)
    assert batches(demo_desk) == []
    assert all(get(demo_desk, person.id).issue == 0 for person in people)
    assert get(demo_desk, people[0].id).first_in
    # Made once more, nothing new is issued, and there is nothing of it to take back but the batch.
    make_badges(demo_desk, tmp_path / "b.pdf", people, language=KY)
    make_badges(demo_desk, tmp_path / "b.pdf", [get(demo_desk, person.id) for person in people], language=KY)
    undo(demo_desk)
    assert all(get(demo_desk, person.id).issue == 1 for person in people)
    assert check(demo_desk) == []


def test_nothing_is_recorded_of_a_cancelled_batch(demo_desk: Desk, tmp_path: Path) -> None:
    people = choose(demo_desk, ["all"])

    def stop(done: int, _total: int) -> None:
        if done > 20:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_badges(demo_desk, tmp_path / "b.pdf", people, language=KY, progress=stop)
    assert batches(demo_desk) == []
    assert all(get(demo_desk, person.id).issue == 0 for person in people)
    assert list(tmp_path.glob("*b.pdf")) == []


def test_a_card_before_each_municipality(demo_desk: Desk, tmp_path: Path) -> None:
    people = chosen(demo_desk, Choice(order=Order.PLACE))[:30]
    out = tmp_path / "b.pdf"
    make_badges(demo_desk, out, people, layout=Layout(sheet="single", dividers=True), language=KY)
    pages = texts(out)
    places = list(dict.fromkeys(person.details.municipality for person in people))
    assert len(pages) == len(people) + len(places)
    first = [person for person in people if person.details.municipality == places[0]]
    assert demo_desk.directory.short_name(places[0], "ky") in pages[0]
    assert f"Бейдждер: {len(first)}" in pages[0]
    assert all(person.details.family in pages[0] for person in first)


def test_what_is_wrong_is_known_before(desk: Desk) -> None:
    good = add_walk_in(desk, Details(family="Асанова", given="Айзада"))[0]
    foreign = add_walk_in(desk, Details(family="王", given="小明"))[0]
    wanted = [Wanted(person, 1) for person in (good, foreign)]
    found = check_wanted(desk, wanted, Layout(), Language("en"), 203)
    assert {(item.person, item.name) for item in found} == {(foreign.id, "王 小明")}


def test_a_programme_is_that_of_the_persons_cities(demo_desk: Desk) -> None:
    person = next(person for person in everybody(demo_desk) if person.details.cities == ("bishkek",))
    [badge] = badge_items(demo_desk, [Wanted(person, 1)], Layout(), Language("en"))
    sessions = [item for item in demo_desk.sessions() if item.city == "bishkek" and not item.desk]
    assert [line.title for line in badge.programme] == [item.title["en"] for item in sessions]  # type: ignore[union-attr]
    assert sessions


def test_a_session_of_no_city_is_in_everybodys_programme(desk: Desk) -> None:
    opening = desk.session("osh-1-opening")
    add_session(desk, replace(opening, code="everywhere", city="", title={"en": "For everybody"}))
    for cities in ((), ("osh",), ("bishkek",)):
        person = add_walk_in(desk, Details(family="Ким", cities=cities))[0]
        [badge] = badge_items(desk, [Wanted(person, 1)], Layout(), Language("en"))
        assert "For everybody" in [line.title for line in badge.programme]  # type: ignore[union-attr]


def test_badges_in_the_language_of_each_person(desk: Desk) -> None:
    people = [
        add_walk_in(desk, Details(family="Асанов", given="Азамат", category="press", **more))[0]  # type: ignore[arg-type]
        for more in ({"language": "ky"}, {"language": "ru"}, {"country": "CH"}, {})
    ]
    wanted = [Wanted(person, 1) for person in people]
    own = badge_items(desk, wanted, Layout(language=OWN_LANGUAGE), Language("ru"))
    assert [badge.language for badge in own] == ["ky", "ru", "en", "ru"]  # type: ignore[union-attr]
    assert {badge.language for badge in badge_items(desk, wanted, Layout(), Language("ru"))} == {"ru"}  # type: ignore[union-attr]


def test_a_card_stands_before_a_place_whatever_the_languages_of_its_badges(desk: Desk) -> None:
    people = [
        add_walk_in(desk, Details(family=f"Асанов{n}", municipality="41703211600010", language=("ky", "ru")[n % 2]))[0]
        for n in range(4)
    ]
    wanted = [Wanted(person, 1) for person in people]
    items = badge_items(desk, wanted, Layout(language=OWN_LANGUAGE, dividers=True), Language("ru"))
    assert [isinstance(item, Divider) for item in items] == [True, False, False, False, False]


HEADING = "first_name,last_name,patronymic,organisation,position,municipality,oblast,country,role,qr_payload\n"
ROWS = (
    "Гүлнара,Абдыкадырова,Эрмековна,Айыл өкмөтү,башкы адис,Төлөк а/а,Нарын облусу,KG,municipality,0123456789\n"
    "Өнөржаргал,Бат-Эрдэнэ,,Улаанбаатар,,,,Mongolia,speaker,KG26-0001234-7F3K9Q\n"
    "Ия,Ким,,,,,,,Кабарчы,\n"
)


def test_straight_from_a_list(tmp_path: Path) -> None:
    source, out = tmp_path / "list.csv", tmp_path / "b.pdf"
    source.write_text(HEADING + ROWS + ",,,\n", encoding="utf-8")
    run = badges_from_list(source, out, Layout("90x60", "single"), KY)
    assert (run.made, run.misfits) == (3, ())
    first, second, third = texts(out)
    assert all(word in first for word in ("Абдыкадырова", "Гүлнара Эрмековна", "Төлөк а/а", "МУНИЦИПАЛИТЕТ"))
    assert "Onorjargal Bat-Erdene" in second
    assert "Mongolia" in second
    assert "КАБАРЧЫ" in third


def test_the_payload_is_printed_as_it_is(tmp_path: Path) -> None:
    import zxingcpp  # noqa: PLC0415

    source, out = tmp_path / "list.csv", tmp_path / "b.pdf"
    source.write_text(HEADING + ROWS, encoding="utf-8")
    badges_from_list(source, out, Layout("90x60", "a4-8"), KY)
    document = pypdfium2.PdfDocument(out)
    image = document[0].render(scale=200 / 72).to_pil()
    document.close()
    assert sorted(code.text for code in zxingcpp.read_barcodes(image)) == ["0123456789", "KG26-0001234-7F3K9Q"]


def test_a_list_in_any_order_of_columns_and_case(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Role;Last_Name;FIRST_NAME;shoe size\nПресса;Ким;Ия;36\n", encoding="utf-8")
    [badge] = read_badges(source, Language("ru"))
    assert (badge.family, badge.given, badge.category, badge.token) == ("Ким", "Ия", "press", "")


def test_lists_that_cannot_be_used(tmp_path: Path) -> None:
    source, out = tmp_path / "list.csv", tmp_path / "b.pdf"
    source.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(NoNameColumn):
        badges_from_list(source, out, Layout(), KY)
    source.write_text(HEADING, encoding="utf-8")
    with pytest.raises(NothingToDo):
        badges_from_list(source, out, Layout(), KY)
    with pytest.raises(UnknownTemplate):
        badges_from_list(source, out, Layout("b7"), KY)
    assert not out.exists()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Кочкор району", "Кочкор району"),
        ("Кочкорский район", "Кочкор району"),
        ("Нарын облусу", "Нарын облусу"),
        ("г. Нарын", "Нарын шаары"),
    ],
)
def test_places_are_named_at_every_level(desk: Desk, text: str, name: str) -> None:
    assert desk.directory.name(place_named(desk, text), "ky") == name


def test_a_place_that_is_not_surely_meant(desk: Desk) -> None:
    with pytest.raises(UnknownPlace):
        place_named(desk, "Талды-Суу")


def test_all_categories_have_a_place_in_the_order(desk: Desk) -> None:
    for category in Category:
        add_walk_in(desk, Details(family=category.value, category=category.value))
    assert [person.details.category for person in chosen(desk, Choice(order=Order.CATEGORY))] == list(Category)


def test_a_payload_of_several_lines_is_printed_to_the_letter(tmp_path: Path) -> None:
    import zxingcpp  # noqa: PLC0415

    card = "BEGIN:VCARD\nFN:Ann\tО\nEND:VCARD"
    source, out = tmp_path / "list.csv", tmp_path / "b.pdf"
    source.write_text(f'last_name,qr_payload\nКим,"{card}"\n', encoding="utf-8")
    badges_from_list(source, out, Layout("90x60", "single"), KY)
    document = pypdfium2.PdfDocument(out)
    image = document[0].render(scale=300 / 72).to_pil()
    document.close()
    assert [code.text for code in zxingcpp.read_barcodes(image)] == [card]


def test_a_role_keeps_its_own_word_and_takes_the_colour_of_what_it_means(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("last_name,role\nКим,Волонтёр\nАсанова,Speaker\n", encoding="utf-8")
    helper, speaker = read_badges(source, KY)
    assert (helper.category, helper.category_word) == ("organiser", "Волонтёр")
    assert (speaker.category, speaker.category_word) == ("speaker", "Баяндамачы")
