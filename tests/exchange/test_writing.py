"""Texts from the catalog into sidecars and files: receipts, taking back, changes from outside."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from photoarchive.catalog import queries, receipts
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_appearance, set_caption, set_keywords
from photoarchive.catalog.register import add_person
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.outside import differences
from photoarchive.exchange.settling import Side, settle
from photoarchive.exchange.taking_back import take_back
from photoarchive.exchange.writing import write_into_files, write_sidecars
from photoarchive.files.previews import Previews
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import write_into
from photoarchive.files.writing.wanted import Shown, Wanted
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.model import Box, Presence
from photoarchive.progress import Progress
from tests.conftest import DrawSet
from tests.exchange.conftest import ids, outside, source


def test_what_changed_waits_and_is_written_once(catalog: Catalog) -> None:
    assert len(write_sidecars(catalog, progress=Progress())) == 3
    assert write_sidecars(catalog, progress=Progress()) == ()
    first = ids(catalog)[0]
    set_caption(catalog, photo_ids=[first], text="Een welkom.")
    (done,) = write_sidecars(catalog, progress=Progress())
    assert done.photo.id == first
    assert done.receipt.written == ("caption",)
    reading = read_file(source(catalog, first), thumbnail_side=None)
    assert reading.values["caption"] == "Een welkom."
    assert reading.values["credit"] == "Linde/Noor"
    assert reading.values["event"] == "Opening"


def test_only_who_is_shown_for_certain_is_named_in_a_file(catalog: Catalog) -> None:
    photo = ids(catalog)[0]
    shown, _ = add_person(catalog, name="Aïcha El Amrani")
    unsure, _ = add_person(catalog, name="Iris de Boer")
    box = Box(0.1, 0.2, 0.3, 0.4)
    set_appearance(catalog, photo_id=photo, person_id=shown, box=box)
    set_appearance(catalog, photo_id=photo, person_id=unsure, presence=Presence.UNSURE)
    write_sidecars(catalog, progress=Progress())
    reading = read_file(source(catalog, photo), thumbnail_side=None)
    assert reading.values["persons"] == ("Aïcha El Amrani",)
    assert [region.name for region in reading.regions] == ["Aïcha El Amrani"]


def test_writing_into_files_keeps_a_receipt_that_takes_it_back(
    catalog: Catalog, previews: Previews, draw_set: DrawSet
) -> None:
    photo = ids(catalog)[0]
    picture = source(catalog, photo)
    before = picture.read_bytes()
    set_caption(catalog, photo_ids=[photo], text="Een welkom.")
    (done,) = write_into_files(catalog, photo_ids=[photo], previews=previews, progress=Progress())
    assert done.receipt.target == picture
    assert picture.read_bytes() != before
    stored = queries.photos(catalog, [photo])[0]
    assert stored.sha256 == hashlib.sha256(picture.read_bytes()).hexdigest()
    assert previews.get(stored.sha256)
    again = import_photos(
        catalog,
        ImportRequest((draw_set([1, 2, 3], prefix="Hazelhof")[0].parent,), event="Opening"),
        previews=previews,
        progress=Progress(),
    )
    assert again.added == ()
    assert take_back(catalog, done.receipt_id) == picture
    assert picture.read_bytes() == before
    assert queries.photos(catalog, [photo])[0].sha256 == hashlib.sha256(before).hexdigest()
    assert receipts.receipts(catalog)[0].taken_back
    with pytest.raises(PhotoArchiveError, match="taken back already"):
        take_back(catalog, done.receipt_id)


def test_a_write_is_not_taken_back_over_what_others_did_since(
    catalog: Catalog, previews: Previews
) -> None:
    photo = ids(catalog)[0]
    set_caption(catalog, photo_ids=[photo], text="Een welkom.")
    (done,) = write_into_files(catalog, photo_ids=[photo], previews=previews, progress=Progress())
    with done.receipt.target.open("ab") as out:
        out.write(b"more")
    with pytest.raises(PhotoArchiveError, match="changed since"):
        take_back(catalog, done.receipt_id)


def test_a_change_from_outside_is_never_overwritten_and_shown_by_field(catalog: Catalog) -> None:
    photo = ids(catalog)[0]
    set_caption(catalog, photo_ids=[photo], text="Van ons.")
    write_sidecars(catalog, progress=Progress())
    outside(source(catalog, photo), caption="Van een ander.", headline="Nieuw")
    set_caption(catalog, photo_ids=[photo], text="Weer van ons.")
    (done,) = write_sidecars(catalog, progress=Progress())
    assert "another program" in done.receipt.refused
    assert read_file(source(catalog, photo), thumbnail_side=None).values["caption"] == (
        "Van een ander."
    )
    found = {one.field: one for one in differences(catalog, [photo], Progress())}
    assert set(found) == {"caption", "headline"}
    assert found["caption"].both
    assert (found["caption"].last, found["caption"].in_archive) == ("Van ons.", "Weer van ons.")
    assert not found["headline"].both
    settle(catalog, [(found["caption"], Side.ARCHIVE), (found["headline"], Side.FILE)])
    stored = queries.photos(catalog, [photo])[0]
    assert (stored.caption, stored.headline) == ("Weer van ons.", "Nieuw")
    (done,) = write_sidecars(catalog, progress=Progress())
    assert done.receipt.refused == ""
    reading = read_file(source(catalog, photo), thumbnail_side=None)
    assert reading.values["caption"] == "Weer van ons."
    assert differences(catalog, [photo], Progress()) == ()


def test_taking_over_is_one_step_of_undo(catalog: Catalog) -> None:
    photo = ids(catalog)[0]
    write_sidecars(catalog, progress=Progress())
    outside(source(catalog, photo), caption="Van een ander.")
    (one,) = differences(catalog, [photo], Progress())
    settle(catalog, [(one, Side.FILE)])
    catalog.undo()
    assert queries.photos(catalog, [photo])[0].caption == ""


def test_many_photos_that_would_lose_a_text_stop_and_ask(
    tmp_path: Path, draw_set: DrawSet, previews: Previews
) -> None:
    folder = draw_set(list(range(1, 23)), prefix="Molen", size=(64, 48))[0].parent
    catalog = Catalog.create(tmp_path / "many")
    import_photos(catalog, ImportRequest((folder,)), previews=previews, progress=Progress())
    photo_ids = ids(catalog)
    set_caption(catalog, photo_ids=photo_ids, text="Een tekst.")
    set_keywords(catalog, photo_ids=photo_ids, words=["molen"])
    write_sidecars(catalog, progress=Progress())
    for photo_id in photo_ids:
        outside(source(catalog, photo_id), caption="")
    found = differences(catalog, photo_ids, Progress())
    assert len(found) == 22
    picked = [(one, Side.FILE) for one in found]
    with pytest.raises(PhotoArchiveError, match="22 photos would lose a text"):
        settle(catalog, picked)
    assert all(photo.caption for photo in queries.photos(catalog, photo_ids))
    settle(catalog, picked, allow_loss=True)
    assert not any(photo.caption for photo in queries.photos(catalog, photo_ids))
    catalog.close()


def test_a_photo_whose_original_is_gone_is_named_and_nothing_else_stops(catalog: Catalog) -> None:
    gone = source(catalog, ids(catalog)[0])
    gone.unlink()
    done = write_sidecars(catalog, progress=Progress())
    assert [one.receipt.refused for one in done].count("the original cannot be found") == 1
    assert sum(1 for one in done if not one.receipt.refused) == 2


def test_what_is_inside_the_picture_is_no_change_of_its_sidecar(
    tmp_path: Path, draw_set: DrawSet, previews: Previews
) -> None:
    """The picture names somebody whom the archive knows by another name, and has a caption that
    was emptied here; another program then only notes something else.
    """
    (picture,) = draw_set([1], prefix="Molen")
    write_into(picture, Wanted({"caption": "Oud."}, (Shown("Jo Teeuwen"),)), Frame(320, 214))
    with Catalog.create(tmp_path / "inside") as catalog:
        person, _ = add_person(catalog, name="Jonas Teeuwen", aliases=["Jo Teeuwen"])
        request = ImportRequest((picture,))
        import_photos(catalog, request, previews=previews, progress=Progress())
        (photo,) = ids(catalog)
        assert queries.photos(catalog, [photo])[0].people[0].person_id == person
        set_caption(catalog, photo_ids=[photo], text="")
        write_sidecars(catalog, progress=Progress())
        outside(source(catalog, photo), instructions="Not before noon.")
        assert differences(catalog, [photo], Progress()) == ()
        set_caption(catalog, photo_ids=[photo], text="Nieuw.")
        (done,) = write_sidecars(catalog, progress=Progress())
        assert done.receipt.refused == ""
        outside(source(catalog, photo), caption="")
        (one,) = differences(catalog, [photo], Progress())
        assert (one.field, one.in_file, one.loses_text) == ("caption", "", True)


def test_a_change_inside_the_picture_is_noticed_too(catalog: Catalog) -> None:
    photo = ids(catalog)[0]
    set_caption(catalog, photo_ids=[photo], text="Van ons.")
    write_sidecars(catalog, progress=Progress())
    picture = source(catalog, photo)
    write_into(picture, Wanted({"caption": "In het beeld."}), Frame(320, 214))
    (one,) = differences(catalog, [photo], Progress())
    assert (one.field, one.in_file) == ("caption", "In het beeld.")
    settle(catalog, [(one, Side.FILE)])
    assert queries.photos(catalog, [photo])[0].caption == "In het beeld."
    write_sidecars(catalog, progress=Progress())
    assert differences(catalog, [photo], Progress()) == ()
