"""Backups: made when something changed, proven, kept by a rule, put back and taken back again."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoarchive.catalog import retention
from photoarchive.catalog.backup import Backup, back_up, backups_in, prove
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.comparing import compare
from photoarchive.catalog.edits import remove_photos, set_caption
from photoarchive.catalog.health import health
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.queries import latest_steps, photos, search
from photoarchive.catalog.restoring import find_backup, restore
from photoarchive.catalog.verify import check_library
from photoarchive.errors import ArchiveInUse, NotFound, PhotoArchiveError
from tests.catalog.archives import arrival, bring_in, contents, three_photos

NOW = datetime(2026, 5, 13, 12, tzinfo=UTC)
DAYS = st.lists(st.integers(0, 900), min_size=1, max_size=60, unique=True)


# ---- which are kept ------------------------------------------------------------------------


def made(days: list[int]) -> list[datetime]:
    return [NOW - timedelta(days=day, minutes=day % 7) for day in days]


def test_the_last_five_stay_whatever_day_they_are_of() -> None:
    minutes = [NOW - timedelta(minutes=n) for n in range(12)]
    assert sorted(retention.kept(minutes, now=NOW), reverse=True) == minutes[:5]


def test_after_a_year_of_days_there_are_days_and_months() -> None:
    stay = retention.kept(made(list(range(365))), now=NOW)
    assert {(NOW - moment).days for moment in stay} == {0, 1, 2, 3, 4, 5, 6, 13, 43, 74, 102, 133}


@settings(max_examples=30, deadline=None)
@given(DAYS)
def test_the_newest_always_stays_and_there_are_never_more_than_eighteen(days: list[int]) -> None:
    stay = retention.kept(made(days), now=NOW)
    assert max(made(days)) in stay
    assert min(len(days), 5) <= len(stay) <= 18


@settings(max_examples=30, deadline=None)
@given(DAYS, st.integers(0, 100_000))
def test_no_clock_makes_a_backup_old(days: list[int], ahead: int) -> None:
    later = retention.kept(made(days), now=NOW + timedelta(days=ahead))
    assert later == retention.kept(made(days), now=NOW)


@settings(max_examples=30, deadline=None)
@given(DAYS)
def test_what_stays_stays_when_asked_again(days: list[int]) -> None:
    stay = retention.kept(made(days), now=NOW)
    assert retention.kept(stay, now=NOW) == stay


def test_what_a_clock_ahead_made_is_not_dropped_nor_does_it_drop() -> None:
    ahead = [NOW + timedelta(days=365 + n) for n in range(20)]
    past = made([0, 1, 2])
    assert retention.kept([*ahead, *past], now=NOW) == {*ahead, *past}


def test_when_a_backup_will_be_gone() -> None:
    days = made(list(range(7)))
    assert retention.ends(days[3], days, now=NOW) == date(2026, 5, 17)
    monthly = datetime(2026, 1, 31, tzinfo=UTC)
    assert retention.ends(monthly, [monthly, *days], now=NOW) == date(2026, 10, 1)


# ---- making --------------------------------------------------------------------------------


def backed_up(catalog: Catalog, reason: str = "start", **values: object) -> Backup | None:
    return back_up(catalog.library, catalog.folder / "backups", reason, **values)  # type: ignore[arg-type]


def test_nothing_is_copied_twice(catalog: Catalog) -> None:
    assert backed_up(catalog) is None  # nothing there that could be lost
    ids = three_photos(catalog)
    first = backed_up(catalog)
    assert first is not None
    assert backed_up(catalog) is None
    with catalog.writing(telling=False) as db:
        db.execute("INSERT INTO checked VALUES (1, 1, '2026', '')")
    assert backed_up(catalog) is None
    set_caption(catalog, photo_ids=ids, text="kaas")
    second = backed_up(catalog)
    assert second is not None
    assert backups_in(catalog.folder / "backups") == (second, first)
    assert backed_up(catalog, "by-hand", always=True) is not None


def test_no_second_one_within_the_hour(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    first = backed_up(catalog, now=NOW)
    set_caption(catalog, photo_ids=ids, text="kaas")
    hour = timedelta(hours=1)
    assert backed_up(catalog, every=hour, now=NOW + timedelta(minutes=59)) is None
    later = backed_up(catalog, every=hour, now=NOW + timedelta(minutes=61))
    assert later is not None
    assert first != later


def test_a_clock_set_back_a_year_neither_stops_nor_loses_backups(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    for n in range(8):
        set_caption(catalog, photo_ids=ids, text=f"a{n}")
        backed_up(catalog, now=NOW + timedelta(minutes=n))
    before = set(backups_in(catalog.folder / "backups"))
    set_caption(catalog, photo_ids=ids, text="the year before")
    hour = timedelta(hours=1)
    made_then = backed_up(catalog, every=hour, now=NOW - timedelta(days=365))
    assert made_then is not None
    assert set(backups_in(catalog.folder / "backups")) == {*before, made_then}


def test_a_year_of_backups_leaves_what_the_rule_keeps(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    for day in range(0, 365, 9):
        set_caption(catalog, photo_ids=ids, text=str(day))
        assert backed_up(catalog, now=NOW + timedelta(days=day)) is not None
    there = backups_in(catalog.folder / "backups")
    assert len(there) == 10
    assert {path.name for path in (catalog.folder / "backups").iterdir()} == {
        one.name for one in there
    }


def test_a_copy_that_fails_drops_nothing_and_leaves_nothing(catalog: Catalog) -> None:
    three_photos(catalog)
    first = backed_up(catalog)
    with sqlite3.connect(catalog.library) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("UPDATE photo SET set_id = 99")
    db.close()
    with pytest.raises(PhotoArchiveError, match="did not pass its check"):
        backed_up(catalog, "by-hand", always=True)
    assert [path.name for path in (catalog.folder / "backups").iterdir()] == [first and first.name]


def test_other_files_among_the_backups_are_left_alone(catalog: Catalog) -> None:
    three_photos(catalog)
    mine = catalog.folder / "backups" / "library-my-own.db"
    mine.write_bytes(b"mine")
    for name in ("library-99999999T999999.000000Z-start.db", "notes.txt"):
        (mine.parent / name).write_text("?")
    backed_up(catalog)
    assert len(backups_in(mine.parent)) == 1
    assert mine.read_bytes() == b"mine"


# ---- restoring -----------------------------------------------------------------------------


@pytest.fixture
def two_states(tmp_path: Path) -> tuple[Path, Backup]:
    """An archive and a backup of it; since then one caption changed, a photo went, one came."""
    folder = tmp_path / "two"
    with Catalog.create(folder) as catalog:
        ids = three_photos(catalog)
        set_caption(catalog, photo_ids=ids[:2], text="kaas")
        then = backed_up(catalog)
        set_caption(catalog, photo_ids=ids[:1], text="melk")
        remove_photos(catalog, photo_ids=ids[2:])
        bring_in(catalog, [arrival("CheeseWorks-0009")])
    assert then is not None
    return folder, then


def whole_contents(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything that is undone with a restore; what is true of the disk left out."""
    with Catalog.open(folder) as catalog:
        assert check_library(catalog) == ()
        found = contents(catalog)
    return {name: rows for name, rows in found.items() if name not in {"import_file", "care"}}


