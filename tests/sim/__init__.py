"""A simulation of several desks in two halls: random work, ends without warning, cut lines, wrong clocks.

In the end every desk and every hub has the same, nothing that was acknowledged is lost, and nothing is there twice.
"""
