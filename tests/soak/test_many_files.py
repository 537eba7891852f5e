"""Very many files in one folder: 3,000 in the suite, 100,000 on request."""

from __future__ import annotations

from pathlib import Path

from photoarchive.care.relink import relink
from photoarchive.catalog.arrivals import OWN_ROOT, Arrival, insert_photo
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import ensure_event, ensure_set
from photoarchive.files.reading import read_file
from photoarchive.files.scan import scan
from photoarchive.progress import Progress
from tests.conftest import draw_jpeg
from tests.soak import volume


def test_a_crowded_folder_is_listed_and_searched(tmp_path: Path) -> None:
    number = volume.number("FILES", 3_000)
    folder = tmp_path / "crowd"
    folder.mkdir()
    for n in range(number):
        (folder / f"Crowd-{n:06d}.jpg").touch()
    needle = draw_jpeg(folder / "renamed.jpg", seed="needle", size=(40, 30))
    found = scan([folder], progress=Progress())
    names = [one.path.name for one in found.files]
    assert len(names) == number + 1
    assert names[:2] == ["Crowd-000000.jpg", "Crowd-000001.jpg"]
    with Catalog.create(tmp_path / "archive") as catalog:
        reading = read_file(needle, thumbnail_side=None)
        with catalog.edit("Import") as edit:
            set_id = ensure_set(edit.db, ensure_event(edit.db, "Event", "", ""), "Set")
            lost = Path("Event", "Crowd-000007.jpg")
            insert_photo(edit.db, set_id, Arrival(reading, lost.stem, 7, OWN_ROOT, lost, "", True))
        (again,) = relink(catalog, [folder], progress=Progress()).found
        assert again.at == needle
        assert (catalog.originals / lost).is_file()
    volume.count(number)
