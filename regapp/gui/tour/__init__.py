"""The tour of the demo: five tasks above the pages, each ticked when somebody has really done it.

`TaskWatch` hears what the program announces (`workplace.doings`, verdicts, the acts that can be undone, the print
station) and says which task was done, by whatever way. `TourBand` shows the tasks and the sentence of one of them.
The start offers it where the event in force is the demo and nobody has closed it in this file; it never asks for the
keyboard. Whom it names is chosen off the GUI thread (`services/attendance/awaited.py`).
"""
