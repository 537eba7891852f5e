"""One writing process at a time, told by the kernel and never by a file that was left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.lock import is_locked
from photoarchive.catalog.queries import latest_steps, photos, search
from photoarchive.errors import ArchiveInUse
from tests.catalog.archives import assert_index_whole, found, three_photos

Child = Callable[..., "subprocess.Popen[str]"]

HOLD = """
import sys
from pathlib import Path
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.lock import is_locked
catalog = Catalog.open(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.read()
catalog.close()
"""

HALF_AN_EDIT = """
import sys
from pathlib import Path
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.lock import is_locked
from photoarchive.catalog.edits import set_caption
catalog = Catalog.open(Path(sys.argv[1]))
set_caption(catalog, photo_ids=[1], text="stored before the crash")
with catalog.edit("Half an edit") as edit:
    edit.db.execute("UPDATE photo SET caption = 'lost'")
    edit.db.execute("DELETE FROM photo WHERE id = 3")
    print("ready", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Child]:
    """Starts a process that does `code` on the archive and waits until it says it is ready."""
    with ExitStack() as stack:

        def start(code: str) -> subprocess.Popen[str]:
            process = subprocess.Popen(
                [sys.executable, "-c", code, str(tmp_path / "archive")],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            return process

        Catalog.create(tmp_path / "archive").close()
        yield start


def test_a_second_writer_waits_and_then_says_who_holds_the_archive(
    tmp_path: Path, child: Child
) -> None:
    holder = child(HOLD)
    with pytest.raises(ArchiveInUse, match=f"in use by process {holder.pid} on ") as refusal:
        Catalog.open(tmp_path / "archive", wait=0.2)
    assert "try again" in refusal.value.advice
    with Catalog.open_for_reading(tmp_path / "archive") as reader:
        assert search(reader, "").total == 0


def test_a_second_writer_that_waits_long_enough_gets_it(tmp_path: Path, child: Child) -> None:
    holder = child(HOLD)
    assert holder.stdin is not None
    holder.stdin.close()  # it closes the archive now, while the next line waits
    with Catalog.open(tmp_path / "archive", wait=60) as catalog:
        assert three_photos(catalog) == [1, 2, 3]


def test_a_second_writer_in_the_same_process_is_refused_too(tmp_path: Path) -> None:
    with (
        Catalog.create(tmp_path / "archive"),
        pytest.raises(ArchiveInUse, match=f"process {os.getpid()}"),
    ):
        Catalog.open(tmp_path / "archive", wait=0)


def test_one_can_see_that_another_program_writes(tmp_path: Path, child: Child) -> None:
    assert not is_locked(tmp_path / "archive")
    assert not is_locked(tmp_path / "no archive at all")
    holder = child(HOLD)
    assert is_locked(tmp_path / "archive")
    assert holder.stdin is not None
    holder.stdin.close()
    holder.wait()
    assert not is_locked(tmp_path / "archive")
    Catalog.open(tmp_path / "archive", wait=0).close()  # looking has left nothing held


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_kill_in_the_middle_of_an_edit_leaves_nothing_and_no_lock(
    tmp_path: Path, child: Child
) -> None:
    with Catalog.open(tmp_path / "archive") as catalog:
        three_photos(catalog)
    process = child(HALF_AN_EDIT)
    process.send_signal(signal.SIGKILL)
    process.wait()
    with Catalog.open(tmp_path / "archive", wait=0) as catalog:
        texts = [photo.caption for photo in photos(catalog, [1, 2, 3])]
        assert texts == ["stored before the crash", "", ""]
        assert [step.label for step in latest_steps(catalog)] == [
            "Change caption of 1 photo",
            "Import 3 photos",
        ]
        assert found(catalog, "crash") == ["0001"]
        assert_index_whole(catalog)
        with catalog.writing() as db:
            assert db.execute("SELECT step_id FROM recording").fetchall() == [(None,)]
