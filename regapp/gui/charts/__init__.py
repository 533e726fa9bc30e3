"""Charts as pictures: one drawing to show, copy, save or print.

A picture is a function that draws into an area with a theme. `FigureCard` shows one in the window with its title
and the button that saves it; `picture_sheet` puts title, event and date around it for others, in light colours on
white.
"""
