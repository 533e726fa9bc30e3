"""Loads a module of the shell when a command needs it: `--help` is quick because it loads none."""

from importlib import import_module
from typing import Any


def load(module: str, name: str) -> Any:
    """Give the object called `name` in the module; load the module if it is not loaded yet."""
    return getattr(import_module(module), name)
