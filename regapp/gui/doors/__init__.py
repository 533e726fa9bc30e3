"""Doors: what this desk does for people who come, who is inside, and what is on loan.

`DutyBar` chooses the duty and shows its figures; `LoansView` lists what is out. The duty itself is kept by
`regapp.gui.scanning.door_keeper`, and what it comes to is decided in `regapp.model.checkin`.
"""
