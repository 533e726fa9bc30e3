"""What a camera that reads codes shows: its small picture at the Desk, and the words for what becomes of it.

The camera itself is one of the `scanners`. Its picture is drawn and forgotten: nothing of it is kept.
"""
