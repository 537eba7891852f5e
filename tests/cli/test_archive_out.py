"""`archive-out`: the bag, and what is told of it."""

from __future__ import annotations

from pathlib import Path

import bagit

from tests.cli.conftest import Caller


def test_a_whole_archive_goes_out_with_its_newest_texts(filled: Caller, tmp_path: Path) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "The ribbon")
    made = filled.json("archive-out", tmp_path / "bag")
    assert made["photos"] == 4
    assert made["missing"] == []
    assert bagit.Bag(made["folder"]).is_valid()
    sidecars = list(Path(made["folder"]).rglob("Hazelhof-0001.jpg.xmp"))
    assert "The ribbon" in sidecars[0].read_text("utf-8")
    assert filled("archive-out", tmp_path / "bag").code == 1


def test_a_missing_original_is_named(filled: Caller, tmp_path: Path) -> None:
    Path(filled.json("photo", "show", "Hazelhof-0001")["photos"][0]["path"]).unlink()
    answer = filled("archive-out", tmp_path / "bag")
    assert answer.code == 3
    assert "Hazelhof-0001 of Opening" in answer.out
    assert "each checked" in answer.out
