"""Numbers, sizes, dates and times as the language of the window writes them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from photoarchive.desktop import translations
from photoarchive.desktop.words import (
    date_text,
    moment_text,
    number,
    seconds_text,
    size,
    tr,
    when_made,
)


@pytest.fixture
def said(qapp: QApplication) -> Iterator[Callable[..., tuple[str, str]]]:
    """What a function says in English and in Dutch."""

    def both(say: Callable[..., str], *values: object) -> tuple[str, str]:
        found = []
        for language in ("en", "nl"):
            translations.install(qapp, language)
            found.append(say(*values).replace("\N{NO-BREAK SPACE}", " "))
        return (found[0], found[1])

    yield both
    translations.install(qapp, "en")


Said = Callable[..., tuple[str, str]]


def test_numbers_have_the_separators_of_the_language(said: Said) -> None:
    assert said(number, 1212) == ("1,212", "1.212")
    assert said(size, 9_800_000) == ("9.8 MB", "9,8 MB")
    assert said(lambda: tr("%n photo(s)", n=100_000)) == ("100,000 photos", "100.000 foto's")


@pytest.mark.parametrize(
    ("iso", "english", "dutch"),
    [
        ("2019-05-13", "13 May 2019", "13 mei 2019"),
        ("2019-03-01T09:05:00", "1 March 2019", "1 maart 2019"),
        ("2019-05", "May 2019", "mei 2019"),
        ("2019", "2019", "2019"),
        ("", "", ""),
        ("2019-02-31", "2019-02-31", "2019-02-31"),
    ],
)
def test_dates_are_as_exact_as_they_are_known(
    said: Said, iso: str, english: str, dutch: str
) -> None:
    assert said(date_text, iso) == (english, dutch)


def test_a_time_is_the_one_on_the_cameras_clock(said: Said) -> None:
    assert said(moment_text, "2019-05-13T13:07:21") == ("13 May 2019 13:07", "13 mei 2019 13:07")
    assert said(moment_text, "2019-05-13") == ("13 May 2019", "13 mei 2019")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has one time zone for all")
def test_what_was_done_has_the_time_on_the_users_clock(
    said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    english, dutch = said(when_made, "2026-06-30T22:30:05.123456+00:00")
    monkeypatch.undo()
    time.tzset()
    assert os.environ.get("TZ") == before
    assert dutch == "01-07-2026 00:30"
    assert "12:30" in english or "00:30" in english


def test_how_long_it_takes_is_rounded(said: Said) -> None:
    assert said(seconds_text, 0.2) == ("about 1 s", "ongeveer 1 s")
    assert said(seconds_text, 6.4) == ("about 6 s", "ongeveer 6 s")
    assert said(seconds_text, 181) == ("about 3 min", "ongeveer 3 min")
