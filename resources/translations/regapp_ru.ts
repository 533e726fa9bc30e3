<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>municipalities have come, of those registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who have no badge yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 x 60, for a holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A6 (105 x 148), on a ribbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 on A4, cut marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 on A4, cut marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges to make: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges made: {count}. {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for their place: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is misspelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to the use of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Scan, or type a name, phone, badge number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in  Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, the end of the telephone number, or the municipality. Or register this person now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register as walk-in  Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list, or press Ctrl+N to register the first person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 shows the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter checks in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {count}. Arrows choose, Enter checks in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arrived} of {registered} arrived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is protected by a password; save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not a list: use xlsx, xls, ods or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RegApp cannot write {path}: the name must end in {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of names was found in {path}; give one the heading “Full name” or “Family name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not a RegApp file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is damaged; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} was made by a newer RegApp; update RegApp to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} was made by an older RegApp and cannot be brought up to date where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is read-only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} already holds another conference; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no event “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session “{code}”; the sessions are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has the number or reference “{ref}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no badge template “{name}”; there are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {template} has no sheet “{name}”; there are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge template “{name}” has a mistake: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to do this for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is open in another RegApp: {holder}. It can be read, but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be written; is it open in another program, or the folder protected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so the window cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs the library {name}, which is missing; the README says how to install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside RegApp; what is needed to mend it is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file is damaged: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of desk {where} are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {where} differs from the journal; `rebuild` mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is out of step; `rebuild` mends it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Check in the person found; of several, the first Enter points at one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a walk-in; what you typed is taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last act of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the badge of the person shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card of the person shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the Desk, into the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field, close a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in: {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked out: {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge made, no. {issue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered from the list {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that a newer RegApp did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · desk {desk}, {operator}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a list here: xlsx, xls, ods or csv. Nothing is changed before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of participants as a workbook (xlsx), a text table (csv) or for paper (pdf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to take in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New people: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already, with something new: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible doubles, taken in and marked: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}row {row}: {name} ({reasons})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out: {count}. {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {count}. {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Check-in taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-out taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstatement taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New badge taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back as it was: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the session&apos;s hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted, the name follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a genuine badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: this person has been checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may admit all the same; it will be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer badge was made; ask for that one, or find the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card to reinstate the registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge was made for another conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is genuine; the details have not reached this desk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the person by name and make a new badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again, or type the number under the code or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this badge is in the session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, municipality, organisation, phone, number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in: {count} of {selected}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Family name *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees to the use of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps already here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: done   Esc: close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number has too few digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of birth is four digits, like 1974.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Which one? {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a municipality that RegApp knows; it is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>RegApp: why this row was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference belongs to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps somebody who is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of birth not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>municipality not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several municipalities of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city of participation not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent to the use of personal data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works at this desk (stands in the history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound with each verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything lies in this one file. A backup is a verified copy of it; keep one on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RegApp {version}, free software (GPL-3.0-or-later). Letters: Noto Sans. Icons: Lucide. Log: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>This command cannot be understood ({reason}); see {program} --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conference file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event, where the file has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration desk of a conference. Without a command, the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file with the Osh and Bishkek conference and invented people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a list of people (xlsx, csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen, write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the rows left out to this xlsx or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find people by name, number, telephone or municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a query on each line of standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many for each query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match a place, written any way, to its municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place on each line of standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make badges as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90x60 (usual) or a6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single, a4-8 (90x60), a4-4 (a6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check somebody in by the code of a badge or the short number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>she leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who has come, and from where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a list to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sessions and their codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that was recorded of a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a verified copy of the conference file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup in the place of the conference file; the present one is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether the conference file is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute all tables anew from the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo conference is in {file}; people: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo conference was already in {file}; people: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so here is the main job in the shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. The list {path} was imported: added {added}, here already {same}, left out {unusable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Badges made: {count}, in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Badges scanned at the first registration: {outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Attendance by municipality:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files made: {conference} and {badges}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to look for, or use --stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in since {time}, desk {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges made: {count}. File: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for its place: {field} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows}. Added: {added}. Updated: {updated}. Same: {same}. Possible: {possible}. Left out: {unusable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more; --json lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rejects FILE.xlsx gives the rows left out, to mend and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows left out are in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {count}. File: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was there is kept as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is well: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed anew from the journal: {count} subjects.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read only: open at {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is saved in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {number}   RegApp {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a badge, or find somebody by name, telephone or number. Enter checks in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In since {time}, at desk {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headset ({languages})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge has been made yet: Ctrl+P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet: {diet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent to the use of personal data: ask for a signature.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open in another RegApp: {holder}. You can look, but not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written to. You can look, but not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No municipality (guests, others)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
