"""Each act that is taken back has a sentence in every language."""

import pytest

from regapp.gui.workplace.messages import UNDONE
from regapp.services.acts import ActKind
from regapp.texts.catalogue import Language


@pytest.mark.parametrize("language", ["ky", "ru"])
@pytest.mark.parametrize("kind", ActKind)
def test_each_act_has_a_sentence(kind: ActKind, language: str) -> None:
    assert Language(language).has("Messages", UNDONE[kind])
