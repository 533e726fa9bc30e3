"""Makes the pictures of this folder: every page at 1366 x 768, light and dark, in three languages, and the badges.

`uv run docs/screenshots/make_screenshots.py` (Linux; needs no display). Everybody in the pictures is invented.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parents[1]))

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from regapp.gui.attendance.page import DAY, MISSING, PLACES, WHO
from regapp.gui.attendance.wall import Wall
from regapp.gui.papers.view import CERTIFICATES, REPORT, SIGN_IN
from regapp.gui.start import make_application, open_window
from regapp.gui.window.lists_page import LISTS_OUT, PAPERS
from regapp.gui.window.pages import ATTENDANCE, BADGES, DESK, LISTS, PEOPLE, PROGRAMME, SETTINGS
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.model.event import LANGUAGES, Signatory
from regapp.model.papers.certificate import Rule
from regapp.model.papers.register import RegisterKind
from regapp.model.participant import Details, Participant
from regapp.services.admission.admission import check_in, scan
from regapp.services.badges.badges import make_badges
from regapp.services.badges.data import token_of
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import shipped_names
from regapp.services.certificates.certificates import Making, earned, make_certificates
from regapp.services.desk import Desk, open_desk
from regapp.services.donor_report.papers import write_report
from regapp.services.donor_report.report import report_data
from regapp.services.event.logos import add_image
from regapp.services.event.signatories import set_signatories
from regapp.services.file.demo import make_demo
from regapp.services.people.choice import Choice
from regapp.services.people.registration import add_walk_in, everybody
from regapp.services.programme.programme import change_session
from regapp.services.registers.registers import make_register
from regapp.services.registers.rows import RegisterOptions
from regapp.services.registers.selection import Whom
from regapp.texts.catalogue import Language

SIZE = (1366, 768)
SIGNS = {
    "ky": "Уюштуруу комитетинин төрагасы",
    "ru": "Председатель оргкомитета",
    "en": "Chair of the organising committee",
}
LIST = """Список участников;;;;
ФИО;Пол;Год рождения;Муниципалитет;Телефон
Асанов Азамат Болотович;М;1980;Талды-Суу а/а;+996 199 11-22-33
Бекова Айнура;Ж;1985;Ак-Дөбө а/а;
Иванова Анна;Ж;1999;Зелёная долина;+996 199 11-22-34
;Ж;1990;Ош шаары;"""


def settle(window: Window) -> None:
    """Let the window finish, animations included."""
    end = time.monotonic() + 0.35
    while time.monotonic() < end or not window.workplace.worker.is_idle:
        QApplication.processEvents()


def save(window: Window, name: str) -> None:
    """One picture, with few colours, so that the folder stays small."""
    settle(window)
    path = FOLDER / f"{name}.png"
    window.grab().save(str(path))
    _few_colours(path)


def fill(file: Path) -> None:
    """The demo with half of Osh arrived, through the morning of the first day, and speakers in the programme."""
    desk, _ = make_demo(file)
    everyone = everybody(desk)
    arrive(desk, [person for person in everyone if "osh" in person.details.cities])
    speakers = [person.id for person in everyone if person.details.category == "speaker"]
    talks = [session for session in desk.sessions() if not session.desk]
    for number, talk in enumerate(talks):
        those = tuple(speakers[number % len(speakers) :][:2])
        change_session(desk, talk, replace(talk, speakers=those, capacity=(60, 120, 200)[number % 3]))
    set_signatories(
        desk,
        [
            Signatory(dict.fromkeys(LANGUAGES, "Э. Асанов"), SIGNS),
            Signatory(dict.fromkeys(LANGUAGES, "Ж. Сыдыкова"), SIGNS),
        ],
    )
    desk.close()


def arrive(desk: Desk, people: Sequence[Participant]) -> None:
    """Three of five come to the registration and the opening, most of them in the half hour before it."""
    register, opening = desk.session("osh-1-reg"), desk.session("osh-1-opening")
    for number, person in enumerate(people):
        if number % 5 < 3:
            minutes = 120 - 110 * (1 - number / len(people)) ** 2
            check_in(desk, person.id, register, moment=register.starts + timedelta(minutes=minutes))
            if number % 5 < 2:
                check_in(desk, person.id, opening, moment=opening.starts + timedelta(minutes=number % 7))


def pages(window: Window) -> dict[str, Callable[[], object]]:
    """The views, by the name of their picture."""
    desk, place = window.workplace.desk, window.workplace
    people = [person for person in everybody(desk) if "osh" in person.details.cities and person.details.country == "KG"]
    guests = [person for person in everybody(desk) if person.details.cities == ("bishkek",)]

    def answer(person: int, token: str) -> None:
        window.go_to(DESK)
        verdict = scan(desk, token, place.sessions[0])
        place.verdict_given.emit(verdict)

    def search() -> None:
        window.go_to(DESK)
        window.desk_page.field.setText("аб")
        window.desk_page.field.textEdited.emit("аб")

    def walk_in() -> None:
        window.desk_page.field.clear()
        window.person_drawer.open_walk_in("Асанова Гүлнара")

    def doubles() -> None:
        for person in people[:4]:
            details = replace(person.details, patronymic="", phone="", number="", ref="", position="депутат")
            add_walk_in(desk, details)
        window.go_to(PEOPLE)
        window.people_page.show_doubles()

    def imported(step: int) -> None:
        window.go_to(LISTS)
        path = desk.path.with_name("list.csv")
        names = [
            f"{person.details.family} {person.details.given};;{person.details.birth_year};;" for person in people[:3]
        ]
        path.write_text("\n".join((LIST, *names)), encoding="utf-8")
        window.lists_page.examine(path)
        settle(window)
        window.lists_page.importing.wizard.go_to(step)

    def card() -> None:
        window.go_to(PEOPLE)
        window.person_drawer.open_card(people[0].id)

    def attendance(view: int) -> None:
        window.go_to(ATTENDANCE)
        window.attendance_page.go_to(view)

    def rayons() -> None:
        attendance(PLACES)
        settle(window)
        window.attendance_page.filter.choose_place("41704000000000")

    def who() -> None:
        window.attendance_page.filter.choose_place("")
        attendance(WHO)

    def paper(view: int) -> None:
        window.go_to(LISTS)
        window.lists_page.go_to(PAPERS)
        window.lists_page.papers.go_to(view)

    def lists_out() -> None:
        window.go_to(LISTS)
        window.lists_page.go_to(LISTS_OUT)

    def design() -> None:
        window.open_designer("90x60")
        settle(window)
        assert window.designer is not None
        QTest.keyClick(window.designer.canvas, Qt.Key.Key_Tab)

    def printer() -> None:
        window.go_to(SETTINGS)
        settle(window)
        window.settings_page.findChild(QScrollArea).verticalScrollBar().setValue(10_000)

    late = next(person for person in people if not person.first_in)
    return {
        "1-desk-admitted": lambda: answer(late.id, token_of(desk, late.id, 1)),
        "2-desk-search": search,
        "3-desk-walk-in": walk_in,
        "4-desk-refused": lambda: answer(guests[0].id, token_of(desk, guests[0].id, 1)),
        "5-people": lambda: window.go_to(PEOPLE),
        "6-card": card,
        "7-badges": lambda: window.go_to(BADGES),
        "7-designer": design,
        "8-attendance": lambda: attendance(PLACES),
        "8-attendance-rayons": rayons,
        "8-attendance-who": who,
        "8-attendance-day": lambda: attendance(DAY),
        "8-attendance-missing": lambda: attendance(MISSING),
        "11-programme": lambda: window.go_to(PROGRAMME),
        "5-doubles": doubles,
        "9-lists": lambda: (
            window.lists_page.importing.wizard.close_list(),
            window.lists_page.go_to(0),
            window.go_to(LISTS),
        ),
        "9-list-columns": lambda: imported(0),
        "9-list-places": lambda: imported(1),
        "9-list-doubles": lambda: imported(2),
        "9-lists-out": lists_out,
        "12-papers-sign-in": lambda: paper(SIGN_IN),
        "12-papers-certificates": lambda: paper(CERTIFICATES),
        "12-papers-report": lambda: paper(REPORT),
        "10-settings": lambda: window.go_to(SETTINGS),
        "10-settings-printer": printer,
    }


def shoot(application: QApplication, file: Path, language: str, theme: str, large: bool = False) -> None:
    """All views in a language and a theme."""
    preferences = Preferences(file.with_suffix(".ini"))
    preferences.theme, preferences.large_text, preferences.sound = theme, large, False
    preferences.operator = "Айзада"
    window = open_window(application, file, "", language, preferences)
    window.resize(*SIZE)
    window.show()
    settle(window)
    for name, show in pages(window).items():
        show()
        save(window, f"{name}-{language}-{'large' if large else theme}")
    if not large:
        wall(window, f"8-wall-{language}-{theme}")
    window.close()
    window.workplace.translations.stop()


def wall(window: Window, name: str) -> None:
    """The figures for the hall."""
    shown = Wall(window.workplace)
    shown.resize(1920, 1080)
    shown.show()
    settle(window)
    shown.grab().save(str(FOLDER / f"{name}.png"))
    _few_colours(FOLDER / f"{name}.png")
    shown.close()


def _few_colours(path: Path) -> None:
    Image.open(path).convert("RGB").quantize(256).save(path, optimize=True)


NAMES = (
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
LOGOS = {
    "organiser": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 110 70"><circle cx="35" cy="35" r="34" '
    'fill="#0B6477"/><path d="M17 46 35 17 53 46Z" fill="#fff"/><rect x="78" y="9" width="12" height="52" '
    'fill="#0B6477"/><rect x="96" y="23" width="12" height="38" fill="#3F7D20"/></svg>',
    "donor": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><path d="M0 0H80V80Z" fill="#A8172D"/>'
    '<path d="M0 0V80H80Z" fill="#17202A"/></svg>',
}
"""Invented: no logo of a real organisation belongs here."""


def badges(file: Path) -> None:
    """A sheet of each template, with short, long and foreign names, and one badge of each enlarged."""
    desk, _ = make_demo(file)
    for name, drawing in LOGOS.items():
        logo = file.with_suffix(".svg")
        logo.write_text(drawing)
        add_image(desk, name, logo)
    people = [add_walk_in(desk, details)[0] for details in NAMES]
    for template in shipped_names():
        out = file.with_suffix(".pdf")
        make_badges(desk, out, people, layout=Layout(template), language=Language("ky"))
        _picture(out, f"badges-{template}", 90)
        make_badges(desk, out, people[-1:], layout=Layout(template, "single"), language=Language("ky"))
        _picture(out, f"badge-{template}-enlarged", 220)
    desk.close()


def papers(file: Path) -> None:
    """The first pages of what the organisers owe, in three languages."""
    fill(file)
    desk = open_desk(file)
    for name, drawing in LOGOS.items():
        logo = file.with_suffix(".svg")
        logo.write_text(drawing)
        add_image(desk, name, logo)
    out = file.with_suffix(".pdf")
    for code in LANGUAGES:
        language = Language(code)
        options = RegisterOptions(whom=Whom(session="osh-1-reg"), marked=True)
        make_register(desk, out, options, language)
        _picture(out, f"paper-sign-in-{code}", 90)
        make_register(desk, out, replace(options, kind=RegisterKind.PER_DIEM, rate=120_000), language)
        _picture(out, f"paper-per-diem-{code}", 90)
        make_certificates(desk, out, earned(desk, Rule(), Choice(only_new=False))[:1], Making(language=code), language)
        _picture(out, f"paper-certificate-{code}", 90)
        write_report(desk, report_data(desk, language), out)
        _picture(out, f"paper-report-{code}", 80, sheets=4)
    desk.close()


def _picture(source: Path, name: str, dots_per_inch: int, sheets: int = 1) -> None:
    """The first page, and the second below it where it is a back; or several pages beside each other."""
    import pypdfium2

    document = pypdfium2.PdfDocument(source)
    count = min(max(2, sheets), len(document))
    pages = [document[number].render(scale=dots_per_inch / 72).to_pil() for number in range(count)]
    document.close()
    if sheets > 1:
        across, gap = 2, 10
        width, height = pages[0].width + gap, pages[0].height + gap
        picture = Image.new("RGB", (across * width - gap, -(-count // across) * height - gap), "#9AA0A6")
        for index, page in enumerate(pages):
            picture.paste(page, (index % across * width, index // across * height))
    else:
        pages = pages if "fold" in name else pages[:1]
        picture = Image.new("RGB", (pages[0].width, sum(page.height + 8 for page in pages) - 8), "#9AA0A6")
        for index, page in enumerate(pages):
            picture.paste(page, (0, index * (page.height + 8)))
    picture.quantize(128).save(FOLDER / f"{name}.png", optimize=True)


def main() -> None:
    """Make all pictures."""
    application = make_application()
    with tempfile.TemporaryDirectory(prefix="regapp-pictures-") as folder:
        for language in ("ky", "ru", "en"):
            for theme in ("light", "dark"):
                file = Path(folder, f"{language}-{theme}.regapp")
                fill(file)
                shoot(application, file, language, theme)
        file = Path(folder, "large.regapp")
        fill(file)
        shoot(application, file, "ru", "light", large=True)
        badges(Path(folder, "badges.regapp"))
        papers(Path(folder, "papers.regapp"))


if __name__ == "__main__":
    main()
