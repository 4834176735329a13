"""Ending a run that is told to stop in order, so that nothing half done is left over."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

# Ctrl-C, a request to end, and a closed terminal, which Windows does not know.
_SIGNALS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]


@contextmanager
def ending_in_order() -> Iterator[None]:
    """Let the first signal to stop raise, so that every `finally` runs; later ones are not heard.

    Ctrl-C raises KeyboardInterrupt, the others SystemExit with 128 and the signal's number.
    """
    if threading.current_thread() is not threading.main_thread():
        yield  # signals come to the main thread alone
        return
    heard = {each: signal.getsignal(each) for each in _SIGNALS}
    # What nohup or a shell chose to ignore stays ignored.
    heard = {each: handler for each, handler in heard.items() if handler is not signal.SIG_IGN}

    def stop(number: int, frame: FrameType | None) -> None:
        for each in heard:
            signal.signal(each, signal.SIG_IGN)
        if number == signal.SIGINT:
            raise KeyboardInterrupt
        raise SystemExit(128 + number)

    for each in heard:
        signal.signal(each, stop)
    try:
        yield
    finally:
        for each, handler in heard.items():
            signal.signal(each, handler)
