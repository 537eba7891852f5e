"""`metadata read`."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.cli.conftest import bare
from tests.conftest import DrawSet

PACKET = """<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Het lint</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag><rdf:li>opening</rdf:li></rdf:Bag></dc:subject>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def test_the_document_has_the_shape_of_the_contract(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (64, 48), "teal").save(path, xmp=PACKET.encode())
    answer = bare("metadata", "read", str(path), "--json")
    assert answer.code == 0
    (reading,) = answer.json
    assert reading["path"] == str(path)
    assert (reading["readable"], reading["error"], reading["format"]) == (True, None, "JPEG")
    assert (reading["width"], reading["height"], reading["pages"]) == (64, 48, 1)
    assert reading["date"] is None
    assert reading["values"]["caption"] == "Het lint"
    assert reading["values"]["keywords"] == ["opening"]
    assert reading["values"]["persons"] == []
    assert reading["values"]["headline"] == ""
    assert reading["others"] == {}
    assert reading["regions"] == []
    assert "caption: Het lint [XMP]" in bare("metadata", "read", str(path)).out


def test_unreadable_files_are_named_in_order(draw_set: DrawSet, tmp_path: Path) -> None:
    good, empty, gone = draw_set([1])[0], tmp_path / "empty.jpg", tmp_path / "gone.jpg"
    empty.touch()
    files = [str(path) for path in (empty, good, gone)]
    answer = bare("metadata", "read", *files, "--json")
    assert answer.code == 3
    assert [reading["path"] for reading in answer.json] == files
    assert [reading["readable"] for reading in answer.json] == [False, True, False]
    assert all(r["error"] for r in answer.json if not r["readable"])
    assert "Cannot be read" in bare("metadata", "read", str(empty)).out


def test_every_place_is_shown_with_what_it_says_and_why_it_counts(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x010E], exif[0x8298] = "Uit de camera", "© Linde"
    Image.new("RGB", (64, 48), "teal").save(path, xmp=PACKET.encode(), exif=exif)
    newer = PACKET.replace("Het lint", "Het lint is door")
    german = '<rdf:li xml:lang="de-DE">Das Band</rdf:li></rdf:Alt></dc:description>'
    newer = newer.replace("</rdf:Alt></dc:description>", german)
    path.with_name("photo.jpg.xmp").write_text(newer, "utf-8")
    (reading,) = bare("metadata", "read", str(path), "--json").json
    assert [source["source"] for source in reading["sources"]] == ["photo.jpg.xmp", "XMP", "Exif"]
    assert all(source["why"] for source in reading["sources"])
    assert reading["values"]["caption"] == "Het lint is door"
    assert reading["others"] == {"caption": ["Het lint", "Uit de camera"]}
    assert reading["chosen"]["caption"] == ["photo.jpg.xmp"]
    assert reading["chosen"]["copyright"] == ["Exif"]
    assert reading["chosen"]["keywords"] == ["photo.jpg.xmp", "XMP"]
    assert reading["languages"]["caption"] == {
        "x-default": "Het lint is door",
        "de-DE": "Das Band",
    }
    shown = bare("metadata", "read", str(path)).out
    assert "caption: Het lint is door [photo.jpg.xmp]" in shown
    assert "in XMP: Het lint\n" in shown
    assert "in Exif: Uit de camera" in shown
    assert "in de-DE: Das Band" in shown
    assert "photo.jpg.xmp: a sidecar that is not older than the picture" in shown
