"""An archive with real pictures, some copied into it and some left on a drive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from photoarchive.catalog.arrivals import (
    OWN_ROOT,
    Arrival,
    FileState,
    ensure_root,
    insert_photo,
    write_states,
)
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import ensure_event, ensure_set
from photoarchive.catalog.queries import search
from photoarchive.files.numbering import stem_and_number
from photoarchive.files.previews import Previews
from photoarchive.files.reading import read_file
from photoarchive.files.store import copy_in
from photoarchive.model import Photo
from tests.conftest import DrawSet


@dataclass(frozen=True)
class Archive:
    """An open archive with its previews."""

    catalog: Catalog
    previews: Previews

    def bring_in(self, folder: Path, *, event: str, in_place: bool = False) -> None:
        """What an import leaves behind, without the processes that it starts."""
        catalog, name = self.catalog, folder.name
        with catalog.edit(f"Import {name}") as edit:
            event_id = ensure_event(edit.db, event, "2026-05-13", "")
            set_id = ensure_set(edit.db, event_id, name)
            root_id = ensure_root(edit.db, folder) if in_place else OWN_ROOT
            set_uid = edit.db.execute("SELECT uid FROM photo_set WHERE id = ?", [set_id])
            uid = set_uid.fetchone()[0]
            for file in sorted(folder.glob("*.jpg")):
                path = Path(file.name) if in_place else Path(f"2026-05-13 {event}", name, file.name)
                reading = read_file(file, thumbnail_side=None)
                if not in_place:
                    copy_in(file, catalog.originals / path, expected_sha256=reading.sha256)
                number = stem_and_number(file.stem)[1]
                arrival = Arrival(reading, file.stem, number, root_id, path, "2026-05-13", True)
                insert_photo(edit.db, set_id, arrival)
                done = FileState(str(file), "done", reading.sha256, path.as_posix())
                write_states(edit.db, uid, [done])

    def photos(self) -> list[Photo]:
        """All photos by name."""
        return sorted(search(self.catalog, "", limit=1_000).photos, key=lambda photo: photo.name)

    def photo(self, name: str) -> Photo:
        """The photo of that name."""
        return next(photo for photo in self.photos() if photo.name == name)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An empty archive."""
    with Catalog.create(tmp_path / "archive") as catalog:
        yield Archive(catalog, Previews(tmp_path / "previews"))


@pytest.fixture
def filled(archive: Archive, draw_set: DrawSet, tmp_path: Path) -> Archive:
    """Four photos copied into the archive and three left on a drive."""
    archive.bring_in(draw_set([1, 2, 4, 5], prefix="Hazelhof")[0].parent, event="Opening")
    drive = draw_set([1, 2, 3], prefix="Drive", folder=tmp_path / "drive" / "2019")[0].parent
    archive.bring_in(drive, event="On the drive", in_place=True)
    return archive
