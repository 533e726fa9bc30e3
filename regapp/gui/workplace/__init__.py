"""The workplace that every page is handed: open desk, session, language, theme, preferences, signals.

A `Workplace` is the only thing that pages share. They speak through its signals and never to each other. All work
that touches the file runs off the GUI thread: acts in their order, questions where only the newest answer counts,
long work with progress and a cross. Results come back by signal. The print station works the queue of badges on a
thread of its own; when the window closes, it stops within a second and a half, and a call into the system that
hangs is left behind.

A write returns `Changes`; the workplace announces them and each page decides what to read again. With
`Changes(everything=True)` event and sessions are read again before any page hears of it.

Texts go through `self.tr`. One translator gives Qt the catalogue, then Qt's own Russian, then the source.
"""