def test_a_comparison_names_what_would_change(two_states: tuple[Path, Backup]) -> None:
    folder, then = two_states
    found = compare(folder / LIBRARY, then.path)
    assert found.now is not None
    assert (found.now.photos, found.then.photos) == (3, 3)
    assert (found.now.captions, found.then.captions) == (2, 2)
    assert (found.photos_gone, found.gone) == (1, ["CheeseWorks-0009"])
    assert (found.photos_back, found.back) == (1, ["CheeseWorks-0003"])
    assert [(c.name, c.now, c.then) for c in found.captions] == [
        ("CheeseWorks-0001", "melk", "kaas")
    ]
    assert not found.nothing
    assert compare(then.path, then.path).nothing


def test_restoring_brings_back_and_can_be_taken_back(two_states: tuple[Path, Backup]) -> None:
    folder, then = two_states
    now = whole_contents(folder)
    restored = restore(folder, then)
    assert not restored.damaged
    with Catalog.open(folder) as catalog:
        assert search(catalog, "caption:kaas").total == 2
        assert search(catalog, "caption:melk").total == 0
        assert latest_steps(catalog)[0].label == "Change caption of 2 photos"
    assert restored.before is not None
    restore(folder, find_backup(folder, restored.before.name))
    assert whole_contents(folder) == now


