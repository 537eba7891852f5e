"""Sidecars and readable files follow every change, in portions and through crashes."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from photoarchive.article.parse import parse
from photoarchive.catalog import collections, exchanged, galleries, queries, register
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_photos, set_appearance, set_caption, set_rating
from photoarchive.catalog.exchanged import anything_waits
from photoarchive.exchange import documents
from photoarchive.exchange.keeper import write_waiting
from photoarchive.exchange.record import parsed
from photoarchive.files import xmp
from photoarchive.files.fields import RECORD
from photoarchive.files.reading import read_file
from photoarchive.files.xmp_fields import one_text
from photoarchive.model import Box, Gallery, GalleryItem, NamedPerson, Position, Presence, Role
from photoarchive.progress import Cancelled, Progress
from tests.exchange.conftest import ids, keep, outside, source

FOLDER = "2026-05-13 Opening"


def waiting(catalog: Catalog) -> set[int]:
    return set(exchanged.unwritten_photos(catalog))


def test_everything_is_written_in_portions_and_then_nothing_waits(catalog: Catalog) -> None:
    assert anything_waits(catalog)
    portions = keep(catalog)
    assert [one.written for one in portions] == [2, 1]
    assert not anything_waits(catalog)
    assert all(
        source(catalog, i).with_name(f"{source(catalog, i).name}.xmp").is_file()
        for i in ids(catalog)
    )
    assert [one.written for one in keep(catalog)] == [0]


def test_each_kind_of_edit_lets_the_right_photos_wait(catalog: Catalog) -> None:
    first, second, third = ids(catalog)
    person, _ = register.add_person(catalog, name="Mira Oostveen")
    set_appearance(catalog, photo_id=second, person_id=person)
    keep(catalog)
    set_caption(catalog, photo_ids=[first], text="Een welkom.")
    assert waiting(catalog) == {first}
    keep(catalog)
    set_rating(catalog, photo_ids=[third], rating=4)
    assert waiting(catalog) == {third}
    keep(catalog)
    register.rename_person(catalog, person_id=person, name="Mira Oostveen-Pot")
    assert waiting(catalog) == {second}
    keep(catalog)
    collections.set_rights(catalog, set_id=1, licence="https://linde.example/licentie")
    assert waiting(catalog) == {first, second, third}
    keep(catalog)
    catalog.undo()
    assert waiting(catalog) == {first, second, third}


def test_the_record_has_what_other_programs_have_no_word_for(catalog: Catalog) -> None:
    photo = ids(catalog)[0]
    person, _ = register.add_person(catalog, name="Mira Oostveen")
    said = NamedPerson("", "wethouder", "Hazelhof", Position.LEFT, 2)
    set_appearance(
        catalog,
        photo_id=photo,
        person_id=person,
        said=said,
        box=Box(0.1, 0.2, 0.3, 0.4),
        presence=Presence.UNSURE,
    )
    set_caption(catalog, photo_ids=[photo], text="Twee\nregels")
    keep(catalog)
    packet = Path(f"{source(catalog, photo)}.xmp").read_bytes()
    record = parsed(one_text(xmp.parse(packet).at(RECORD)))
    assert record is not None
    stored = queries.photos(catalog, [photo])[0]
    assert (record.uid, record.photo_set.uid) == (stored.uid, stored.set_uid)
    assert record.texts["caption"] == "Twee\nregels"
    assert record.texts["credit"] == ""  # the set's
    assert record.photo_set.credit == "Linde/Noor"
    (one,) = record.people
    assert one.presence is Presence.UNSURE
    assert (one.said.order, one.said.position, one.box) == (
        2,
        Position.LEFT,
        Box(0.1, 0.2, 0.3, 0.4),
    )
    assert parsed('{"version": 99}') is None
    assert parsed("no JSON") is None


def test_a_refused_photo_waits_and_stops_nobody(catalog: Catalog) -> None:
    first, second, third = ids(catalog)
    keep(catalog)
    outside(source(catalog, second), caption="Van een ander.")
    set_caption(catalog, photo_ids=[first, second, third], text="Van ons.")
    refused = [refusal for one in keep(catalog) for refusal in one.refused]
    assert [one.photo_id for one in refused] == [second]
    assert "another program" in refused[0].reason
    assert waiting(catalog) == {second}
    assert read_file(source(catalog, second), thumbnail_side=None).values["caption"] == (
        "Van een ander."
    )


def test_stopping_keeps_what_is_written(catalog: Catalog) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_waiting(catalog, progress)
    assert len(waiting(catalog)) == 3
    keep(catalog)
    assert not anything_waits(catalog)


# ---- the files for people ------------------------------------------------------------------


def test_captions_stand_in_the_folder_of_the_event_and_can_be_read_as_an_article(
    catalog: Catalog,
) -> None:
    first, second, _ = ids(catalog)
    set_caption(catalog, photo_ids=[first], text="Mira Oostveen (l.) opent de deur.")
    gallery = Gallery(
        0, "", 1, "De deur open", "Een dag in mei.", items=(GalleryItem((first,), ""),)
    )
    with catalog.edit("Make gallery") as edit:
        collections.put_gallery(edit.db, gallery)
    set_caption(catalog, photo_ids=[second], text="De tuin, nog leeg.")
    keep(catalog)
    text = (catalog.originals / FOLDER / "captions.md").read_text("utf-8")
    article = parse(text.replace("# ", ""))
    assert article.title == "De deur open"
    assert article.intro == "Een dag in mei."
    captions = {name: item.text for item in article.items for name in item.photos}
    by_id = {photo.id: photo.name for photo in queries.photos(catalog, [first, second])}
    assert captions[by_id[first]] == "Mira Oostveen (l.) opent de deur."
    assert captions[by_id[second]] == "De tuin, nog leeg."
    assert article.credit is not None
    assert article.credit.line == "Linde/Noor"


def test_the_contents_of_an_event_are_readable_and_checked(catalog: Catalog) -> None:
    collections.make_gallery(catalog, title="Keuze", photo_ids=ids(catalog)[:2], event_id=1)
    galleries.record_publication(
        catalog, photo_uids=[queries.photos(catalog, [1])[0].uid], folder="/web", reason="haast"
    )
    keep(catalog)
    data = (catalog.originals / FOLDER / "event.json").read_bytes()
    content = documents.trusted(data, documents.EVENT)
    assert content is not None
    assert content["event"]["title"] == "Opening"
    assert [photo["name"] for photo in content["sets"][0]["photos"]] == [
        f"Hazelhof-000{n}" for n in (1, 2, 3)
    ]
    assert content["galleries"][0]["title"] == "Keuze"
    assert content["published"][0]["reason"] == "haast"
    assert documents.trusted(data.replace(b"Keuze", b"Keuzes"), documents.EVENT) is None
    assert documents.trusted(data, documents.ARCHIVE) is None
    assert documents.trusted(b"{", documents.EVENT) is None


def test_the_register_follows_its_people(catalog: Catalog) -> None:
    person, _ = register.add_person(
        catalog, name="Mira Oostveen", roles=[Role("wethouder", "Hazelhof", "2022")]
    )
    register.add_alias(catalog, person_id=person, name="M. Oostveen")
    register.set_code(catalog, person_id=person, code="mo")
    keep(catalog)
    target = catalog.originals / "archive.json"
    content = documents.trusted(target.read_bytes(), documents.ARCHIVE)
    assert content is not None
    (one,) = content["people"]
    assert (one["code"], one["aliases"], one["roles"][0]["begins"]) == (
        "mo",
        ["M. Oostveen"],
        "2022",
    )
    before = target.stat().st_mtime_ns
    set_caption(catalog, photo_ids=ids(catalog)[:1], text="Nieuw")
    keep(catalog)
    assert target.stat().st_mtime_ns == before


@pytest.mark.parametrize("name", ["captions.md", "event.json"])
def test_a_file_that_somebody_changed_is_left_alone_until_it_is_gone(
    catalog: Catalog, name: str
) -> None:
    keep(catalog)
    target = catalog.originals / FOLDER / name
    theirs = target.read_text("utf-8") + "\nMet de hand.\n"
    target.write_text(theirs, "utf-8")
    set_caption(catalog, photo_ids=ids(catalog)[:1], text="Nieuw")
    notices = [notice for one in keep(catalog) for notice in one.notices]
    assert len(notices) == 1
    assert str(target) in notices[0]
    assert target.read_text("utf-8") == theirs
    target.unlink()
    set_caption(catalog, photo_ids=ids(catalog)[:1], text="Nieuwer")
    keep(catalog)
    assert "Nieuwer" in (catalog.originals / FOLDER / "captions.md").read_text("utf-8")
    assert target.is_file()


def test_a_photo_that_was_removed_is_no_longer_listed(catalog: Catalog) -> None:
    keep(catalog)
    remove_photos(catalog, photo_ids=ids(catalog)[:1])
    keep(catalog)
    content = json.loads((catalog.originals / FOLDER / "event.json").read_bytes())
    assert len(content["sets"][0]["photos"]) == 2


# ---- crashes -------------------------------------------------------------------------------

CHILD = """
import os, signal, sys, threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from photoarchive.catalog.catalog import Catalog
from photoarchive.exchange.keeper import write_waiting
from photoarchive.progress import Progress
with Catalog.open(Path(sys.argv[1])) as catalog:
    threading.Timer(float(sys.argv[2]), os.kill, (os.getpid(), signal.SIGKILL)).start()
    after, more = 0, True
    while more:
        kept = write_waiting(catalog, Progress(), most=2, after=after)
        after, more = kept.after, kept.more
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("delay", [0.0, 0.005, 0.02])
def test_what_a_kill_left_undone_is_done_by_the_next_run(catalog: Catalog, delay: float) -> None:
    photo_ids = ids(catalog)
    set_caption(catalog, photo_ids=photo_ids, text="Na de klap.")
    catalog.close()
    command = [sys.executable, "-c", CHILD, str(catalog.folder), str(delay)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    with Catalog.open(catalog.folder) as again:
        portions = keep(again)
        assert not any(one.refused for one in portions)
        assert not anything_waits(again)
        for photo_id in photo_ids:
            reading = read_file(source(again, photo_id), thumbnail_side=None)
            assert reading.values["caption"] == "Na de klap."
    left = [p for p in catalog.originals.rglob("*") if p.name.startswith(".photoarchive-")]
    assert left == []


def test_two_that_write_at_once_do_not_take_each_other_for_another_program(
    catalog: Catalog,
) -> None:
    for round_ in range(5):
        set_caption(catalog, photo_ids=ids(catalog), text=f"Round {round_}")
        with ThreadPoolExecutor(2) as threads:
            portions = [portion for some in threads.map(keep, [catalog] * 2) for portion in some]
        assert [portion.refused for portion in portions if portion.refused] == []
        assert not anything_waits(catalog)
