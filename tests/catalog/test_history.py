"""Steps: labels, merging, undo and redo, also after a restart; the past of one photo."""

from __future__ import annotations

from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import remove_event
from photoarchive.catalog.edits import add_keyword, remove_photos, set_caption, set_headline
from photoarchive.catalog.queries import latest_steps, next_redo, next_undo, past_values, photos
from photoarchive.model import Changes
from tests.catalog.archives import (
    arrival,
    assert_index_whole,
    bring_in,
    contents,
    found,
    three_photos,
)


def caption(catalog: Catalog, photo_id: int) -> str:
    return photos(catalog, [photo_id])[0].caption


def type_text(catalog: Catalog, photo_id: int, text: str) -> None:
    """As a window does: a save for each letter, merged into one step."""
    for end in range(1, len(text) + 1):
        set_caption(catalog, photo_ids=[photo_id], text=text[:end], merge_key=f"typing {photo_id}")


def test_history_survives_a_restart(tmp_path: Path) -> None:
    with Catalog.create(tmp_path / "archive") as catalog:
        ids = three_photos(catalog)
        set_caption(catalog, photo_ids=ids, text="one")
        set_caption(catalog, photo_ids=ids[:1], text="two")
        catalog.undo()
    with Catalog.open(tmp_path / "archive") as catalog:
        labels = [(step.label, step.undone) for step in latest_steps(catalog)]
        assert labels == [
            ("Change caption of 1 photo", True),
            ("Change caption of 3 photos", False),
            ("Import 3 photos", False),
        ]
        assert catalog.redo() == Changes(labels[0][0], photos=frozenset(ids[:1]))
        assert caption(catalog, ids[0]) == "two"
        catalog.undo()
        assert catalog.undo() == Changes(labels[1][0], photos=frozenset(ids))
        assert caption(catalog, ids[0]) == ""


def test_there_is_an_end_to_undo_and_redo(catalog: Catalog) -> None:
    assert catalog.undo() is None
    assert catalog.redo() is None
    three_photos(catalog)
    assert catalog.redo() is None
    assert catalog.undo() is not None
    assert catalog.undo() is None
    assert found(catalog, "") == []


