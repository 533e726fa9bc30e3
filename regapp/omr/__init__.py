"""Optical mark recognition: which boxes of a photographed desk list are ticked, and which rows are signed.

`photos` opens a picture, `reading` finds the codes of pages in it, `flattening` lays a page flat by its four corner
marks, `rows` finds each row again by its box and its bar (paper is folded), `marks` decides what is ticked and what is
signed by the `ink` that is there. Shadows are divided out (`brightness`), shapes are found by what they cover
(`squares`), and the map from paper to picture is `geometry`. No handwriting is recognised. The libraries are the extra
`paper`.

The first use of a name below loads them.
"""

from typing import TYPE_CHECKING

from regapp.lazy import names_of

if TYPE_CHECKING:
    from regapp.omr.photos import open_photo as open_photo
    from regapp.omr.reading import pages_in as pages_in
else:
    __getattr__ = names_of(__name__, {"open_photo": "regapp.omr.photos", "pages_in": "regapp.omr.reading"})
