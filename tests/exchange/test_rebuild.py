"""An archive whose library is gone comes back from originals/ alone."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from photoarchive.article.apply import apply_article
from photoarchive.article.parse import parse
from photoarchive.catalog import collections, edits, galleries, queries, register
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.verify import check_library
from photoarchive.errors import NotAnArchive, PhotoArchiveError
from photoarchive.exchange.outside import differences
from photoarchive.exchange.rebuild import Rebuilding, rebuild
from photoarchive.exchange.settling import Side, settle
from photoarchive.exchange.writing import write_into_files
from photoarchive.files.previews import Previews
from photoarchive.gallery.export import export_gallery
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.model import Box, NamedPerson, Position, Presence, Role
from photoarchive.progress import Cancelled, Progress
from photoarchive.sample import make_sample
from tests.conftest import DrawSet, draw_jpeg
from tests.exchange.conftest import ids, keep, outside, source

ARTICLE = """Het lint is geknipt

Een middag in mei.

Hazelhof-0001 Hazelhof-0002

Wethouder Mira Oostveen (l.) en Jonas Teeuwen (r.), voorzitter van de bewonersraad, knippen.

Hazelhof-0003

De tuin; "nog" <leeg> & stil.
"""
SEARCHES = (
    *("", "lint", "oostv", "teeuwen tuin", '"en Jonas"', "person:oostveen", "person:#1"),
    *("role:voorzitter", "event:opening", "event:#1", "set:#2", "credit:linde", "place:zwolle"),
    *("keyword:lente", "year:2026", "date:2026-05..2026-06", "is:uncaptioned", "is:uncredited"),
    *("is:unnamed", "is:unpublished", "is:noalt", "is:leftout", "-lint", "lint OR molen"),
)


@pytest.fixture
def rich(tmp_path: Path, draw_set: DrawSet, previews: Previews) -> Iterator[Catalog]:
    """Two events, two sets in one of them, an article, people, boxes, keywords and rights."""
    with Catalog.create(tmp_path / "archive") as catalog:
        for prefix, numbers, event, day in (
            ("Hazelhof", [1, 2, 3, 4, 5], "Opening", "2026-05-13"),
            ("Tuin", [7, 9], "Opening", "2026-05-13"),
            ("Molen", [1, 2], "Molendag", ""),
        ):
            folder = draw_set(numbers, prefix=prefix)[0].parent
            request = ImportRequest((folder,), event=event, date=day, credit=f"Linde/{prefix}")
            import_photos(catalog, request, previews=previews, progress=Progress())
        apply_article(catalog, parse(ARTICLE), event="Opening")
        _adorn(catalog)
        yield catalog


def _adorn(catalog: Catalog) -> None:
    first, second, third, *others = sorted(ids(catalog))
    mira = queries.people(catalog, name="Mira Oostveen")[0].id
    edits.set_box(catalog, photo_id=first, person_id=mira, box=Box(1 / 7, 0.2, 0.3, 0.4))
    said = NamedPerson("", "gast", order=2, position=Position.RIGHT)
    guest, _ = register.add_person(
        catalog, name="Aïcha El Amrani", roles=[Role("gast", "VNG", "2024", "2026-06")]
    )
    register.add_alias(catalog, person_id=guest, name="A. el Amrani")
    register.set_code(catalog, person_id=guest, code="ae")
    register.set_note(catalog, person_id=guest, text="Belt liever.")
    edits.set_appearance(
        catalog, photo_id=second, person_id=guest, said=said, presence=Presence.UNSURE
    )
    register.add_person(catalog, name="Nooit op de foto")
    edits.set_keywords(catalog, photo_ids=[first, third], words=["lente", "Één, twee"])
    edits.set_texts(
        catalog,
        photo_ids=[third],
        texts={"credit": "Eigen/Regel", "creator": "A;B", "headline": "Kop", "place": "Zwolle"},
    )
    edits.set_alt_text(catalog, photo_ids=[first], text="Twee mensen met een lint.")
    edits.set_rating(catalog, photo_ids=[third], rating=-1)
    edits.set_left_out(catalog, photo_ids=others[:1], left_out=True)
    licence = "https://linde.example/licentie"
    collections.set_rights(catalog, set_id=2, licence=licence, copyright_notice="© Linde")
    collections.make_gallery(catalog, title="Door elkaar", photo_ids=[others[-1], first])
    uid = queries.photos(catalog, [first])[0].uid
    galleries.record_publication(catalog, photo_uids=[uid], folder="/web", reason="haast")


def everything(catalog: Catalog) -> dict[str, Any]:
    """What an archive says of itself, its history and revisions left out."""
    found = {query: queries.search(catalog, query, limit=500) for query in SEARCHES}
    return {
        "events": [plain(event) for event in queries.events(catalog)],
        "sets": [plain(photo_set) for photo_set in queries.photo_sets(catalog)],
        "people": [person(catalog, one.id) for one in queries.people(catalog)],
        "galleries": [plain(gallery) for gallery in galleries.galleries(catalog)],
        "photos": [plain(photo) for photo in found[""].photos],
        "searches": {q: (f.total, [p.uid for p in f.photos]) for q, f in found.items()},
    }


def plain(row: Any) -> dict[str, Any]:
    return asdict(replace(row, rev=0))


def without_ids(photos: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Only the register's file has the ids of people; their uids are in the sidecars."""
    return [
        {**photo, "people": [{**seen, "person_id": 0} for seen in photo["people"]]}
        for photo in photos
    ]


