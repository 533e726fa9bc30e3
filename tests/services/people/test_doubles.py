"""Nobody is registered twice: doubles are found, merged by a person, told apart for good, and taken back."""

from dataclasses import replace
from pathlib import Path

import pytest

from regapp.matching.doubles import index_of
from regapp.matching.likeness import LIKELY, likeness_of, score
from regapp.model.checkin import Outcome
from regapp.model.entry import Kind
from regapp.model.errors.people import UnknownPerson
from regapp.model.participant import Details, Participant
from regapp.services.admission.admission import check_in, scan
from regapp.services.badges.badges import make_badges, reissue
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.file.upkeep import check
from regapp.services.people.doubles import (
    doubles_of,
    merge,
    merged,
    older_first,
    possible_doubles,
    suggested,
    tell_apart,
)
from regapp.services.people.registration import (
    add_walk_in,
    by_reference,
    cancel,
    edit,
    everybody,
    find,
    get,
    history,
)
from regapp.services.people.substitutes import substitute
from regapp.services.undo import undo
from regapp.texts.catalogue import Language

AZAMAT = Details(
    family="Асанов", given="Азамат", patronymic="Болотович", sex="M", birth_year=1980, phone="0770 11-22-33",
    municipality="41704235843000", category="municipality",
)  # fmt: skip

NAMED = ((33, "Асан"), (44, "Токтомуш"), (55, "Бейшеналы"), (66, "Кудайберди"), (77, "Жээнбек"), (88, "Ысман"))


def add(desk: Desk, details: Details) -> Participant:
    return add_walk_in(desk, details)[0]


@pytest.mark.parametrize(
    "other",
    [
        {"family": "АСАНОВ"},
        {"family": "Asanov", "given": "Azamat", "patronymic": "Bolotovich"},
        {"family": "Азамат", "given": "Асанов", "patronymic": "", "phone": ""},
        {"family": "Асонов", "phone": ""},
        {"family": "Асанов", "given": "А.", "patronymic": ""},
        {"patronymic": "Болот уулу", "phone": "0555 000000"},
        {"birth_year": None, "phone": "", "municipality": ""},
    ],
)
def test_one_person_written_in_two_ways_is_likely(other: dict[str, object]) -> None:
    assert score(likeness_of(AZAMAT), likeness_of(replace(AZAMAT, **other))) >= LIKELY  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "other",
    [
        {"given": "Нурлан", "birth_year": 1985, "phone": "0555 000000"},
        {"given": "Нурлан"},
        {"patronymic": "Маратович", "birth_year": 1975, "phone": "0555 000000"},
        {"municipality": "41702205805000", "birth_year": 1955, "phone": "0555 000000", "patronymic": ""},
        {"family": "Усенова", "given": "Гүлнара", "patronymic": "", "sex": "F"},
    ],
)
def test_relatives_and_namesakes_are_not(other: dict[str, object]) -> None:
    assert score(likeness_of(AZAMAT), likeness_of(replace(AZAMAT, **other))) < LIKELY  # type: ignore[arg-type]


def test_likeness_does_not_depend_on_the_order() -> None:
    one, two = likeness_of(AZAMAT), likeness_of(replace(AZAMAT, family="Асонов", phone="", birth_year=1981))
    assert score(one, two) == score(two, one)


def test_the_index_finds_what_comparing_everybody_would() -> None:
    others = ("Бекова", "Чолпонбаев", "Турдубаева", "Исмаилов", "Жээнбекова", "Öztürk", "Ким")
    people = [(n, likeness_of(replace(AZAMAT, family=family, given=family[::-1]))) for n, family in enumerate(others)]
    people += [(100, likeness_of(AZAMAT)), (101, likeness_of(replace(AZAMAT, family="Asanow", phone="")))]
    found = {frozenset(pair[1:]) for pair in index_of(people).pairs()}
    expected = {
        frozenset((one, two))
        for one, first in people
        for two, second in people
        if one < two and score(first, second) >= LIKELY
    }
    assert found == expected
    assert frozenset((100, 101)) in found


