"""How true a printer is: the correction of its pages."""

from regapp.badges.paper import Correction

__all__ = ["Correction"]
