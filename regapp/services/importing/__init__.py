"""Lists in: read, understood, compared with who is here, then written wholly or not at all.

`plan` is what an import comes to before anything is written: rows = added + updated + same + possible + unusable. A
row is somebody who is here only by reference, or by folded name and telephone; everything else is offered to a
person. Possible doubles that nobody has decided are added and reported, because left out they would be missing at
the desk. An unclear place is asked once for all rows that say the same; the answer goes before the matcher, for the
event, on every desk (`settled_places`). Rows that cannot be used come back in a file with their reasons
(`rejects`).
"""
