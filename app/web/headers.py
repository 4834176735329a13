"""The headers that every answer carries: what a browser may load, remember and tell others."""

from collections.abc import Mapping
from types import MappingProxyType

from flask import Flask, Response

# Everything comes from this server, nothing inline, and no other site may show the pages.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "script-src 'self'",
        "media-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

# The check needs no sensor and no payment. The screen wake lock stays with our own pages: it keeps
# the clock of a check in sight.
PERMISSIONS_POLICY = ", ".join(
    (
        "accelerometer=()",
        "browsing-topics=()",
        "camera=()",
        "display-capture=()",
        "geolocation=()",
        "gyroscope=()",
        "magnetometer=()",
        "microphone=()",
        "midi=()",
        "payment=()",
        "screen-wake-lock=(self)",
        "serial=()",
        "usb=()",
    )
)

SECURITY_HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "Content-Security-Policy": CONTENT_SECURITY_POLICY,
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": PERMISSIONS_POLICY,
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        # For browsers that do not know frame-ancestors.
        "X-Frame-Options": "DENY",
    }
)

# What a style sheet, a script or a sound needs of them: the rest is about documents, and half a
# kilobyte with every one of them.
STATIC_HEADERS: Mapping[str, str] = MappingProxyType(
    {name: SECURITY_HEADERS[name] for name in
     ("Cross-Origin-Resource-Policy", "X-Content-Type-Options")}
)  # fmt: skip
# A picture is a document too, when somebody opens it by itself: it may draw, and nothing else.
PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

# One year, in seconds. Without subdomains: they may belong to somebody else.
STRICT_TRANSPORT_SECURITY = f"max-age={365 * 24 * 60 * 60}"


def security_headers(*, behind_tls: bool) -> dict[str, str]:
    """SECURITY_HEADERS, and with HTTPS in front of the app the promise to stay on it."""
    return {**SECURITY_HEADERS, **_promise(behind_tls)}


def static_headers(path: str, *, behind_tls: bool) -> dict[str, str]:
    """The headers of a file of the static folder; a picture has a policy of its own."""
    policy = {"Content-Security-Policy": PICTURE_POLICY} if path.endswith(".svg") else {}
    return {**STATIC_HEADERS, **policy, **_promise(behind_tls)}


def _promise(behind_tls: bool) -> dict[str, str]:
    # Over plain HTTP a browser ignores it, and at home there is no HTTPS to stay on.
    return {"Strict-Transport-Security": STRICT_TRANSPORT_SECURITY} if behind_tls else {}


def add_security_headers(app: Flask) -> None:
    """Put the headers on every answer of the app, errors included, and let none of them be kept.

    Read from the configuration: BEHIND_TLS. Static files do not pass here; `serve_static` gives
    them their own and lets them be kept.
    """
    headers = security_headers(behind_tls=bool(app.config["BEHIND_TLS"]))

    @app.after_request
    def finish(response: Response) -> Response:
        response.headers.update(headers)
        # A page may hold answers about a person's health, also on a shared or borrowed computer.
        response.headers["Cache-Control"] = "no-store"
        return response