def test_a_new_edit_ends_redo_and_one_that_changes_nothing_does_not(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    set_caption(catalog, photo_ids=ids, text="one")
    catalog.undo()
    assert not set_caption(catalog, photo_ids=ids, text="")
    assert catalog.redo() is not None
    catalog.undo()
    set_caption(catalog, photo_ids=ids, text="two")
    assert catalog.redo() is None
    assert len(latest_steps(catalog)) == 2


def test_typing_is_one_step_per_photo(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    type_text(catalog, ids[0], "Kaas")
    type_text(catalog, ids[1], "Wei")
    type_text(catalog, ids[0], "Kaas!")
    assert len(latest_steps(catalog)) == 4
    catalog.undo()
    assert caption(catalog, ids[0]) == "Kaas"
    catalog.undo()
    catalog.undo()
    assert [p.caption for p in photos(catalog, ids)] == ["", "", ""]


def test_typing_on_after_an_undo_joins_the_step_before_and_ends_redo(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    type_text(catalog, ids[0], "Kaas")
    set_headline(catalog, photo_ids=ids[:1], text="x")
    catalog.undo()
    type_text(catalog, ids[0], "Kaas!")
    assert catalog.redo() is None
    catalog.undo()
    assert caption(catalog, ids[0]) == ""
    assert catalog.redo() is not None
    assert caption(catalog, ids[0]) == "Kaas!"


def test_typing_does_not_join_a_step_that_was_undone(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    type_text(catalog, ids[0], "Kaas")
    catalog.undo()
    type_text(catalog, ids[0], "Wei")
    catalog.undo()
    assert caption(catalog, ids[0]) == ""
    assert len(latest_steps(catalog)) == 2


def test_typing_does_not_join_a_step_of_long_ago(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    type_text(catalog, ids[0], "Kaas")
    with catalog.writing() as db:
        db.execute("UPDATE step SET made_at = '2020-01-01T00:00:00+00:00'")
    type_text(catalog, ids[0], "Kaas!")
    catalog.undo()
    assert caption(catalog, ids[0]) == "Kaas"


def test_two_photos_that_change_places_in_time_in_one_step(catalog: Catalog) -> None:
    """Only so can a sort key have two owners within one transaction."""
    ids = three_photos(catalog)
    set_caption(catalog, photo_ids=ids, text="kaas")
    before = contents(catalog)
    with catalog.edit("Correct the clock") as edit:
        first, second = (
            edit.db.execute("SELECT sort_key FROM photo WHERE id = ?", [i]).fetchone()[0]
            for i in ids[:2]
        )
        for key, photo_id in ((-1, ids[0]), (first, ids[1]), (second, ids[0])):
            edit.db.execute("UPDATE photo SET sort_key = ? WHERE id = ?", [key, photo_id])
    assert found(catalog, "kaas") == ["0003", "0001", "0002"]
    assert_index_whole(catalog)
    after = contents(catalog)
    catalog.undo()
    assert contents(catalog) == before
    assert_index_whole(catalog)
    catalog.redo()
    assert contents(catalog) == after


def test_a_photo_that_takes_the_moment_of_a_removed_one_in_the_same_step(catalog: Catalog) -> None:
    ids = bring_in(catalog, [arrival("A-0001", caption="kaas")])
    before = contents(catalog)
    with catalog.one_step("Replace"):
        remove_photos(catalog, photo_ids=ids)
        with catalog.edit("Bring in") as edit:
            edit.db.execute(
                "INSERT INTO photo(uid, set_id, name, root_id, path, size, sha256, format, width,"
                " height, sort_key) SELECT 'u', id, 'B-0002', 1, 'b', 1, '', 'JPEG', 1, 1,"
                " (SELECT sort_key FROM document) FROM photo_set"
            )
    assert found(catalog, "") == ["0002"]
    catalog.undo()
    assert contents(catalog) == before
    assert found(catalog, "kaas") == ["0001"]
    assert_index_whole(catalog)


def test_an_id_is_never_given_again(catalog: Catalog) -> None:
    last = three_photos(catalog)[2]
    set_caption(catalog, photo_ids=[last], text="The one that went")
    remove_photos(catalog, photo_ids=[last])
    (new,) = bring_in(catalog, [arrival("CheeseWorks-0004")])
    assert new > last
    assert past_values(catalog, new) == []


def test_the_past_of_a_photo_names_each_text_and_step(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    set_caption(catalog, photo_ids=ids, text="one")
    set_headline(catalog, photo_ids=ids[:1], text="head")
    set_caption(catalog, photo_ids=ids[:1], text="two")
    add_keyword(catalog, photo_ids=ids, word="kaas")
    past = [(value.label, value.field, value.old, value.new) for value in past_values(catalog, 1)]
    assert past == [
        ("Change caption of 1 photo", "caption", "one", "two"),
        ("Change headline of 1 photo", "headline", "", "head"),
        ("Change caption of 3 photos", "caption", "", "one"),
    ]
    catalog.undo()
    catalog.undo()
    assert len(past_values(catalog, 1)) == 2


def test_numbers_and_texts_come_back_exactly(catalog: Catalog) -> None:
    ids = bring_in(
        catalog,
        [arrival("A-0001", caption='"\\ \u2028 日本 \N{GRINNING FACE} \t\n\x7f', regions=("Bo",))],
    )
    before = contents(catalog)
    remove_event(catalog, event_id=1)
    catalog.undo()
    assert contents(catalog) == before
    assert photos(catalog, ids)[0].people[0].box is not None


def test_the_menu_says_what_undo_and_redo_would_do(catalog: Catalog) -> None:
    assert (next_undo(catalog), next_redo(catalog)) == (None, None)
    ids = three_photos(catalog)
    set_caption(catalog, photo_ids=ids, text="one")
    set_headline(catalog, photo_ids=ids[:1], text="two")
    for label in ("Change headline of 1 photo", "Change caption of 3 photos"):
        step = next_undo(catalog)
        assert step is not None
        assert (step.label, step.undone) == (label, False)
        assert step.changes == len(catalog.undo().photos)  # type: ignore[union-attr]
        redo = next_redo(catalog)
        assert redo is not None
        assert (redo.id, redo.label, redo.undone) == (step.id, label, True)
    set_caption(catalog, photo_ids=ids, text="three")
    assert next_redo(catalog) is None
