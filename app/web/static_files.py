"""Style sheets, scripts, pictures and sounds: named by their content, compressed ahead, served."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from wsgiref.headers import Headers

from flask import Flask
from whitenoise import WhiteNoise
from whitenoise.compress import Compressor

from app.web.headers import static_headers
from app.web.joined_scripts import JOINED, joined

URL_PREFIX = "/static/"


class UnknownStaticFile(LookupError):
    """A template names a file that is not in the static folder."""


def serve_static(app: Flask, folder: Path | None = None) -> None:
    """Serve the files of `folder` under /static/ and give templates `static_url(path)`.

    Each file is there under two names. The one with its content in it, css/site.<hash>.css, may be
    kept by a browser for good, and is what static_url answers. The plain one, css/site.css, is what
    style sheets and scripts call each other by; a browser asks each time whether it changed.

    The copies are made once for each content in `static` of the instance folder; a script of JOINED
    holds there what it imports. If they cannot be written, and in debug mode, the originals are
    served as they are.

    folder: None for `static` beside the package.
    Read from the configuration: BEHIND_TLS.
    """
    originals = folder or Path(app.root_path).parent / "static"
    contents = _contents(originals)
    names = {path: _name_with_content(path, content) for path, content in contents.items()}
    served = None if app.debug else _compressed_copies(app, contents, names)
    if served is None:
        names = {path: path for path in names}
    kept_for_good = {URL_PREFIX + name for path, name in names.items() if name != path}
    behind_tls = bool(app.config["BEHIND_TLS"])

    def add_headers(headers: Headers, path: str, url: str) -> None:
        for name, value in static_headers(path, behind_tls=behind_tls).items():
            headers[name] = value

    def static_url(path: str) -> str:
        """The address of a file given by its path in the static folder.

        Raises UnknownStaticFile if there is no such file.
        """
        if path in names:
            return URL_PREFIX + names[path]
        if app.debug and (originals / path).is_file():
            return URL_PREFIX + path  # added while the server runs
        raise UnknownStaticFile(f"{path} is not in {originals}")

    app.add_template_global(static_url)
    app.wsgi_app = WhiteNoise(  # type: ignore[method-assign]
        app.wsgi_app,
        root=str(served or originals),
        prefix=URL_PREFIX,
        autorefresh=app.debug,
        max_age=0,
        allow_all_origins=False,  # the files are for our own pages
        add_headers_function=add_headers,
        # Browsers are told not to guess, and play no file that does not say it is a sound.
        mimetypes={".wav": "audio/wav"},
        immutable_file_test=lambda path, url: url in kept_for_good,
    )


def _contents(folder: Path) -> dict[str, bytes]:
    """Each file's path in the folder, with forward slashes, and what is to be served of it."""
    paths = (each.relative_to(folder) for each in sorted(folder.rglob("*")) if each.is_file())
    found = {
        path.as_posix(): (folder / path).read_bytes()
        for path in paths
        if not any(part.startswith(".") for part in path.parts)
    }
    return found | {path: joined(folder, path).encode() for path in JOINED if path in found}


def _name_with_content(path: str, content: bytes) -> str:
    name = PurePosixPath(path)
    digest = hashlib.sha256(content).hexdigest()[:12]
    return name.with_name(f"{name.stem}.{digest}{name.suffix}").as_posix()


def _compressed_copies(
    app: Flask, contents: Mapping[str, bytes], names: Mapping[str, str]
) -> Path | None:
    """The folder with both names of every file and their compressed forms; None if not writable.

    Several processes may start at once: each builds beside the others, the first to finish wins.
    """
    whole = hashlib.sha256("\n".join(names.values()).encode()).hexdigest()[:12]
    parent = Path(app.instance_path) / "static"
    finished = parent / whole
    if finished.is_dir():
        return finished
    try:
        parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(
            dir=parent, prefix=".building-", ignore_cleanup_errors=True
        ) as building:
            copies = Path(building) / whole
            _fill(copies, contents, names)
            try:
                copies.rename(finished)
            except OSError:
                if not finished.is_dir():  # nobody was faster: it could not be written
                    raise
    except OSError as error:
        app.logger.warning("Static files are served uncompressed: %s", error)
        return None
    return finished


def _fill(copies: Path, contents: Mapping[str, bytes], names: Mapping[str, str]) -> None:
    # A sound is asked for in parts, which cannot be compressed.
    compressor = Compressor(extensions=(*Compressor.SKIP_COMPRESS_EXTENSIONS, "wav"), quiet=True)
    for path, name in names.items():
        plain, hashed = copies / path, copies / name
        plain.parent.mkdir(parents=True, exist_ok=True)
        plain.write_bytes(contents[path])
        shutil.copy2(plain, hashed)
        if compressor.should_compress(path):
            for compressed in compressor.compress(os.fspath(plain)):
                suffix = compressed.removeprefix(os.fspath(plain))
                shutil.copy2(compressed, os.fspath(hashed) + suffix)
