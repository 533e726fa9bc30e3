"""Working by hand and coming back: lists to print, people on paper entered, photos of lists read, a roll call.

`view` has the four views. `tick_list` and `tick_rows` are the field and the table of any length that entering and the
roll call share; `doubts` asks about the rows of photos that a person has to look at.
"""
