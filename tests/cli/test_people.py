"""`people`: the register from the command line, and guest lists from spreadsheets."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Caller


def test_add_list_set(filled: Caller) -> None:
    filled.json(
        *("people", "add", "Ada Blom", "--role", "voorzitter", "--organisation", "Hazelhof"),
        *("--from", "2020", "--until", "31-12-2024", "--alias", "A. Blom"),
    )
    changed = filled.json(
        *("people", "set", "A. Blom", "--name", "Ada Blom-Kist", "--role", "wethouder"),
        *("--remove-role", "voorzitter", "--remove-alias", "A. Blom"),
    )
    assert changed["name"] == "Ada Blom-Kist"
    assert changed["aliases"] == ["Ada Blom"]
    assert [role["role"] for role in changed["roles"]] == ["wethouder"]
    filled("undo")
    (person,) = filled.json("people", "list", "voorzitter")["people"]
    assert person["name"] == "Ada Blom"
    assert person["roles"] == [
        {
            "role": "voorzitter",
            "organisation": "Hazelhof",
            "begins": "2020",
            "ends": "2024-12-31",
        }
    ]
    assert "voorzitter, Hazelhof 2020 to 2024-12-31" in filled("people", "list").out


def test_a_namesake_needs_to_be_meant(filled: Caller) -> None:
    filled.json("people", "add", "Ada Blom")
    answer = filled("people", "add", "ada blom")
    assert answer.code == 1
    assert "--another" in answer.err
    filled.json("people", "add", "Ada Blom", "--another")
    ambiguous = filled("people", "set", "Ada Blom", "--role", "x")
    assert ambiguous.code == 1
    assert "2 people are called Ada Blom" in ambiguous.err


def test_merge_takes_the_photos_along(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--person", "Ada Blom")
    filled("photo", "set", "Hazelhof-0002", "--person", "A. Blom")
    assert filled.json("people", "merge", "Ada Blom", "A. Blom")["aliases"] == ["A. Blom"]
    assert filled.json("people", "list")["people"][0]["photos"] == 2
    assert filled("people", "merge", "Ada Blom", "Ada Blom").code == 1
    assert filled("people", "merge", "Ada Blom", "Nobody").code == 1


def test_nobody_by_that_name(filled: Caller) -> None:
    assert "Nobody" in filled("people", "list").out
    assert filled("people", "set", "Nobody", "--role", "x").code == 1
    filled("people", "add", "Ada Blom", "--role", "chair")
    assert filled("people", "set", "Ada Blom", "--remove-role", "mayor").code == 1


GUESTS = {
    "english": "name,role,organisation\nAda Blom,chair,Hazelhof\n",
    "dutch": "Naam;Functie;Organisatie\nAda Blom;chair;Hazelhof\n",
    "german": "Organisation\tName\tFunktion\r\nHazelhof\tAda Blom\tchair\r\n",
    "quoted": '"name","role","organisation"\n"Ada Blom","chair","Hazelhof"\n',
    "more columns": "nr;naam;e-mail;functie;organisatie\n1;Ada Blom;a@b.example;chair;Hazelhof\n",
}


@pytest.mark.parametrize("text", GUESTS.values(), ids=GUESTS.keys())
def test_guest_lists_of_any_spreadsheet(filled: Caller, tmp_path: Path, text: str) -> None:
    file = tmp_path / "guests.csv"
    file.write_text(text)
    answer = filled.json("people", "import", file)
    assert answer == {"added": 1, "already_there": 0, "failed": []}
    (person,) = filled.json("people", "list")["people"]
    assert (person["name"], person["roles"][0]["role"]) == ("Ada Blom", "chair")
    assert person["roles"][0]["organisation"] == "Hazelhof"
    assert filled.json("people", "import", file)["already_there"] == 1
    assert "no people added, 1 known already" in filled("people", "import", file).out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_guest_lists_in_any_encoding(filled: Caller, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "guests.csv"
    file.write_bytes("naam;functie\nMariët Güçlü-Ørn;élève\n".replace("ç", "c").encode(encoding))
    filled.json("people", "import", file)
    assert filled.json("people", "list")["people"][0]["name"] == "Mariët Güclü-Ørn"


def test_lines_without_a_name_are_refused_by_number(filled: Caller, tmp_path: Path) -> None:
    file = tmp_path / "guests.csv"
    file.write_text("name,role\nAda Blom,chair\n\n,mayor\nCor Veld\n")
    answer = filled("people", "import", file, "--json")
    assert answer.code == 3
    assert answer.json["added"] == 2
    assert answer.json["failed"] == [{"line": 4, "reason": "there is no name"}]
    assert "Line 4 of guests.csv" in filled("people", "import", file).out


@pytest.mark.parametrize(
    "content",
    [b"", b"who,what\nAda,chair\n", b"\x89PNG\r\n\x1a\n\0\0\0", b"x" * (6 << 20), None],
    ids=["empty", "no names", "binary", "too large", "missing"],
)
def test_what_is_no_guest_list_is_a_sentence(
    filled: Caller, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "guests.csv"
    if content is not None:
        file.write_bytes(content)
    answer = filled("people", "import", file)
    assert answer.code == 1
    assert str(file) in answer.err
    assert filled.json("people", "list")["total"] == 0
