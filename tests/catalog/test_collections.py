"""Events, photo sets and galleries: edits, and what is published of each."""

from __future__ import annotations

import pytest

from photoarchive.catalog import collections
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_photos, set_caption
from photoarchive.catalog.galleries import galleries, publication, record_publication
from photoarchive.catalog.queries import events, photo_sets, photos, photos_named
from photoarchive.errors import BadQuery, NotFound, PhotoArchiveError, Stale
from photoarchive.model import Gallery, GalleryItem
from tests.catalog.archives import arrival, bring_in, found, three_photos


def texts(catalog: Catalog, name: str) -> list[tuple[tuple[str, ...], str]]:
    items = publication(catalog, name).items
    return [(tuple(photo.name[-4:] for photo in item.photos), item.text) for item in items]


def test_an_event_is_renamed_dated_and_placed(catalog: Catalog) -> None:
    three_photos(catalog)
    event = events(catalog)[0]
    changes = collections.set_event_title(catalog, event_id=event.id, title="Open dag", rev=1)
    assert changes.events == {event.id}
    assert changes.photos == frozenset()
    collections.set_event_details(catalog, event_id=event.id, date="1-6-2020", place=" Zwolle ")
    changed = events(catalog, title="open DAG")[0]
    assert (changed.title, changed.date, changed.place) == ("Open dag", "2020-06-01", "Zwolle")
    assert found(catalog, "event:open place:zwolle date:2020-06-01") == ["0003", "0002", "0001"]
    with pytest.raises(Stale):
        collections.set_event_title(catalog, event_id=event.id, title="Other", rev=1)
    with pytest.raises(PhotoArchiveError, match="title is needed"):
        collections.set_event_title(catalog, event_id=event.id, title=" ")
    with pytest.raises(PhotoArchiveError, match="is not a date"):
        collections.set_event_details(catalog, event_id=event.id, date="soon")
    with pytest.raises(NotFound):
        collections.set_event_details(catalog, event_id=99, place="x")
    with pytest.raises(NotFound):
        collections.set_rights(catalog, set_id=99, credit="x")


def test_the_same_title_is_the_same_event_unless_the_dates_differ(catalog: Catalog) -> None:
    with catalog.edit("Events") as edit:
        first = collections.ensure_event(edit.db, "Nieuwjaar")
        assert collections.ensure_event(edit.db, "nieuwjaar", "2019-01-07", "Zwolle") == first
        assert collections.ensure_event(edit.db, "Nieuwjaar", "07-01-2019") == first
        assert collections.ensure_event(edit.db, "Nieuwjaar", "2020-01-06") != first
    assert [e.date for e in events(catalog)] == ["2020-01-06", "2019-01-07"]


