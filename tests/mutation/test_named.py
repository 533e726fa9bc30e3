"""The table of faults is about the code as it is: what each one changes stands there once."""

import ast

import pytest

from tests.mutation.named import NAMED, ROOT, Fault, changed


@pytest.mark.parametrize("fault", NAMED, ids=lambda fault: f"{fault.file}: {fault.old[:40]!r}")
def test_the_place_of_each_fault_is_there(fault: Fault) -> None:
    ast.parse(changed(fault))
    assert all(ROOT.joinpath(name).exists() for name in fault.tests.split())
