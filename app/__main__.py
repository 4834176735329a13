"""The server for every day: `python -m app`, on Linux, macOS and Windows."""

import os
import socket
import sys

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from app import create_app
from app.config import Settings, SettingsError, read_settings


def main() -> int:
    """Serve until Ctrl+C; 0 after a quiet end, 1 if the server could not start."""
    try:
        # Once before the workers start: the key and the static files are made, and whatever is
        # wrong is said once and not by every worker.
        app = create_app()
        settings = read_settings(os.environ, app.instance_path)
        check_port(settings)
    except SettingsError as error:
        print(f"Balance Check cannot start. {error}", file=sys.stderr)
        return 1
    server = Granian(
        target="app:create_app",
        factory=True,
        interface=Interfaces.WSGI,
        address=settings.host,
        port=settings.port,
        workers=settings.workers,
        # One thread a process: more of them only wait for each other.
        blocking_threads=1,
        websockets=False,
        # A worker that dies is replaced, so that one bad moment does not end the clinic's day.
        respawn_failed_workers=True,
        # Seconds. One that is asked to end while it still starts may not hear it.
        workers_kill_timeout=5,
        # Trouble is said; who asked for what is never written down.
        log_level=LogLevels.warning,
        log_access=False,
    )
    server.on_startup(lambda: print(announcement(settings), flush=True))
    server.serve()
    return 0


def announcement(settings: Settings) -> str:
    """One line for the person who started the server: where to go and how to stop."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"Balance Check is at http://{host}:{settings.port}  (stop with Ctrl+C)"


def check_port(settings: Settings) -> None:
    """Raise SettingsError if nothing can listen at the host and port, saying what to change."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM
        )[0]
    except socket.gaierror as error:
        raise SettingsError(
            f"HOST is {settings.host!r}, which is no address of this computer. "
            "Leave it out for this computer alone, or set it to 0.0.0.0 for all that can reach it."
        ) from error
    with socket.socket(family, kind, protocol) as probe:
        if sys.platform != "win32":
            # A port that was let go a moment ago counts as free. (On Windows the same option
            # would call a port free that somebody listens on.)
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except OSError as error:
            raise SettingsError(
                f"Port {settings.port} at {settings.host} cannot be used ({error.strerror}). "
                "Perhaps Balance Check is running already, or another program is there. "
                "Stop it, or set PORT to another number, for example PORT=8001."
            ) from error


if __name__ == "__main__":
    sys.exit(main())
