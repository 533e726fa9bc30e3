"""The scanners of this machine that are no keyboards, without a widget: serial ports and devices of their own kind.

`finding` says which there are, `serial_ports` and `hid_devices` read one. Their libraries are an extra, `scanner`, and
load on the thread that looks for devices; without them there is nothing to find, and nothing breaks.
"""
