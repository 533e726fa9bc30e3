"""The designer of badges: a template's parts and choices, and the badge drawn as it changes.

`samples` finds people of the file who put a badge to the test: the longest name, a foreign guest, Kyrgyz letters.
"""
