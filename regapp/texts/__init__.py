"""Words that several rooms say, in three languages, and colours: for the window, the shell and paper alike. No Qt.

What only one room says stands in that room: in its `words.py` where there are many, else beside what says it. A text
that belongs to the row of a table (a badge's field, a shipped list) stands in that row.
"""
