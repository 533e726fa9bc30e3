"""Updates of the program from a file: what they are, whether to trust them, which version starts.

A window starts without what reads updates: the first use of a name loads it.
"""

from typing import TYPE_CHECKING, Final

from regapp.lazy import names_of

if TYPE_CHECKING:
    from regapp.services.updates.package import Update
    from regapp.services.updates.versions import Versions, versions_here

_HOMES: Final = {
    "Update": "regapp.services.updates.package",
    "Versions": "regapp.services.updates.versions",
    "versions_here": "regapp.services.updates.versions",
}

__all__ = ["Update", "Versions", "versions_here"]
__getattr__ = names_of(__name__, _HOMES)
