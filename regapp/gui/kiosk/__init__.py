"""The kiosk: an unattended station that fills the screen, where participants check themselves in.

By a code, or by name with the last four digits of the telephone; nobody else is ever shown. It has a language and an
on-screen keyboard of its own, forgets what was typed, and is left only with the operator's PIN.
"""
