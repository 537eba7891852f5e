"""An archive on a medium that cannot be written: it can be looked at, and edits say why not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from tests.catalog.archives import three_photos

NOBODY = 65534

# Root passes permission bits, so a child that is nobody opens the archive.
CHILD = """
import json, os, sys
from pathlib import Path
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import search
from photoarchive.errors import PhotoArchiveError
if os.getuid() == 0:
    os.setgroups([])
    os.setresgid({nobody}, {nobody}, {nobody})
    os.setresuid({nobody}, {nobody}, {nobody})
folder = Path(sys.argv[1])
said = {{"writable": os.access(folder, os.W_OK)}}
try:
    Catalog.open(folder).close()
except PhotoArchiveError as error:
    said["open"] = str(error)
with Catalog.open_for_reading(folder) as catalog:
    said["found"] = search(catalog, "").total
try:
    Catalog.create(folder / "new")
except PhotoArchiveError as error:
    said["create"] = str(error)
print(json.dumps(said))
"""


def reachable(folder: Path) -> bool:
    """Whether someone else may pass through every folder above (a home may forbid it)."""
    return all(parent.stat().st_mode & 0o001 for parent in folder.parents)


@pytest.fixture
def read_only(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    with Catalog.create(folder) as catalog:
        three_photos(catalog)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in folder.parents:
        if Path(tempfile.gettempdir()) in parent.parents:  # pytest's own, made for this run
            parent.chmod(parent.stat().st_mode | 0o011)
    if os.getuid() == 0 and not reachable(folder):
        pytest.skip("the temporary folder cannot be reached by another user")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_medium_that_cannot_be_written(read_only: Path) -> None:
    before = {path.name for path in read_only.rglob("*")}
    result = subprocess.run(
        [sys.executable, "-c", CHILD.format(nobody=NOBODY), str(read_only)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    said = json.loads(result.stdout)
    assert said["writable"] is False
    assert said["found"] == 3
    assert "cannot be written" in said["open"]
    assert "Copy the whole archive folder" in said["open"]
    assert "cannot be made" in said["create"]
    assert {path.name for path in read_only.rglob("*")} == before
