"""The designer of badges: a template's parts and choices, and the badge drawn as it changes.

`samples` finds people of the file who test a badge: the longest name, a foreign guest, Kyrgyz letters.
"""
