"""The reasons of argparse, which speaks English only, in the language of the shell."""

import re

from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_NO_COMMAND = QT_TRANSLATE_NOOP("Shell", "no such command: {value}")
_NO_VALUE = QT_TRANSLATE_NOOP("Shell", "{argument}: no such value: {value}")
_MISSING = QT_TRANSLATE_NOOP("Shell", "missing: {arguments}")
_ARGUMENT = r"argument (?P<argument>\S.*?)(?:/-\S+)*: "
_VALUE = r"(?P<quote>['\"])(?P<value>.*)(?P=quote)"
_REASONS = (
    (rf"{_ARGUMENT}invalid choice: {_VALUE}", _NO_VALUE),
    (rf"{_ARGUMENT}invalid .+ value: {_VALUE}", _NO_VALUE),
    (rf"{_ARGUMENT}expected .*\barguments?", QT_TRANSLATE_NOOP("Shell", "{argument}: a value is missing")),
    (
        rf"{_ARGUMENT}not allowed with argument (?P<other>.+)",
        QT_TRANSLATE_NOOP("Shell", "{argument} cannot be used together with {other}"),
    ),
    (rf"{_ARGUMENT}ignored explicit argument .*", QT_TRANSLATE_NOOP("Shell", "{argument} takes no value")),
    (r"the following arguments are required: (?P<arguments>.+)", _MISSING),
    (r"one of the arguments (?P<arguments>.+) is required", _MISSING),
    (r"unrecognized arguments: (?P<arguments>.+)", QT_TRANSLATE_NOOP("Shell", "unknown: {arguments}")),
    (
        r"ambiguous option: (?P<argument>.+) could match (?P<arguments>.+)",
        QT_TRANSLATE_NOOP("Shell", "{argument} can mean several options: {arguments}"),
    ),
    # A reason of RegApp's own reader of numbers shows correct input.
    (rf"{_ARGUMENT}(?P<reason>.+)", "{argument}: {reason}"),
)
_PATTERNS = tuple((re.compile(pattern, re.DOTALL), text) for pattern, text in _REASONS)


def refusal_reason(message: str, commands: str, language: Language) -> str:
    """Put argparse's reason into the language; `commands` is the name of the argument that takes a command."""
    message = message.partition(" (choose from")[0]
    for pattern, text in _PATTERNS:
        if found := pattern.fullmatch(message):
            said = found.groupdict()
            if text is _NO_VALUE and said["argument"] == commands:
                text = _NO_COMMAND
            return language.translate("Shell", text).format(**said)
    return message
