"""The timetable of a day: numbers first, then painting, then a widget.

`layout` says where each block lies, `pointer` the result of a drag or a key; both are plain numbers without Qt.
"""
