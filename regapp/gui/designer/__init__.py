"""The designer: a badge or certificate template on a canvas, with its properties beside it.

The designer keeps only a `Template`. `design` holds the state and the steps back and forth;
`acts`, `snapping`, `limits`, `history` and `pointer` decide without Qt. The canvas draws no badge: it asks for the
PDF (`regapp.services.designer`) off the GUI thread, the newest answer counts, and shows its page in exactly the
pixels it has. A test compares them with another renderer. `Ctrl+Z` comes from the window, which gives it to the
page in sight.

A shipped template is saved under another name. An unsaved design stays until RegApp is closed.
"""
