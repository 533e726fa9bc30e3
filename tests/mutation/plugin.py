"""A plugin of pytest for runs with a fault: nothing remembered from before it, and the quick tests first."""

import sys

import pytest

_FIRST = ("tests/model/", "tests/reports/", "tests/matching/", "tests/services/admission/")


def pytest_sessionstart() -> None:
    """Forget what functions of RegApp keep: faults are tried in forks of a process that has run all tests."""
    for name, module in list(sys.modules.items()):
        if name.startswith("regapp."):
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tables before files and desks: most faults die in the first second. Tests of one folder keep their order.

    Tests of the source are left out: they would find fault with the copy.
    """
    items[:] = sorted((item for item in items if not item.get_closest_marker("source")), key=_rank)


def _rank(item: pytest.Item) -> int:
    return next((rank for rank, folder in enumerate(_FIRST) if item.nodeid.startswith(folder)), len(_FIRST))
