"""Figures of attendance: the one place where people are counted.

The census reads an attendance record of each person (`AttendanceRecord` in `regapp.reports.tally`) and keeps a
`Tally` for each scope that somebody looks at: session, city, day, category, place. A check-in takes the person's old
record out of the tallies and puts the new one in, so a refresh costs the same with a hundred people and with a
hundred thousand. `regapp.reports.figures` puts counts into rows with names. The page, the wall, the shell, lists of
figures and the donor report all show `Figures` of that one function. A property test checks that a census that has
followed any changes equals one that is newly read.

- Registered: people who are not removed, are expected in one of the scope's cities, and have not cancelled unless
  they came. Arrived: people who came to one of the scope's sessions, registered or not. Others: those of them who
  were not registered for it. A share is that of registered people who came, and never passes 1.
- People who came to a session that was later taken out of the programme count as come to the conference, but under
  no session, city or day.
- One rule says which people a session's city is for (`is_for` in `regapp.model.checkin`); admission, figures, papers
  and lists share it. Lists and papers ask the file for ids; a test checks that they name as many people as the
  figures say, and `tests/audit` counts a made event from its journal by lines of its own. Two counts come straight
  from the file, because a census would be too slow: the bar on the Desk page and the figures in the timetable
  (`regapp.store.figures`).
- Each cut counts every person in one row, so it adds up; unknown values have a row of their own. Cities, days and
  sessions overlap, because one person comes to several.
- Tables by several cuts at once (`crossed` in `census.py`) put each person into the rows of those cuts.
- Who came to an earlier event of the file is known by telephone and whole name (`returning`); likeness is not enough.
- Age is that on the event's first day where the date of birth is known, else the age reached in that year.
- Expected through the day: people come evenly from the opening of their first registration to their first talk.
"""
