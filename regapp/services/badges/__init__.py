"""Making badges: the paper first, then the record that it exists.

`issued` says that a badge exists on paper; a PDF counts when its file is whole. Templates and pictures of the
event's own are journalled (`template/NAME`, `image/NAME`), and so undone and carried to other desks; so are batches
(`batch/ID`). What a badge can show, how it is laid out and drawn: `regapp.badges`.
"""
