"""The window around the pages: rail, header, drawer, status line, help, and the keys of all pages."""
