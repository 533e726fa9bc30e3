"""A picture is measured before it is drawn: no logo makes all badges wait, or stops them."""

import base64
import io
import zlib
from pathlib import Path

import pytest
from PIL import Image
from reportlab import rl_config

from regapp import svg_size
from regapp.model.entry import image_subject
from regapp.model.errors.badges import PictureTooComplex
from regapp.model.misfit import Misfit, PictureFlaw, Trouble
from regapp.pictures import MOST_BYTES, Picture, load_picture, load_pictures, picture_flaw
from regapp.services.acts import ActKind
from regapp.services.badges.badges import check_wanted, make_badges, next_badge
from regapp.services.badges.layout import Layout
from regapp.services.desk import Desk
from regapp.services.event.logos import add_image, event_images
from regapp.services.material import journal_material, keeping
from regapp.services.people.registration import everybody
from regapp.texts.catalogue import Language
from regapp.texts.sentences import sentence

MOST = svg_size.MOST_PARTS
RECT = '<rect width="1" height="1"/>'


def svg(body: str) -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20">'
        f"{body}</svg>"
    ).encode()


def png(width: int, height: int) -> bytes:
    target = io.BytesIO()
    Image.new("1", (width, height)).save(target, "PNG")
    return target.getvalue()


def _embedded(width: int, height: int) -> str:
    return f'<image width="1" height="1" href="data:image/png;base64,{base64.b64encode(png(width, height)).decode()}"/>'


def _doubling(levels: int, shape: str) -> str:
    groups = [f'<g id="g0">{shape}</g>']
    groups += [f'<g id="g{n}"><use xlink:href="#g{n - 1}"/><use href="#g{n - 1}"/></g>' for n in range(1, levels)]
    return "".join(groups)


TOO_MUCH = {
    "paths": '<path d="M0 0L1 1Z"/>' * 20_000,
    "unused": f"<defs>{RECT * 20_000}</defs>",
    "points": f'<path d="M0 0{"L1 1" * 400_000}"/>',
    "polyline": f'<polyline points="{"1,1 " * 400_000}"/>',
    "transform": f'<g transform="{"translate(1,1) " * 100_000}">{RECT}</g>',
    "nested": "<g>" * 150 + RECT + "</g>" * 150,
    "used often": f'<g id="a">{RECT * 100}</g>' + '<use xlink:href="#a"/>' * 100,
    "doubled": _doubling(30, RECT),
    "doubled without end": _doubling(90, RECT),
    "used deep": "".join(f'<g id="g{n}"><use href="#g{n - 1}"/></g>' for n in range(1, 120)) + f'<g id="g0">{RECT}</g>',
    "in itself": '<g id="a"><use xlink:href="#a"/></g>',
    "in each other": '<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g>',
    "one id twice": f'<g id="a">{RECT}</g><g id="a">{RECT * 100}</g>' + '<use href="#a"/>' * 100,
    "clipped": f'<clipPath id="c">{RECT * 20}</clipPath>' + '<rect clip-path="url(#c)" width="1" height="1"/>' * 400,
    "clipped in style": f'<clipPath id="c">{RECT * 20}</clipPath>'
    + '<rect style="fill:red;clip-path: url(\'#c\')" width="1" height="1"/>' * 400,
    "clipped by a sheet": f'<style>rect{{clip-path:url(#c)}}</style><clipPath id="c">{RECT * 20}</clipPath>'
    + RECT * 400,
    "rules": f"<style>{''.join(f'.c{n}{{fill:red}}' for n in range(4_000))}</style>{RECT * 1_000}",
    "pixels": _embedded(10_000, 6_000),
    "pictures": _embedded(3_000, 3_000) * 10,
}


