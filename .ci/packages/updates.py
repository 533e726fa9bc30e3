"""What lets an installed RegApp be updated from a file: who signs, which libraries fit, and the file itself."""

import hashlib
import json
import os
import zipfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from packages.project import VERSION, own_wheel, run
from packages.wheels import LOCK
from regapp.services.updates.package import ENDING, is_key, write_update
from regapp.version_choice import INSTALLED

KEYS = "regapp/resources/updates/keys.txt"


def make_key(path: Path) -> str:
    """Make a key that signs updates, in a new file that its owner alone reads; give its public half."""
    key = Ed25519PrivateKey.generate()
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return public_half(key)


def public_half(key: Ed25519PrivateKey) -> str:
    """Give the public half of a key as RegApp's list of keys has it."""
    return key.public_key().public_bytes_raw().hex()


def libraries() -> str:
    """Give the digest of the libraries that RegApp needs, the same on every system."""
    found = run(
        "uv", "pip", "compile", "-q", "pyproject.toml", "--extra", "hub", "--extra", "paper", "--extra", "scanner",
        "--universal", "--constraint", LOCK,
        "--python-version", "3.11", "--no-annotate", "--no-header",
    )  # fmt: skip
    return hashlib.sha256(found.encode()).hexdigest()


def mark_installed(packages: Path, trusted: list[str]) -> None:
    """Say beside the libraries that RegApp was installed from a package, and whose updates it takes."""
    said = {"version": VERSION, "needs": libraries()}
    (packages / INSTALLED).write_text(json.dumps(said) + "\n", encoding="utf-8")
    keys = packages / KEYS
    keys.write_text(with_keys(keys.read_text(encoding="utf-8"), trusted), encoding="utf-8")


def with_keys(text: str, trusted: list[str]) -> str:
    """Give the list of keys with these keys; ValueError for one that is none."""
    if wrong := [key for key in trusted if not is_key(key)]:
        raise ValueError(f"no public key: {', '.join(wrong)}")
    return text + "".join(f"{key}\n" for key in trusted)


def make_update(out: Path, key_file: Path, trusted: list[str]) -> Path:
    """Make the update to this version, signed; whoever takes it trusts its signer from then on."""
    key = load_pem_private_key(key_file.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError(f"{key_file} is no Ed25519 key")
    out.mkdir(parents=True, exist_ok=True)
    wheel = own_wheel(out)
    with zipfile.ZipFile(wheel) as packed:
        files = {name: packed.read(name) for name in packed.namelist() if name.startswith("regapp/")}
    wheel.unlink()
    files[KEYS] = with_keys(files[KEYS].decode(), [public_half(key), *trusted]).encode()
    path = out / f"RegApp-{VERSION}{ENDING}"
    write_update(path, VERSION, libraries(), files, key)
    return path
