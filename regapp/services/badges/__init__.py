"""Making badges: the paper first, then the record that it exists.

`issued` says that a badge exists on paper; a PDF counts when its file is whole. The event's own templates, pictures
and batches are journalled (`template/NAME`, `image/NAME`, `batch/ID`), so they can be undone and reach other desks.
`regapp.badges` holds the fields of a badge, its layout and its drawing.
"""
