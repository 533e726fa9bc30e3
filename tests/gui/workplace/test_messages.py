"""Each act that can be undone has a name in every language."""

import pytest

from regapp.gui.workplace.messages import ACTS
from regapp.services.acts import ActKind
from regapp.texts.catalogue import Language


@pytest.mark.parametrize("language", ["ky", "ru"])
@pytest.mark.parametrize("kind", ActKind)
def test_each_act_has_a_name(kind: ActKind, language: str) -> None:
    assert Language(language).has("Acts", ACTS[kind])
