"""The conference in the pictures: the demo on its first morning. Everybody in it is invented."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from regapp.model.event import LANGUAGES, Material, Signatory
from regapp.model.participant import Details, Participant
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.event.logos import add_image
from regapp.services.event.signatories import set_signatories
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody
from regapp.services.programme.programme import change_session

_SIGNS: Final = {
    "ky": "Уюштуруу комитетинин төрагасы",
    "ru": "Председатель оргкомитета",
    "en": "Chair of the organising committee",
}
_LOGOS: Final = {
    "organiser": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 110 70"><circle cx="35" cy="35" r="34" '
    'fill="#0B6477"/><path d="M17 46 35 17 53 46Z" fill="#fff"/><rect x="78" y="9" width="12" height="52" '
    'fill="#0B6477"/><rect x="96" y="23" width="12" height="38" fill="#3F7D20"/></svg>',
    "donor": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><path d="M0 0H80V80Z" fill="#A8172D"/>'
    '<path d="M0 0V80H80Z" fill="#17202A"/></svg>',
}
"""Invented: no logo of a real organisation belongs here."""
HARD_NAMES: Final = (
    Details(family="Ким", given="Ия", category="press", organisation="24.kg", position="кабарчы", country="KG"),
    Details(
        family="Абдурахмановустендибекова-Токтогуловская", given="Жаркынайым", patronymic="Мырзабековна",
        category="community", municipality="41708217842000", position="төрайымдын орун басары",
        organisation="жергиликтүү өзүн өзү башкаруунун коомдук кеңеши", country="KG",
    ),
    Details(family="Бат-Эрдэнэ", given="Өнөржаргал", category="speaker", country="MN", organisation="Улаанбаатар"),
    Details(family="Kārkliņš-Žagariņš", given="Ģirts", category="guest", country="LV"),
    Details(family="Müller-Würgler", given="Jean-François", category="donor", country="CH", position="Attaché"),
    Details(family="O‘zbekov", given="G‘ayrat", category="government", country="UZ"),
    Details(
        family="Ысманалиева", given="Шүүдүңгүл", patronymic="Өмүралиевна", category="organiser", country="KG",
        municipality="41708217842000",
    ),
    Details(
        family="Абдыкадырова", given="Гүлнара", patronymic="Эрмековна", category="municipality", country="KG",
        municipality="41708217842000", organisation="айыл өкмөтү", position="башкы адис",
    ),
)  # fmt: skip
"""Short, long and foreign ones; the last is a usual one."""


def fill(file: Path) -> None:
    """The demo with half of Osh arrived, through the morning of the first day, and speakers in the programme."""
    desk, _ = make_demo(file)
    everyone = everybody(desk)
    _arrive(desk, [person for person in everyone if "osh" in person.details.cities])
    _speak(desk, [person.id for person in everyone if person.details.category == "speaker"])
    names = ("Э. Асанов", "Ж. Сыдыкова")
    set_signatories(desk, [Signatory(dict.fromkeys(LANGUAGES, name), _SIGNS) for name in names])
    desk.close()


def _arrive(desk: Desk, people: Sequence[Participant]) -> None:
    """Three of five come to the registration and the opening, most of them in the half hour before it."""
    register, opening = desk.session("osh-1-reg"), desk.session("osh-1-opening")
    for number, person in enumerate(people):
        if number % 5 < 3:
            minutes = 120 - 110 * (1 - number / len(people)) ** 2
            check_in(desk, person.id, register, moment=register.starts + timedelta(minutes=minutes))
            if number % 5 < 2:
                check_in(desk, person.id, opening, moment=opening.starts + timedelta(minutes=number % 7))


def _speak(desk: Desk, speakers: Sequence[int]) -> None:
    """Two speakers for each talk, rooms of three sizes, something to read."""
    talks = [session for session in desk.sessions() if not session.desk]
    for number, talk in enumerate(talks):
        those = tuple(speakers[number % len(speakers) :][:2])
        materials = (Material("www.myktyaimak.gov.kg", "https://www.myktyaimak.gov.kg/1"),) if number < 3 else ()
        seats = (60, 120, 200)[number % 3]
        change_session(desk, talk, replace(talk, speakers=those, capacity=seats, materials=materials))


def add_logos(desk: Desk) -> None:
    """Two logos, for the papers."""
    for name, drawing in _LOGOS.items():
        logo = desk.path.with_name(f"{name}.svg")
        logo.write_text(drawing, encoding="utf-8")
        add_image(desk, name, logo)
