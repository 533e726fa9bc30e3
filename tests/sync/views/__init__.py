"""Figures for reporting tools: the views at the hub beside the tables of a desk."""
