"""`export` and `check`."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from tests.cli.conftest import Answer, Caller, bare
from tests.conftest import DrawSet

SMALL = ("--sizes", "120,60", "--formats", "jpeg")


@pytest.fixture
def export(filled: Caller, tmp_path: Path) -> Answer:
    return filled("export", "Opening", "--to", tmp_path / "gallery", *SMALL, "--json")


def test_the_document_has_the_shape_of_the_contract(export: Answer, tmp_path: Path) -> None:
    made = export.json
    assert export.code == 0
    assert made["folder"] == str(tmp_path / "gallery")
    assert (made["photos"], made["renditions"]) == (4, 8)
    assert made["bytes"] > 0
    assert {"photo", "person", "rule", "outcome", "reason", "cure"} == set(made["checks"][0])
    assert Path(made["page"]).is_file()


def test_a_second_export_does_nothing_again_and_says_so(
    filled: Caller, export: Answer, tmp_path: Path
) -> None:
    arguments = ("export", "Opening", "--to", tmp_path / "gallery", *SMALL)
    assert filled.json(*arguments)["encoded"] == 0
    assert "No picture had changed" in filled(*arguments).out


def test_what_was_published_is_remembered(filled: Caller, export: Answer) -> None:
    assert filled.json("search", "is:unpublished", "--count") == {"total": 0}


def test_an_archive_in_use_stops_no_export(filled: Caller, tmp_path: Path) -> None:
    with Catalog.open(filled.archive):
        answer = filled("export", "Opening", "--to", tmp_path / "gallery", *SMALL)
    assert answer.code == 0
    assert "could not note" in answer.err
    assert (tmp_path / "gallery" / "index.html").is_file()


def test_without_a_folder_it_lies_here(
    filled: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = filled.json("export", "opening", "--zip", *SMALL)
    assert made["folder"] == str(tmp_path / "2026-05-13-Opening")
    assert Path(made["archive"]) == tmp_path / "2026-05-13-Opening.zip"


def test_a_search_can_be_exported(filled: Caller, tmp_path: Path) -> None:
    made = filled.json("export", "hazelhof", "0002", "--to", tmp_path / "gallery", *SMALL)
    assert made["photos"] == 1


def test_a_search_is_called_by_its_events(
    filled: Caller, tmp_path: Path, draw_set: DrawSet
) -> None:
    def title(query: str, folder: str) -> str:
        filled("export", query, "--to", tmp_path / folder, *SMALL)
        page = (tmp_path / folder / "index.html").read_text("utf-8")
        return page.partition("<h1>")[2].partition("</h1>")[0]

    assert title("file:Hazelhof-0001", "one") == "Opening"
    more = draw_set([1], prefix="Elders")
    filled("import", *more, "--event", "Afscheid", "--date", "2019", "--credit", "Linde/Noor")
    assert title("file:Hazelhof-0001 OR file:Elders-0001", "two") == "Afscheid · Opening"


def test_an_original_that_is_gone_is_refused_by_name(filled: Caller, tmp_path: Path) -> None:
    (photo,) = filled.json("search", "0002")["photos"]
    Path(photo["path"]).unlink()
    answer = filled("export", "Opening", "--to", tmp_path / "gallery", *SMALL, "--json")
    assert answer.code == 3
    assert answer.json["photos"] == 3
    assert [one["photo"] for one in answer.json["refused"]] == ["Hazelhof-0002"]
    assert filled.json("search", "is:unpublished", "--count") == {"total": 1}


def test_no_credit_holds_the_export_unless_there_is_a_reason(
    call: Caller, draw_set: DrawSet, tmp_path: Path
) -> None:
    call.json("import", draw_set([1])[0], "--event", "Opening")
    arguments = ("export", "Opening", "--to", tmp_path / "gallery", *SMALL)
    held = call(*arguments)
    assert held.code == 1
    assert "CheeseWorks-0001" in held.err
    assert not (tmp_path / "gallery").exists()
    check = call("check", "Opening", "--json")
    assert check.code == 3
    assert "blocked" in {one["outcome"] for one in check.json["checks"]}
    forced = call(*arguments, "--force-reason", "own work")
    assert forced.code == 0
    assert "Cannot be published" not in forced.out
    assert "Published all the same" in forced.out


def test_check_says_what_is_missing(filled: Caller) -> None:
    answer = filled("check", "Opening")
    assert answer.code == 0
    assert "4 photos may be published" in answer.out
    assert "Hazelhof-0001, Hazelhof-0002, Hazelhof-0004, Hazelhof-0005: " in answer.out


def test_a_folder_with_other_things_keeps_them(filled: Caller, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear …")
    (folder / "index.html").write_text("my own page")
    answer = filled("export", "Opening", "--to", folder, *SMALL)
    assert answer.code == 1
    assert (folder / "index.html").read_text() == "my own page"
    assert (folder / "letter.txt").read_text() == "Dear …"


@pytest.mark.parametrize("arguments", [("zebra",), ("Opening", "--formats", "pdf")])
def test_what_cannot_be_exported_is_a_sentence(filled: Caller, arguments: tuple[str, ...]) -> None:
    answer = filled("export", *arguments)
    assert answer.code == 1
    assert answer.err.count("\n") == 1


def test_of_two_events_with_one_title_the_newest_is_taken_and_said(
    filled: Caller, draw_set: DrawSet
) -> None:
    filled.json("import", draw_set([9])[0], "--event", "Opening", "--date", "2027-05-13")
    answer = filled("check", "Opening", "--json")
    assert answer.json["photos"] == 1
    assert "2 are called Opening" in answer.err
    uid = filled.json("events")["events"][1]["uid"]
    assert filled("check", uid, "--json").json["photos"] == 4


def test_photos_with_captions_inside(filled: Caller, tmp_path: Path) -> None:
    to = tmp_path / "press"
    made = filled.json("export", "Opening", "--as", "photos", "--long-side", "100", "--to", to)
    assert (made["photos"], made["page"]) == (4, str(to))
    assert sorted(path.name for path in to.glob("*.jpg"))[0] == "Hazelhof-0001.jpg"
    assert filled.json("search", "is:unpublished", "--count") == {"total": 0}
    answer = filled("export", "Opening", "--as", "photos", "--long-side", "100", "--to", to)
    assert "No picture had changed" in answer.out


@pytest.mark.parametrize("kind", ["html", "docx", "csv"])
def test_texts_alone_go_into_one_new_file(
    kind: str, filled: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = filled.json("export", "Opening", "--as", kind, "--order", "name")
    assert Path(made["page"]).name == f"2026-05-13-Opening.{kind}"
    assert (tmp_path / f"2026-05-13-Opening.{kind}").stat().st_size == made["bytes"]
    assert filled.json("search", "is:unpublished", "--count") == {"total": 4}
    (tmp_path / f"2026-05-13-Opening.{kind}").write_text("mine")
    answer = filled("export", "Opening", "--as", kind)
    assert answer.code == 1
    assert "It was not touched" in answer.err


def test_the_archive_can_be_named_after_the_command(filled: Caller) -> None:
    assert bare("check", "Opening", "--archive", str(filled.archive)).code == 0