def test_photos_inherit_the_rights_of_their_set(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    photo_set = photo_sets(catalog)[0]
    changes = collections.set_rights(
        catalog, set_id=photo_set.id, credit="wei.nl/Bo Wit", creator="Bo Wit", licence="https://x"
    )
    assert changes.sets == {photo_set.id}
    assert {(p.credit, p.creator, p.licence) for p in photos(catalog, ids)} == {
        ("wei.nl/Bo Wit", "Bo Wit", "https://x")
    }
    assert found(catalog, "credit:wit") == ["0003", "0002", "0001"]
    assert found(catalog, "is:uncredited") == []
    assert not collections.set_rights(catalog, set_id=photo_set.id, credit=" wei.nl/Bo  Wit ")


def test_one_name_in_two_events_is_two_photos(catalog: Catalog) -> None:
    three_photos(catalog)
    bring_in(catalog, [arrival("CheeseWorks-0001", title="x")], event="Open dag", date="2020")
    both = photos_named(catalog, "cheeseworks-0001.JPG")
    assert [p.event for p in both] == ["Werkbezoek kaasfabriek", "Open dag"]
    assert photos_named(catalog, both[1].uid) == [both[1]]
    assert photos_named(catalog, "\udcff") == []


def test_removing_an_event_takes_all_that_hangs_on_it(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    event = events(catalog)[0]
    gallery_id, _ = collections.make_gallery(
        catalog, title="Best", photo_ids=ids, event_id=event.id
    )
    photo_set = photo_sets(catalog)[0].id
    changes = collections.remove_event(catalog, event_id=event.id)
    assert changes.photos == set(ids)
    assert changes.events == {event.id}
    assert changes.sets == {photo_set}
    assert changes.galleries == {gallery_id}
    assert found(catalog, "") == []
    assert catalog.undo() == changes
    assert texts(catalog, "best") == [(("0001",), ""), (("0002",), ""), (("0003",), "")]


def test_a_gallery_takes_the_place_of_the_one_before(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    first, _ = collections.make_gallery(catalog, title="Best", photo_ids=ids)
    uid = galleries(catalog)[0].uid
    second, changes = collections.make_gallery(catalog, title="Best", photo_ids=ids[::-1])
    assert changes.galleries == {first, second}
    (stored,) = galleries(catalog, title="BEST")
    assert (stored.uid, [i.photo_ids[0] for i in stored.items]) == (uid, ids[::-1])
    with catalog.edit("Rename gallery") as edit:
        collections.put_gallery(edit.db, Gallery(0, uid, None, "Finest", items=stored.items))
    assert [(g.uid, g.title) for g in galleries(catalog)] == [(uid, "Finest")]
    collections.remove_gallery(catalog, gallery_id=galleries(catalog)[0].id)
    assert galleries(catalog) == []
    assert len(photos(catalog, ids)) == 3


def test_photos_of_an_item_share_a_text_until_their_captions_differ(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    set_caption(catalog, photo_ids=ids[:2], text="Both")
    items = (
        GalleryItem((), "A text alone"),
        GalleryItem((ids[1], ids[0]), "ignored: photos carry their captions"),
        GalleryItem((ids[2],), ""),
    )
    gallery = Gallery(0, "", events(catalog)[0].id, "Bezoek", "Intro", "End", "wei.nl/Bo", "nl")
    with catalog.edit("Gallery") as edit:
        collections.put_gallery(edit.db, Gallery(**{**vars(gallery), "items": items}))
    text_alone, last = ((), "A text alone"), (("0003",), "")
    assert texts(catalog, "Bezoek") == [text_alone, (("0002", "0001"), "Both"), last]
    set_caption(catalog, photo_ids=ids[:1], text="First")
    assert texts(catalog, "Bezoek") == [
        text_alone,
        (("0002",), "Both"),
        (("0001",), "First"),
        last,
    ]
    changes = remove_photos(catalog, photo_ids=ids[:2])
    assert changes.galleries == {galleries(catalog)[0].id}
    assert texts(catalog, "Bezoek") == [text_alone, last]
    page = publication(catalog, "Bezoek")
    assert (page.date, page.place, page.intro) == ("2019-05-13", "Amersfoort", "Intro")
    assert (page.closing, page.credit, page.language) == ("End", "wei.nl/Bo", "nl")


def test_what_a_name_publishes(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    event = events(catalog)[0]
    by_time = [(("0001",), ""), (("0002",), ""), (("0003",), "")]
    assert texts(catalog, event.title.upper()) == by_time
    assert texts(catalog, "file:cheeseworks") == by_time
    collections.make_gallery(catalog, title="Best", photo_ids=ids[1:2], event_id=event.id)
    assert texts(catalog, event.title) == [(("0002",), "")]
    for nothing in ("nowhere", "event:none"):
        with pytest.raises(NotFound, match="no gallery, event or photo"):
            publication(catalog, nothing)
    with pytest.raises(BadQuery):
        publication(catalog, "(?)")
    remove_photos(catalog, photo_ids=ids)
    with pytest.raises(NotFound):
        publication(catalog, "file:cheeseworks")


def test_what_was_published_is_remembered_through_undo(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    uid = photos(catalog, ids)[0].uid
    assert found(catalog, "is:unpublished") == ["0003", "0002", "0001"]
    for reason in ("", "signed\0 release"):
        record_publication(catalog, photo_uids=[uid], folder="/web/\udcff", reason=reason)
    assert found(catalog, "is:unpublished") == ["0003", "0002"]
    catalog.undo()
    catalog.redo()
    assert found(catalog, "is:unpublished") == ["0003", "0002"]
