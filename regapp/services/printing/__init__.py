"""The queue of badges to print: a badge counts as made when it has come out of the printer.

The queue is a table of the file that does not travel with the journal (`regapp.store.print_jobs`): jobs of a desk's
printer are that desk's alone.

- `queue` puts badges in, in portions of ten sheets or twenty labels, and keeps the state of each: waiting, sending,
  sent, printed, failed, unclear, cancelled. Recording `issued` (with printer, batch, and the reason of a reprint)
  and `printed` is one transaction. A badge that was lost admits until the next one has come out.
- Printing at check-in looks, within one transaction, whether a badge was made, waits, is under way or may have come
  out; and looks again when its turn comes (`claim`), because a PDF may have been made or entries of another desk
  received meanwhile. People who showed a badge, wherever it was printed, get none (`by_badge` of a verdict).
- `jobs` draws a job, asks the printer whether it takes pages of that size, claims the job under a title that no
  other job has, sends it, and follows it. Nothing is sent twice without being asked for: a job that the system no
  longer knows is unclear, and the registrar says whether it came out or is printed again.
- `rounds` does this in rounds: at most one job of a printer is under way; a printer that is missing or stopped
  rests longer each time (2 s to 30 s) while others go on; the longer a job takes, the less often it is polled.
  After a restart the rounds follow the sent jobs, by number or title, and go on with the waiting ones. In the copy
  that a backup makes, waiting jobs become unclear, so that a restored file prints nothing twice.
- `printer` is all that the queue knows about printers; `regapp.gui.printing` implements it. A printer's correction
  (formula: `regapp.badges.measuring`) is local to the machine and taken when a job is drawn, not when it is queued.

Check-ins pay for one more insert and never wait for a printer. `tests.printing` starts a cupsd of its own (no root,
no service) with a queue that writes PDF, a label printer that writes CUPS raster, and one that has only A4;
without cupsd these tests skip and say so.
"""
