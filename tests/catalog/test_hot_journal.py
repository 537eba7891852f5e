"""A library in rollback mode whose writer was killed: whoever opens it next finds it as it was."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.health import health
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.queries import photos
from photoarchive.catalog.verify import check_library
from tests.catalog.archives import three_photos

# Pages that do not fit into the cache go to the file before the end of the transaction.
_DIE = """
import os, signal, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode = DELETE")
db.execute("PRAGMA cache_size = 1")
db.execute("BEGIN")
db.execute("UPDATE photo SET caption = 'half'")
for n in range(300):
    db.execute("INSERT INTO meta VALUES (?, ?)", [f"key {n}", "x" * 3000])
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """An archive with a hot journal."""
    if sys.platform == "win32":
        pytest.skip("SIGKILL")
    folder = tmp_path / "archive"
    with Catalog.create(folder) as catalog:
        set_caption(catalog, photo_ids=three_photos(catalog), text="whole")
        backup = catalog.back_up("start")
    assert backup is not None
    shutil.copyfile(backup.path, folder / LIBRARY)
    subprocess.run([sys.executable, "-c", _DIE, str(folder / LIBRARY)], check=False)
    assert (folder / f"{LIBRARY}-journal").stat().st_size > 0
    return folder


@pytest.mark.parametrize("opener", [Catalog.open, Catalog.open_for_reading])
def test_it_opens_as_it_was(killed: Path, opener: Callable[[Path], Catalog]) -> None:
    with opener(killed) as catalog:
        assert [photo.caption for photo in photos(catalog, [1, 2, 3])] == ["whole"] * 3
    with Catalog.open(killed) as catalog:
        assert check_library(catalog) == ()


def test_it_is_no_damage(killed: Path) -> None:
    assert health(killed).problem == ""
