"""The papers that organisers owe: sign-in sheets and registers, certificates, the donor report.

Each panel chooses, shows the first page as it will come out of the printer, and saves or prints. What a paper says
is put together in `regapp.services`.
"""
