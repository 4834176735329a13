"""The token of a form is never written twice the same, and still keeps forged requests out."""

from __future__ import annotations

import pytest

from app.web.form_token import masked, unmasked
from tests.visitor import Visitor

PAGE = "/check/filled-in-by"


def token(visitor: Visitor) -> str:
    visitor.get(PAGE)
    field = visitor.page.select_one("input[name=csrf_token]")
    assert field is not None
    return str(field["value"])


def test_the_token_is_another_text_on_each_page_and_the_same_behind_it(visitor: Visitor) -> None:
    first, second = token(visitor), token(visitor)
    assert unmasked(first).split(".")[0] == unmasked(second).split(".")[0] != ""
    same = sum(a == b for a, b in zip(first, second, strict=True))
    assert same < len(first) / 4, "by chance a few letters are the same"


def test_any_of_the_pages_still_open_can_be_sent(visitor: Visitor) -> None:
    first, second = token(visitor), token(visitor)
    for each in (first, second, first):
        visitor.post(PAGE, {"csrf_token": each, "filled_in_by": "self"})
        assert visitor.heading != "", each
        assert not visitor.page.select(".error-summary")
        assert PAGE not in visitor.address


@pytest.mark.parametrize("change", (lambda t: "", lambda t: t[:-8], lambda t: unmasked(t),
                                    lambda t: "ä" + t[1:], lambda t: masked("x" * 40),
                                    lambda t: t[::-1]))  # fmt: skip
def test_another_token_is_refused(visitor: Visitor, change) -> None:
    visitor.post(PAGE, {"csrf_token": change(token(visitor)), "filled_in_by": "self"})
    assert visitor.address == PAGE
    assert visitor.page.select(".error-summary, .notice"), "and the page says so"


@pytest.mark.parametrize("text", ("", "a", "ä", "====", "AAAA", "\x00", "not base64 at all!"))
def test_what_is_no_masked_token_breaks_nothing(text: str) -> None:
    assert unmasked(text) == ""
    assert unmasked(masked("a.token-like_this")) == "a.token-like_this"
