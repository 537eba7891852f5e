"""`article apply|write`: the contract's document, dry run, undo, and articles that do not fit."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Caller

TEXT = """\
Het Hazelhof is open

Op woensdag 13 mei opende het Hazelhof zijn deuren.

Hazelhof-0001

Ada Blom (l.), voorzitter van de bewonersraad, en Cor Veldhuis (r.), wethouder, knippen het lint.

Hazelhof-0004 Hazelhof-0005

Het koor zingt op de binnenplaats.

Hazelhof-0077

Deze foto is er niet bij.

(Foto's: studiolinde.example/Noor Brandsma)
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_the_document_has_the_shape_of_the_contract(filled: Caller, article: Path) -> None:
    document = filled.json("article", "apply", article)
    assert document["title"] == "Het Hazelhof is open"
    assert document["intro"] == "Op woensdag 13 mei opende het Hazelhof zijn deuren."
    assert document["credit"] == {
        "line": "studiolinde.example/Noor Brandsma",
        "creator": "Noor Brandsma",
        "organisation": "studiolinde.example",
    }
    assert document["applied"] is True
    assert document["missing"] == ["Hazelhof-0077"]
    assert document["unused"] == ["Hazelhof-0002"]
    first, second, _ = document["items"]
    assert first["photos"] == ["Hazelhof-0001"]
    assert [(p["name"], p["position"]) for p in first["people"]] == [
        ("Ada Blom", "left"),
        ("Cor Veldhuis", "right"),
    ]
    keys = {"name", "position", "role", "organisation", "known", "order"}
    assert set(first["people"][0]) == keys
    assert first["people"][0]["known"] is False
    assert second["photos"] == ["Hazelhof-0004", "Hazelhof-0005"]
    assert second["text"] == "Het koor zingt op de binnenplaats."


def test_captions_people_and_credit_are_stored(filled: Caller, article: Path) -> None:
    filled.json("article", "apply", article)
    (photo,) = filled.json("photo", "show", "Hazelhof-0001")["photos"]
    assert photo["caption"].startswith("Ada Blom (l.)")
    assert [(p["name"], p["position"]) for p in photo["people"]] == [
        ("Ada Blom", "left"),
        ("Cor Veldhuis", "right"),
    ]
    assert photo["credit"] == "studiolinde.example/Noor Brandsma"
    assert filled.json("search", "koor", "--count") == {"total": 2}


def test_a_dry_run_says_the_same_and_stores_nothing(filled: Caller, article: Path) -> None:
    dry = filled.json("article", "apply", article, "--dry-run")
    assert filled.json("search", "is:uncaptioned", "--count") == {"total": 4}
    assert len(filled.json("history")["steps"]) == 1
    done = filled.json("article", "apply", article)
    assert dry | {"applied": True} == done


def test_one_undo_takes_all_of_it_back(filled: Caller, article: Path) -> None:
    before = filled.json("photo", "show", "Hazelhof-0001")
    filled.json("article", "apply", article)
    filled("undo")
    assert filled.json("photo", "show", "Hazelhof-0001") == before
    assert filled.json("people", "list")["total"] == 0
    assert filled.json("events")["events"][0]["galleries"] == []


def test_captions_that_are_there_stay_unless_replaced(filled: Caller, article: Path) -> None:
    filled("photo", "set", "Hazelhof-0004", "--caption", "Mijn eigen tekst")
    kept = filled.json("article", "apply", article)
    assert kept["kept"] == ["Hazelhof-0004"]
    assert "Mijn eigen tekst" in filled("photo", "show", "Hazelhof-0004").out
    filled.json("article", "apply", article, "--replace")
    assert "Het koor zingt" in filled("photo", "show", "Hazelhof-0004").out


def test_the_report_for_people(filled: Caller, article: Path) -> None:
    out = filled("article", "apply", article, "--dry-run").out
    assert "Ada Blom (left, voorzitter" in out
    assert "Hazelhof-0077 is named, but not in the archive." in out
    assert "nothing stored" in out
    assert "Applied to 3 photos of Opening." in filled("article", "apply", article).out


def test_standard_input(filled: Caller) -> None:
    answer = filled("article", "apply", "-", "--set", "Hazelhof", "--json", stdin=TEXT.encode())
    assert answer.code == 0
    assert answer.json["items"][0]["photos"] == ["Hazelhof-0001"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"A text about nothing.\n",
        b"Elsewhere-0001\n\nA text.\n",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 40,
        None,
    ],
    ids=["empty", "names no photo", "other photos", "binary", "missing"],
)
def test_what_does_not_fit_is_a_sentence(
    filled: Caller, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "article.txt"
    if content is not None:
        path.write_bytes(content)
    answer = filled("article", "apply", path)
    assert answer.code == 1
    assert answer.out == ""
    assert answer.err.count("\n") == 1
    assert str(path) in answer.err
    assert len(filled.json("history")["steps"]) == 1


def test_a_set_or_event_that_does_not_exist(filled: Caller, article: Path) -> None:
    for option in ("--set", "--event"):
        answer = filled("article", "apply", article, option, "Nothing")
        assert answer.code == 1
        assert "Nothing" in answer.err


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_written_and_applied_again_it_is_the_same(
    filled: Caller, article: Path, tmp_path: Path, kind: str
) -> None:
    filled.json("article", "apply", article)
    suffix = {"text": "txt", "markdown": "md", "html": "html"}[kind]
    written = tmp_path / f"written.{suffix}"
    answer = filled("article", "write", "Opening", "--as", kind, "--to", written)
    assert answer.code == 0
    assert str(written) in answer.out
    again = filled.json("article", "apply", written, "--dry-run")
    assert [item["photos"] for item in again["items"]] == [
        ["Hazelhof-0001"],
        ["Hazelhof-0004", "Hazelhof-0005"],
    ]
    assert again["kept"] == []
    assert again["new_people"] == []


def test_written_to_a_word_file(filled: Caller, article: Path, tmp_path: Path) -> None:
    filled.json("article", "apply", article)
    written = tmp_path / "written.docx"
    filled.json("article", "write", "Opening", "--as", "docx", "--to", written)
    with zipfile.ZipFile(written) as archive:
        assert "word/document.xml" in archive.namelist()
    again = filled.json("article", "apply", written, "--dry-run")
    assert again["items"][0]["photos"] == ["Hazelhof-0001"]


def test_written_to_the_terminal(filled: Caller, article: Path) -> None:
    filled.json("article", "apply", article)
    shown = filled("article", "write", "Opening").out
    assert shown.startswith("Het Hazelhof is open\n")
    assert filled.json("article", "write", "Opening")["text"].strip() == shown.strip()


def test_a_place_that_cannot_be_written(filled: Caller, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    answer = filled("article", "write", "Opening", "--to", tmp_path / "file" / "article.txt")
    assert answer.code == 1
    assert str(tmp_path / "file") in answer.err


def test_a_number_alone_means_the_photo_of_the_only_set(filled: Caller) -> None:
    text = b"Titel\n\n0001\n\nHet koor zingt.\n\n0004\n\nEr is soep.\n"
    answer = filled("article", "apply", "-", "--dry-run", "--json", stdin=text)
    assert [item["photos"] for item in answer.json["items"]] == [
        ["Hazelhof-0001"],
        ["Hazelhof-0004"],
    ]
