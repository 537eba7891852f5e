"""An archive of three photos, and what other programs do to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photoarchive.catalog import queries
from photoarchive.catalog.catalog import Catalog
from photoarchive.exchange.keeper import Kept, write_waiting
from photoarchive.files.previews import Previews
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import write_sidecar
from photoarchive.files.writing.wanted import Wanted
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.progress import Progress
from tests.conftest import DrawSet


@pytest.fixture
def previews(tmp_path: Path) -> Previews:
    return Previews(tmp_path / "previews")


@pytest.fixture
def catalog(tmp_path: Path, draw_set: DrawSet, previews: Previews) -> Iterator[Catalog]:
    """An archive of three photos with a credit."""
    folder = draw_set([1, 2, 3], prefix="Hazelhof")[0].parent
    with Catalog.create(tmp_path / "archive") as made:
        request = ImportRequest((folder,), event="Opening", date="2026-05-13", credit="Linde/Noor")
        import_photos(made, request, previews=previews, progress=Progress())
        yield made


def ids(catalog: Catalog) -> list[int]:
    """All photos, the newest first."""
    return [photo.id for photo in queries.search(catalog, "", limit=1000).photos]


def source(catalog: Catalog, photo_id: int) -> Path:
    """Where the original of a photo lies."""
    return queries.photos(catalog, [photo_id])[0].source


def outside(picture: Path, **values: str) -> None:
    """What another program does: it writes the sidecar that counts."""
    write_sidecar(picture, Wanted(values), Frame(320, 214))


def keep(catalog: Catalog) -> list[Kept]:
    """Write all that waits, in portions."""
    found = [write_waiting(catalog, Progress(), most=2)]
    while found[-1].more:
        found.append(write_waiting(catalog, Progress(), most=2, after=found[-1].after))
    return found
