"""Kills in the middle of a write, two hundred. On request: PHOTOARCHIVE_SOAK=1 pytest tests/soak"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from photoarchive.files.store import clear_leftovers
from tests.files.writing.killing import kill_while_writing
from tests.soak import volume


@pytest.mark.skipif("PHOTOARCHIVE_SOAK" not in os.environ, reason="takes minutes: on request")
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_all_kills_leave_the_old_or_the_new_file(tmp_path: Path) -> None:
    folder, times = tmp_path / "killed", volume.number("KILLS", 200)
    assert kill_while_writing(folder, times=times) == times
    clear_leftovers(folder)
    assert {path.name for path in folder.iterdir()} == {"photo.jpg", "photo.jpg.xmp"}
    volume.count(times)
