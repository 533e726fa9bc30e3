"""Figures of attendance: everything that counts people counts them here, in one place.

The census reads of each person what counting needs (`AttendanceRecord` in `regapp.reports.tally`) and keeps a
`Tally` for each scope that somebody looks at: session, city, day, category, place. A check-in takes the old record
of the person out of the tallies and puts the new one in, so a refresh costs the same with a hundred people and with
a hundred thousand. `regapp.reports.figures` puts counts into rows with names. The page, the wall, the shell, lists
of figures and the donor report all show `Figures` of that one function. A property test holds that a census which
has followed any changes equals one that is read afresh.

- Registered: not removed, expected in one of the scope's cities, and not cancelled unless they came. Arrived: came
  to one of the scope's sessions, registered or not.
- People who came to a session that was later taken out of the programme have come to the conference, but stand
  under no session, city or day.
- Who is meant by a session's city is one rule (`is_for` in `regapp.model.checkin`), of admission, figures, papers
  and lists. Lists and papers ask the file for ids; a test holds that they name as many people as the figures say.
  Two counts are asked of the file alone, where a census would be too slow: the bar on the Desk page and the figures
  in the timetable (`regapp.store.figures`).
- Each cut has one row for every person, so it adds up; unknown values have a row of their own. Cities, days and
  sessions overlap, since one person comes to several.
- Age is the event's year less the year of birth, since lists hold no more.
- Expected through the day: people come evenly from the opening of their first registration to their first talk.
"""
