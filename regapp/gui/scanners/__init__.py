"""The scanners of this machine that are no keyboards, without a widget: ports, devices of their own kind, a camera.

`finding` says which there are, `serial_ports` and `hid_devices` read one. Their libraries are an extra, `scanner`, and
load on the thread that looks for devices; without them there is nothing to find, and nothing breaks.

A camera (`camera_station`) is another extra. `video` is all that knows QtMultimedia, and loads once a camera is chosen
or looked for; `luminance` finds the brightness in a frame's bytes, `frame_reading` its codes on a thread of its own.
"""
