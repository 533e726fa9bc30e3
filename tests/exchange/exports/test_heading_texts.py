"""A heading asks for the same in whatever style it is written, and a system's own columns ask for nothing."""

from collections.abc import Callable

import pytest

from regapp.exchange.heading_texts import is_metadata, plain, questions
from regapp.exchange.headings import heading_columns, recognise
from regapp.exchange.values import is_cancelled, is_name
from regapp.model.papers.list_columns import Field

ENGLISH = (
    ("full name", Field.FULL_NAME), ("first name", Field.GIVEN), ("last name", Field.FAMILY),
    ("middle name", Field.PATRONYMIC), ("phone number", Field.PHONE), ("email address", Field.EMAIL),
    ("year of birth", Field.BIRTH), ("organisation", Field.ORGANISATION), ("job title", Field.POSITION),
    ("approval status", Field.STATUS), ("review state", Field.STATUS),
)  # fmt: skip
RUSSIAN = (
    ("имя", Field.GIVEN), ("фамилия", Field.FAMILY), ("отчество", Field.PATRONYMIC), ("ФИО", Field.FULL_NAME),
    ("номер телефона", Field.PHONE), ("должность", Field.POSITION), ("организация", Field.ORGANISATION),
)  # fmt: skip
KYRGYZ = (
    ("атыңыз", Field.GIVEN), ("фамилияңыз", Field.FAMILY), ("аты-жөнүңүз", Field.FULL_NAME),
    ("телефон номериңиз", Field.PHONE), ("кызматыңыз", Field.POSITION), ("уюмуңуз", Field.ORGANISATION),
)  # fmt: skip
STYLES: dict[str, Callable[[str], str]] = {
    "words": lambda text: text,
    "numbered": lambda text: f"3. {text} *",
    "in brackets": lambda text: f"12) {text}:",
    "snake": lambda text: text.replace(" ", "_"),
    "capitals": lambda text: text.upper(),
}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("text", "field"), [*ENGLISH, *RUSSIAN, *KYRGYZ])
def test_a_heading_is_known_in_any_style(text: str, field: Field, style: str) -> None:
    assert recognise(STYLES[style](text)) is field


@pytest.mark.parametrize(("text", "field"), ENGLISH)
def test_a_heading_in_humps_is_known(text: str, field: Field) -> None:
    humps = "".join(word.capitalize() for word in text.split())
    assert recognise(humps) is field
    assert recognise(humps[0].lower() + humps[1:]) is field


@pytest.mark.parametrize("before", ["Укажите ", "Введите ", "Ваше ", "Пожалуйста, укажите ваше ", "Напишите своё "])
def test_courtesy_before_a_heading_is_taken_off(before: str) -> None:
    for text, field in RUSSIAN:
        assert recognise(before + text) is field


@pytest.mark.parametrize("group", ["registration", "a/b", "Сведения об организации", "Контакты (тел., e-mail)"])
@pytest.mark.parametrize(("text", "field"), [*ENGLISH, *RUSSIAN, *KYRGYZ])
def test_a_group_says_nothing_of_its_questions(group: str, text: str, field: Field) -> None:
    row = [f"{group}/{text}", f"{group}/другое", "_uuid"]
    assert [recognise(cell) for cell in questions(row)] == [field, None, None]


def test_a_slash_in_a_heading_is_no_group() -> None:
    row = ["Айыл аймагы / шаар", "ФИО/Full name", "Область / город", "и/о", "Шаар (Ош/Бишкек)"]
    assert questions(row) == row


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("organisation/name", Field.ORGANISATION), ("Ваша организация/Название", Field.ORGANISATION),
        ("Уюм/Аталышы", Field.ORGANISATION), ("participant/name", Field.FULL_NAME),
        ("registration/name", Field.FULL_NAME),
        ("phone/number", Field.PHONE), ("email/address", Field.EMAIL),
    ],
)  # fmt: skip
def test_a_name_or_a_number_is_that_of_its_group(heading: str, field: Field) -> None:
    columns = heading_columns(0, [heading, "_uuid"], [])
    assert columns.fields == {field: (0,)}


