"""The library's file goes, moves, is swapped or cannot grow while it is open: said, never void."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.guard import LibraryGone
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.queries import photos
from photoarchive.catalog.restoring import find_backup, restore
from photoarchive.catalog.verify import check_library
from tests.catalog.archives import three_photos

if sys.platform == "win32":
    pytest.skip("Windows lets nobody move a file that is open", allow_module_level=True)


def delete(library: Path) -> None:
    library.unlink()


def move_away(library: Path) -> None:
    library.rename(library.with_name("conflicted copy.db"))


def replace_by_a_copy(library: Path) -> None:
    """As a sync program does that got an older state from elsewhere."""
    copy = library.with_name("incoming")
    shutil.copyfile(library, copy)
    copy.replace(library)


def delete_log(library: Path) -> None:
    library.with_name(f"{LIBRARY}-wal").unlink()


@pytest.mark.parametrize("harm", [delete, move_away, replace_by_a_copy, delete_log])
def test_what_happened_is_said_and_all_that_was_saved_can_be_restored(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    folder = tmp_path / "archive"
    with Catalog.create(folder) as catalog:
        ids = three_photos(catalog)
        set_caption(catalog, photo_ids=ids[:1], text="saved before")
        harm(catalog.library)
        with pytest.raises(LibraryGone) as refused:
            set_caption(catalog, photo_ids=ids[:1], text="typed after")
        with pytest.raises(LibraryGone):
            catalog.undo()
    assert "nothing of this step was stored" in str(refused.value)
    (rescued,) = (folder / "backups").glob("*-rescued.db")
    assert rescued.name in str(refused.value)
    restore(folder, find_backup(folder, rescued.name))
    with Catalog.open(folder) as catalog:
        assert photos(catalog, ids)[0].caption == "saved before"
        assert check_library(catalog) == ()


def test_a_folder_that_was_moved_has_everything_and_gets_nothing_more(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "archive", tmp_path / "elsewhere"
    with Catalog.create(folder) as catalog:
        ids = three_photos(catalog)
        set_caption(catalog, photo_ids=ids[:1], text="saved before")
        folder.rename(elsewhere)
        with pytest.raises(LibraryGone, match="open it where it is now"):
            set_caption(catalog, photo_ids=ids[:1], text="typed after")
        assert not folder.exists()
        elsewhere.rename(folder)
        set_caption(catalog, photo_ids=ids[:1], text="typed after")
    with Catalog.open(folder) as catalog:
        assert photos(catalog, ids)[0].caption == "typed after"


def test_reading_and_writing_as_usual_disturbs_nothing(tmp_path: Path) -> None:
    """The log is emptied, read and left by others all the time."""
    with Catalog.create(tmp_path / "archive") as catalog:
        ids = three_photos(catalog)
        for n in range(20):
            set_caption(catalog, photo_ids=ids, text=str(n))
            with Catalog.open_for_reading(catalog.folder) as other:
                assert photos(other, ids)[0].caption == str(n)
            outside = sqlite3.connect(catalog.library)
            outside.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            outside.close()


# A disk quota that is used up, as the kernel reports it: no file may grow any further.
_FULL = """
import resource, signal, sys
from pathlib import Path
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.errors import PhotoArchiveError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Catalog.open(Path(sys.argv[1])) as catalog:
    set_caption(catalog, photo_ids=[1], text="before")
    used = catalog.library.with_name("library.db-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (used + 5_000, resource.RLIM_INFINITY))
    refusals = []
    for n in range(50):
        try:
            set_caption(catalog, photo_ids=[1], text=f"try {n} " + "x" * 9_000)
        except PhotoArchiveError as error:
            refusals.append(str(error))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    set_caption(catalog, photo_ids=[2], text="after")
    print(len(refusals), refusals[0])
"""


def test_a_full_disk_stores_nothing_of_the_step_and_then_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    with Catalog.create(folder) as catalog:
        ids = three_photos(catalog)
    done = subprocess.run(
        [sys.executable, "-c", _FULL, str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    number, sentence = done.stdout.split(" ", 1)
    assert int(number) == 50
    assert "The disk is full" in sentence
    with Catalog.open(folder) as catalog:
        assert [photo.caption for photo in photos(catalog, ids)] == ["before", "after", ""]
        assert check_library(catalog) == ()
