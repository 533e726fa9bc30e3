"""Papers on which people sign: sign-in sheets, per-diem registers, registers of materials.

All three have one form (`regapp.model.papers.register`): columns, groups of rows, words. `selection` chooses the
people (people registered for the sessions, and people who came unregistered), `rows` writes their rows, `registers`
makes the file. `regapp.reports` lays all rows out before anything is drawn, so that each page knows the number of
pages, no row is split, and signatures are never without rows; rows are then written straight onto the page, as
badges are. A text that does not fit its cell is broken, then set smaller, then the row grows.

The telephone of people who refused consent is hidden. People who cancelled are listed only if they came. If days
attended are paid, only people who attended are listed. Money is counted in tyiyn (`regapp.model.money`).
"""
