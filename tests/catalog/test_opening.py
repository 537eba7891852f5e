"""Which folders open as an archive, how the library is opened, and what the others are told."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.connection import APPLICATION_ID
from photoarchive.catalog.database import SCHEMA_VERSION
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.queries import photos, search
from photoarchive.errors import NewerArchive, NotAnArchive, PhotoArchiveError
from tests.catalog.archives import three_photos

OPENERS = [Catalog.open, Catalog.open_for_reading]


def closed_archive(folder: Path) -> Path:
    with Catalog.create(folder) as catalog:
        three_photos(catalog)
    return folder


def sql(library: Path, statement: str) -> None:
    connection = sqlite3.connect(library)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_new_archive_has_its_folders_and_opens_again(tmp_path: Path) -> None:
    folder = closed_archive(tmp_path / "a" / "b")
    assert {"originals", "backups", "evidence", LIBRARY} <= {p.name for p in folder.iterdir()}
    with Catalog.open(folder) as catalog:
        assert search(catalog, "").total == 3
        assert len(catalog.uid) == 36


def test_closing_leaves_one_file_to_copy(tmp_path: Path) -> None:
    folder = closed_archive(tmp_path / "archive")
    with Catalog.open(folder) as catalog:
        assert search(catalog, "").total == 3
        set_caption(catalog, photo_ids=[1], text="x")
        assert search(catalog, "x").total == 1
    assert [path.name for path in folder.glob("library*")] == [LIBRARY]


def test_the_connection_is_safe(catalog: Catalog) -> None:
    with catalog.writing() as db:

        def pragma(name: str) -> object:
            return db.execute(f"PRAGMA {name}").fetchone()[0]

        assert pragma("journal_mode") == "wal"
        assert pragma("synchronous") == 2  # FULL
        assert pragma("foreign_keys") == 1
        assert pragma("secure_delete") == 1
        assert pragma("recursive_triggers") == 1
        assert pragma("application_id") == APPLICATION_ID
        assert pragma("user_version") == SCHEMA_VERSION


@pytest.mark.parametrize("opener", OPENERS)
def test_a_mistyped_path_makes_nothing(tmp_path: Path, opener: object) -> None:
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "archvie", tmp_path / "empty"):
        with pytest.raises(NotAnArchive, match="no photo archive in this folder"):
            opener(folder)  # type: ignore[operator]
    assert [p.name for p in tmp_path.rglob("*")] == ["empty"]


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("garbage", [b"", b"\0" * 4096, b"not a database" * 400])
def test_a_file_that_is_no_library_is_refused(
    tmp_path: Path, opener: object, garbage: bytes
) -> None:
    (tmp_path / LIBRARY).write_bytes(garbage)
    with pytest.raises(NotAnArchive) as refusal:
        opener(tmp_path)  # type: ignore[operator]
    assert str(tmp_path) in str(refusal.value)
    assert (tmp_path / LIBRARY).read_bytes() == garbage


@pytest.mark.parametrize("opener", OPENERS)
def test_another_programs_database_is_refused_untouched(tmp_path: Path, opener: object) -> None:
    library = tmp_path / LIBRARY
    sql(library, "CREATE TABLE recipes (name)")
    before = library.read_bytes()
    with pytest.raises(NotAnArchive, match="a database, but not a photo archive"):
        opener(tmp_path)  # type: ignore[operator]
    assert library.read_bytes() == before


@pytest.mark.parametrize("opener", OPENERS)
def test_a_newer_archive_is_refused_byte_for_byte(tmp_path: Path, opener: object) -> None:
    folder = closed_archive(tmp_path / "archive")
    sql(folder / LIBRARY, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = (folder / LIBRARY).read_bytes()
    with pytest.raises(NewerArchive, match="nothing was changed"):
        opener(folder)  # type: ignore[operator]
    assert (folder / LIBRARY).read_bytes() == before


def test_a_damaged_library_is_called_damaged(tmp_path: Path) -> None:
    folder = closed_archive(tmp_path / "archive")
    library = folder / LIBRARY
    pages = library.read_bytes()
    library.write_bytes(pages[:4096] + b"\xff" * (len(pages) - 4096))
    with pytest.raises(PhotoArchiveError, match="damaged"), Catalog.open(folder) as catalog:
        search(catalog, "")


def test_an_archive_is_not_made_where_other_things_lie(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(NotAnArchive, match="holds other things"):
        Catalog.create(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["holiday.jpg"]


def test_an_archive_is_never_made_over_another(tmp_path: Path) -> None:
    folder = closed_archive(tmp_path / "archive")
    with pytest.raises(NotAnArchive, match="an archive already"):
        Catalog.create(folder)
    with Catalog.open(folder) as catalog:
        assert search(catalog, "").total == 3


def test_two_that_make_the_same_archive_at_once_get_one(tmp_path: Path) -> None:
    made: list[str] = []
    together = threading.Barrier(4)

    def make() -> None:
        together.wait()
        try:
            with Catalog.create(tmp_path / "archive") as catalog:
                three_photos(catalog)
                made.append(catalog.uid)
        except NotAnArchive:
            made.append("refused")

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made.count("refused") == 3
    with Catalog.open(tmp_path / "archive") as catalog:
        assert catalog.uid in made
        assert search(catalog, "").total == 3


def test_a_making_that_was_cut_short_can_be_repeated(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    (folder / "originals").mkdir(parents=True)
    (folder / ".library.new").write_bytes(b"half")
    (folder / ".library.new-wal").write_bytes(b"half")
    with Catalog.create(folder) as catalog:
        assert search(catalog, "").total == 0
    assert not list(folder.glob(".library.new*"))


def test_originals_without_a_library_are_not_taken_for_an_empty_archive(tmp_path: Path) -> None:
    (tmp_path / "originals").mkdir()
    (tmp_path / "originals" / "one.jpg").write_bytes(b"x")
    with pytest.raises(NotAnArchive, match="holds other things"):
        Catalog.create(tmp_path)


@pytest.mark.parametrize("name", ["ge?ele#n %41 & co", "Fotoarchief é 日本", "it's"])
def test_folders_with_special_names(tmp_path: Path, name: str) -> None:
    folder = closed_archive(tmp_path / name)
    with Catalog.open(folder) as catalog:
        assert search(catalog, "").total == 3


@pytest.mark.skipif(sys.platform != "linux", reason="names there are always Unicode")
def test_a_folder_whose_name_is_not_utf8(tmp_path: Path) -> None:
    folder = closed_archive(tmp_path / os.fsdecode(b"foto\xff"))
    with Catalog.open(folder) as catalog:
        assert search(catalog, "").total == 3


def test_a_loop_of_links_and_a_name_that_is_too_long_get_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for folder in (tmp_path / "loop", tmp_path / ("x" * 300)):
        with pytest.raises(PhotoArchiveError):
            Catalog.open(folder)
        with pytest.raises(PhotoArchiveError):
            Catalog.create(folder)


def test_reading_goes_on_beside_a_writer(tmp_path: Path) -> None:
    folder = closed_archive(tmp_path / "archive")
    with Catalog.open(folder) as writer, Catalog.open_for_reading(folder) as reader:
        with writer.edit("Half done") as edit:
            edit.db.execute("UPDATE photo SET caption = 'half'")
            assert {photo.caption for photo in photos(reader, [1, 2, 3])} == {""}
        assert {photo.caption for photo in photos(reader, [1, 2, 3])} == {"half"}


def test_a_reader_refuses_edits(tmp_path: Path) -> None:
    folder = closed_archive(tmp_path / "archive")
    with Catalog.open_for_reading(folder) as reader:
        with pytest.raises(PhotoArchiveError, match="open for reading only"):
            set_caption(reader, photo_ids=[1], text="x")
        with pytest.raises(PhotoArchiveError, match="open for reading only"):
            reader.undo()
