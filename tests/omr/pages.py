"""Pages of desk lists as pictures: drawn as RegApp draws them, and rendered for pens and cameras."""

import io
from collections.abc import Sequence
from functools import cache

import numpy as np
import pypdfium2
from PIL import Image

from regapp import badges, reports
from regapp.model.papers.desk_list import DeskList, DeskListPage, DeskListRow
from regapp.model.papers.imprint import Imprint
from regapp.model.papers.page_code import MOST_ROWS, PageCode, encode
from tests.omr.pens import DOTS

_NAMES = (
    "Асанова Айгүл Канатовна", "Жумабек уулу Нурлан", "Ким Ли", "van der Berg Sanne",
    "Төлөгөнова Гүлмира Темирбек кызы", "Абдыкадырова-Осмоналиева Бүбүсара Жолдошбековна",
)  # fmt: skip


def code_of(page: int = 1, people: int = MOST_ROWS, event: int = 12345) -> PageCode:
    """The code of a page with so many people, whose ids are those of nobody."""
    ids = map(int, np.random.default_rng(page).integers(1, 10**16, people))
    return PageCode(event, 7654321, 28_000_000, page, 9, (*ids, *[None] * (MOST_ROWS - people)))


def text_of(code: PageCode) -> str:
    return encode(code)


@cache
def page_picture(code: PageCode, text: str = "") -> Image.Image:
    """The page with this code, `DOTS` pixels a millimetre; `text`: what its code says instead."""
    modules = tuple(map(tuple, badges.code_of(text or encode(code)).rows()))
    rows = [
        DeskListRow(_NAMES[number % len(_NAMES)], "Кочкор а/а, Кочкор р-ну, айыл өкмөтү", f"01-{number:04d}")
        if person is not None
        else DeskListRow()
        for number, person in enumerate(code.people)
    ]
    paper = DeskList(
        "Каттоо тизмеси", "Жакшырган жашоо шарттары", ("Ош · Фойе · 28-февраль, 08:00–18:00",),
        ("Келди", "Аты-жөнү", "Муниципалитет, уюм", "Номери", "Убактысы", "Кол тамгасы"), "Белгилеңиз.",
        "{count} беттин {number}-бети", "Жакшырган жашоо шарттары", (DeskListPage(modules, tuple(rows)),), Imprint(),
    )  # fmt: skip
    content = io.BytesIO()
    reports.write_desk_list(paper, content)
    document = pypdfium2.PdfDocument(content.getvalue())
    picture: Image.Image = document[0].render(scale=DOTS * 25.4 / 72, grayscale=True).to_pil()
    document.close()
    return picture


def on_a_table(pictures: Sequence[Image.Image]) -> Image.Image:
    """Pages side by side on something dark."""
    width = sum(picture.width + 80 for picture in pictures)
    table = Image.new("L", (width, pictures[0].height + 80), 70)
    left = 40
    for picture in pictures:
        table.paste(picture, (left, 40))
        left += picture.width + 80
    return table