@pytest.mark.parametrize(
    "heading",
    ["Откуда вы узнали о форуме?", "Как вы узнали о нас?", "Кайдан билдиңиз?", "How did you hear about us?"],
)
def test_where_somebody_heard_of_it_is_no_place(heading: str) -> None:
    assert recognise(heading) is None


@pytest.mark.parametrize("answer", ["Участник", "Гость", "Халал", "Телефон"])
def test_the_choices_of_an_answer_ask_for_nothing(answer: str) -> None:
    assert questions(["Категория", f"Категория/{answer}"]) == ["Категория", ""]


@pytest.mark.parametrize(
    "heading",
    [
        "start", "end", "today", "_uuid", "_id", "__version__", "_submitted_by", "deviceid", "DeviceID",
        "SubmitterName",
        "meta/instanceName", "meta-instanceID", "Registration Time", "registration_date", "Join Time", "Leave Time",
        "created_at", "checked_in_at", "Checked in at", "Last modified time", "Время регистрации", "Время начала",
        "Дата заполнения", "Катталган күнү", "Убакыт белгиси", "Buyer email", "Order Name", "Purchaser phone",
        "Event name", "eth_address", "IP Address", "IP-адрес", "qr_code_url", "Username", "Имя пользователя",
    ],
)  # fmt: skip
def test_what_a_system_writes_itself_is_no_field(heading: str) -> None:
    assert is_metadata(heading), plain(heading)
    assert recognise(heading) is None


@pytest.mark.parametrize(
    "heading",
    ["Start-up name", "Эндокринолог", "Дата рождения", "Address", "Order code", "Attendee email", "User Name",
     "Гость форума"],
)  # fmt: skip
def test_what_people_are_asked_is_none_of_a_systems_own(heading: str) -> None:
    assert not is_metadata(heading)


STATUSES = {
    True: (
        "Not Attending", "not going", "declined", "pending", "pending_approval", "Pending approval", "waitlist",
        "waitlisted", "Wait list", "cancelled", "canceled", "rejected", "denied", "Not Approved", "not confirmed",
        "validation_status_not_approved", "On Hold", "awaiting approval", "withdrawn", "void", "refunded", "Deleted",
        "удалён",
        "отменено", "Отклонена", "ожидание", "Ожидает подтверждения", "в листе ожидания", "на рассмотрении",
        "не подтверждено", "Не утверждена", "на модерации", "отказ", "жокко чыгарылган", "өчүрүлгөн", "четке кагылган",
        "күтүүдө", "күтүлүүдө", "каралууда", "бекитилген эмес", "ырасталган эмес", "кабыл алынган жок", "баш тартты",
    ),
    False: (
        "Attending", "approved", "Confirmed", "going", "Checked In", "paid", "registered", "accepted", "complete",
        "validation_status_approved", "утверждено", "Подтверждена", "оплачено", "принята", "зарегистрирован",
        "бекитилген", "ырасталган", "кабыл алынган", "катталган", "",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [(text, said) for said, texts in STATUSES.items() for text in texts])
def test_a_status_says_whether_a_registration_stands(text: str, expected: bool) -> None:
    assert is_cancelled(text, "Status") is expected


@pytest.mark.parametrize("heading", ["Void Status", "Cancelled", "Canceled at", "Отменено", "Аннулирован"])
def test_a_yes_or_a_date_under_a_heading_of_cancelling_says_so(heading: str) -> None:
    for text in ("Yes", "да", "true", "2022-02-01 10:00", "1.02.2022"):
        assert is_cancelled(text, heading)
    for text in ("No", "нет", "false", "", "0"):
        assert not is_cancelled(text, heading)


@pytest.mark.parametrize(
    "text",
    [
        "Feb 10, 2022 09:26:54", "2022-01-20T10:00:00.000+06:00", "10:15", "b@example.org", "https://lu.ma/evt-1",
        "48583952-1892-4931-8d9c-869e7b49bafb", "gst-A1b2C3", "1650***2233", "--", "—", "12.05.2022", "",
    ],
)  # fmt: skip
def test_times_addresses_and_ids_are_no_names(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize("text", ["Асанов Бакыт", "Ким", "1. Асанов", "Асанов5", "J. Smith", "Асанов Бакыт 1980", "Ы"])
def test_names_are_names(text: str) -> None:
    assert is_name(text)
