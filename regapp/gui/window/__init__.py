"""The window around the pages: rail, header, drawer, status line, help, and the keys of all pages.

`PAGES` in `pages` is the one table of pages: rail, keys and stack follow from it. A page is made when it is first shown
or asked for, so that the frame is on the screen before any page is built.
"""
