"""Which photos go out and in which order; where to, and how large it will be."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import put_gallery
from photoarchive.catalog.queries import events
from photoarchive.files.render import Quality
from photoarchive.gallery.choice import Order, arranged, publication_of_photos
from photoarchive.gallery.estimate import estimated_bytes
from photoarchive.gallery.export import export_gallery
from photoarchive.gallery.targets import Place, Target, found, own_name, proposed
from photoarchive.model import Gallery, GalleryItem, Publication
from photoarchive.progress import Progress
from tests.catalog.archives import arrival, bring_in, three_photos
from tests.gallery.conftest import MakePhoto, MakePublication


def names(publication: Publication) -> list[list[str]]:
    return [[photo.name[-4:] for photo in item.photos] for item in publication.items]


@pytest.fixture
def told(tmp_path: Path) -> tuple[Catalog, list[int]]:
    """An archive whose event has an article: 3 and 1 together, then a text alone."""
    catalog = Catalog.create(tmp_path / "archive")
    ids = three_photos(catalog)
    (event,) = events(catalog)
    items = (GalleryItem((ids[2], ids[0]), ""), GalleryItem((), "Na afloop was er kaas."))
    with catalog.edit("Make gallery") as edit:
        put_gallery(edit.db, Gallery(0, "", event.id, "Kaas op reis", intro="Vooraf.", items=items))
    return catalog, ids


def test_photos_of_an_article_come_in_its_order_and_the_others_after_it(
    told: tuple[Catalog, list[int]],
) -> None:
    catalog, ids = told
    with catalog:
        publication = publication_of_photos(catalog, ids)
    assert names(publication) == [["0003", "0001"], [], ["0002"]]
    assert (publication.title, publication.intro) == ("Kaas op reis", "Vooraf.")


def test_a_part_of_an_article_is_without_its_own_texts(told: tuple[Catalog, list[int]]) -> None:
    catalog, ids = told
    with catalog:
        publication = publication_of_photos(catalog, [ids[0], ids[1]])
    assert names(publication) == [["0001"], ["0002"]]
    assert (publication.intro, publication.date) == ("", "2019-05-13")


def test_photos_of_several_events_come_by_time(tmp_path: Path) -> None:
    with Catalog.create(tmp_path / "archive") as catalog:
        ids = three_photos(catalog)
        ids += bring_in(catalog, [arrival("X-0001", taken="2019-05-13T12:01:30")], event="Other")
        publication = publication_of_photos(catalog, ids, title="Found")
    assert names(publication) == [["0001"], ["0001"], ["0002"], ["0003"]]
    assert publication.title == "Found"


def test_another_order_takes_shared_texts_apart(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    first, second = make_photo(10, taken="2025-01-02"), make_photo(9, taken="2025-01-03")
    publication = make_publication((first, second), "Een tussentekst.")
    assert arranged(publication, Order.ARTICLE) == publication
    assert names(arranged(publication, Order.TIME)) == [["0010"], ["0009"]]
    by_name = arranged(publication, Order.NAME)
    assert names(by_name) == [["0009"], ["0010"]]
    assert {item.text for item in by_name.items} == {first.caption}


def test_the_place_is_new_or_an_earlier_export(event: Publication, tmp_path: Path) -> None:
    place = proposed(tmp_path, own_name(event), Target.GALLERY)
    assert (place.name, found(place, Target.GALLERY)) == ("Open huis in de Lindehof", Place.NEW)
    export_gallery(event, to=place, sizes=(100,), formats=("jpeg",), progress=Progress())
    assert found(place, Target.GALLERY) is Place.EARLIER
    assert proposed(tmp_path, own_name(event), Target.GALLERY) == place


def test_the_place_is_not_someone_elses(event: Publication, tmp_path: Path) -> None:
    (tmp_path / own_name(event)).mkdir()
    (tmp_path / own_name(event) / "letter.txt").touch()
    (tmp_path / own_name(event, Target.CSV)).touch()
    assert found(tmp_path / own_name(event), Target.GALLERY) is Place.OTHER
    assert proposed(tmp_path, own_name(event), Target.GALLERY).name.endswith("-2")
    table = proposed(tmp_path, own_name(event, Target.CSV), Target.CSV)
    assert table.name == "Open huis in de Lindehof-2.csv"


def test_the_guess_of_the_size_grows_with_what_is_asked(make_photo: MakePhoto) -> None:
    photo = make_photo(1, drawn=False, size=(6000, 4000))
    one = estimated_bytes([photo], sizes=[1600], formats=["jpeg"])
    assert 150_000 < one < 500_000
    assert estimated_bytes([photo] * 3, sizes=[1600], formats=["jpeg"]) == pytest.approx(3 * one, 1)
    assert estimated_bytes([photo], sizes=[480, 1600], formats=["jpeg", "avif"]) > one
    press = estimated_bytes([photo], sizes=[1600], formats=["jpeg"], quality=Quality.PRESS)
    assert one < press < 2 * one
    small = make_photo(2, drawn=False, size=(300, 200))
    assert estimated_bytes([small], sizes=[480, 1600], formats=["jpeg"]) == estimated_bytes(
        [small], sizes=[480], formats=["jpeg"]
    )
