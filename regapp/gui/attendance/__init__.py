"""The Attendance page and the wall: who has come and from where, as it happens.

The page asks through a feed: the census (`regapp.services.attendance`) lives on the thread that answers questions,
and the old figures stay in sight until the new ones arrive. Map, bars and curve are pictures (`regapp.gui.charts`,
`regapp.gui.map`) that draw into any area in any theme, so the page, the wall, a PNG and a PDF show the same.

The wall is a second window for a large screen. It draws `WallData`, figures and places only, never a person, onto a
board 1,080 high, and shares the census of the page. It closes with the window.
"""
