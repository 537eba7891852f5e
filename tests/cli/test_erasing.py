"""`people erase`: nothing without `--yes`, and the proof afterwards."""

from __future__ import annotations

from tests.cli.conftest import Caller


def test_looking_then_erasing(filled: Caller) -> None:
    filled("people", "add", "Ada Quistor", "--role", "chair")
    words = ("--caption", "Ada Quistor (l.) and Bo Wit.", "--person", "Ada Quistor")
    assert filled("photo", "set", "Hazelhof-0001", *words).code == 0
    shown = filled("people", "erase", "Ada Quistor", "--dry-run")
    assert "is in 1 photo" in shown.out
    assert "could: Bo Wit." in shown.out
    assert "cannot be undone" in shown.out
    assert filled.json("people", "list")["total"] == 1
    assert "Nothing was changed" in filled("people", "erase", "Ada Quistor").out
    filled("backup")
    (text,) = filled.json("people", "erase", "Ada Quistor")["texts"]
    done = filled.json("people", "erase", "Ada Quistor", "--yes", "--text", text["key"])
    assert done["clean"]
    assert done["remains"]["bytes"] == 0
    assert filled.json("people", "list")["total"] == 0
    assert filled.json("search", "")["photos"][-1]["caption"] in {"Bo Wit.", ""}
    assert done["backups"]


def test_texts_that_stay_are_said(filled: Caller) -> None:
    filled("people", "add", "Ada Quistor")
    filled("photo", "set", "Hazelhof-0001", "--caption", "Ada Quistor alone")
    answer = filled("people", "erase", "Ada Quistor", "--yes", "--drop-backups")
    assert answer.code == 3
    assert "library: photo.caption (1)" in answer.out
    assert filled("people", "erase", "Ada Quistor", "--yes").code == 1
