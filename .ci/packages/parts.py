"""The parts of a package: what each is, its version and its licence, as `LICENCES.txt` and as an SBOM for programs."""

import email
import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from pathlib import Path
from typing import Any

from packages.project import VERSION

_TEXTS = ("LICEN[CS]E*", "license*", "licen[cs]es/**/*", "COPYING*", "NOTICE*", "AUTHORS*", "sboms/*licen*")
_OWN_LICENCE = "GPL-3.0-or-later"


@dataclass(frozen=True)
class Part:
    """One part of a package."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = field(default=(), repr=False)
    reference: str = ""
    """Its address in the language of SBOMs; empty for what no registry has."""


def parts_of(packages: Path) -> list[Part]:
    """Give the libraries in a folder, by their own words, sorted by name."""
    found = [_library(folder) for folder in packages.glob("*.dist-info")]
    return sorted(found, key=lambda part: part.name.lower())


def interpreter(version: str, licence_text: Path) -> Part:
    """Give CPython as a part."""
    text = licence_text.read_text(encoding="utf-8", errors="replace")
    return Part("CPython", version, "PSF-2.0", (text,), f"pkg:generic/cpython@{version}")


def _library(folder: Path) -> Part:
    metadata = email.message_from_bytes((folder / "METADATA").read_bytes())
    name, version = str(metadata["Name"]), str(metadata["Version"])
    paths = sorted({path for pattern in _TEXTS for path in folder.glob(pattern) if path.is_file()})
    texts = tuple(path.read_text(encoding="utf-8", errors="replace").strip() for path in paths)
    reference = f"pkg:pypi/{name.lower().replace('_', '-').replace('.', '-')}@{version}"
    return Part(name, version, _licence(metadata), texts, reference)


def _licence(metadata: Message) -> str:
    """Give the licence that a library names: its expression, else its first short words about it."""
    named = str(metadata["License-Expression"] or metadata["License"] or "").strip()
    if named and named != "UNKNOWN" and "\n" not in named:
        return named
    classifiers = [str(value) for value in metadata.get_all("Classifier", []) if value.startswith("License :: ")]
    return "; ".join(value.rpartition(" :: ")[2] for value in classifiers) or "see its text"


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
    return f"RegApp {VERSION} ({_OWN_LICENCE}) and the parts that come with it:\n\n{table}\n\n" + "\n".join(blocks)


def _same_licence(part: Part, parts: Sequence[Part]) -> str:
    """Give a part that brings the text of a licence which another only names; empty if none does."""
    named = part.licence.split(" OR ")
    return next((other.name for other in parts if other.texts and other.licence in named), "")


def sbom(parts: Sequence[Part], moment: int) -> str:
    """Give the parts as CycloneDX 1.6; the same parts give the same text."""
    components = [_component(part) for part in parts if part.name != "regapp"]
    named = "\n".join(f"{part.name} {part.version}" for part in parts)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, f'regapp {VERSION} {named}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment, UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application", "bom-ref": "regapp", "name": "RegApp", "version": VERSION,
                "licenses": [{"expression": _OWN_LICENCE}],
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
        "type": "library", "bom-ref": part.reference or part.name, "name": part.name, "version": part.version,
        "licenses": [licence], **({"purl": part.reference} if part.reference else {}),
    }  # fmt: skip
