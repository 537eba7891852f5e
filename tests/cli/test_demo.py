"""`demo`: from nothing to a gallery, and a second time without work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Caller, bare


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "sample"


@pytest.fixture(scope="module")
def first(folder: Path) -> Iterator[Answer]:
    """One demo for all tests; its caches too are not those of who runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PHOTOARCHIVE_CACHE", str(folder.parent / "cache"))
        patch.setenv("PHOTOARCHIVE_CONFIG", str(folder.parent / "config"))
        yield bare("demo", str(folder), "--json")


def test_it_goes_from_pictures_to_a_page(first: Answer, folder: Path) -> None:
    assert first.code == 0, first.err
    document = first.json
    assert document["drawn"] == 24
    assert document["import"]["added"] == 24
    assert document["article_applied"] is True
    assert all(search["total"] for search in document["searches"])
    assert (folder / "gallery" / "index.html").is_file()
    assert document["export"]["refused"] == []
    assert "5 of 5" in first.err


def test_every_photo_on_the_page_has_an_alt_text(first: Answer) -> None:
    rules = {check["rule"] for check in first.json["export"]["checks"]}
    assert not {rule for rule in rules if "alt" in rule}


def test_it_does_not_become_the_archive_that_is_used(first: Answer, folder: Path) -> None:
    assert not (folder.parent / "config").exists()


def test_a_second_demo_does_no_work_again(first: Answer, folder: Path) -> None:
    archive = Caller(folder / "archive")
    steps = archive.json("history")
    again = bare("demo", str(folder))
    assert again.code == 0, again.err
    assert "nothing had to be done again" in again.out
    assert str(folder / "gallery" / "index.html") in again.out
    assert archive.json("history") == steps


def test_the_report_fits_eighty_columns_but_for_paths(first: Answer, folder: Path) -> None:
    lines = bare("demo", str(folder)).out.splitlines()
    assert max(len(line) for line in lines if str(folder) not in line) <= 80


def test_another_language_needs_another_folder(first: Answer, folder: Path) -> None:
    answer = bare("demo", str(folder), "--language", "en")
    assert answer.code == 1
    assert str(folder) in answer.err


def test_it_does_not_touch_another_archive(filled: Caller) -> None:
    assert filled("demo").code == 2
