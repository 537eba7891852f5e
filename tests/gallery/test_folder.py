"""The folder of a gallery: nothing is lost that is not ours, nothing is left half done."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from photoarchive.errors import PhotoArchiveError
from photoarchive.gallery import manifest as manifests
from photoarchive.model import Publication
from photoarchive.progress import Cancelled, Progress
from tests.gallery.conftest import (
    ExportTo,
    contents_of,
    recaptioned,
    times_of,
)


def test_files_of_others_stay_where_they_are(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    folder = tmp_path / "gallery"
    (folder / "photos").mkdir(parents=True)
    others = {"notes.txt": b"keep me", "photos/mine.jpg": b"mine too"}
    for name, content in others.items():
        (folder / name).write_bytes(content)
    for publication in (event, recaptioned(event, "Anders."), event):
        export(publication)
        contents = contents_of(folder)
        assert {name: contents[name] for name in others} == others
        assert "index.html" in contents


@pytest.mark.parametrize("name", ["index.html", "photoarchive-gallery.json", "style.css"])
def test_a_file_of_someone_else_is_never_replaced(
    name: str, export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    folder = tmp_path / "gallery"
    folder.mkdir()
    (folder / name).write_text("someone else's")
    with pytest.raises(PhotoArchiveError, match=name):
        export(event)
    assert contents_of(folder) == {name: b"someone else's"}


def test_a_page_changed_by_hand_is_never_replaced(export: ExportTo, event: Publication) -> None:
    done = export(event)
    (done.folder / "style.css").write_text("body { color: red }")
    before = contents_of(done.folder)
    with pytest.raises(PhotoArchiveError, match=r"style\.css"):
        export(recaptioned(event, "Anders."))
    assert contents_of(done.folder) == before


def test_a_rendition_name_that_is_taken_is_refused(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    taken = tmp_path / "gallery" / "photos" / "Lindehof-0001-100.jpg"
    taken.parent.mkdir(parents=True)
    taken.write_text("someone else's")
    with pytest.raises(PhotoArchiveError, match=r"Lindehof-0001-100\.jpg"):
        export(event)
    assert taken.read_text() == "someone else's"
    assert {path.name for path in tmp_path.iterdir()} == {"originals", "gallery"}


def test_a_file_in_place_of_the_folder_is_refused(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    (tmp_path / "gallery").write_text("a file")
    with pytest.raises(PhotoArchiveError, match="file where the gallery should go"):
        export(event)


@pytest.mark.parametrize(
    "change",
    [
        lambda stored: stored.replace('"photos/', '"../photos/'),
        lambda stored: stored.replace('"photos/', '"/photos/'),
        lambda stored: stored.replace('"photos/', '"C:\\\\photos/'),
        lambda stored: stored.replace('"version": 1', '"version": 2'),
        lambda stored: stored.replace('"files": [', '"files": [1, '),
        lambda stored: "[" * 100_000,
        lambda stored: "null",
    ],
)
def test_a_manifest_that_was_tampered_with_counts_as_none(
    change: Callable[[str], str], export: ExportTo, event: Publication
) -> None:
    done = export(event)
    manifest = done.folder / manifests.NAME
    manifest.write_text(change(manifest.read_text()))
    assert manifests.read(done.folder) is None
    before = contents_of(done.folder)
    with pytest.raises(PhotoArchiveError, match=r"index\.html"):
        export(event)
    assert contents_of(done.folder) == before


def test_cancelling_leaves_everything_as_it_was(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    done = export(event)
    before = times_of(done.folder)
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        export(recaptioned(event, "Anders."), progress=stopped)
    assert times_of(done.folder) == before
    assert {path.name for path in tmp_path.iterdir()} == {"originals", "gallery"}


def test_a_zip_of_someone_else_is_never_replaced(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    other = tmp_path / "gallery.zip"
    other.write_bytes(b"someone else's")
    with pytest.raises(PhotoArchiveError, match="another zip"):
        export(event, zipped=True)
    assert other.read_bytes() == b"someone else's"
    assert not (tmp_path / "gallery").exists()


def test_a_link_to_a_folder_stays_a_link(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (tmp_path / "gallery").symlink_to(real)
    done = export(event)
    assert done.folder == real
    assert (tmp_path / "gallery").is_symlink()
    assert (real / "index.html").exists()


@pytest.mark.skipif(os.name == "nt", reason="needs a disk that POSIX makes full")
def test_a_full_disk_is_said_and_leaves_the_earlier_export(
    export: ExportTo, event: Publication
) -> None:
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    done = export(event)
    before = contents_of(done.folder)
    was = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, was[1]))
    try:
        with pytest.raises(PhotoArchiveError, match="full"):
            export(recaptioned(event, "Anders."))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, was)
        signal.signal(signal.SIGXFSZ, ignored)
    assert contents_of(done.folder) == before
