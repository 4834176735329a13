"""Settings: their defaults, what is refused and how, and the key that is kept between runs."""

import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from app.config import SHORTEST_SECRET_KEY, SettingsError, _write_once, read_settings

KEY = "k" * SHORTEST_SECRET_KEY


def test_defaults(tmp_path: Path) -> None:
    settings = read_settings({}, tmp_path / "instance")
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert (settings.language, settings.paper) == ("en", "letter")
    assert not settings.behind_tls
    assert settings.workers >= 1


def test_an_empty_setting_is_the_default(tmp_path: Path) -> None:
    empty = dict.fromkeys(("PORT", "HOST", "WORKERS", "LANGUAGE", "PAPER", "BEHIND_TLS"), "")
    assert read_settings({"SECRET_KEY": KEY, **empty}, tmp_path) == read_settings(
        {"SECRET_KEY": KEY}, tmp_path
    )


def test_what_is_set_is_taken(tmp_path: Path) -> None:
    settings = read_settings(
        {
            "SECRET_KEY": KEY,
            "BEHIND_TLS": "1",
            "HOST": "0.0.0.0",
            "PORT": "80",
            "WORKERS": "3",
            "LANGUAGE": "en",
            "PAPER": "a4",
        },
        tmp_path,
    )
    assert settings.secret_key == KEY
    assert settings.behind_tls
    assert (settings.host, settings.port, settings.workers) == ("0.0.0.0", 80, 3)
    assert settings.paper == "a4"
    assert not (tmp_path / "secret_key").exists()


@pytest.mark.parametrize(
    "name, value",
    [
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "-1"),
        ("PORT", "8000.0"),
        ("PORT", "eighty"),
        ("PORT", "٣"),
        ("PORT", "9" * 5000),
        ("WORKERS", "0"),
        ("WORKERS", "many"),
        ("LANGUAGE", "../en"),
        ("PAPER", "A5"),
        ("BEHIND_TLS", "yes"),
        ("SECRET_KEY", "k" * (SHORTEST_SECRET_KEY - 1)),
    ],
)
def test_a_bad_value_is_refused_by_name(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        read_settings({"SECRET_KEY": KEY, name: value}, tmp_path)


def test_a_short_key_is_not_repeated(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as refusal:
        read_settings({"SECRET_KEY": "mine-alone"}, tmp_path)
    assert "mine-alone" not in str(refusal.value)


def test_the_key_is_made_once_and_kept(tmp_path: Path) -> None:
    first = read_settings({}, tmp_path / "instance").secret_key
    assert len(first) >= SHORTEST_SECRET_KEY
    assert read_settings({}, tmp_path / "instance").secret_key == first
    assert read_settings({}, tmp_path / "other").secret_key != first


def test_the_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    instance = tmp_path / "instance"
    instance.mkdir(mode=0o755)
    read_settings({}, instance)
    assert stat.S_IMODE(instance.stat().st_mode) == 0o700
    assert stat.S_IMODE((instance / "secret_key").stat().st_mode) == 0o600


def test_processes_that_start_together_share_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: read_settings({}, tmp_path).secret_key, range(40)))
    assert len(keys) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["secret_key"]


def test_the_slower_process_takes_the_key_that_is_there(tmp_path: Path) -> None:
    _write_once(tmp_path / "secret_key", "first")
    _write_once(tmp_path / "secret_key", "second")
    assert (tmp_path / "secret_key").read_text() == "first\n"


def test_a_spoiled_key_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret_key").write_text("")
    with pytest.raises(SettingsError, match="too short"):
        read_settings({}, tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="set SECRET_KEY"):
        read_settings({}, tmp_path / "file" / "instance")


@pytest.mark.parametrize("behind_tls", ["0", "1"])
def test_what_flask_is_given(tmp_path: Path, behind_tls: str) -> None:
    given = read_settings({"SECRET_KEY": KEY, "BEHIND_TLS": behind_tls}, tmp_path).flask_config()
    assert given["SECRET_KEY"] == KEY
    assert given["SESSION_COOKIE_NAME"] == "balance_check"
    assert given["SESSION_COOKIE_HTTPONLY"] is True
    assert given["SESSION_COOKIE_SAMESITE"] == "Lax"
    assert given["SESSION_COOKIE_SECURE"] is (behind_tls == "1")
    assert given["PERMANENT_SESSION_LIFETIME"] == timedelta(weeks=12)
    assert given["WTF_CSRF_TIME_LIMIT"] is None
    assert given["MAX_CONTENT_LENGTH"] == 65536
