"""Lists in: what a list would change, what is unclear in it, taking it in, and taking it back.

Nothing is written before *Take in*. Columns can be corrected over the preview, unclear places are settled once for
all rows with the same text, possible doubles are decided side by side. The plan behind the page is
`regapp.services.importing`.
"""
