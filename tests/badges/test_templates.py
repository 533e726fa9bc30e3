"""Templates as files: what is written is read back the same, and every mistake is named."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.badges.fields import FIELDS, BadgeData
from regapp.badges.template import ALIGNS, COLOURS, KINDS, UPRIGHTS, Element, Template, parse_template
from regapp.badges.template_writing import write_template
from regapp.model.errors.badges import TemplateInvalid
from regapp.resources import resource
from regapp.services.badges.templates import shipped_names, shipped_template
from regapp.texts.catalogue import Language

SIZES = {"a6": (105, 148), "cr80": (86, 54), "90x60": (90, 60), "62x100": (62, 100), "a5-fold": (210, 148)}


def test_the_shipped_badges_and_their_sizes() -> None:
    assert {name: (shipped_template(name).width, shipped_template(name).height) for name in shipped_names()} == SIZES


@pytest.mark.parametrize("name", SIZES)
def test_a_shipped_badge_is_read_back_as_it_is_written(name: str) -> None:
    template = shipped_template(name)
    assert parse_template(name, write_template(template)) == template


@pytest.mark.parametrize("name", SIZES)
def test_the_family_name_can_be_read_from_two_metres(name: str) -> None:
    """Capitals of 5 mm: 1/400 of the distance, as signs are lettered; Noto Sans has capitals of 0.714 of its size."""
    family = next(element for element in shipped_template(name).elements if element.field == "family")
    assert family.size * 0.714 * 25.4 / 72 >= 5


MILLIMETRES = st.floats(0.5, 40).map(lambda value: round(value, 2))
ELEMENTS = st.builds(
    Element,
    kind=st.sampled_from(KINDS), x=MILLIMETRES, y=MILLIMETRES, width=MILLIMETRES, height=MILLIMETRES,
    field=st.sampled_from(sorted(FIELDS)), text=st.text("абвАБВ \"'\\[]#=\n", max_size=20),
    size=st.sampled_from([8.0, 12.5]),
    least=st.sampled_from([5.0, 7.5]), lines=st.integers(1, 9), bold=st.booleans(), align=st.sampled_from(ALIGNS),
    upright=st.sampled_from(UPRIGHTS), colour=st.sampled_from([*COLOURS, "#12aBef"]), capitals=st.booleans(),
)  # fmt: skip


@given(st.lists(ELEMENTS, max_size=4), st.lists(ELEMENTS, max_size=2))
def test_any_template_is_read_back_as_it_is_written(front: list[Element], back: list[Element]) -> None:
    template = Template("mine", 90.5, 81, ("single",), tuple(front), tuple(back), 40.0)
    assert parse_template("mine", write_template(template)) == template


GOOD = "width = 90\nheight = 60\n"
TEXT = "[[element]]\nkind = 'text'\nfield = 'family'\nx = 1\ny = 1\nwidth = 20\nheight = 5\n"


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("width = 90", "height"),
        ("width = 0\nheight = 60", "width"),
        ("width = 90\nheight = -60", "height"),
        ("width = true\nheight = 60", "width"),
        (GOOD + "colour = 'red'", "colour"),
        (GOOD + "fold = 95", "fold"),
        (GOOD + "sheets = 'single'", "sheets"),
        (GOOD + "element = 3", "element"),
        (GOOD + TEXT + "sparkle = 1", "sparkle"),
        (GOOD + TEXT.replace("family", "nonsense"), "nonsense"),
        (GOOD + TEXT.replace("x = 1", "x = -4"), "x = -4"),
        (GOOD + TEXT.replace("width = 20", "width = 0"), "width = 0"),
        (GOOD + TEXT.replace("width = 20", "width = 95"), "x + width"),
        (GOOD + TEXT.replace("x = 1\n", ""), "x"),
        (GOOD + TEXT + "size = 'big'", "size"),
        (GOOD + TEXT + "size = 6\nleast = 9", "least"),
        (GOOD + TEXT + "colour = 'puce'", "puce"),
        (GOOD + TEXT + "lines = 0", "lines"),
        (GOOD + TEXT + "align = 'middle'", "align"),
        (GOOD + TEXT.replace("text", "sound"), "sound"),
        ("no toml at all", ""),
    ],
)
def test_every_mistake_is_named(content: str, named: str) -> None:
    with pytest.raises(TemplateInvalid) as caught:
        parse_template("mine", content)
    assert caught.value.name == "mine"
    assert named in caught.value.where


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_fields_have_labels_samples_and_texts(language: str) -> None:
    empty = BadgeData(language=language)
    for name, field in FIELDS.items():
        assert field.sample
        assert isinstance(field.text(empty), str), name
        assert field.label_in(Language(language)) != field.label or name == "donor"


@pytest.mark.parametrize("name", SIZES)
def test_shipped_files_hold_nothing_unknown(name: str) -> None:
    data = tomllib.loads(resource("badges", f"{name}.toml").read_text(encoding="utf-8"))
    assert data.keys() <= {"width", "height", "sheets", "fold", "element", "back"}
