"""The hub's side of joining with six digits."""

import asyncio
from asyncio import StreamReader, StreamWriter
from contextlib import suppress
from typing import Final

from regapp.model.errors.base import RegAppError
from regapp.sync.nearby.secret import KeyExchange
from regapp.sync.nearby.waiting import Waiting

NOBODY: Final = "nobody"
"""The hub waits for no laptop."""
WRONG: Final = "wrong"
_PATIENCE_S: Final = 10.0
_LONGEST: Final = 200


async def let_in(reader: StreamReader, writer: StreamWriter, waiting: Waiting, digest: str) -> None:
    """Answer a laptop that has six digits; each of its lines and of the answers ends with a line feed."""
    try:
        with suppress(OSError, TimeoutError, ValueError, RegAppError):
            async with asyncio.timeout(_PATIENCE_S):
                await _answer(reader, writer, waiting, digest)
    finally:
        with suppress(OSError, RuntimeError):
            writer.close()


async def _answer(reader: StreamReader, writer: StreamWriter, waiting: Waiting, digest: str) -> None:
    theirs = bytes.fromhex(await _line(reader))
    if (kept := waiting.take_try()) is None:
        await _say(writer, NOBODY)
        return
    mine = KeyExchange(kept.digits, digest, is_hub=True)
    await _say(writer, mine.message.hex())
    proof, keys = await _line(reader), mine.finish(theirs)
    if keys is None or not keys.is_proved_by(proof):
        await _say(writer, f"{WRONG} {kept.tries - 1}")
    elif not waiting.give(kept):
        await _say(writer, NOBODY)
    else:
        await _say(writer, keys.seal(kept.code))


async def _line(reader: StreamReader) -> str:
    line = await reader.readline()
    if len(line) > _LONGEST:
        raise ValueError(line)
    return line.decode("ascii").strip()


async def _say(writer: StreamWriter, text: str) -> None:
    writer.write(f"{text}\n".encode("ascii"))
    await writer.drain()
