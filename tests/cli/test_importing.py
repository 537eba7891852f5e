"""`import`: the report, the exit code, and every bad input by name."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Caller, bare
from tests.conftest import DrawSet, draw_jpeg


def test_the_report_has_the_shape_of_the_contract(call: Caller, draw_set: DrawSet) -> None:
    folder = draw_set([1, 2, 4])[0].parent
    report = call.json("import", folder, "--event", "Werkbezoek", "--date", "13-05-2026")
    assert report["event"] == "Werkbezoek"
    assert report["set"] == "CheeseWorks"
    assert (report["added"], report["already_there"], report["failed"]) == (3, 0, [])
    assert report["gaps"] == [3]
    assert report["missing"] == ["CheeseWorks-0003"]
    assert call.json("events")["events"][0]["date"] == "2026-05-13"


def test_the_report_for_people_names_the_gaps(call: Caller, draw_set: DrawSet) -> None:
    folder = draw_set([1, 2, 4])[0].parent
    answer = call("import", folder)
    assert f"Made a new archive in {call.archive}." in answer.err
    assert "3 photos added." in answer.out
    assert "CheeseWorks-0003 is missing." in answer.out


def test_importing_again_adds_nothing_and_says_so(filled: Caller, tmp_path: Path) -> None:
    answer = filled("import", tmp_path / "Hazelhof", "--event", "Opening")
    assert answer.code == 0
    assert "no photos added" in answer.out
    assert "4 photos already in the archive" in answer.out


def test_the_same_photos_under_other_names_are_named(filled: Caller, tmp_path: Path) -> None:
    other = tmp_path / "Mail"
    other.mkdir()
    (tmp_path / "Hazelhof" / "Hazelhof-0002.jpg").rename(other / "IMG_77.jpg")
    report = filled.json("import", other)
    assert report["added"] == 0
    assert report["duplicates"] == [
        {
            "path": str(other / "IMG_77.jpg"),
            "name": "Hazelhof-0002",
            "event": "Opening",
            "set": "Hazelhof",
        }
    ]
    assert "IMG_77.jpg is Hazelhof-0002 of Opening" in filled("import", other).out


def test_bad_files_are_refused_by_name_and_the_others_go_on(
    call: Caller, draw_set: DrawSet
) -> None:
    folder = draw_set([1, 2])[0].parent
    (folder / "empty.jpg").touch()
    (folder / "page.jpg").write_text("<html><body>404</body></html>")
    answer = call("import", folder, "--json")
    assert answer.code == 3
    assert answer.json["added"] == 2
    assert {Path(f["path"]).name for f in answer.json["failed"]} == {"empty.jpg", "page.jpg"}
    assert all(failure["reason"] for failure in answer.json["failed"])
    shown = call("import", folder)
    assert shown.code == 3
    assert "empty.jpg:" in shown.out


@pytest.mark.parametrize("name", ["gone", "empty"])
def test_a_source_without_photos_is_a_sentence_with_its_path(
    call: Caller, tmp_path: Path, name: str
) -> None:
    (tmp_path / "empty").mkdir()
    answer = call("import", tmp_path / name)
    assert answer.code == 1
    assert str(tmp_path / name) in answer.err
    assert "Traceback" not in answer.err


def test_a_zip(call: Caller, draw_set: DrawSet, tmp_path: Path) -> None:
    packed = tmp_path / "Delivery.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in draw_set([1, 2]):
            archive.write(path, path.name)
    report = call.json("import", packed)
    assert (report["event"], report["added"]) == ("Delivery", 2)


def test_in_place_leaves_the_files_where_they_are(call: Caller, draw_set: DrawSet) -> None:
    source = draw_set([1])[0]
    assert call.json("import", source.parent, "--in-place")["added"] == 1
    assert call.json("search", "")["photos"][0]["path"] == str(source.resolve())


AWKWARD = (b'"quotes".jpg', b"it's.jpg", "🎉 feest.jpg".encode(), b"<b>.jpg", b"caf\xe9.jpg")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize("name", [*AWKWARD, b"two\nlines.jpg", b"-dash.jpg", b"[bold]red.jpg"])
def test_awkward_names_arrive_and_are_printed(call: Caller, tmp_path: Path, name: bytes) -> None:
    folder = tmp_path / "Delivery"
    draw_jpeg(folder / "plain.jpg", seed="x").rename(folder / os.fsdecode(name))
    report = call.json("import", folder)
    assert report["added"] == 1
    assert call.json("search", "")["total"] == 1
    shown = call("search", "")
    assert shown.code == 0
    assert shown.out.count("\n") == 3
    assert call("import", folder).code == 0
    assert call.json("verify")["failed"] == []


def test_two_events_may_have_the_same_names(filled: Caller, draw_set: DrawSet) -> None:
    other = draw_jpeg(filled.archive.parent / "Other" / "Hazelhof-0001.jpg", seed="another")
    assert filled.json("import", other, "--event", "Closing")["added"] == 1
    shown = filled.json("photo", "show", "Hazelhof-0001")["photos"]
    assert {photo["event"] for photo in shown} == {"Opening", "Closing"}


@pytest.mark.skipif(os.name == "nt", reason="FIFOs and links")
def test_fifos_and_loops_do_not_hold_it_up(call: Caller, draw_set: DrawSet) -> None:
    folder = draw_set([1])[0].parent
    os.mkfifo(folder / "pipe.jpg")
    (folder / "loop").symlink_to(folder)
    assert call("import", folder, "--json").json["added"] == 1


def test_a_date_is_iso_or_day_first(call: Caller, draw_set: DrawSet) -> None:
    paths = draw_set([1, 2, 3])
    for path, date in zip(paths, ("2026", "2026-5", "1/5/2026"), strict=True):
        call.json("import", path, "--event", date, "--date", date)
    stored = {event["title"]: event["date"] for event in call.json("events")["events"]}
    assert stored == {"2026": "2026", "2026-5": "2026-05", "1/5/2026": "2026-05-01"}


def test_it_says_which_archive_is_new_only_once(call: Caller, draw_set: DrawSet) -> None:
    path = draw_set([1])[0]
    assert "new archive" in call("import", path).err
    assert call("import", path).err == ""
    assert bare("import", str(path)).code == 0


def test_rights_that_are_typed_hold_for_the_whole_set(call: Caller, draw_set: DrawSet) -> None:
    files = draw_set([1, 2])
    rights = ("--credit", "Linde/Noor", "--creator", "Noor", "--copyright", "© 2026 Noor")
    call.json("import", files[0].parent, *rights)
    (photo,) = call.json("photo", "show", files[0].stem)["photos"]
    assert (photo["credit"], photo["creator"], photo["copyright"]) == rights[1::2]
