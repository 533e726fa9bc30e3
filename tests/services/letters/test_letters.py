"""Letters read back from the PDF: a page a person, what was attended and nothing else, in three languages."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from regapp.matching.countries import country_name
from regapp.matching.name_order import spoken_name
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.files import FileKind
from regapp.model.errors.letters import NobodyForLetter
from regapp.model.event import Session, Signatory, in_language
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk, open_desk
from regapp.services.event.logos import add_image
from regapp.services.event.signatories import set_signatories
from regapp.services.letters.letters import LetterRun, Wording, make_letters, preview_letter
from regapp.services.letters.receivers import Presence, Receiver, Whom, receivers
from regapp.services.letters.templates import ATTENDANCE, INVITATION, LETTERS, THANKS, shipped_letter
from regapp.services.people.choice import Choice, Order
from regapp.services.people.registration import add_walk_in, everybody
from regapp.services.programme.programme import add_session, change_session
from regapp.texts.catalogue import Language
from regapp.texts.days import whole_day
from tests.badges.test_badges import pages

LANGUAGES = ("ky", "ru", "en")
TODAY = date(2022, 3, 4)
BY_NAME = Choice(only_new=False, order=Order.NAME)


def plain(text: str) -> str:
    return " ".join(text.replace("\N{NBSP}", " ").split())


def texts_of(source: Path | bytes) -> list[str]:
    document = pypdfium2.PdfDocument(source)
    found = [plain(page.get_textpage().get_text_range()) for page in document]
    document.close()
    return found


def of(desk: Desk, name: str, presence: Presence | None = Presence.ANY) -> list[Receiver]:
    return receivers(desk, shipped_letter(name), Whom(BY_NAME, presence), TODAY)


def made(desk: Desk, out: Path, name: str, language: str = "en", people: Sequence[Receiver] | None = None) -> LetterRun:
    wording = Wording(shipped_letter(name), language, TODAY)
    return make_letters(desk, out, of(desk, name) if people is None else people, wording, Language("en"))


def test_a_confirmation_names_what_was_attended_and_nothing_else(demo_desk: Desk, tmp_path: Path) -> None:
    sessions, people = demo_desk.sessions(), everybody(demo_desk)
    came = {
        person.id: [session for place, session in enumerate(sessions) if (7 * number + 3 * place) % 5 == 0]
        for number, person in enumerate(people[:30])
    }
    for person, attended in came.items():
        for session in attended:
            check_in(demo_desk, person, session, overruled=True)
    event, out = demo_desk.event, tmp_path / "letters.pdf"
    found = of(demo_desk, ATTENDANCE)
    run = made(demo_desk, out, ATTENDANCE, people=found)
    texts = texts_of(out)
    assert run.made == len(texts) == len(found) == sum(bool(attended) for attended in came.values())
    for receiver, text in zip(found, texts, strict=True):
        assert spoken_name(receiver.person.details) in text
        days: dict[date, list[Session]] = {}
        for session in came[receiver.person.id]:
            days.setdefault(event.day_of(session), []).append(session)
        # The registration of a day stands there only where there was no talk.
        named = {
            session.code
            for there in days.values()
            for session in there
            if not session.desk or all(other.desk for other in there)
        }
        assert {session.code for session in sessions if in_language(session.title, "en") in text} == named
        table = text[text.index("Days and sessions attended") : text.index("Issued for")]
        assert [day for day in event.days if f"{day.day} {day:%B} " in table] == sorted(days)


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """Somebody of here and a guest, who both speak and have come; two who sign."""
    people = (
        Details(family="Өмүрбекова", given="Жаңыл", patronymic="Үсөн кызы", position="башкы адис",
                organisation="Кеңеш", language="ky", country="KG", municipality="41708217842000"),
        Details(family="Meier", given="Anna", country="CH", position="Professor"),
    )  # fmt: skip
    ids = [add_walk_in(desk, details)[0].id for details in people]
    session = desk.session("osh-1-opening")
    change_session(desk, session, replace(session, speakers=tuple(ids)))
    for person in ids:
        check_in(desk, person, session, overruled=True)
    chair = {"ky": "Төрага", "ru": "Председатель", "en": "Chair"}
    set_signatories(desk, [Signatory({"ky": "Э. Асанов"}, chair), Signatory({"ky": "Н. Токтогулов"})])
    return desk.renewed()


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_says_all_that_it_must_in_its_language(busy: Desk, tmp_path: Path, name: str, code: str) -> None:
    out, event, text = tmp_path / "letters.pdf", busy.event, shipped_letter(name).text(code)
    made(busy, out, name, code)
    guest, local = texts_of(out)
    for page in (guest, local):
        assert text.heading in page
        assert plain(text.lines) in page
        assert in_language(event.title, code) in page
        assert plain(in_language(event.donor, code)) in page
        assert all(plain(in_language(organiser, code)) in page for organiser in event.organisers)
        assert plain(whole_day(TODAY, Language(code))) in page
        assert {"ky": "Төрага", "ru": "Председатель", "en": "Chair"}[code] in page
        assert "Э. Асанов" in page
        assert "Н. Токтогулов" in page
        assert not re.search(r"[{}]|\ufffd", page)
    assert "Өмүрбекова Жаңыл Үсөн кызы" in local
    assert ("Jangyl Omurbekova" in local) is (code == "en")
    assert "башкы адис, Кеңеш" in local
    assert busy.directory.name("41708217842000", code) in local
    assert "Anna Meier" in guest
    assert country_name("CH", code) in guest
    title = in_language(busy.session("osh-1-opening").title, code)
    assert (title in local) is (name != INVITATION)
    assert out.read_bytes().count(f"/Lang ({code})".encode()) == 1


def test_an_invitation_has_days_hours_cities_the_number_and_the_portal(busy: Desk, tmp_path: Path) -> None:
    session = busy.session("osh-1-opening")
    add_session(busy, replace(session, code="", city="", title={"en": "For all"}))
    person, _ = add_walk_in(busy, Details(family="Асанова", given="Айша", cities=("osh",)))
    out = tmp_path / "letters.pdf"
    made(busy, out, INVITATION, people=of(busy, INVITATION, Presence.MISSING))
    (text,) = texts_of(out)
    assert "28 February 08:00–18:00 Osh 10:00–11:30 All cities 1 March 08:00–18:00 Osh" in text
    assert "Bishkek)" in text
    assert "2 March" not in text
    assert person.details.number in text
    assert busy.event.portal in text


def test_each_letter_is_in_the_language_of_its_person(busy: Desk, tmp_path: Path) -> None:
    out = tmp_path / "letters.pdf"
    made(busy, out, THANKS, "own")
    guest, local = texts_of(out)
    assert shipped_letter(THANKS).text("en").heading in guest
    assert shipped_letter(THANKS).text("ky").heading in local
    assert b"/Lang (en)" in out.read_bytes()


@pytest.mark.parametrize("name", LETTERS)
def test_the_file_says_what_it_is_and_brings_its_fonts_and_logos(busy: Desk, tmp_path: Path, name: str) -> None:
    picture = tmp_path / "logo.png"
    Image.new("RGB", (40, 20), "#007a33").save(picture)
    for slot in ("organiser", "organiser-2", "donor"):
        add_image(busy, slot, picture)
    add_walk_in(busy, Details(family="ბერიძე", given="ნინო", country="GE"))
    out = tmp_path / "letters.pdf"
    made(busy, out, name, "ru", of(busy, name, Presence.ANY))
    content, event = out.read_bytes(), busy.event
    fonts = set(re.findall(rb"/BaseFont\s*/(\S+)", content))
    assert fonts
    assert all(re.match(rb"[A-Z]{6}\+NotoSans", font) for font in fonts), fonts
    document = pypdfium2.PdfDocument(content)
    title = document.get_metadata_value("Title")
    assert title == f"{shipped_letter(name).text('ru').heading}: {in_language(event.title, 'ru')}"
    assert document.get_metadata_value("Author").startswith(in_language(event.organisers[0], "ru"))
    assert [item.get_title() for item in document.get_toc()] == [
        spoken_name(item.person.details) for item in of(busy, name, Presence.ANY)
    ]
    document.close()
    for image in pages(out, 40):
        strip = image.convert("RGB").crop((0, 0, image.width, image.height // 8))
        green = [x for x in range(strip.width) if strip.getpixel((x, strip.height // 2)) == (0, 122, 51)]
        assert any(x < strip.width / 3 for x in green)
        assert any(strip.width * 0.4 < x < strip.width * 0.6 for x in green)
        assert any(x > strip.width * 2 / 3 for x in green)


@pytest.mark.parametrize(("count", "most"), [(1, 1), (12, 1), (24, 1), (90, 4)])
def test_a_letter_is_one_page_as_long_as_it_can_be_read(desk: Desk, tmp_path: Path, count: int, most: int) -> None:
    session = desk.session("osh-1-opening")
    person, _ = add_walk_in(desk, Details(family="Асанова", given="Айша"))
    after, _ = add_walk_in(desk, Details(family="Яковлева", given="Анна"))
    for number in range(count):
        title = {"en": f"S{number:03} on the budget of a municipality, its people and how they take part"}
        added = add_session(desk, replace(session, code="", title=title))
        check_in(desk, person.id, added, overruled=True)
    check_in(desk, after.id, session, overruled=True)
    out = tmp_path / "letters.pdf"
    made(desk, out, ATTENDANCE)
    texts = texts_of(out)
    assert len(texts) <= most + 1
    assert re.findall(r"S\d{3}", " ".join(texts)) == [f"S{number:03}" for number in range(count)]
    assert "Яковлева Анна" in texts[-1]
    assert "Асанова" not in texts[-1]
    assert "Issued for submission to the employer." in texts[-2]


def test_without_signatories_there_is_a_line_to_sign_on(desk: Desk, tmp_path: Path) -> None:
    add_walk_in(desk, Details(family="Асанова", given="Айша"))
    out = tmp_path / "letters.pdf"
    made(desk, out, INVITATION)
    assert len(texts_of(out)) == 1


def test_texts_of_any_kind_are_drawn_as_they_are(desk: Desk, tmp_path: Path) -> None:
    words = 'Bad <b>&"tag"</b> {name} ' + "слово " * 400
    add_walk_in(desk, Details(family="<i>Асанова", given="{title}", position=words))
    out = tmp_path / "letters.pdf"
    made(desk, out, INVITATION)
    text = " ".join(texts_of(out))
    assert "<i>Асанова {title}" in text
    assert 'Bad <b>&"tag"</b> {name}' in text
    assert text.count("слово") == 400


def test_nothing_is_journalled_and_a_file_that_is_only_read_will_do(busy: Desk, tmp_path: Path) -> None:
    def entries() -> int:
        count: int = busy.ask(lambda db: db.execute("SELECT count(*) FROM journal").fetchone()[0])
        return count

    before = entries()
    made(busy, tmp_path / "letters.pdf", THANKS)
    assert entries() == before
    busy.close()
    reading = open_desk(busy.path, read_only=True)
    try:
        assert made(reading, tmp_path / "again.pdf", THANKS).made == 2
    finally:
        reading.close()


def test_the_preview_is_the_page(busy: Desk, tmp_path: Path) -> None:
    found, out = of(busy, THANKS), tmp_path / "letters.pdf"
    made(busy, out, THANKS)
    wording = Wording(shipped_letter(THANKS), "en", TODAY)
    assert [texts_of(preview_letter(busy, item, wording, Language("en")))[0] for item in found] == texts_of(out)


def test_what_cannot_be_made_leaves_no_file(busy: Desk, tmp_path: Path) -> None:
    with pytest.raises(NobodyForLetter):
        made(busy, tmp_path / "letters.pdf", THANKS, people=[])
    with pytest.raises(FileKind):
        made(busy, tmp_path / "letters.docx", THANKS)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    wording = Wording(shipped_letter(THANKS), "en", TODAY)
    with pytest.raises(Cancelled):
        make_letters(busy, tmp_path / "letters.pdf", of(busy, THANKS), wording, Language("en"), stop)
    assert list(tmp_path.glob("*.pdf")) == []
    assert list(tmp_path.glob("*.docx")) == []


def test_what_no_font_can_write_is_told(desk: Desk, tmp_path: Path) -> None:
    add_walk_in(desk, Details(family="王", given="Li", country="CN"))
    add_walk_in(desk, Details(family="ბერიძე", given="Նարինե", position="ஆசிரியர்", country="GE"))
    run = made(desk, tmp_path / "letters.pdf", INVITATION)
    assert [(misfit.field, misfit.detail[:1]) for misfit in run.misfits] == [("occupation", "ஆ"), ("name", "王")]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("words", range(0, 30, 3))
def test_no_line_begins_with_a_dash_or_parts_a_figure_from_its_word(busy: Desk, code: str, words: int) -> None:
    # Titles of any length move the days along the line.
    event = replace(busy.event, title={code: "Слово " * words + "конец"})
    desk = replace(busy, event=event)
    for item in of(desk, THANKS)[:1]:
        wording = Wording(shipped_letter(THANKS), code, TODAY)
        document = pypdfium2.PdfDocument(preview_letter(desk, item, wording, Language("en")))
        lines = document[0].get_textpage().get_text_range().splitlines()
        document.close()
        assert [line for line in lines if line.startswith(("–", "—"))] == []
        broken = re.compile(r"(\(|\s)(28|3)$|^(февраля|марта|года|February|March|2022,)")
        assert [line for line in lines if broken.search(line)] == []
