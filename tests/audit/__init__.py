"""Figures, lists and papers of a made event, counted again from its journal by lines that share nothing with RegApp."""
