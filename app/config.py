"""Every setting by name: what it is, where it is set and why it has the value it has."""

import os
import secrets
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

# A signed cookie is only as good as its key; 32 characters is the least that is taken.
SHORTEST_SECRET_KEY = 32
LANGUAGES = ("en",)
PAPERS = ("letter", "a4")


class SettingsError(ValueError):
    """A setting cannot be used; the text names it and says what to do."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings that a person running Balance Check may choose.

    secret_key: signs the cookie with the answers; at least SHORTEST_SECRET_KEY characters.
    behind_tls: whether a proxy in front speaks HTTPS to the browser and says so in its headers.
    host: the address to listen on.
    port: 1 to 65535.
    workers: processes that answer at the same time, 1 or more.
    language: the folder of words to read, one of LANGUAGES.
    paper: the size of printed pages, one of PAPERS.
    """

    secret_key: str
    behind_tls: bool
    host: str
    port: int
    workers: int
    language: str
    paper: str

    def flask_config(self) -> dict[str, object]:
        """The settings under the names that Flask and its extensions read."""
        return {
            "SECRET_KEY": self.secret_key,
            "SESSION_COOKIE_NAME": "balance_check",
            # No script of ours reads the cookie, so no script needs to.
            "SESSION_COOKIE_HTTPONLY": True,
            # Lax, not Strict: a link in a clinic's letter must open with the answers still there.
            "SESSION_COOKIE_SAMESITE": "Lax",
            # Over plain HTTP, as at home, a browser would not send a secure cookie back.
            "SESSION_COOKIE_SECURE": self.behind_tls,
            # Twelve weeks: as long as a plan runs before the next check.
            "PERMANENT_SESSION_LIFETIME": timedelta(days=84),
            # A page may be left open for hours while a helper is on the way; the token lives as
            # long as the session.
            "WTF_CSRF_TIME_LIMIT": None,
            # The longest form is a few kilobytes; more than this is no answer of a person.
            "MAX_CONTENT_LENGTH": 64 * 1024,
            "BEHIND_TLS": self.behind_tls,
            "LANGUAGE": self.language,
            "PAPER": self.paper,
        }


def read_settings(environ: Mapping[str, str], instance_path: str | Path) -> Settings:
    """Read the settings from environment variables; one that is absent or empty has its default.

    Without SECRET_KEY, a key is made on the first run and kept in the folder `instance_path`.
    Raises SettingsError, with a text for the person who set it, when a value cannot be used.
    """
    return Settings(
        secret_key=_secret_key(environ, Path(instance_path)),
        # Off: forwarded addresses may only be believed when a proxy is known to set them.
        behind_tls=_switch(environ, "BEHIND_TLS"),
        # This machine alone: nobody else on the network sees the check unless that is wanted.
        host=environ.get("HOST") or "127.0.0.1",
        port=_whole_number(environ, "PORT", default=8000, highest=65535),
        # A process a core: one blocking thread each was the fastest and steadiest measured.
        workers=_whole_number(environ, "WORKERS", default=_usable_cores(), highest=256),
        language=_one_of(environ, "LANGUAGE", LANGUAGES),
        # US words come with US paper; A4 is one setting away.
        paper=_one_of(environ, "PAPER", PAPERS),
    )


def _usable_cores() -> int:
    if sys.platform == "win32":
        return 1  # the server runs a single process there
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))  # fewer than the machine has, if it is shared out
    return os.cpu_count() or 1


def _switch(environ: Mapping[str, str], name: str) -> bool:
    value = environ.get(name, "")
    if value not in ("", "0", "1"):
        raise SettingsError(f"{name} is {value!r}. Please set it to 1 (on) or 0 (off).")
    return value == "1"


def _whole_number(environ: Mapping[str, str], name: str, *, default: int, highest: int) -> int:
    value = environ.get(name, "").strip()
    if not value:
        return default
    # Five digits at most: no longer number can be in range.
    if value.isascii() and value.isdigit() and len(value) <= 5 and 1 <= int(value) <= highest:
        return int(value)
    raise SettingsError(
        f"{name} is {value!r}. Please set it to a whole number from 1 to {highest}, "
        f"or leave it out for {default}."
    )


def _one_of(environ: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str:
    value = environ.get(name) or choices[0]
    if value not in choices:
        raise SettingsError(f"{name} is {value!r}. Please set it to one of: {', '.join(choices)}.")
    return value


def _secret_key(environ: Mapping[str, str], instance: Path) -> str:
    key = environ.get("SECRET_KEY", "")
    if key:
        origin = "SECRET_KEY"
    else:
        path = instance / "secret_key"
        origin = f"The key in {path}"
        key = _kept_key(path)
    if len(key) < SHORTEST_SECRET_KEY:
        raise SettingsError(
            f"{origin} is too short: it has {len(key)} characters and needs {SHORTEST_SECRET_KEY} "
            "or more, as hard to guess as chance can make them. Set SECRET_KEY to such a text, or "
            "leave it out and remove the file secret_key from the instance folder, and a good key "
            "is made for you."
        )
    return key


def _kept_key(path: Path) -> str:
    """The key in the file at `path`, made first if the file is not there yet."""
    try:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # The folder may have been there, made with wider rights by somebody else.
            path.parent.chmod(0o700)
            _write_once(path, secrets.token_hex(32))
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"The secret key cannot be kept in {path} ({error}). Let this folder be written, or "
            f"set SECRET_KEY to {SHORTEST_SECRET_KEY} or more characters that nobody can guess."
        ) from error


def _write_once(path: Path, text: str) -> None:
    """Put `text` into a new file, whole and readable by its owner alone.

    If another process was faster, its file stays and `text` is dropped.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".secret_key-")  # mode 0600
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text + "\n")
        try:
            os.link(name, path)  # a link appears whole or not at all, and never replaces
        except FileExistsError:
            return
    finally:
        os.unlink(name)
