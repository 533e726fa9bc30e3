"""Whose outlines the maps show: as the files of outlines say it, in three languages."""

import json

import pytest

from regapp.resources import resource
from regapp.texts.catalogue import Language
from regapp.texts.words import outlines_source


@pytest.mark.parametrize("name", ["oblasts", "rayons"])
def test_the_source_is_that_of_the_files(name: str) -> None:
    said = json.loads(resource("map", f"{name}.geojson").read_text(encoding="utf-8"))["attribution"]
    assert said.startswith(f"{outlines_source(Language('en'))};")


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_what_the_licence_wants_is_said_in_each_language(code: str) -> None:
    said = outlines_source(Language(code))
    assert all(part in said for part in ("COD-AB", "OCHA", "2018", "CC BY-IGO", "WFP-VAM/prism-app"))
    assert ("Ministry" in said) == (code == "en")
