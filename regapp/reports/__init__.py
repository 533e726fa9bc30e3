"""Figures and papers: attendance cuts, and tables as PDF."""