def person(catalog: Catalog, person_id: int) -> dict[str, Any]:
    found = queries.person(catalog, person_id)
    assert found is not None
    return plain(replace(found, roles=tuple(replace(role, id=0) for role in found.roles)))


def lose(catalog: Catalog) -> Path:
    """Everything but originals/ is gone."""
    folder = catalog.folder
    catalog.close()
    for entry in folder.iterdir():
        if entry.name != "originals":
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    return folder


def again(folder: Path, previews: Previews) -> Rebuilding:
    return rebuild(folder, previews=previews, progress=Progress())


def contents_of(folder: Path) -> dict[str, str]:
    """Every file below, by the hash of its bytes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_all_of_it_comes_back_and_nothing_beside_it_changes(
    rich: Catalog, previews: Previews
) -> None:
    keep(rich)
    before, uid = everything(rich), rich.uid
    folder = lose(rich)
    files = contents_of(folder)
    report = again(folder, previews)
    assert (report.restored, report.imported, report.changed, report.unfit) == (9, 0, 0, ())
    with Catalog.open(folder) as catalog:
        assert everything(catalog) == before
        assert catalog.uid == uid
        assert check_library(catalog) == ()
        assert queries.latest_steps(catalog) == []
        assert not any(one.written or one.refused or one.notices for one in keep(catalog))
        assert differences(catalog, ids(catalog), Progress()) == ()
    after = contents_of(folder)
    assert {name: after[name] for name in files} == files


def test_the_sample_event_gives_the_same_gallery_byte_for_byte(
    tmp_path: Path, previews: Previews, draw_set: DrawSet
) -> None:
    folder = make_sample(tmp_path / "sample", language="nl", previews=previews, progress=Progress())
    elsewhere = draw_set([90], prefix="Elders")[0]
    with Catalog.open(folder) as catalog:
        title = queries.events(catalog)[0].title
        request = ImportRequest((elsewhere,), event=title, set_name="Elders", in_place=True)
        import_photos(catalog, request, previews=previews, progress=Progress())
        some = [photo.id for photo in queries.search(catalog, title, limit=9).photos]
        edits.set_keywords(catalog, photo_ids=some[:5], words=["lente"])
        collections.set_rights(catalog, set_id=1, copyright_notice="© Zelf getekend")
        keep(catalog)
        before = made_gallery(catalog, title, tmp_path / "before")
        lose(catalog)
    report = again(folder, previews)
    assert report.restored == 24
    assert [(one.name, str(elsewhere) in one.reason) for one in report.unfit] == [
        ("Elders-0090", True)
    ]
    with Catalog.open(folder) as catalog:
        assert made_gallery(catalog, title, tmp_path / "after") == before


def made_gallery(catalog: Catalog, title: str, target: Path) -> dict[str, str]:
    publication = galleries.publication(catalog, title)
    export_gallery(
        publication,
        to=target,
        language="nl",
        sizes=(320,),
        formats=("jpeg",),
        progress=Progress(),
    )
    return contents_of(target)


def test_a_photo_that_was_taken_out_stays_out_and_is_named(
    rich: Catalog, previews: Previews
) -> None:
    keep(rich)
    gone = queries.photos(rich, [max(ids(rich))])[0]
    edits.remove_photos(rich, photo_ids=[gone.id])
    keep(rich)
    report = again(lose(rich), previews)
    assert report.restored == 8
    assert [one for one in report.unfit if gone.source.name in one.name]
    assert "taken out" in report.unfit[0].reason


def test_an_event_that_was_removed_stays_out(rich: Catalog, previews: Previews) -> None:
    keep(rich)
    (event,) = queries.events(rich, title="Molendag")
    collections.remove_event(rich, event_id=event.id)
    keep(rich)
    folder = lose(rich)
    report = again(folder, previews)
    assert (report.restored, report.events) == (7, 1)
    assert sum("taken out" in one.reason for one in report.unfit) == 2


def test_what_another_program_changed_meanwhile_stays_a_difference(
    rich: Catalog, previews: Previews
) -> None:
    keep(rich)
    photo = min(ids(rich))
    picture = source(rich, photo)
    folder = lose(rich)
    outside(picture, caption="Van een ander.")
    report = again(folder, previews)
    assert report.changed == 1
    with Catalog.open(folder) as catalog:
        (one,) = differences(catalog, [photo], Progress())
        assert one.in_file == "Van een ander."
        assert one.in_archive.startswith("Wethouder Mira")  # type: ignore[union-attr]
        assert all("Van een ander." in str(d.in_file) for d in [one])
        settle(catalog, [(one, Side.FILE)])
        keep(catalog)
        assert queries.photos(catalog, [photo])[0].caption == "Van een ander."


def test_a_text_that_was_emptied_is_empty_again_though_the_file_has_one(
    tmp_path: Path, previews: Previews
) -> None:
    from PIL import Image

    picture = draw_jpeg(tmp_path / "in" / "Hof-0001.jpg", seed="hof")
    exif = Image.Exif()
    exif[0x010E] = "Uit de camera van Noor"
    with Image.open(picture) as image:
        image.save(picture, exif=exif)
    with Catalog.create(tmp_path / "archive") as catalog:
        request = ImportRequest((picture.parent,), event="Hof")
        import_photos(catalog, request, previews=previews, progress=Progress())
        photo = ids(catalog)[0]
        assert queries.photos(catalog, [photo])[0].caption == "Uit de camera van Noor"
        edits.set_caption(catalog, photo_ids=[photo], text="")
        keep(catalog)
        folder = lose(catalog)
    report = again(folder, previews)
    with Catalog.open(folder) as catalog:
        assert queries.photos(catalog, [photo])[0].caption == ""
        assert report.unfit == ()


def test_photos_with_texts_written_into_them_are_still_known_as_delivered(
    rich: Catalog, previews: Previews, draw_set: DrawSet
) -> None:
    photo = min(ids(rich))
    write_into_files(rich, photo_ids=[photo], previews=previews, progress=Progress())
    keep(rich)
    folder = lose(rich)
    again(folder, previews)
    delivered = draw_set([1], prefix="Hazelhof")[0]
    with Catalog.open(folder) as catalog:
        request = ImportRequest((delivered,), event="Opening")
        report = import_photos(catalog, request, previews=previews, progress=Progress())
        assert report.added == ()


# ---- without records -----------------------------------------------------------------------


def test_pictures_alone_come_in_by_their_folders(tmp_path: Path, previews: Previews) -> None:
    originals = tmp_path / "old" / "originals"
    draw_jpeg(originals / "2019-05-13 Kaasmarkt" / "Kaas" / "Kaas-0002.jpg", seed="2")
    draw_jpeg(originals / "2019-05-13 Kaasmarkt" / "Kaas" / "Kaas-0001.jpg", seed="1")
    draw_jpeg(originals / "los.jpg", seed="los")
    (originals / "notities.txt").write_text("x", "utf-8")
    report = again(tmp_path / "old", previews)
    assert (report.restored, report.imported, report.events) == (0, 3, 2)
    with Catalog.open(tmp_path / "old") as catalog:
        photos = {photo.name: photo for photo in queries.search(catalog, "").photos}
        kaas = photos["Kaas-0001"]
        assert (kaas.event, kaas.event_date, kaas.set_name) == ("Kaasmarkt", "2019-05-13", "Kaas")
        assert photos["los"].event == "originals"
        assert all(photo.source.is_file() for photo in photos.values())


def test_a_picture_that_was_laid_beside_joins_the_event_of_its_folder(
    rich: Catalog, previews: Previews
) -> None:
    keep(rich)
    place = source(rich, min(ids(rich))).parent
    folder = lose(rich)
    draw_jpeg(place / "Nagekomen.jpg", seed="later")
    shutil.copy(place / "Hazelhof-0004.jpg", place / "kopie.jpg")
    report = again(folder, previews)
    assert (report.restored, report.imported) == (9, 1)
    assert [one.reason for one in report.unfit if one.name.endswith("kopie.jpg")]
    with Catalog.open(folder) as catalog:
        (new,) = queries.photos_named(catalog, "Nagekomen")
        assert (new.event, new.set_name) == ("Opening", "Hazelhof")


def test_files_that_somebody_changed_are_told_and_the_records_hold(
    rich: Catalog, previews: Previews
) -> None:
    keep(rich)
    before = without_ids(everything(rich)["photos"])
    folder = lose(rich)
    for path in folder.rglob("*.json"):
        path.write_text(path.read_text("utf-8").replace("Opening", "Anders"), "utf-8")
    report = again(folder, previews)
    assert report.restored == 9
    assert sum("believed" in one.reason for one in report.unfit) == 2  # the register too
    with Catalog.open(folder) as catalog:
        assert without_ids(everything(catalog)["photos"]) == before


def test_without_the_files_for_people_the_sidecars_are_enough(
    rich: Catalog, previews: Previews
) -> None:
    keep(rich)
    before = everything(rich)
    folder = lose(rich)
    for path in [*folder.rglob("*.json"), *folder.rglob("*.md")]:
        path.unlink()
    report = again(folder, previews)
    assert (report.restored, report.galleries) == (9, 0)
    with Catalog.open(folder) as catalog:
        found = everything(catalog)
        assert without_ids(found["photos"]) == without_ids(before["photos"])
        assert (found["events"], found["sets"]) == (before["events"], before["sets"])


def test_damaged_pictures_and_sidecars_are_told_by_name(rich: Catalog, previews: Previews) -> None:
    keep(rich)
    first, second = (source(rich, photo) for photo in sorted(ids(rich))[:2])
    folder = lose(rich)
    first.write_bytes(b"no picture any more")
    Path(f"{second}.xmp").write_text("<x:xmpmeta><broken", "utf-8")
    report = again(folder, previews)
    assert (report.restored, report.imported) == (7, 1)
    assert any(str(first) == one.name for one in report.unfit)


# ---- refused and interrupted ---------------------------------------------------------------


def test_where_a_library_is_nothing_is_rebuilt(rich: Catalog, previews: Previews) -> None:
    before = everything(rich)
    with pytest.raises(NotAnArchive, match="archive already"):
        again(rich.folder, previews)
    assert everything(rich) == before


def test_a_folder_without_originals_is_refused(tmp_path: Path, previews: Previews) -> None:
    with pytest.raises(NotAnArchive, match="originals"):
        again(tmp_path, previews)
    (tmp_path / "originals").mkdir()
    with pytest.raises(PhotoArchiveError, match="no photos"):
        again(tmp_path, previews)
    assert {entry.name for entry in tmp_path.iterdir()} == {"originals", "archive.lock"}


class _Stopping(Progress):
    """Cancelled as soon as pictures are read."""

    def step(self, done: int, total: int, label: str) -> None:
        if label.startswith("Reading"):
            self.cancel()
        super().step(done, total, label)


def test_a_rebuild_that_is_stopped_leaves_nothing_half(rich: Catalog, previews: Previews) -> None:
    keep(rich)
    before = everything(rich)
    folder = lose(rich)
    with pytest.raises(Cancelled):
        rebuild(folder, previews=previews, progress=_Stopping())
    assert {entry.name for entry in folder.iterdir()} == {"originals", "archive.lock"}
    again(folder, previews)
    with Catalog.open(folder) as catalog:
        assert everything(catalog) == before


def test_a_log_of_the_lost_library_is_not_taken_for_the_new_one(
    rich: Catalog, previews: Previews
) -> None:
    keep(rich)
    before = everything(rich)
    folder = lose(rich)
    (folder / "library.db-wal").write_bytes(b"what is left")
    again(folder, previews)
    with Catalog.open(folder) as catalog:
        assert everything(catalog) == before
    assert (folder / "backups" / "lost-library.db-wal").read_bytes() == b"what is left"
