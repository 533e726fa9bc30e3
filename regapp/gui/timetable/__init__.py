"""The timetable of a day: numbers first, then painting, then a widget.

`layout` says where each block lies, `pointer` what a drag or a key comes to; both are plain numbers without Qt.
"""
