"""`verify`."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.verify import check_library
from photoarchive.paths import cache_folder
from tests.cli.conftest import Caller
from tests.conftest import DrawSet


def test_all_is_well(filled: Caller) -> None:
    assert filled.json("verify") == {"photos": 4, "problems": [], "failed": [], "away": []}
    assert "All is well: 4 photos" in filled("verify").out


def test_missing_and_changed_originals_are_named(filled: Caller) -> None:
    paths = {p["name"]: Path(p["path"]) for p in filled.json("search", "")["photos"]}
    paths["Hazelhof-0001"].unlink()
    paths["Hazelhof-0002"].write_bytes(b"something else")
    answer = filled("verify", "--json")
    assert answer.code == 3
    reasons = {fault["photo"]: fault["reason"] for fault in answer.json["failed"]}
    assert set(reasons) == {"Hazelhof-0001", "Hazelhof-0002"}
    assert "missing" in reasons["Hazelhof-0001"]
    assert "changed" in reasons["Hazelhof-0002"]
    assert "2 photos of 4" in filled("verify").out


def test_a_search_index_that_does_not_fit_is_noticed(filled: Caller) -> None:
    library = sqlite3.connect(filled.archive / "library.db")
    library.execute("UPDATE document SET caption = 'never indexed' WHERE photo_id = 1")
    library.commit()
    library.close()
    answer = filled("verify", "--json")
    assert answer.code == 3
    assert "search index" in answer.json["problems"][0]


def test_lost_references_and_documents_are_noticed(filled: Caller) -> None:
    library = sqlite3.connect(filled.archive / "library.db")
    library.execute("DELETE FROM document WHERE photo_id = 1")
    library.execute("INSERT INTO person_alias(person_id, name, folded) VALUES (99, 'x', 'x')")
    library.commit()
    library.close()
    with Catalog.open_for_reading(filled.archive) as catalog:
        problems = check_library(catalog, thorough=False)
    assert any("person_alias" in problem for problem in problems)
    assert any("Hazelhof-0001 of Opening" in problem for problem in problems)


def test_verify_beside_a_writer_says_what_it_leaves_out(filled: Caller) -> None:
    with Catalog.open(filled.archive):
        answer = filled("verify")
    assert answer.code == 0
    assert "search index is not checked" in answer.err


def test_missing_originals_are_found_again(filled: Caller, tmp_path: Path) -> None:
    path = Path(filled.json("photo", "show", "Hazelhof-0001")["photos"][0]["path"])
    path.unlink()
    assert filled("relink").code == 3
    assert "still missing" in filled("relink").out
    shown = filled.json("relink", tmp_path / "Hazelhof", "--dry-run")
    assert [one["photo"] for one in shown["found"]] == ["Hazelhof-0001"]
    assert not path.exists()
    assert "copied back from" in filled("relink", tmp_path / "Hazelhof").out
    assert filled.json("verify")["failed"] == []


def test_an_absent_drive_is_told_and_is_no_fault(filled: Caller, draw_set: DrawSet) -> None:
    drive = draw_set([1, 2], prefix="Drive")[0].parent
    filled.json("import", drive, "--in-place")
    drive.rename(drive.with_name("unplugged"))
    answer = filled("verify")
    assert answer.code == 0
    assert "2 photos on it were not checked" in answer.out
    assert "All that is here is well: 4 photos of 6" in answer.out
    assert filled.json("verify")["away"][0]["state"] == "absent"


def test_damaged_previews_are_dropped_and_told(filled: Caller) -> None:
    sha256 = filled.json("photo", "show", "Hazelhof-0001")["photos"][0]["sha256"]
    preview = cache_folder() / "previews" / sha256[:2] / sha256[2:4] / f"{sha256}.jpg"
    preview.write_bytes(preview.read_bytes()[:100])
    answer = filled("verify")
    assert answer.code == 0
    assert "1 damaged preview dropped" in answer.err
    assert not preview.exists()
