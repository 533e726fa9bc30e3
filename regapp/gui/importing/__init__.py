"""Lists in: what a list comes to, what is unclear in it, taking it in, and taking it back.

Nothing is written before *Take in*. Columns can be corrected over the preview, unclear places are settled once for
all rows that say the same, possible doubles are decided side by side. The plan behind the page is
`regapp.services.importing`.
"""
