"""The printers of this machine, without a widget.

`transport` implements the protocol of `regapp.services.printing.printer`. Where CUPS is (`cups`, by ctypes, because
no binding is shipped as a wheel), it sends the PDF itself, with the named size or `Custom.WxHmm`, `print-scaling`
none, and the edge about which the paper is turned. Elsewhere, and for label printers where the user says so,
`raster` draws the pages at the printer's dots, black and white without shades at 203 or 300 dpi, and Qt prints
them. Qt accepts sizes that a queue lacks, and CUPS then drops the job; so `printers` compares sizes first. On
Windows Qt does not report the end of a job: it counts as printed when the system has taken it.

Asking a printer takes a while: never on the GUI thread.
"""