def test_doubles_show_while_one_types(desk: Desk) -> None:
    known = add(desk, AZAMAT)
    for typed in (
        Details(family="асанов", given="азамат"), Details(family="Asanov", given="Azamat"),
        Details(family="Асонов", given="Азамат"), Details(family="Другой", phone="+996770112233"),
    ):  # fmt: skip
        assert [person.id for person in doubles_of(desk, typed)] == [known.id], typed
    assert doubles_of(desk, Details(family="Асанова", given="Гүлнара")) == []


def test_a_merge_keeps_both_histories_and_both_badges(desk: Desk, tmp_path: Path) -> None:
    first, second = add(desk, AZAMAT), add(desk, replace(AZAMAT, family="Asanov", phone="", email="a@b.kg"))
    make_badges(desk, tmp_path / "b.pdf", [first, second], language=Language("en"))
    tokens = [token_of(desk, person.id, 1) for person in (first, second)]
    session = desk.sessions()[0]
    assert scan(desk, tokens[1], session, overruled=True).outcome is Outcome.ADMITTED
    merge(desk, first.id, second.id, suggested(first, second))
    (person,) = everybody(desk)
    assert person.id == min(first.id, second.id)
    assert (person.details.email, person.details.phone) == ("a@b.kg", "0770 11-22-33")
    assert person.first_in
    # Both badges belong to one person, and what one of them did counts for the other.
    for token in tokens:
        verdict = scan(desk, token, session)
        assert (verdict.outcome, verdict.participant_id) == (Outcome.ALREADY_IN, person.id)
    for old in (first, second):
        assert by_reference(desk, old.details.number).id == person.id
        assert get(desk, old.id).id == person.id
    kinds = [item.entry.kind for item in history(desk, person.id)]
    assert kinds.count(Kind.SET) == 2
    assert kinds.count(Kind.ISSUED) == 2
    assert check(desk) == []


def test_a_new_badge_after_a_merge_replaces_both(desk: Desk, tmp_path: Path) -> None:
    first, second = add(desk, AZAMAT), add(desk, replace(AZAMAT, phone=""))
    make_badges(desk, tmp_path / "b.pdf", [first, second], language=Language("en"))
    reissue(desk, second.id, "lost")
    merge(desk, first.id, second.id, {})
    person = everybody(desk)[0]
    session = desk.sessions()[0]
    assert scan(desk, token_of(desk, first.id, 1), session, overruled=True).outcome is Outcome.ADMITTED
    # The one that was lost before stays lost.
    assert scan(desk, token_of(desk, second.id, 1), session).outcome is Outcome.REPLACED_BADGE
    reissue(desk, person.id, "damaged")
    number = get(desk, person.id).issue
    for owner, issue in ((first.id, 1), (second.id, 2)):
        assert scan(desk, token_of(desk, owner, issue), session).outcome is Outcome.REPLACED_BADGE
    assert scan(desk, token_of(desk, person.id, number), session).outcome is Outcome.ALREADY_IN


def test_a_merge_is_taken_back_whole(desk: Desk) -> None:
    first, second = add(desk, AZAMAT), add(desk, replace(AZAMAT, given="Azamat", phone="0555 111222"))
    merge(desk, first.id, second.id, {"phone": 1, "given": 1})
    assert everybody(desk)[0].details.phone == "0555 111222"
    undo(desk)
    found = {person.id: person.details for person in everybody(desk)}
    assert found == {first.id: first.details, second.id: second.details}