def test_what_is_true_of_the_disk_survives_a_restore(two_states: tuple[Path, Backup]) -> None:
    folder, then = two_states
    with Catalog.open(folder) as catalog, catalog.writing() as db:
        db.execute("UPDATE photo SET sha256 = 'b', imported_sha256 = 'a' WHERE id = 1")
        db.execute("INSERT INTO written VALUES (1, 'uid', 'x.jpg.xmp', 'c', '{}')")
        db.execute("DELETE FROM unwritten")
    restore(folder, then)
    with Catalog.open(folder) as catalog, catalog.reading() as db:
        assert db.execute("SELECT sha256, imported_sha256 FROM photo WHERE id = 1").fetchone() == (
            "b",
            "a",
        )
        assert db.execute("SELECT target FROM written").fetchall() == [("x.jpg.xmp",)]
        assert db.execute("SELECT count(*) FROM unwritten").fetchone() == (3,)


def test_nothing_is_restored_into_an_archive_in_use(two_states: tuple[Path, Backup]) -> None:
    folder, then = two_states
    with Catalog.open(folder), pytest.raises(ArchiveInUse):
        restore(folder, then, wait=0)


def test_a_backup_that_is_not_whole_is_refused(two_states: tuple[Path, Backup]) -> None:
    folder, then = two_states
    now = whole_contents(folder)
    then.path.write_bytes(then.path.read_bytes()[:9_000])
    with pytest.raises(PhotoArchiveError):
        restore(folder, then)
    assert whole_contents(folder) == now
    assert not list(folder.glob(".library*"))


def damage_head(library: Path) -> None:
    library.write_bytes(b"no database at all, of some length" * 400)


def damage_pages(library: Path) -> None:
    data = bytearray(library.read_bytes())
    data[4096 : len(data) // 2] = b"\xaa" * (len(data) // 2 - 4096)
    library.write_bytes(data)


@pytest.mark.parametrize("harm", [Path.unlink, damage_head, damage_pages])
def test_a_damaged_library_is_noticed_set_aside_and_replaced(
    two_states: tuple[Path, Backup], harm: Callable[[Path], object]
) -> None:
    folder, then = two_states
    assert health(folder).problem == ""
    harm(folder / LIBRARY)
    hurt = (folder / LIBRARY).read_bytes() if (folder / LIBRARY).exists() else None
    looked = health(folder)
    assert looked.restorable
    assert looked.backups == (then,)
    restored = restore(folder, looked.backups[0])
    assert restored.damaged
    assert (restored.before and restored.before.read_bytes()) == hurt
    assert health(folder).problem == ""
    with Catalog.open(folder) as catalog:
        assert [photo.caption for photo in photos(catalog, [1, 2, 3])] == ["kaas", "kaas", ""]
        assert check_library(catalog) == ()
    assert not list(folder.glob(".library*"))


def test_a_backup_of_another_page_size_is_restored_too(two_states: tuple[Path, Backup]) -> None:
    folder, then = two_states
    small = then.path.with_name(then.name.replace("start", "small"))
    db = sqlite3.connect(then.path)
    db.execute("PRAGMA page_size = 1024")
    db.execute("VACUUM INTO ?", [str(small)])
    db.close()
    prove(small)
    assert not restore(folder, find_backup(folder, "small")).damaged
    with Catalog.open(folder) as catalog:
        assert search(catalog, "caption:kaas").total == 2


def test_backups_are_chosen_by_name(two_states: tuple[Path, Backup]) -> None:
    folder, then = two_states
    assert find_backup(folder) == then
    assert find_backup(folder, then.path.stem) == then
    with pytest.raises(NotFound, match="no backup yesterday"):
        find_backup(folder, "yesterday")


def test_a_backup_of_an_older_version_is_restored_and_brought_up_to_date(
    two_states: tuple[Path, Backup],
) -> None:
    folder, then = two_states
    older = then.path.with_name(then.name.replace("start", "before-update"))
    shutil.copyfile(Path(__file__).parents[1] / "data" / "catalogs" / "version-1.db", older)
    found = compare(folder / LIBRARY, older)
    assert (found.then.photos, found.photos_gone) == (8, 3)
    restore(folder, find_backup(folder, "before-update"))
    with Catalog.open(folder) as catalog:
        assert search(catalog, "").total == 8
        assert check_library(catalog) == ()
