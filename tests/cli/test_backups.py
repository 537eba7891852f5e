"""`backup` and `restore`."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.cli.conftest import Caller


def test_a_backup_is_a_whole_library(filled: Caller) -> None:
    made = filled.json("backup")
    path = Path(made["path"])
    assert path.parent == filled.archive / "backups"
    assert path.stat().st_size == made["bytes"]
    copy = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    assert copy.execute("SELECT count(*) FROM photo").fetchone() == (4,)
    copy.close()
    assert "Copied the library to" in filled("backup").out


def test_commands_leave_backups_by_themselves(filled: Caller) -> None:
    (made,) = filled.json("backup", "--list")["backups"]
    assert made["reason"] == "exit"
    assert made["stays_until"] > made["made_at"]
    filled("photo", "set", "Hazelhof-0001", "--caption", "within the hour")
    assert filled.json("backup", "--list")["backups"] == [made]
    assert "at the end" in filled("backup", "--list").out


def test_an_article_is_preceded_by_a_backup(filled: Caller, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Opening\n\nHazelhof-0001\nThe ribbon is cut.\n", "utf-8")
    filled("photo", "set", "Hazelhof-0002", "--caption", "before")
    filled.json("article", "apply", article)
    reasons = [one["reason"] for one in filled.json("backup", "--list")["backups"]]
    assert reasons == ["before-article", "exit"]


def test_restoring_shows_does_and_takes_back(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "first")
    kept = filled.json("backup")["path"]
    filled("photo", "set", "Hazelhof-0001", "--caption", "second")
    shown = filled("restore", "--dry-run")
    assert "1 caption would be what they were" in shown.out
    assert "now:  second" in shown.out
    assert "then: first" in shown.out
    assert filled.json("photo", "show", "Hazelhof-0001")["photos"][0]["caption"] == "second"
    done = filled.json("restore", Path(kept).stem)
    assert done["restored"]
    assert done["captions_changed"] == 1
    assert filled.json("photo", "show", "Hazelhof-0001")["photos"][0]["caption"] == "first"
    assert filled.json("restore", Path(done["before"]).name)["restored"]
    assert filled.json("photo", "show", "Hazelhof-0001")["photos"][0]["caption"] == "second"


def test_there_may_be_nothing_to_restore(filled: Caller) -> None:
    filled("backup")
    answer = filled("restore")
    assert answer.code == 0
    assert "Nothing to restore" in answer.out


def test_a_damaged_library_is_told_and_restored(filled: Caller) -> None:
    filled("backup")
    library = filled.archive / "library.db"
    library.write_bytes(b"nothing that anybody could read")
    refused = filled("search", "")
    assert refused.code == 1
    assert "photoarchive restore" in refused.err
    answer = filled("restore")
    assert answer.code == 0, answer.err
    assert "cannot be read" in answer.out
    assert "damaged library is kept" in answer.out
    assert filled.json("search", "")["total"] == 4


def test_what_is_not_there_is_said(call: Caller, filled: Caller) -> None:
    assert filled("restore", "yesterday").code == 1
    assert "no backup yesterday" in filled("restore", "yesterday").err
    elsewhere = Caller(call.archive.parent / "nowhere")
    assert elsewhere("restore").code == 1
    assert "no photo archive" in elsewhere("backup", "--list").err