@pytest.mark.parametrize("cancelled", [(False, False), (True, False), (False, True), (True, True)])
def test_one_registration_that_stands_is_enough(desk: Desk, cancelled: tuple[bool, bool]) -> None:
    people = [add(desk, AZAMAT), add(desk, replace(AZAMAT, phone=""))]
    for person, is_cancelled in zip(people, cancelled, strict=True):
        if is_cancelled:
            cancel(desk, person.id)
    merge(desk, people[0].id, people[1].id, {})
    (merged,) = everybody(desk)
    assert merged.details.cancelled is all(cancelled)
    expected = Outcome.CANCELLED if all(cancelled) else Outcome.ADMITTED
    for person in people:
        assert scan(desk, token_of(desk, person.id, 1), desk.sessions()[0], overruled=True).outcome is expected
        if expected is Outcome.ADMITTED:
            undo(desk)


@pytest.mark.parametrize("absent_first", [True, False])
def test_somebody_who_was_found_to_be_their_own_substitute_comes_themselves(desk: Desk, absent_first: bool) -> None:
    absent = add(desk, AZAMAT)
    newcomer, _ = substitute(desk, absent.id, replace(AZAMAT, phone=""))
    pair = (absent.id, newcomer.id) if absent_first else (newcomer.id, absent.id)
    merge(desk, *pair, suggested(get(desk, pair[0]), get(desk, pair[1])))
    (person,) = everybody(desk)
    assert (person.details.instead_of, person.details.cancelled) == ("", False)


@pytest.mark.parametrize(
    ("first", "second", "chosen"),
    [
        # The fuller value; of two the one of the person who is here, else of the first.
        ({"email": "a@b.kg"}, {}, {"email": 0}),
        ({}, {"email": "a@b.kg"}, {"email": 1}),
        ({"birth_year": None}, {"birth_year": 1980}, {"birth_year": 1}),
        ({"cities": ()}, {"cities": ("osh",)}, {"cities": 1}),
        ({"consent": False}, {"consent": None}, {"consent": 0}),
        ({"consent": None}, {"consent": False}, {"consent": 1}),
        ({"photo_consent": None}, {"photo_consent": False}, {"photo_consent": 1}),
        ({"family": "Асанов"}, {"family": "Asanov"}, {"family": 0}),
        # A whole value before one with lost letters, wherever they were.
        ({"given": "Г?лзат"}, {"given": "Гүлзат"}, {"given": 1}),
        ({"given": "Гүлзат"}, {"given": "Г?лзат"}, {"given": 0}),
        ({"given": "Айг\ufffdл"}, {"given": "Айгүл"}, {"given": 1}),
        ({"position": "айыл ?км?т?"}, {"position": "айыл өкмөтү"}, {"position": 1}),
        ({"family": "Кызы?"}, {"family": "Кызыл"}, {"family": 1}),
        ({"note": "???? ???"}, {"note": "келет"}, {"note": 1}),
        ({"note": "келеби?"}, {"note": "бейдж"}, {"note": 0}),
        ({"given": "Г?лзат"}, {"given": ""}, {"given": 0}),
        ({"note": "x", "number": "01-0001", "cancelled": True}, {"note": "x", "number": "01-0002"}, {}),
    ],
)
def test_whose_value_is_suggested(first: dict[str, object], second: dict[str, object], chosen: dict[str, int]) -> None:
    one = Participant(1, replace(Details(), **first))  # type: ignore[arg-type]
    two = Participant(2, replace(Details(), **second))  # type: ignore[arg-type]
    assert suggested(one, two) == chosen
    here = replace(two, first_in="2022-02-28T04:00:00+00:00")
    both_known = (chosen == {"family": 0} and "?" not in str(first)) or chosen == {"note": 0}
    assert suggested(one, here) == (dict.fromkeys(chosen, 1) if both_known else chosen)
    assert suggested(replace(one, first_in=here.first_in), here) == chosen


