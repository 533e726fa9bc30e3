"""The parts of a package: what each is, its version and its licence, as `LICENCES.txt` and as an SBOM for programs."""

import json
import re
import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from packages.project import VERSION, moment
from regapp.services.updates.parts import LICENCE, Part, part_of

_CPYTHON = "CPython"


def parts_of(packages: Path) -> list[Part]:
    """Give the libraries in a folder, by their own words, sorted by name."""
    found = map(part_of, packages.glob("*.dist-info"))
    named = [part if part.licence else replace(part, licence="see its text") for part in found]
    return sorted(named, key=lambda part: part.name.lower())


def interpreter(version: str, licence_text: Path) -> Part:
    """Give CPython as a part."""
    return Part(_CPYTHON, version, "PSF-2.0", (licence_text.read_text(encoding="utf-8", errors="replace"),))


def write_papers(folder: Path, python: Part, packages: Path) -> None:
    """Write the licences of all parts, and the list of the parts, into the folder of a package."""
    parts = [python, *parts_of(packages)]
    (folder / "LICENCES.txt").write_text(licences_text(parts), encoding="utf-8")
    (folder / "sbom.cdx.json").write_text(sbom(parts, moment()), encoding="utf-8")


def licences_text(parts: Sequence[Part]) -> str:
    """Give all licences in one text for people."""
    table = "\n".join(f"{part.name} {part.version}: {part.licence}" for part in parts)
    said: dict[str, str] = {}
    blocks = []
    for part in parts:
        if not part.texts and (other := _same_licence(part, parts)):
            blocks.append(f"{'=' * 78}\n{part.name} {part.version}\n\n{part.licence}: the text stands under {other}.\n")
        for text in part.texts:
            # Libraries of one family bring the same text.
            first = said.setdefault(text, part.name)
            blocks.append(
                f"{'=' * 78}\n{part.name} {part.version}\n\n{text if first == part.name else f'As {first}.'}\n"
            )
    return f"RegApp {VERSION} ({LICENCE}) and the parts that come with it:\n\n{table}\n\n" + "\n".join(blocks)


def _same_licence(part: Part, parts: Sequence[Part]) -> str:
    """Give a part that brings the text of a licence which another only names; empty if none does."""
    named = part.licence.split(" OR ")
    return next((other.name for other in parts if other.texts and other.licence in named), "")


def sbom(parts: Sequence[Part], second: int) -> str:
    """Give the parts as CycloneDX 1.6; the same parts give the same text."""
    components = [_component(part) for part in parts if part.name != "regapp"]
    named = "\n".join(f"{part.name} {part.version}" for part in parts)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, f'regapp {VERSION} {named}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(second, UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application", "bom-ref": "regapp", "name": "RegApp", "version": VERSION,
                "licenses": [{"expression": LICENCE}],
            },
        },
        "components": components,
        "dependencies": [{"ref": "regapp", "dependsOn": [component["bom-ref"] for component in components]}],
    }  # fmt: skip
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, Any]:
    # Only an expression of SPDX may stand as one; other words are a name.
    is_expression = " " not in part.licence or " OR " in part.licence or " AND " in part.licence
    licence = {"expression": part.licence} if is_expression else {"license": {"name": part.licence}}
    return {
        "type": "library", "bom-ref": _reference(part), "name": part.name, "version": part.version,
        "licenses": [licence], "purl": _reference(part),
    }  # fmt: skip


def _reference(part: Part) -> str:
    """Give the address of a part in the language of SBOMs: https://github.com/package-url/purl-spec"""
    if part.name == _CPYTHON:
        return f"pkg:generic/cpython@{part.version}"
    return f"pkg:pypi/{re.sub('[-_.]+', '-', part.name).lower()}@{part.version}"
