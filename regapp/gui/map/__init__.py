"""The map of the country: areas in shades of a figure, with labels and a legend.

Outlines come in kilometres from `regapp.matching.places.outlines`; `reports.country_map` draws the same ones on paper.
Drawing, labels, scale and shapes work on any area; `MapView` is the widget with mouse and keys.
"""
