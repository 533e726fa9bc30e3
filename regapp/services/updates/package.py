"""An update as a file: a zip with the program's files, a list of them with digests, and a signature of the list.

The signature is Ed25519 (RFC 8032) over the bytes of `manifest.json`, which names version, digest of the libraries that
it needs, and each file with its size and SHA-256.
"""

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from regapp.model.errors.updates import NotAnUpdate, UpdateAltered, UpdateNotTrusted, UpdateTooNew
from regapp.resources import resource
from regapp.version_choice import number_of

ENDING: Final = ".regapp-update"
FORMAT: Final = 1
MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "signature"
_FOLDER: Final = "app/"
_LARGEST_MANIFEST: Final = 4 << 20
_MOST_BYTES: Final = 500 << 20
"""Of all files of an update: one that says more is none."""
_SAFE_PART: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+@ -]*")
# A zip keeps times; those of an update say nothing. The earliest that the format knows.
_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)


class Content(NamedTuple):
    """What a file of an update must be: its bytes and their SHA-256."""

    size: int
    digest: str


@dataclass(frozen=True)
class Update:
    """An update whose signature was verified: version, digest of the libraries it needs, files by their paths."""

    path: Path
    version: str
    needs: str
    files: Mapping[str, Content]

    @property
    def size(self) -> int:
        """Bytes on the disk when it is put in."""
        return sum(content.size for content in self.files.values())


def trusted_keys() -> list[Ed25519PublicKey]:
    """The keys that sign updates of this RegApp."""
    lines = resource("updates", "keys.txt").read_text(encoding="utf-8").splitlines()
    return [Ed25519PublicKey.from_public_bytes(bytes.fromhex(line)) for line in map(str.strip, lines) if is_key(line)]


def is_key(line: str) -> bool:
    """Whether a line names a key."""
    return re.fullmatch(r"[0-9a-fA-F]{64}", line) is not None


def read_update(path: Path, keys: Sequence[Ed25519PublicKey]) -> Update:
    """Read who made an update and what it is. NotAnUpdate, UpdateNotTrusted, UpdateTooNew."""
    with _opened(path) as packed:
        if packed.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST or packed.getinfo(SIGNATURE).file_size > 64:
            raise NotAnUpdate(str(path))
        manifest, signature = packed.read(MANIFEST), packed.read(SIGNATURE)
    if not any(_has_signed(key, signature, manifest) for key in keys):
        raise UpdateNotTrusted(str(path))
    said: dict[str, Any] = json.loads(manifest)
    if said["format"] > FORMAT:
        raise UpdateTooNew(str(path))
    files = {name: Content(*content) for name, content in said["files"].items()}
    update = Update(path, said["version"], said["needs"], files)
    if not all(map(is_safe, files)) or update.size > _MOST_BYTES or number_of(update.version) is None:
        raise NotAnUpdate(str(path))
    return update


def contents(update: Update) -> Iterator[tuple[str, bytes]]:
    """The files of an update, each compared with what was signed. UpdateAltered, NotAnUpdate."""
    with _opened(update.path) as packed:
        for name, expected in update.files.items():
            if packed.getinfo(_FOLDER + name).file_size != expected.size:
                raise UpdateAltered(str(update.path))
            content = packed.read(_FOLDER + name)
            if hashlib.sha256(content).hexdigest() != expected.digest:
                raise UpdateAltered(str(update.path))
            yield name, content


def write_update(path: Path, version: str, needs: str, files: Mapping[str, bytes], key: Ed25519PrivateKey) -> None:
    """Write an update: the same bytes for the same files, whenever it is made."""
    listed = {name: [len(files[name]), hashlib.sha256(files[name]).hexdigest()] for name in sorted(files)}
    said = {"format": FORMAT, "version": version, "needs": needs, "files": listed}
    manifest = json.dumps(said, indent=0, ensure_ascii=False).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in ((MANIFEST, manifest), (SIGNATURE, key.sign(manifest))):
            packed.writestr(zipfile.ZipInfo(name, _NO_TIME), content)
        for name in listed:
            entry = zipfile.ZipInfo(_FOLDER + name, _NO_TIME)
            packed.writestr(entry, files[name], zipfile.ZIP_DEFLATED)


def is_safe(name: str) -> bool:
    """Whether a path of an update stays in its folder, on every system."""
    return all(_SAFE_PART.fullmatch(part) and not part.endswith((".", " ")) for part in name.split("/"))


def _has_signed(key: Ed25519PublicKey, signature: bytes, content: bytes) -> bool:
    try:
        key.verify(signature, content)
    except InvalidSignature:
        return False
    return True


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open an update. What a damaged or foreign file makes of reading is NotAnUpdate."""
    try:
        with zipfile.ZipFile(path) as packed:
            yield packed
    except (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise NotAnUpdate(str(path)) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotAnUpdate(str(path)) from error
