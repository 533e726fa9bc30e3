"""The papers that organisers owe: sign-in sheets and registers, certificates, the donor report.

Each panel chooses, shows the first page as it will be printed, and saves or prints. The content of a paper
comes from `regapp.services`.
"""
