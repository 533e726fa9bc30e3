"""Charts as pictures: something drawn that is shown, copied, saved or printed alike.

A picture is a function that draws into an area with a theme. `FigureCard` shows one in the window with its title
and the button that saves it; `picture_sheet` puts title, event and date around it for others, in light colours on
white.
"""
