"""The parts of a package: licences for people, and an SBOM in the form of CycloneDX."""

import json
import re
from importlib.metadata import distribution
from pathlib import Path

import pytest

from packages.parts import licences_text, parts_of, sbom
from packages.wheels import unpack
from regapp.services.updates.parts import Part
from tests.packages.made import make_wheel

MOMENT = 1_700_000_000
HERE = Path(str(distribution("reportlab").locate_file("")))


@pytest.fixture
def parts(tmp_path: Path) -> list[Part]:
    folder = tmp_path / "packages"
    for name, more in (
        ("Zebra", "License-Expression: MIT OR Apache-2.0"),
        ("apple", "License: LGPL-3.0-only OR GPL-3.0-only"),
        ("old_one", "Classifier: License :: OSI Approved :: BSD License"),
    ):
        unpack(make_wheel(tmp_path, name, "1.0", {f"{name}.py": ""}, more=more), folder)
    return parts_of(folder)


def test_parts_are_read_from_their_own_words(parts: list[Part]) -> None:
    assert [(part.name, part.version, part.licence) for part in parts] == [
        ("apple", "1.0", "LGPL-3.0-only OR GPL-3.0-only"),
        ("old_one", "1.0", "BSD License"),
        ("Zebra", "1.0", "MIT OR Apache-2.0"),
    ]


def test_an_sbom_has_what_the_form_requires(parts: list[Part]) -> None:
    document = json.loads(sbom(parts, MOMENT))
    assert (document["bomFormat"], document["specVersion"], document["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", document["serialNumber"])
    assert document["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    references = [component["bom-ref"] for component in document["components"]]
    assert len(set(references)) == len(references) == len(parts)
    for component in document["components"]:
        assert component["type"] == "library"
        assert component["name"]
        assert component["version"]
        assert len(component["licenses"]) == 1
    assert document["dependencies"] == [{"ref": "regapp", "dependsOn": references}]


def test_only_an_expression_stands_as_one(parts: list[Part]) -> None:
    licences = {part["name"]: part["licenses"][0] for part in json.loads(sbom(parts, MOMENT))["components"]}
    assert licences["old_one"] == {"license": {"name": "BSD License"}}
    assert licences["Zebra"] == {"expression": "MIT OR Apache-2.0"}


def test_the_same_parts_give_the_same_text(parts: list[Part]) -> None:
    assert sbom(parts, MOMENT) == sbom(list(parts), MOMENT)
    assert licences_text(parts) == licences_text(list(parts))


def test_licences_of_all_parts_stand_in_one_text(parts: list[Part]) -> None:
    text = licences_text(parts)
    assert all(f"May be used: {part.name}." in text for part in parts)
    assert "apple 1.0: LGPL-3.0-only OR GPL-3.0-only" in text


def test_a_part_without_a_text_is_told_where_it_stands() -> None:
    qt = Part("Qt", "6", "LGPL-3.0-only OR GPL-2.0-only")
    text = licences_text([Part("psycopg", "3", "LGPL-3.0-only", ("GNU LESSER GENERAL PUBLIC LICENSE",)), qt])
    assert "LGPL-3.0-only OR GPL-2.0-only: the text stands under psycopg." in text


def test_each_library_here_names_its_licence() -> None:
    assert [part.name for part in parts_of(HERE) if part.licence == "see its text" and not part.texts] == []
