"""The programme read back from the PDF: every session in its place, nobody named who does not come, a code that opens
the portal, no heading without its talks."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from regapp.matching.countries import country_name
from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.errors.event import UnknownCity
from regapp.model.errors.files import FileKind
from regapp.model.event import Event, Session, in_language
from regapp.model.papers.programme import ProgrammePaper
from regapp.model.participant import Details
from regapp.reports import programme_pdf
from regapp.services.desk import Desk
from regapp.services.event.logos import add_image
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, cancel
from regapp.services.programme.paper import programme_pages, programme_paper, write_programme
from regapp.services.programme.programme import add_session, change_session, remove_session, set_portal
from regapp.texts.catalogue import Language
from regapp.texts.programme import day_heading, programme_word
from tests.badges.test_badges import codes, pages

LANGUAGES = ("ky", "ru", "en")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="5" height="5"/></svg>'
FIRST = date(2022, 2, 28)


def plain(text: str) -> str:
    return " ".join(text.replace("\N{NBSP}", " ").split())


def texts_of(content: bytes) -> list[str]:
    """Each page's text, its lines kept apart."""
    document = pypdfium2.PdfDocument(content)
    found = [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    document.close()
    return found


def body_of(page: str) -> list[str]:
    """The lines of a page without its head and foot, which are drawn first or last."""
    edges = re.compile(r"^(Programme as of .*|Page \d+ of \d+|Programme · .*|.*, continued)$")
    return [line for line in (plain(line) for line in page.splitlines()) if line and not edges.match(line)]


def told(desk: Desk, language: str = "en", city: str = "") -> list[str]:
    paper = programme_paper(desk, Language(language), city)
    return [plain(page) for page in texts_of(programme_pages(desk, paper))]


def session_of(event: Event, title: str, day: date, minute: int, city: str = "osh", **more: object) -> Session:
    values: dict[str, object] = {"room": {"en": "Hall"}, **more}
    starts, ends = event.moment(day, minute), event.moment(day, minute + 45)
    return Session("", {"en": title}, city, starts=starts, ends=ends, **values)  # type: ignore[arg-type]


def speaker(desk: Desk, family: str, **more: object) -> int:
    return add_walk_in(desk, Details(family=family, given="Анна", **more))[0].id  # type: ignore[arg-type]


def speaks(desk: Desk, people: Sequence[int], code: str = "osh-1-opening") -> None:
    session = desk.session(code)
    change_session(desk, session, replace(session, speakers=tuple(people)))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_session_is_there_with_its_hours_room_and_speakers(desk: Desk, code: str) -> None:
    here, abroad = (
        speaker(desk, "Асанова", position="Төрага", organisation="Кеңеш"),
        speaker(desk, "Meier", country="CH", position="Professor"),
    )
    for session in desk.sessions():
        if not session.desk:
            speaks(desk, [here, abroad], session.code)
    text, language = " ".join(told(desk, code)), Language(code)
    event = desk.event
    for session in desk.sessions():
        hours = f"{event.local(session.starts):%H:%M}–{event.local(session.ends):%H:%M}"
        title, room = in_language(session.title, code), in_language(session.room, code)
        if session.desk:
            assert f"{hours} {programme_word('desk', language)} · {title} · {room}" in text
        else:
            assert plain(f"{hours} {title} {room} Асанова Анна") in text
    assert "Төрага, Кеңеш" in text
    latin = " (Anna Meier)" if code == "en" else ""
    assert f"Анна Meier{latin}, Professor, {country_name('CH', code)}" in text
    for day in event.days:
        assert day_heading(day, language) in text
    for names in event.cities.values():
        assert in_language(names, code) in text
    assert in_language(event.title, code) in text
    for organiser in (*event.organisers, event.donor):
        assert plain(in_language(organiser, code)) in text
    assert programme_word("page", language).format(number=1, count=len(told(desk, code))) in text
    assert not set(text) & {"\ufffd", "\ufffe"}


@pytest.mark.parametrize("portal", ["www.myktyaimak.gov.kg", "https://example.kg/a?b=1&c=ы", ""])
def test_the_code_opens_the_portal(desk: Desk, tmp_path: Path, portal: str) -> None:
    set_portal(desk, portal)
    desk = desk.renewed()
    out = tmp_path / "programme.pdf"
    write_programme(desk, out, Language("en"))
    found = [text for page in pages(out) for text in codes(page)]
    assert found == ([portal if "://" in portal else f"https://{portal}"] if portal else [])
    text = "".join(texts_of(out.read_bytes())).replace("\n", "")
    assert ("Materials of the conference" in text) is bool(portal)
    assert portal in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_file_says_what_it_is_and_brings_its_fonts(desk: Desk, tmp_path: Path, code: str) -> None:
    for number, name in enumerate(("organiser", "donor")):
        picture = tmp_path / f"{name}.{('png', 'svg')[number]}"
        if number:
            picture.write_text(SVG)
        else:
            Image.new("RGB", (40, 20), "#007a33").save(picture)
        add_image(desk, name, picture)
    speaks(desk, [speaker(desk, "ბერიძე", country="GE"), speaker(desk, "Պետրոսյան", country="AM")])
    out = tmp_path / "programme.pdf"
    write_programme(desk, out, Language(code))
    content = out.read_bytes()
    assert f"/Lang ({code})".encode() in content
    document = pypdfium2.PdfDocument(content)
    assert document.get_metadata_value("Title").endswith(in_language(desk.event.title, code))
    assert document.get_metadata_value("Author") == "; ".join(in_language(one, code) for one in desk.event.organisers)
    outline = [item.get_title() for item in document.get_toc()]
    assert [day_heading(day, Language(code)) for day in desk.event.days] == [line for line in outline if "," in line]
    document.close()
    fonts = set(re.findall(rb"/BaseFont\s*/(\S+)", content))
    assert fonts
    assert all(re.match(rb"[A-Z]{6}\+NotoSans", font) for font in fonts), fonts
    colours = {colour: count for count, colour in pages(out)[0].getcolors(2**24) or ()}
    assert colours[(0, 122, 51)] > 1_000


def test_who_does_not_come_is_not_named(desk: Desk) -> None:
    names = ("Айтматова", "Бекова", "Вавилова", "Гулина", "Гулинa")
    here, off, gone, kept, double = (speaker(desk, name) for name in names)
    speaks(desk, [here, off, gone, kept, double, 9_999_999_999_999_999])
    cancel(desk, off)
    desk.write(lambda tx: desk.append(tx, [Draft(Kind.REMOVED, participant_subject(gone), {})]))
    merge(desk, kept, double, {})
    text = " ".join(told(desk, "ru"))
    assert [text.count(name) for name in names] == [1, 0, 0, 1, 0]
    assert "9999999999999999" not in text


def made(desk: Desk, talks: int, length: int) -> list[str]:
    """A programme of so many talks a day and city, beside registration desks; gives their titles in order."""
    for session in desk.sessions():
        remove_session(desk, session.code)
    titles: list[str] = []
    for number, day in enumerate(desk.event.days):
        for city in ("osh", "bishkek"):
            add_session(desk, session_of(desk.event, f"Desk{number}{city}", day, 480, city, desk=True))
            for talk in range(talks + (number + len(city)) % 3):
                title = f"T{len(titles):03} " + "long words " * (talk * 7 % max(1, length))
                add_session(desk, session_of(desk.event, title.strip(), day, 540 + 20 * talk, city))
                titles.append(f"T{len(titles):03}")
    return titles


@pytest.mark.parametrize("length", [1, 12])
@pytest.mark.parametrize("talks", [1, 2, 3, 4, 6, 9, 13, 18])
def test_no_heading_is_alone_and_no_page_nearly_empty(desk: Desk, talks: int, length: int) -> None:
    titles = made(desk, talks, length)
    found = [body_of(page) for page in texts_of(programme_pages(desk, programme_paper(desk, Language("en"))))]
    assert re.findall(r"T\d{3}", " ".join(" ".join(page) for page in found)) == titles
    heading = re.compile(r"^(\d+ \w+ 2022, \w+|Osh|Bishkek|\d\d:\d\d–\d\d:\d\d Registration desk.*|.*Desk\d.*)$")
    for page in found[:-1]:
        assert page[-1] == "Hall", page[-3:]
    for page in found[1:]:
        assert heading.match(page[0]) or re.match(r"^\d\d:\d\d–\d\d:\d\d( T\d{3}.*)?$", page[0]), page[:3]
        assert len(re.findall(r"T\d{3}", " ".join(page))) >= 2
    for number, text in enumerate(texts_of(programme_pages(desk, programme_paper(desk, Language("en"))))):
        assert f"Page {number + 1} of {len(found)}" in text
        goes_on = number > 0 and not re.match(r"^\d+ \w+ 2022, \w+$|^Osh$|^Bishkek$", found[number][0])
        assert (", continued" in text) is goes_on


def test_days_cities_and_hours_are_in_order(desk: Desk) -> None:
    event = desk.event
    for session in desk.sessions():
        remove_session(desk, session.code)
    wanted = (
        ("C late", FIRST + timedelta(days=1), 600, "osh"), ("B bishkek", FIRST, 540, "bishkek"),
        ("A osh", FIRST, 700, "osh"), ("A early osh", FIRST, 500, "osh"), ("For all", FIRST, 900, ""),
        ("Before the event", FIRST - timedelta(days=3), 600, "osh"), ("Elsewhere", FIRST, 500, "naryn"),
    )  # fmt: skip
    for title, day, minute, city in wanted:
        add_session(desk, session_of(event, title, day, minute, city))
    text = " ".join(told(desk))
    order = [
        "25 February 2022", "Before the event", "28 February 2022", "All cities", "For all", "A early osh", "A osh",
        "Bishkek", "B bishkek", "naryn", "Elsewhere", "1 March 2022", "C late",
    ]  # fmt: skip
    text = text[text.index("25 February 2022") :]
    places = [text.index(word) for word in order]
    assert places == sorted(places)
    osh = " ".join(told(desk, city="osh"))
    assert "A osh" in osh
    assert "For all" in osh
    assert "B bishkek" not in osh
    assert "Elsewhere" not in osh


@pytest.mark.parametrize(
    ("minute", "length", "hours"),
    [
        (600, 90, "10:00–11:30"), (1_320, 120, "22:00–24:00"), (1_320, 240, "22:00 – 1 March, 02:00"),
        (0, 30, "00:00–00:30"),
    ],
)  # fmt: skip
def test_hours(desk: Desk, minute: int, length: int, hours: str) -> None:
    session = session_of(desk.event, "Night", FIRST, minute)
    add_session(desk, replace(session, ends=session.starts + timedelta(minutes=length)))
    assert f"{hours} Night" in " ".join(told(desk))


def test_texts_of_any_kind_are_drawn_whole(desk: Desk) -> None:
    people = [speaker(desk, f"Оченьмногова{number}", position='<b>&"глава"') for number in range(120)]
    words = " ".join(f"w{number}" for number in range(1_500))
    event = desk.event
    for title in ('<b>A & B</b> "c"', words, "x" * 900):
        add_session(desk, session_of(event, title, FIRST, 600, speakers=tuple(people)))
    text = " ".join(told(desk))
    assert '<b>A & B</b> "c"' in text
    assert all(f"w{number} " in text for number in range(1_499))
    assert text.count("x" * 30) >= 20
    assert text.count("Оченьмногова119") == 3
    assert '<b>&"глава"' in text


def test_an_empty_programme_and_one_without_cities_are_papers_too(desk: Desk) -> None:
    for session in desk.sessions():
        remove_session(desk, session.code)
    assert any("The programme has no sessions yet." in page for page in told(desk))
    paper = programme_paper(desk, Language("en"))
    assert paper.count == 0
    bare = ProgrammePaper("en", "Programme", "T", "", "", (), "", "{number}/{count}", "", "none", ())
    assert "none" in " ".join(texts_of(programme_pdf(bare)))


def test_it_says_of_when_it_is(desk: Desk) -> None:
    at = datetime.fromisoformat("2022-02-01T06:30:00+00:00")
    paper = programme_paper(desk, Language("en"), moment=at)
    assert paper.read_at == "Programme as of 1 February 2022, 12:30"


def test_what_is_no_city_and_no_pdf_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UnknownCity):
        programme_paper(desk, Language("en"), "naryn")
    with pytest.raises(FileKind):
        write_programme(desk, tmp_path / "programme.docx", Language("en"))
    assert list(tmp_path.glob("*.docx")) == []
