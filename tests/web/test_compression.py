"""Pages are sent compressed where that tells nobody anything."""

from __future__ import annotations

import gzip
from typing import Any

import brotli
import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import AnyConverter

from app.web.compression import REPEATING, SHORTEST

MARK = "zqzmarkzqz"


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def headers(coding: str) -> dict[str, str]:
    return {"Accept-Encoding": coding}


@pytest.mark.parametrize(
    ("accepted", "coding", "read"),
    (
        ("gzip, deflate, br, zstd", "br", brotli.decompress),
        ("gzip, deflate", "gzip", gzip.decompress),
        ("br;q=0, gzip", "gzip", gzip.decompress),
    ),
)
@pytest.mark.parametrize("address", ("/", "/learn/if-you-fall", "/check/filled-in-by"))
def test_a_page_comes_compressed_as_the_browser_likes_it(
    client: FlaskClient, address: str, accepted: str, coding: str, read
) -> None:
    plain = client.get(address)
    answer = client.get(address, headers=headers(accepted))
    assert answer.headers["Content-Encoding"] == coding
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert int(answer.headers["Content-Length"]) == len(answer.data) < len(plain.data) / 2
    assert read(answer.data)[:500] == plain.data[:500]


def test_who_asks_for_no_coding_gets_none(client: FlaskClient) -> None:
    for accepted in ("identity", ""):
        answer = client.get("/learn", headers=headers(accepted))
        assert "Content-Encoding" not in answer.headers
        assert answer.data.startswith(b"<!doctype html>")
        assert "Accept-Encoding" in answer.headers["Vary"]


def test_a_file_and_a_short_answer_stay_as_they_are(client: FlaskClient) -> None:
    file = client.get("/learn/if-you-fall.pdf", headers=headers("br"))
    assert file.data.startswith(b"%PDF")
    assert "Content-Encoding" not in file.headers
    short = client.get("/results", headers=headers("br"))
    assert len(short.data) < SHORTEST
    assert "Content-Encoding" not in short.headers


def test_no_page_that_repeats_its_address_is_compressed(app: Flask, client: FlaskClient) -> None:
    """Every address there is, with a mark in each of its places and in its query."""
    repeating = set()
    for rule in app.url_map.iter_rules():
        if "GET" not in (rule.methods or ()):
            continue
        names = ("q", "kind", "level", "equipment", "check", "paper", "size", "points", "lang")
        places: dict[str, Any] = dict.fromkeys((*rule.arguments, *names), MARK)
        for name, converter in rule._converters.items():
            if isinstance(converter, AnyConverter):  # which takes no other text
                places[name] = min(converter.items)
        with app.test_request_context():
            address = app.url_for(rule.endpoint, **places)
        answer = client.get(address)
        if not 300 <= answer.status_code < 400 and MARK.encode() in answer.data:
            repeating.add(rule.endpoint)
    assert repeating == REPEATING
    answer = client.get("/search?q=stairs", headers=headers("br"))
    assert "Content-Encoding" not in answer.headers
