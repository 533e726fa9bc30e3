"""Every PDF says what it is: title, authors, subject, language, XMP, parts; and brings all its letters along."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest

from regapp.badges.paper import Correction
from regapp.badges.test_page import write_test_page
from regapp.model.attendance import Cut
from regapp.model.event import in_language
from regapp.model.papers.certificate import Rule
from regapp.model.papers.register import RegisterKind
from regapp.services.admission.admission import check_in
from regapp.services.attendance.figures import attendance, attendance_table, write_attendance
from regapp.services.badges.badges import make_badges
from regapp.services.badges.from_list import badges_from_list
from regapp.services.badges.layout import Layout
from regapp.services.certificates.certificates import Making, earned, make_certificates
from regapp.services.desk import Desk
from regapp.services.donor_report.papers import write_report
from regapp.services.donor_report.report import report_data
from regapp.services.event.logos import LOGO_SLOTS, add_image
from regapp.services.file.demo import make_demo
from regapp.services.letters.letters import Wording, make_letters
from regapp.services.letters.receivers import Whom as Receiving
from regapp.services.letters.receivers import receivers
from regapp.services.letters.templates import INVITATION, shipped_letter
from regapp.services.lists.exporting import export_attendees
from regapp.services.people.choice import Choice
from regapp.services.people.registration import everybody
from regapp.services.programme.paper import write_programme
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import make_register
from regapp.services.registers.selection import Whom
from regapp.services.tables import paper_words
from regapp.texts.catalogue import Language

DC = "{http://purl.org/dc/elements/1.1/}"
LI = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li"
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect width="90" height="40" fill="#eee"/>'
    '<text x="4" y="20" font-family="Helvetica">Өнүктүрүү</text>'
    '<text x="4" y="36" font-family="serif" font-weight="bold">DPI</text></svg>'
)


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The demo conference with logos of texts, to which some have come. No test reads what others made."""
    folder = tmp_path_factory.mktemp("imprints")
    desk, _ = make_demo(folder / "demo.regapp")
    (folder / "logo.svg").write_text(LOGO, encoding="utf-8")
    for slot in LOGO_SLOTS[:2]:
        add_image(desk, slot, folder / "logo.svg")
    session = desk.session("osh-1-reg")
    for person in everybody(desk)[::9]:
        check_in(desk, person.id, session, overruled=True, moment=session.starts)
    yield desk
    desk.close()


def _register(kind: RegisterKind) -> Callable[[Desk, Path, Language], object]:
    options = RegisterOptions(kind, Whom(session="osh-1-reg"), days=1, rate=100_000, items=("Папка",))
    return lambda desk, out, language: make_register(desk, out, options, language)


def _certificates(desk: Desk, out: Path, language: Language) -> object:
    rule = Rule(sessions=1, with_desk=True)
    return make_certificates(
        desk, out, earned(desk, rule, Choice(only_new=False)), Making(language=language.code, rule=rule), language
    )


def _letters(desk: Desk, out: Path, language: Language) -> object:
    letter = shipped_letter(INVITATION)
    return make_letters(desk, out, receivers(desk, letter, Receiving())[:7], Wording(letter, language.code), language)


def _from_list(desk: Desk, out: Path, language: Language) -> object:
    source = out.with_name("guests.csv")
    source.write_text("first_name;last_name\nАйбек;Осмонов\nЖаңыл;Үсөнова\n", encoding="utf-8")
    return badges_from_list(source, out, Layout("90x60", "single"), language, desk.event)


def _badges(layout: Layout) -> Callable[[Desk, Path, Language], object]:
    return lambda desk, out, language: make_badges(desk, out, everybody(desk)[:20], layout=layout, language=language)


def _figures(desk: Desk, out: Path, language: Language) -> object:
    table = attendance_table(attendance(desk, Cut.OBLAST, language), Cut.OBLAST, desk, language, None)
    write_attendance(replace(table, paper=paper_words(desk, language)), out)
    return out


