"""An application on a fixed day, and a visitor whose every page is checked against house rules."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from flask import Flask

from app import create_app
from tests.visitor import Visitor

DAY = datetime.date(2026, 3, 2)


@pytest.fixture(scope="session")
def app() -> Flask:
    return create_app({"TESTING": True, "SECRET_KEY": "k" * 40, "TODAY": lambda: DAY})


@pytest.fixture
def visitor(app: Flask) -> Iterator[Visitor]:
    with app.test_client() as client:
        yield Visitor(client)
