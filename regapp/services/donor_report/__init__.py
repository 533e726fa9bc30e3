"""donor_report."""
