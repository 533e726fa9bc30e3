"""From what scanners send to a text: keys with their times; and codes of others.

A keyboard scanner types key positions, faster than any hand: `assembling` holds such keys and gives the whole code,
read by `readings`. Whatever way it came, the code is read by `model.typed`, and `foreign` names what is no badge.
"""
