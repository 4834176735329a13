"""Opening what is scored and what is written; the old file stays until the new one is whole."""

from __future__ import annotations

import codecs
import io
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from app.batch.reading import UnreadableFile

STANDARD = "-"


class UnwritableFile(ValueError):
    """The scores cannot be written there; the text says why."""


def same_file(people: str, output: str) -> bool:
    """Say whether both names lead to one file, also through a link."""
    if STANDARD in (people, output):
        return False
    try:
        return os.path.samefile(people, output)
    except OSError:
        return False  # one of them is not there


@contextmanager
def opened(name: str) -> Iterator[tuple[IO[str], BinaryIO]]:
    """Yield the text, UTF-16 where its mark says so, else UTF-8, and the bytes below it.

    Raises UnreadableFile where there is nothing to open.
    """
    if name == STANDARD:
        yield _text(sys.stdin.buffer), sys.stdin.buffer
        return
    with _open_to_read(name) as source:
        yield _text(source), source


def _text(source: BinaryIO) -> IO[str]:
    start = source.read(2)
    wide = start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    whole = io.BufferedReader(_FromTheStart(start, source))
    return io.TextIOWrapper(whole, encoding="utf-16" if wide else "utf-8-sig", newline="")


class _FromTheStart(io.RawIOBase):
    """All bytes of a source whose first ones were read; closing it leaves the source open."""

    def __init__(self, start: bytes, source: BinaryIO) -> None:
        self._start = start
        self._source = cast(io.BufferedIOBase, source)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        # What is there now: whoever types the rows need not wait for a full buffer.
        taken = self._start or self._source.read1(len(buffer))
        self._start = b""
        buffer[: len(taken)] = taken
        return len(taken)


@contextmanager
def replaced(name: str) -> Iterator[IO[str]]:
    """Yield a stream for UTF-8 text; a file takes its name only when all was written.

    A .csv file begins with a byte order mark, or Excel would garble every letter that is not plain.
    Raises UnwritableFile where nothing can be written.
    """
    if name == STANDARD:
        printed = io.TextIOWrapper(
            sys.stdout.buffer, encoding="utf-8", errors="backslashreplace", newline=""
        )
        try:
            yield printed
        finally:
            printed.detach()  # writes what is left and keeps standard output open
        return
    target = Path(name).resolve()  # a link goes on pointing where it points
    if target.exists() and not os.access(target, os.W_OK):
        raise UnwritableFile(f"{name} cannot be written: it may only be read.")
    if target.exists() and not target.is_file() and not target.is_dir():
        with _open_to_write(name, target, "w") as stream:
            yield stream  # a device or a pipe: nothing in it could be lost, and it must stay
        return
    if target.is_dir():
        raise UnwritableFile(f"{name} cannot be written: it is a folder.")
    unfinished = target.with_name(f"{target.name}.{secrets.token_hex(4)}.unfinished")
    try:
        marked = target.suffix.lower() == ".csv"
        with _open_to_write(name, unfinished, "x", "utf-8-sig" if marked else "utf-8") as stream:
            if target.exists():
                shutil.copymode(target, unfinished)  # who may read it stays as it was
            yield stream
        os.replace(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


def _open_to_read(name: str) -> BinaryIO:
    try:
        return open(name, "rb")
    except OSError as error:
        raise UnreadableFile(f"{name} cannot be read: {error.strerror}.") from None


def _open_to_write(name: str, path: Path, mode: str, encoding: str = "utf-8") -> IO[str]:
    try:
        # Half a character, which JSON can name, is written by its name: UTF-8 has no bytes for it.
        return open(path, mode, encoding=encoding, errors="backslashreplace", newline="")
    except OSError as error:
        raise UnwritableFile(f"{name} cannot be written: {error.strerror}.") from None
