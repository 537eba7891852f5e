"""Texts as one file: Word, a page, a table; nothing of someone else's is overwritten."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from photoarchive.article.read import text_of
from photoarchive.errors import PhotoArchiveError
from photoarchive.gallery.documents import Document, export_document
from photoarchive.gallery.table import to_csv
from photoarchive.model import Publication
from photoarchive.texts import harmless
from tests.gallery.conftest import MakePhoto, MakePublication, person


def rows(data: bytes, delimiter: str) -> list[list[str]]:
    """A table as a spreadsheet reads it."""
    text = data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.mark.parametrize("kind", [Document.HTML, Document.DOCX])
def test_a_text_has_the_captions_under_the_names(
    kind: Document, event: Publication, tmp_path: Path
) -> None:
    done = export_document(event, kind=kind, to=tmp_path / f"out.{kind}")
    text = text_of(done.main)
    assert "Lindehof-0002\n\nSanne Vermeulen opent het buurthuis." in text
    assert (done.photos, done.bytes) == (3, done.main.stat().st_size)


def test_left_out_photos_stay_out(
    make_photo: MakePhoto, make_publication: MakePublication, tmp_path: Path
) -> None:
    publication = make_publication(make_photo(1), make_photo(2, left_out=True), "Een tussentekst.")
    done = export_document(publication, kind=Document.CSV, to=tmp_path / "out.csv")
    assert [row[0] for row in rows(done.main.read_bytes(), ";")] == ["Foto", "Lindehof-0001"]
    with pytest.raises(PhotoArchiveError, match="The only photo"):
        export_document(
            make_publication(make_photo(2, left_out=True)),
            kind=Document.HTML,
            to=tmp_path / "none.html",
        )


def test_another_file_of_that_name_is_not_touched(event: Publication, tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_text("mine")
    with pytest.raises(PhotoArchiveError, match="another file"):
        export_document(event, kind=Document.CSV, to=tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text() == "mine"


def test_the_same_again_is_no_trouble(event: Publication, tmp_path: Path) -> None:
    first = export_document(event, kind=Document.CSV, to=tmp_path / "out.csv")
    assert export_document(event, kind=Document.CSV, to=tmp_path / "out.csv") == first


def test_the_table_has_what_is_known_of_each_photo(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    people = (person("Sanne Vermeulen", role="wethouder", organisation="Oudewater"), person("Jo"))
    shown = make_photo(1, caption="Regel een.\nRegel; twee", people=people, keywords=("lint",))
    (heads, row) = rows(to_csv(make_publication(shown), language="nl"), ";")
    told = dict(zip(heads, row, strict=True))
    assert told["Bijschrift"] == "Regel een.\nRegel; twee"
    assert told["Personen"] == "Sanne Vermeulen (wethouder, Oudewater); Jo"
    assert (told["Bestand"], told["Datum"]) == ("Lindehof-0001.jpg", "2025-09-18 14:03:22")
    assert told["Naamsvermelding"] == "beeldlijn.nl/Tessa Roelofs"


def test_english_tables_are_parted_by_commas(event: Publication) -> None:
    table = rows(to_csv(event, language="en"), ",")
    assert table[0][:2] == ["Photo", "File"]
    assert len(table) == 4


@pytest.mark.parametrize("text", ["=1+1", "+31 6", "-x", "@SUM(A1)", " =HYPERLINK(1)", "\t=1"])
def test_no_cell_is_a_formula(
    text: str, make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    assert harmless(text) == f"'{text}"
    photo = make_photo(1, caption=text, headline=text, credit=text)
    for cell in rows(to_csv(make_publication(photo)), ";")[1]:
        assert not cell.lstrip().startswith(("=", "+", "-", "@"))


def test_other_texts_stay_as_they_are() -> None:
    assert [harmless(text) for text in ("", "Een - twee", "a=b")] == ["", "Een - twee", "a=b"]