@pytest.mark.parametrize(
    ("chosen", "name"),
    [
        ({"family": 0, "patronymic": 0}, "Ниязов Азамат Болотович"),
        ({"family": 1, "patronymic": 1}, "Азамат Болот уулу Ниязова"),
        # A name of two records was written nowhere.
        ({"family": 1, "patronymic": 0}, "Ниязова Азамат Болотович"),
        ({"family": 0, "patronymic": 1}, "Ниязов Азамат Болот уулу"),
    ],
)
def test_a_merged_name_has_the_parts_that_were_chosen(desk: Desk, chosen: dict[str, int], name: str) -> None:
    first = add(desk, replace(AZAMAT, family="Ниязов"))
    written = "Азамат Болот уулу Ниязова"
    second = add(desk, replace(AZAMAT, family="Ниязова", patronymic="Болот уулу", written=written))
    assert merged(first.details, second.details, chosen).name == name
    merge(desk, first.id, second.id, chosen)
    assert get(desk, first.id).details.name == name


def test_the_older_record_comes_first_and_its_number_stays(desk: Desk) -> None:
    old = [add(desk, replace(AZAMAT, phone=f"0770 11-22-{number}", family=f"{name}ов")) for number, name in NAMED]
    new = [add(desk, replace(person.details, number="")) for person in old]
    doubles = possible_doubles(desk)
    assert {(double.first.id, double.second.id) for double in doubles} >= {
        (one.id, other.id) for one, other in zip(old, new, strict=True)
    }
    for one, other in zip(old, new, strict=True):
        assert (
            older_first(desk, other, one) == older_first(desk, one, other) == (get(desk, one.id), get(desk, other.id))
        )
        merge(desk, one.id, other.id, {})
        assert get(desk, one.id).details.number == one.details.number
        for record in (one, other):
            assert by_reference(desk, record.details.number).details.number == one.details.number


def test_a_merged_person_is_changed_like_any_other(desk: Desk) -> None:
    first, second = add(desk, AZAMAT), add(desk, replace(AZAMAT, phone=""))
    merge(desk, first.id, second.id, {})
    person = everybody(desk)[0]
    edit(desk, second.id if second.id != person.id else first.id, person.details, replace(person.details, note="later"))
    assert everybody(desk)[0].details.note == "later"
    session = desk.sessions()[0]
    assert check_in(desk, second.id, session, overruled=True).participant_id == person.id
    assert check_in(desk, first.id, session).outcome is Outcome.ALREADY_IN


def test_both_names_find_the_merged_person(desk: Desk) -> None:
    first, second = add(desk, AZAMAT), add(desk, replace(AZAMAT, family="Токтогулов", phone=""))
    merge(desk, first.id, second.id, {"family": 0})
    assert [hit.participant.details.family for hit in find(desk, "токтогулов")] == ["Асанов"]


def test_a_merge_with_oneself_is_refused(desk: Desk) -> None:
    first, second = add(desk, AZAMAT), add(desk, AZAMAT)
    merge(desk, first.id, second.id, {})
    with pytest.raises(UnknownPerson):
        merge(desk, first.id, second.id, {})


def test_told_apart_is_asked_once(desk: Desk) -> None:
    first, second = add(desk, AZAMAT), add(desk, replace(AZAMAT, phone=""))
    (pair,) = possible_doubles(desk)
    assert {pair.first.id, pair.second.id} == {first.id, second.id}
    tell_apart(desk, first.id, second.id)
    assert possible_doubles(desk) == []
    undo(desk)
    assert len(possible_doubles(desk)) == 1


def test_a_merge_travels_to_another_desk(desk: Desk, tmp_path: Path) -> None:
    first, second = add(desk, AZAMAT), add(desk, replace(AZAMAT, phone=""))
    merge(desk, first.id, second.id, {})
    entries = [item.entry for item in history(desk, everybody(desk)[0].id)]
    create_conference(tmp_path / "other.regapp").close()
    other = open_desk(tmp_path / "other.regapp")
    try:
        other.write(lambda tx: tx.receive([replace(e, desk="07", event=other.event.number) for e in reversed(entries)]))
        assert [person.details for person in everybody(other)] == [person.details for person in everybody(desk)]
    finally:
        other.close()
