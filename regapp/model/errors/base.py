"""The two families of foreseen failures, as types with parameters; the words for them are in `texts.sentences`."""


class RegAppError(Exception):
    """A failure with a plain sentence for the user."""

    exit_status = 1
    """The exit status of a command that fails so."""

    def __str__(self) -> str:
        """The type and its parameters, for a log."""
        return repr(self)


class InputError(RegAppError):
    """The user's input cannot be used; nothing was changed."""

    exit_status = 2


class FailureError(RegAppError):
    """The world did not let RegApp do it though the request was right; nothing was changed."""
