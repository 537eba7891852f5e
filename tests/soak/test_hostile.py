"""Hostile texts and names, all the way through: typed in, and out as page, table and sidecar."""

from __future__ import annotations

import csv
import io
import unicodedata
import zipfile
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path

import pytest
from defusedxml import ElementTree

from photoarchive.catalog import edits, register
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import set_event_details, set_event_title, set_rights
from photoarchive.catalog.galleries import of_event
from photoarchive.catalog.queries import events, photos, search
from photoarchive.catalog.verify import check_library
from photoarchive.errors import BadQuery
from photoarchive.exchange.writing import write_sidecars
from photoarchive.files.previews import Previews
from photoarchive.files.reading import read_file
from photoarchive.gallery.export import export_gallery
from photoarchive.gallery.table import to_csv
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportReport, ImportRequest
from photoarchive.model import NamedPerson
from photoarchive.progress import Progress
from photoarchive.texts import clean, clean_line
from tests.care.conftest import Archive
from tests.conftest import draw_jpeg
from tests.soak.hostile import FILE_NAMES, SCRIPT, TEXTS


@pytest.fixture
def filled(tmp_path: Path) -> Archive:
    """An archive with a photo for each hostile text, which stands in every field of it."""
    folder = tmp_path / "Hostile"
    for number in range(len(TEXTS)):
        draw_jpeg(folder / f"Hostile-{number:04d}.jpg", seed=str(number), size=(80, 60))
    catalog = Catalog.create(tmp_path / "archive")
    archive = Archive(catalog, Previews(tmp_path / "previews"))
    archive.bring_in(folder, event="Opening")
    for photo, text in zip(archive.photos(), TEXTS, strict=True):
        fields = dict.fromkeys(edits.NOUNS, text)
        edits.set_texts(catalog, photo_ids=[photo.id], texts=fields)
        edits.add_keyword(catalog, photo_ids=[photo.id], word=text)
        person, _ = register.add_person(catalog, name=text)
        said = NamedPerson(text, role=text, organisation=text)
        edits.set_appearance(catalog, photo_id=photo.id, person_id=person, said=said)
    set_event_title(catalog, event_id=1, title=SCRIPT)
    set_event_details(catalog, event_id=1, date="2026-05-13", place=SCRIPT)
    set_rights(catalog, set_id=1, credit=SCRIPT, creator=SCRIPT)
    return archive


class Page(HTMLParser):
    """What a browser would run of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[dict[str, str | None]] = []
        self.dangers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note scripts, handlers and addresses that run."""
        if tag == "script":
            self.scripts.append(dict(attrs))
        if tag in {"iframe", "object", "embed", "x"}:
            self.dangers.append(tag)
        for name, value in attrs:
            if name.startswith("on") or (value or "").strip().lower().startswith("javascript:"):
                self.dangers.append(f"{name}={value}")


def test_in_the_page_nothing_runs_but_our_own_script(filled: Archive, tmp_path: Path) -> None:
    with filled.catalog as catalog:
        publication = of_event(catalog, events(catalog)[0])
        export_gallery(
            publication,
            to=tmp_path / "gallery",
            sizes=(60,),
            formats=("jpeg",),
            force_reason="hostile texts, for a test",
            progress=Progress(),
        )
    page = Page()
    page.feed((tmp_path / "gallery" / "index.html").read_text("utf-8"))
    assert page.dangers == []
    assert {one.get("src") or one.get("type") for one in page.scripts} == {
        "application/ld+json",
        "script.js",
    }
    assert len(page.scripts) == 2
    inside = {path.resolve().is_relative_to(tmp_path) for path in tmp_path.rglob("*")}
    assert inside == {True}


def test_in_the_table_no_cell_is_a_formula(filled: Archive) -> None:
    with filled.catalog as catalog:
        table = to_csv(of_event(catalog, events(catalog)[0]), language="en").decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(table, newline="")) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    starts = {unicodedata.normalize("NFKC", cell.lstrip()[:1]) for cell in cells}
    assert not starts & set("=+-@")


def test_in_sidecars_texts_are_what_was_typed(filled: Archive) -> None:
    with filled.catalog as catalog:
        done = write_sidecars(catalog, progress=Progress())
        assert [one.receipt.refused for one in done if one.receipt.refused] == []
        for photo, text in zip(filled.photos(), TEXTS, strict=True):
            beside = photo.source.with_name(f"{photo.source.name}.xmp")
            ElementTree.fromstring(beside.read_bytes())
            reading = read_file(photo.source, thumbnail_side=None)
            assert reading.text("caption") == clean(text)
            assert reading.texts("persons") == (clean_line(text),)


def test_searching_for_hostile_texts_is_answered_or_refused_with_a_sentence(
    filled: Archive,
) -> None:
    answered = 0
    with filled.catalog as catalog:
        for photo in filled.photos():
            for wanted in (photo.headline, f'"{photo.headline}"', f"person:{photo.headline}"):
                with suppress(BadQuery):
                    search(catalog, wanted)
                    answered += 1
        assert check_library(catalog) == ()
    assert answered > len(TEXTS)


def import_all(catalog: Catalog, source: Path, previews: Path) -> ImportReport:
    request = ImportRequest((source,), event="Names")
    return import_photos(catalog, request, previews=Previews(previews), progress=Progress())


def test_every_name_of_a_file_comes_in_under_one_that_all_systems_hold(tmp_path: Path) -> None:
    folder = tmp_path / "names"
    for name in FILE_NAMES:
        draw_jpeg(folder / name, seed=name, size=(40, 30))
    with Catalog.create(tmp_path / "archive") as catalog:
        report = import_all(catalog, folder, tmp_path / "previews")
        assert (len(report.added), report.failed) == (len(list(folder.iterdir())), ())
        stored = [photo.source for photo in photos(catalog, list(range(1, 99)))]
        names = [unicodedata.normalize("NFC", path.name).casefold() for path in stored]
        assert len(set(names)) == len(names) == len(report.added)
        assert all(path.is_file() and path.is_relative_to(catalog.originals) for path in stored)
        assert not any(set(name) & set('<>:"/\\|?*\n\x07') for name in names)
        assert not any(name.split(".")[0] in {"con", "nul", "com1"} for name in names)
        assert import_all(catalog, folder, tmp_path / "previews").added == ()
    assert not (tmp_path / "hit").exists()


def test_a_zip_puts_nothing_outside(tmp_path: Path) -> None:
    picture = draw_jpeg(tmp_path / "p.jpg", seed="p", size=(40, 30)).read_bytes()
    packed = tmp_path / "delivery.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        names = (
            "../up.jpg",
            "/abs.jpg",
            "a/../../up2.jpg",
            "C:\\win.jpg",
            "..\\back.jpg",
            "ok.jpg",
        )
        for name in names:
            archive.writestr(name, picture)
        link = zipfile.ZipInfo("link.jpg")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    before = {path for path in tmp_path.rglob("*") if "archive" not in path.parts}
    with Catalog.create(tmp_path / "archive") as catalog:
        report = import_all(catalog, packed, tmp_path / "previews")
        assert "ok" in report.added
        assert all(path.resolve().is_relative_to(tmp_path) for path in catalog.folder.rglob("*"))
    after = {path for path in tmp_path.rglob("*") if "archive" not in path.parts}
    assert {path for path in after - before if "previews" not in path.parts} == set()
