"""The workplace that every page receives: open desk, session, language, theme, preferences, signals.

A `Workplace` is the only thing that pages share. They speak through its signals and never to each other. All work
that touches the file runs off the GUI thread, on a `Station`: threads that do errands, whose results come back by
signal. The worker has a station for acts in their order, one for questions where only the newest answer counts, and
one for long work with progress and a cross. The print station works the queue of badges in rounds; when the window
closes, it stops within a second and a half, and a call into the system that hangs is left behind. Only opening the
window reads on the GUI thread; the tests of the window fail where anything else does.

A write returns `Changes`; the workplace announces them and each page decides what to read again. With
`Changes(everything=True)` event and sessions are read again before any page hears of it.

`Drafts` keeps what was typed and not saved, whatever closes the form, and gives it to the question at the end.

Texts go through `self.tr`. One translator gives Qt the catalogue, then Qt's own Russian, then the source.
"""
