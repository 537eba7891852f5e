"""A disk that is really full: a small file system in memory. Skips where none may be mounted."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import photos, search
from photoarchive.catalog.verify import check_library
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.progress import Progress
from tests.catalog.archives import three_photos
from tests.conftest import DrawSet

SIZE = 40 << 20  # bytes


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 40 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no file system may be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(disk: Path) -> Path:
    """A file that leaves no room at all."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as out:
        try:
            while out.write(bytes(4096)):
                pass
        except OSError:
            return ballast
    raise AssertionError("the disk is bottomless")


def type_much(catalog: Catalog, photo_id: int) -> None:
    for turn in range(30):
        set_caption(catalog, photo_ids=[photo_id], text=f"{turn}" + "x" * 60_000)


def test_captions_wait_for_room_and_none_is_lost(small_disk: Path) -> None:
    with Catalog.create(small_disk / "archive") as catalog:
        ids = three_photos(catalog)
        set_caption(catalog, photo_ids=ids[:1], text="before")
        ballast = fill(small_disk)
        with pytest.raises(PhotoArchiveError, match="The disk is full"):
            type_much(catalog, ids[0])
        with pytest.raises(PhotoArchiveError, match="no room for a backup"):
            catalog.back_up("by-hand", always=True)
        ballast.unlink()
        set_caption(catalog, photo_ids=ids[1:2], text="after")
        assert catalog.back_up("by-hand", always=True)
    with Catalog.open(small_disk / "archive") as catalog:
        assert photos(catalog, ids)[1].caption == "after"
        assert photos(catalog, ids)[0].caption.strip("x0123456789") in {"before", ""}
        assert check_library(catalog) == ()


def test_an_import_stops_before_the_disk_is_full_and_goes_on(
    small_disk: Path, tmp_path: Path, draw_set: DrawSet
) -> None:
    folder = draw_set(range(1, 7))[0].parent
    request = ImportRequest((folder,), event="Opening")
    previews = Previews(tmp_path / "previews")
    with Catalog.create(small_disk / "archive") as catalog:
        ballast = small_disk / "ballast"
        ballast.write_bytes(bytes(SIZE - (12 << 20)))
        with pytest.raises(PhotoArchiveError, match="disk is full"):
            import_photos(catalog, request, previews=previews, progress=Progress())
        assert not [p for p in catalog.originals.rglob("*") if p.is_file()]
        ballast.unlink()
        report = import_photos(catalog, request, previews=previews, progress=Progress())
        assert len(report.added) == 6
        assert search(catalog, "").total == 6
