"""Dates as people type them, in both languages of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from photoarchive.desktop.sheets.import_date import date_typed
from photoarchive.desktop.words import date_text


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", ["en_GB", "nl_NL"], indirect=True)
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ""),
        ("  ", ""),
        ("2026", "2026"),
        ("2026-05", "2026-05"),
        ("5-2026", "2026-05"),
        ("2026-05-13", "2026-05-13"),
        ("13-05-2026", "2026-05-13"),
        ("13.5.2026", "2026-05-13"),
        ("13/5/26", "2026-05-13"),
        ("13 May 2026", "2026-05-13"),
        ("May 2026", "2026-05"),
        ("May 13, 2026", "2026-05-13"),
        ("31-02-2026", None),
        ("2026-13", None),
        ("some day", None),
        ("13", None),
        ("0000-00-00", None),
        ("١٣-٥-٢٠٢٦", "2026-05-13"),
    ],
)
def test_a_typed_date_is_understood(language: str, typed: str, meant: str | None) -> None:
    assert date_typed(typed) == meant


@pytest.mark.parametrize("language", ["en_US"], indirect=True)
def test_where_the_month_comes_first_it_does_here_too(language: str) -> None:
    assert date_typed("5/13/2026") == "2026-05-13"
    assert date_typed("05/06/2026") == "2026-05-06"
    assert date_typed("13/5/2026") == "2026-05-13"


@pytest.mark.parametrize("language", ["nl_NL"], indirect=True)
def test_dutch_months_are_understood(language: str) -> None:
    assert date_typed("13 mei 2026") == "2026-05-13"
    assert date_typed("maart 2026") == "2026-03"
    assert date_typed("Maart 2026") == "2026-03"


@pytest.mark.parametrize("language", ["en_GB", "nl_NL", "en_US", "de_DE"], indirect=True)
@pytest.mark.parametrize("iso", ["2026-05-13", "2026-03", "1999", ""])
def test_what_is_shown_is_understood_again(language: str, iso: str) -> None:
    assert date_typed(date_text(iso)) == iso
