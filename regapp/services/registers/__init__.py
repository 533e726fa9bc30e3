"""Papers on which people sign: sign-in sheets, per-diem registers, registers of materials.

All three are one thing (`regapp.model.papers.register`): columns, groups of rows, words. `selection` says who
stands on it (people registered for the sessions, and people who came without), `rows` what is said of them,
`registers` makes the file. `regapp.reports` lays all rows out before anything is drawn, so that each page knows how
many there are, no row is torn, and signatures never stand without rows; rows are then written straight onto the
page, as badges are. A text that does not fit its cell is broken, then set smaller, then the row grows.

The telephone of people who refused consent is hidden. People who cancelled stand on it only if they came. Where
days attended are paid, only people who attended stand on it. Money is counted in tyiyn (`regapp.model.money`).
"""
