"""Parts of a user's choices on this machine: about scanners, about the kiosk."""