@pytest.mark.parametrize("kind", TOO_MUCH)
def test_a_drawing_that_takes_too_long_is_refused_unread(
    kind: str, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def render(*_: object) -> None:
        raise AssertionError("it was rendered")

    monkeypatch.setattr("svglib.svglib.SvgRenderer.render", render)
    content = svg(TOO_MUCH[kind])
    assert picture_flaw(content) is PictureFlaw.TOO_MUCH
    path = tmp_path / "logo.svg"
    path.write_bytes(content[:MOST_BYTES])
    with pytest.raises(PictureTooComplex) as caught:
        add_image(desk, "organiser", path)
    assert "logo.svg" in sentence(caught.value, Language("en"))


@pytest.mark.parametrize(
    "body",
    [
        RECT,
        '<path d="M0 0L1 1Z"/>' * 2_000,
        f'<path d="M0 0{"L1 1" * 40_000}"/>',
        "<g>" * 40 + RECT + "</g>" * 40,
        f'<defs><g id="a">{RECT * 3}</g></defs>' + '<use xlink:href="#a"/>' * 200,
        '<a href="#top"><g id="top"><a href="#top"><rect width="1" height="1"/></a></g></a>',
        "<linearGradient id='g'/>" + '<rect fill="url(#g)" width="1" height="1"/>' * 500,
        _embedded(2_000, 2_000),
        f"<style>{''.join(f'.c{n}{{fill:red}}' for n in range(60))}</style>{RECT * 1_000}",
    ],
)
@pytest.mark.parametrize("ascii85", [0, 1])
def test_a_usual_drawing_is_drawn(body: str, ascii85: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rl_config, "useA85", ascii85)
    assert isinstance(load_picture(svg(body)), Picture)


def _bomb(width: int, height: int) -> bytes:
    """A PNG that says to have so many pixels."""
    head = b"IHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([1, 0, 0, 0, 0])
    chunks = [head, b"IDAT" + zlib.compress(bytes(100))]
    parts = [(len(chunk) - 4).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big") for chunk in chunks]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.mark.parametrize(
    ("content", "flaw"),
    [
        (b"", PictureFlaw.UNREADABLE), (b"text", PictureFlaw.UNREADABLE), (b"<svg", PictureFlaw.UNREADABLE),
        (svg(RECT)[:-9], None), (png(4, 2), None), (png(4, 2)[:20], PictureFlaw.UNREADABLE),
        (_bomb(8_000, 8_000), PictureFlaw.TOO_MUCH), (_bomb(2**30, 2**30), PictureFlaw.TOO_MUCH),
        (b"<svg/>" + bytes(MOST_BYTES), PictureFlaw.TOO_MUCH), (b"GIF89a" + bytes(40), PictureFlaw.UNREADABLE),
        (svg('<rect width="nan" height="1"/><image href="data:image/png;base64,%%%"/>'), PictureFlaw.UNREADABLE),
    ],
)  # fmt: skip
def test_each_kind_of_flaw(content: bytes, flaw: PictureFlaw | None) -> None:
    assert picture_flaw(content) == flaw
    assert set(load_pictures({"a": content})) == ({"a"} if flaw is None else set())


SPOILED = ["", "%", "a", "да", "\x00", "text", "AAAA", base64.b64encode(svg(TOO_MUCH["nested"])).decode(), "=" * 99]


@pytest.mark.parametrize("name", ["organiser", "sponsor"])
@pytest.mark.parametrize("content", SPOILED)
def test_a_picture_that_is_none_is_named_and_the_badge_is_made(
    demo_desk: Desk, tmp_path: Path, content: str, name: str
) -> None:
    people = everybody(demo_desk)[:2]
    journal_material(demo_desk, ActKind.IMAGE, keeping(demo_desk, image_subject(name), content))
    assert set(event_images(demo_desk)) == {name}
    run = make_badges(demo_desk, tmp_path / "b.pdf", people, language=Language("en"))
    found = check_wanted(demo_desk, [next_badge(person) for person in people], Layout(), Language("en"))
    assert run.made == 2
    lost = [Misfit("", "", Trouble.IMAGE, name)] if name == "organiser" else []
    assert [item for item in run.misfits if item.trouble is Trouble.IMAGE] == lost
    assert [item for item in found if item.trouble is Trouble.IMAGE] == lost
