"""The window: all of Qt, and nothing that decides.

A page shows what services give and calls them; rules stand in `regapp.model` and `regapp.services`. Every room
knows only rooms on lower floors (the drawing in docs/architecture.md), and no page knows another page: they speak
through the signals of the workplace. Modules that decide something for the window (geometry, drags, keys) have no
Qt, so that tests call them directly; `WITHOUT_QT` in `tests.test_architecture` lists them.

`display` looks for a display and for missing libraries before Qt is loaded, because Qt would end the process.
`singletons` guards against a fault of PySide6 6.12.0 on Python 3.11: each call of an overridden virtual method that
returns nothing takes one reference too many from None, and after some thousand repaints the process ends. Python
3.12 and newer do not have the fault.
"""
