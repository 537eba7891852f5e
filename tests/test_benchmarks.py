"""The archive that the benchmarks measure with is a whole one, and made the same way each time."""

from __future__ import annotations

from pathlib import Path

from benchmarks.archive import Size, make
from benchmarks.browsing import questions
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.facets import facets
from photoarchive.catalog.queries import photo_sets, photos_of_set, search
from photoarchive.catalog.verify import check_library
from photoarchive.files.images import thumbnail
from photoarchive.files.previews import Previews

SIZE = Size(photos=130, events=6, people=120, pictures=4)


def captions(folder: Path) -> list[str]:
    with Catalog.open_for_reading(folder) as catalog:
        return [photo.caption for photo in search(catalog, "", limit=1_000).photos]


def test_a_made_archive_is_whole_and_has_everything_a_window_shows(tmp_path: Path) -> None:
    previews = Previews(tmp_path / "previews")
    make(tmp_path / "archive", SIZE, previews=previews)
    with Catalog.open(tmp_path / "archive") as catalog:
        assert check_library(catalog) == ()
        found = search(catalog, "", limit=1_000)
        assert found.total == len(found.photos) == SIZE.photos
        assert {len(photos_of_set(catalog, s.id)) for s in photo_sets(catalog)} == {21, 22}
        assert len({photo.sha256 for photo in found.photos}) == SIZE.pictures
        for photo in found.photos[:10]:
            assert previews.get(photo.sha256) == photo.source.read_bytes()
            assert thumbnail(photo.source, long_side=64).jpeg
        lengths = [len(photo.caption.split()) for photo in found.photos if photo.caption]
        assert 30 <= min(lengths) <= max(lengths) <= 75
        assert all(facet.count < SIZE.photos for facet in facets(catalog))
        asked = {label: len(question()) for label, question in questions(catalog)}
        assert asked["ids newest "] == asked["ids article "] == SIZE.photos


def test_the_same_size_gives_the_same_archive(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make(tmp_path / name, SIZE)
    assert captions(tmp_path / "one") == captions(tmp_path / "two")
