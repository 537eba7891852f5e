"""Somebody is erased: from rows, history, index, free pages and sidecars, and it is proven."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from photoarchive.care.erasing import (
    Proof,
    drop_backups,
    erase_person,
    prove,
    prove_open,
    remaining_backups,
)
from photoarchive.catalog import edits, register
from photoarchive.catalog.collections import make_gallery, set_rights
from photoarchive.catalog.queries import latest_steps, people, search
from photoarchive.catalog.traces import Traces, traces
from photoarchive.catalog.verify import check_library
from photoarchive.catalog.wording import Names
from photoarchive.exchange.keeper import write_waiting
from photoarchive.model import NamedPerson, Role
from photoarchive.progress import Progress
from tests.care.conftest import Archive

NAME = "Zoë Quistør"


@pytest.mark.parametrize(
    ("says", "could_say"),
    [
        ("Zoë Quistør (l.) en Bo Wit bij de deur.", "Bo Wit bij de deur."),
        ("Bo Wit, Zoë Quistør (m.) en Cas Rood.", "Bo Wit en Cas Rood."),
        ("Bo Wit en Zoë Quistør.", "Bo Wit."),
        ("From left: Bo Wit, Cas Rood and ZOË  QUISTØR", "From left: Bo Wit, Cas Rood"),
        ("The speech of Zoë Quistør was short", "The speech of … was short"),
        ("Zoë Quistør", ""),
        ("Zoë Quistørsen stays", "Zoë Quistørsen stays"),
        ("Zoe\u0308 Quistør opens it", "Zoe\u0308 Quistør opens it"),
    ],
)
def test_a_wording_without_the_name(says: str, could_say: str) -> None:
    assert Names([NAME]).without(says) == could_say


def test_no_names_name_nobody() -> None:
    assert not Names([]).within("Zoë Quistør")
    assert Names(["  "]).without("as it was") == "as it was"


@pytest.fixture
def known(filled: Archive) -> tuple[Archive, Traces]:
    """Zoë in every place that a name can get into, also in what was undone and overwritten."""
    catalog = filled.catalog
    first, second, third, _ = [p.id for p in filled.photos() if p.name.startswith("Hazelhof")]
    zoe, _ = register.add_person(
        catalog, name="Zoe Q.", roles=[Role("voorzitter", "De Wei")], aliases=["Zo", "Z. Quistør"]
    )
    register.rename_person(catalog, person_id=zoe, name=NAME)
    bo, _ = register.add_person(catalog, name="Bo Wit")
    register.set_note(catalog, person_id=bo, text=f"works with {NAME}")
    twin, _ = register.add_person(catalog, name=f"{NAME} jr.")
    register.merge_people(catalog, keep_id=zoe, merge_id=twin)
    for photo_id in (first, second):
        edits.set_appearance(catalog, photo_id=photo_id, person_id=zoe, said=NamedPerson(NAME))
    edits.set_appearance(catalog, photo_id=first, person_id=bo)
    edits.set_caption(catalog, photo_ids=[first], text=f"{NAME} (l.) en Bo Wit.")
    edits.set_caption(catalog, photo_ids=[third], text=f"Only once {NAME}")
    edits.set_caption(catalog, photo_ids=[third], text="Nobody")
    edits.set_headline(catalog, photo_ids=[second], text=f"Undone: {NAME}")
    catalog.undo()
    edits.add_keyword(catalog, photo_ids=[second], word=NAME)
    set_rights(catalog, set_id=1, credit=f"Studio/{NAME}", creator="Noor")
    make_gallery(catalog, title=f"With {NAME}", photo_ids=[first], event_id=1)
    with catalog.writing() as db:
        db.execute(
            "UPDATE photo SET from_file = ? WHERE id = ?",
            ['{"values": {"persons": ["Zo\\u00eb Quist\\u00f8r", "Bo"]}}', second],
        )
    write_waiting(catalog, Progress())
    return filled, traces(catalog, zoe)


def everything(filled: Archive, found: Traces, *, texts: bool = True) -> Proof:
    chosen = found.texts if texts else ()
    done = erase_person(filled.catalog, found, texts=chosen, progress=Progress())
    assert done.refused == ()
    filled.catalog.close()
    return prove(filled.catalog.folder, found.names, progress=Progress())


def test_the_name_is_everywhere_before(known: tuple[Archive, Traces]) -> None:
    filled, found = known
    assert found.photos == 2
    assert found.short == ("Zo",)
    assert {text.column for text in found.texts} == {
        *("caption", "credit", "note", "word", "title")
    }
    filled.catalog.close()
    proof = prove(filled.catalog.folder, found.names, progress=Progress())
    assert not proof.clean
    assert {place.split(" ")[0] for place in proof.library} >= {
        *("person.name", "photo.caption", "photo.from_file", "change.old", "change.new"),
        *("keyword.word", "document.people", "step.label", "person.note", "gallery.title"),
    }
    assert {path.suffix for path in proof.files} == {".xmp", ".md", ".json"}


def test_nothing_names_them_any_more(known: tuple[Archive, Traces]) -> None:
    filled, found = known
    proof = everything(filled, found)
    assert proof == Proof((), 0, (), ())
    assert proof.clean


def test_an_archive_that_stays_open_is_proven_too(known: tuple[Archive, Traces]) -> None:
    filled, found = known
    before = prove_open(filled.catalog, found.names, progress=Progress())
    assert before.library
    assert before.bytes
    assert before.files
    erase_person(filled.catalog, found, texts=found.texts, progress=Progress())
    after = prove_open(filled.catalog, found.names, progress=Progress())
    assert after == Proof((), 0, (), ())


def test_a_wording_of_ones_own_is_taken_without_the_name(known: tuple[Archive, Traces]) -> None:
    filled, found = known
    texts = [
        replace(text, could_say=f"Our chair and {NAME} at the door.")
        for text in found.texts
        if text.column == "caption"
    ]
    erase_person(filled.catalog, found, texts=texts, progress=Progress())
    assert filled.photo("Hazelhof-0001").caption == "Our chair and … at the door."


def test_a_text_that_changed_meanwhile_is_not_replaced(known: tuple[Archive, Traces]) -> None:
    filled, found = known
    photo_id = filled.photo("Hazelhof-0001").id
    edits.set_caption(filled.catalog, photo_ids=[photo_id], text=f"Anew: {NAME} and Bo Wit.")
    erase_person(filled.catalog, found, texts=found.texts, progress=Progress())
    assert filled.photo("Hazelhof-0001").caption == "Anew: Bo Wit."


def test_what_is_left_is_whole_and_can_be_undone(known: tuple[Archive, Traces]) -> None:
    filled, found = known
    erase_person(filled.catalog, found, texts=found.texts, progress=Progress())
    assert [person.name for person in people(filled.catalog)] == ["Bo Wit"]
    assert filled.photo("Hazelhof-0001").caption == "Bo Wit."
    assert [seen.name for seen in filled.photo("Hazelhof-0001").people] == ["Bo Wit"]
    assert search(filled.catalog, "quistor").total == 0
    assert search(filled.catalog, "person:bo").total == 1
    assert check_library(filled.catalog) == ()
    assert latest_steps(filled.catalog)
    while filled.catalog.undo() is not None:
        pass
    assert search(filled.catalog, "").total == 0
    while filled.catalog.redo() is not None:
        pass
    assert check_library(filled.catalog) == ()
    filled.catalog.close()
    assert prove(filled.catalog.folder, found.names, progress=Progress()).library == ()


def test_texts_that_were_not_chosen_keep_the_name_and_are_named(
    known: tuple[Archive, Traces],
) -> None:
    filled, found = known
    proof = everything(filled, found, texts=False)
    assert not proof.clean
    places = {place.split(" ")[0] for place in proof.library}
    assert {"photo.caption", "photo_set.credit", "keyword.word", "person.note"} <= places
    assert not places & {"person.name", "change.old", "change.new", "photo.from_file", "step.label"}


def test_backups_with_the_name_are_listed_with_their_end_and_dropped(
    known: tuple[Archive, Traces],
) -> None:
    filled, found = known
    filled.catalog.back_up("start", always=True)
    erase_person(filled.catalog, found, texts=found.texts, progress=Progress())
    filled.catalog.back_up("exit", always=True)
    folder = filled.catalog.folder
    (remaining,) = remaining_backups(folder, found.names)
    assert remaining.backup.reason == "start"
    assert remaining.ends > remaining.backup.made_at.date()
    drop_backups([remaining])
    assert remaining_backups(folder, found.names) == ()
    assert len(list((folder / "backups").iterdir())) == 1


def test_pictures_that_carry_the_name_are_named_and_not_touched(
    known: tuple[Archive, Traces],
) -> None:
    filled, found = known
    source = filled.photo("Hazelhof-0005").source
    source.write_bytes(source.read_bytes() + NAME.encode())
    before = source.read_bytes()
    proof = everything(filled, found)
    assert proof.clean
    assert proof.pictures == (source,)
    assert source.read_bytes() == before


def test_a_name_across_two_chunks_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from photoarchive.care import erasing

    monkeypatch.setattr(erasing, "_CHUNK", 16)
    file = tmp_path / "x"
    for start in range(40):
        file.write_bytes(b"." * start + NAME.encode() + b"." * 7)
        assert erasing._count(file, Names([NAME])) > 0
    file.write_bytes(b"nobody at all" * 9)
    assert erasing._count(file, Names([NAME])) == 0
