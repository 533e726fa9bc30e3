"""Designing badges: a template's parts and choices, and the badge drawn as it changes.

`samples` finds people of the file on whom a badge shows whether it holds: the longest name, a foreign guest, Kyrgyz
letters.
"""
