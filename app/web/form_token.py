"""The token that a form carries against forged requests, written anew on every page."""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode

from flask_wtf import FlaskForm
from flask_wtf.csrf import generate_csrf, validate_csrf
from wtforms import Field, Form
from wtforms.csrf.core import CSRF, CSRFTokenField


class MaskedToken(CSRF):
    """Flask-WTF's token, behind a mask that is drawn anew for each page.

    Where a page is compressed, its length tells somebody who listens whether a guess that he made
    the page repeat stands in it too (BREACH). A secret that is never written twice the same cannot
    be found so. The mask stands before the token, as Django writes it.
    """

    def generate_csrf_token(self, csrf_token_field: CSRFTokenField) -> str:
        return masked(generate_csrf())

    def validate_csrf_token(self, form: Form, field: Field) -> None:
        validate_csrf(unmasked(field.data or ""))


class TokenForm(FlaskForm):
    """A form with no field but its token: one button. All other forms build on it."""

    class Meta:
        csrf_class = MaskedToken


def masked(token: str) -> str:
    """Return another text each time, from which `unmasked` reads the token."""
    mask = secrets.token_bytes(len(token))
    return urlsafe_b64encode(mask + _with(mask, token.encode("ascii"))).decode()


def unmasked(text: str) -> str:
    """Return the token behind the mask, or "", which no token is, where there is none."""
    try:
        both = urlsafe_b64decode(text.encode("ascii"))
        half = len(both) // 2
        return _with(both[:half], both[half:]).decode("ascii")
    except ValueError:
        return ""


def _with(mask: bytes, token: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(mask, token, strict=True))
