"""A guard against a fault of PySide6 6.12.0 on Python 3.11.

Every call of an overridden virtual method that returns nothing (each repaint, each event) takes one reference too
many from None; after some minutes of work Python finds none left and ends the process ("none_dealloc"). From
Python 3.12 on None, True and False are immortal (PEP 683) and nothing is needed.
"""

import ctypes
import sys

# More than a window can lose in a lifetime, and far from where the counter would overflow.
_PLENTY = 1 << 40
_IMMORTAL_SINCE = (3, 12)


def guard_singletons() -> None:
    """Give None, True and False so many references that losing some is harmless."""
    if sys.implementation.name != "cpython" or sys.version_info >= _IMMORTAL_SINCE:
        return
    for singleton in (None, True, False):
        if sys.getrefcount(singleton) < _PLENTY // 2:
            # The counter is the first field of every object (CPython, Include/object.h).
            ctypes.c_ssize_t.from_address(id(singleton)).value += _PLENTY