PAPERS: dict[str, Callable[[Desk, Path, Language], object]] = {
    "report": lambda desk, out, language: write_report(desk, report_data(desk, language), out),
    "sign-in": _register(RegisterKind.SIGN_IN),
    "per-diem": _register(RegisterKind.PER_DIEM),
    "hotel": _register(RegisterKind.HOTEL),
    "bus": _register(RegisterKind.BUS),
    "materials": _register(RegisterKind.MATERIALS),
    "list": export_attendees,
    "figures": _figures,
    "badges": _badges(Layout(dividers=True)),
    "badges on pages of their own": _badges(Layout("90x60", "single")),
    "badges from a list": _from_list,
    "certificates": _certificates,
    "programme": write_programme,
    "letters": _letters,
}
WITHOUT_PARTS = {"list", "figures"}
every_paper = pytest.mark.parametrize("name", PAPERS)


def properties(content: bytes) -> dict[str, str]:
    """The properties of Dublin Core in the XMP of a PDF."""
    (packet,) = re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", content, re.DOTALL)
    root = ElementTree.fromstring(packet)
    return {
        item.tag.removeprefix(DC): "".join(li.text or "" for li in item.iter(LI))
        for item in root.iter()
        if item.tag.startswith(DC)
    }


@every_paper
@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_every_pdf_says_what_it_is(busy: Desk, name: str, code: str, tmp_path: Path) -> None:
    out = tmp_path / "p.pdf"
    PAPERS[name](busy, out, Language(code))
    document = pypdfium2.PdfDocument(out)
    info = document.get_metadata_dict()
    document.close()
    authors = "; ".join(in_language(names, code) for names in busy.event.organisers)
    assert info["Title"]
    assert info["Subject"]
    assert (info["Author"], info["Creator"]) == (authors, "RegApp")
    assert "anonymous" not in info.values()
    content = out.read_bytes()
    assert f"/Lang ({code})".encode() in content
    assert b"/DisplayDocTitle true" in content
    said = properties(content)
    assert (said["title"], said["creator"], said["description"], said["language"]) == (
        info["Title"], info["Author"], info["Subject"], code,
    )  # fmt: skip


@every_paper
def test_every_letter_of_a_pdf_is_in_it(busy: Desk, name: str, tmp_path: Path) -> None:
    out = tmp_path / "p.pdf"
    PAPERS[name](busy, out, Language("ru"))
    content = out.read_bytes()
    fonts = set(re.findall(rb"/BaseFont /([^\s/]+)", content))
    assert fonts
    assert all(re.match(rb"[A-Z]{6}\+", font) for font in fonts), fonts
    assert content.count(b"/Type /FontDescriptor") == content.count(b"/FontFile2")


@every_paper
def test_the_parts_of_a_pdf_are_in_its_outline(busy: Desk, name: str, tmp_path: Path) -> None:
    out = tmp_path / "p.pdf"
    PAPERS[name](busy, out, Language("en"))
    document = pypdfium2.PdfDocument(out)
    parts = [(item.level, item.get_title(), item.get_dest().get_index()) for item in document.get_toc()]
    texts = [re.sub(r"\s+", "", page.get_textpage().get_text_range()) for page in document]
    document.close()
    assert bool(parts) == (name not in WITHOUT_PARTS)
    assert [page for *_, page in parts] == sorted(page for *_, page in parts)
    for _, title, page in parts:
        # Badges show names in lines and capitals of their own.
        words = title.replace(",", " ").split()
        assert all(word.casefold() in texts[page].casefold() for word in words), (title, page)
    if name == "report":
        assert [title for level, title, _ in parts if level == 0] == [
            section.title for section in report_data(busy, Language("en")).sections
        ]
        assert any(level == 1 for level, *_ in parts)


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_a_test_page_says_what_it_is(code: str, tmp_path: Path) -> None:
    write_test_page(tmp_path / "p.pdf", 90, 60, Correction(), "Brother QL-820NWB", Language(code))
    content = (tmp_path / "p.pdf").read_bytes()
    assert properties(content)["language"] == code
    assert b"Helvetica" not in content


@pytest.mark.parametrize("name", ["sign-in", "per-diem", "materials", "badges", "badges from a list"])
def test_a_pdf_made_again_at_the_same_time_is_the_same(
    busy: Desk, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1646000000")
    contents = []
    for number in range(2):
        out = tmp_path / f"{number}" / "p.pdf"
        out.parent.mkdir()
        PAPERS[name](busy, out, Language("ky"))
        contents.append(out.read_bytes())
    assert contents[0] == contents[1]
