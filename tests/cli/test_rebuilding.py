"""`rebuild`."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Caller, bare
from tests.conftest import draw_jpeg


def forget(call: Caller) -> None:
    """The library is gone; originals/ is not."""
    for left in call.archive.glob("library.db*"):
        left.unlink()


def test_an_archive_comes_back_with_what_was_said(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "Een lint.", "--person", "Mira Oostveen")
    before = filled.json("search", "")
    forget(filled)
    answer = bare("rebuild", str(filled.archive), "--json")
    assert answer.code == 0, answer.err
    report = answer.json
    assert (report["photos"], report["restored"], report["imported"]) == (4, 4, 0)
    assert (report["events"], report["people"], report["unfit"]) == (1, 1, [])
    assert filled.json("search", "") == before
    assert filled.json("verify")["failed"] == []


def test_people_are_told_what_came_back_and_what_did_not(filled: Caller) -> None:
    place = Path(filled.json("photo", "show", "Hazelhof-0001")["photos"][0]["path"]).parent
    forget(filled)
    (place / "leeg.jpg").touch()
    draw_jpeg(place / "nieuw.jpg", seed="nieuw")
    answer = filled("rebuild")
    assert answer.code == 0
    assert "4 photos of 1 event came back as they were" in answer.out
    assert "1 photo without a sidecar came in as new." in answer.out
    assert "leeg.jpg: empty file" in answer.out
    assert (place / "nieuw.jpg.xmp").is_file()


def test_an_archive_that_is_there_is_not_touched(filled: Caller) -> None:
    before = filled.json("search", "")
    answer = filled("rebuild")
    assert answer.code == 1
    assert "archive already" in answer.err
    assert filled.json("search", "") == before
