"""Pictures of what is printed: badges of every template, certificates, registers, the report."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image

from regapp.model.event import LANGUAGES
from regapp.model.papers.certificate import Rule
from regapp.model.papers.register import RegisterKind
from regapp.services.badges.badges import make_badges
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import shipped_names
from regapp.services.certificates.certificates import Making, earned, make_certificates
from regapp.services.desk import open_desk
from regapp.services.desk_lists.making import make_desk_list
from regapp.services.donor_report.papers import write_report
from regapp.services.donor_report.report import report_data
from regapp.services.file.demo import make_demo
from regapp.services.letters.letters import Wording, make_letters
from regapp.services.letters.receivers import Whom as Receiving
from regapp.services.letters.receivers import receivers
from regapp.services.letters.templates import LETTERS, shipped_letter
from regapp.services.people.choice import Choice
from regapp.services.people.registration import add_walk_in
from regapp.services.programme.paper import write_programme
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import make_register
from regapp.services.registers.selection import Whom
from regapp.texts.catalogue import Language
from tests.pictures.conference import HARD_NAMES, add_logos

Named = tuple[str, Image.Image]
_GAP: Final = "#9AA0A6"
_TYIYN_A_DAY: Final = 120_000


def badges(folder: Path) -> Iterator[Named]:
    """A sheet of each template, with short, long and foreign names, and one badge of each enlarged."""
    desk, _ = make_demo(folder / "badges.regapp")
    add_logos(desk)
    people = [add_walk_in(desk, details)[0] for details in HARD_NAMES]
    out, language = folder / "badges.pdf", Language("ky")
    for template in shipped_names():
        backs = 2 if "fold" in template else 1
        make_badges(desk, out, people, layout=Layout(template), language=language)
        yield f"badges-{template}", _beside(_pages(out, 90, backs), 1, 8)
        make_badges(desk, out, people[-1:], layout=Layout(template, "single"), language=language)
        yield f"badge-{template}-enlarged", _beside(_pages(out, 220, backs), 1, 8)
    desk.close()


def papers(conference: Path, folder: Path) -> Iterator[Named]:
    """The first pages of what the organisers owe, in three languages."""
    file, out = folder / "papers.regapp", folder / "papers.pdf"
    file.write_bytes(conference.read_bytes())
    desk = open_desk(file)
    add_logos(desk)
    for code in LANGUAGES:
        language = Language(code)
        signing = RegisterOptions(whom=Whom(session="osh-1-reg"), marked=True)
        make_register(desk, out, signing, language)
        yield f"paper-sign-in-{code}", _pages(out, 90, 1)[0]
        make_desk_list(desk, desk.session("osh-1-reg"), out, language)
        yield f"paper-desk-list-{code}", _pages(out, 90, 1)[0]
        make_register(desk, out, replace(signing, kind=RegisterKind.PER_DIEM, rate=_TYIYN_A_DAY), language)
        yield f"paper-per-diem-{code}", _pages(out, 90, 1)[0]
        first = earned(desk, Rule(), Choice(only_new=False))[:1]
        make_certificates(desk, out, first, Making(language=code), language)
        yield f"paper-certificate-{code}", _pages(out, 90, 1)[0]
        for name in LETTERS:
            letter = shipped_letter(name)
            make_letters(desk, out, receivers(desk, letter, Receiving())[:1], Wording(letter, code), language)
            yield f"paper-{name}-{code}", _pages(out, 90, 1)[0]
        write_programme(desk, out, language)
        yield f"paper-programme-{code}", _beside(_pages(out, 80, 2), 2, 10)
        write_report(desk, report_data(desk, language), out)
        yield f"paper-report-{code}", _beside(_pages(out, 80, 4), 2, 10)
    desk.close()


def _pages(source: Path, dots_per_inch: int, most: int) -> list[Image.Image]:
    with pypdfium2.PdfDocument(source) as document:
        count = min(most, len(document))
        return [document[number].render(scale=dots_per_inch / 72).to_pil() for number in range(count)]


def _beside(pages: Sequence[Image.Image], across: int, gap: int) -> Image.Image:
    """Pages of one size in rows of so many."""
    width, height = pages[0].width + gap, pages[0].height + gap
    picture = Image.new("RGB", (across * width - gap, -(-len(pages) // across) * height - gap), _GAP)
    for index, page in enumerate(pages):
        picture.paste(page, (index % across * width, index // across * height))
    return picture
