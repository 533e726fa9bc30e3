"""The views of the window, room by room: how each is reached."""
