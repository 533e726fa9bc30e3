"""The Programme page: sessions by day and city, moved by mouse and keys; who is registered for which.

The timetable itself is `regapp.gui.timetable`. A block that was moved is shown there at once and journalled off the
GUI thread; the next key goes on from what is shown. Clashes are shown, never forbidden. Materials of the conference
go onto the screen as a code for telephones.
"""
