"""Loads a module of the shell when a command needs it: `--help` loads none, and so is quick."""

from importlib import import_module
from typing import Any


def load(module: str, name: str) -> Any:
    """The thing called `name` in the module; loads the module where it is not loaded yet."""
    return getattr(import_module(module), name)
