"""A run that writes into pictures, killed at any moment: every write can still be taken back."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from photoarchive.catalog import queries
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.receipts import receipts
from photoarchive.exchange.taking_back import take_back
from photoarchive.exchange.writing import write_into_files
from photoarchive.files.previews import Previews
from photoarchive.files.reading import read_file
from photoarchive.files.store import hash_file
from photoarchive.progress import Progress
from tests.exchange.conftest import ids, keep, source

CHILD = """
import os, signal, sys, threading
from pathlib import Path
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import search
from photoarchive.exchange.writing import write_into_files
from photoarchive.files.previews import Previews
from photoarchive.progress import Progress
with Catalog.open(Path(sys.argv[1])) as catalog:
    photo_ids = [photo.id for photo in search(catalog, "").photos]
    threading.Timer(float(sys.argv[3]), os.kill, (os.getpid(), signal.SIGKILL)).start()
    write_into_files(
        catalog, photo_ids=photo_ids, previews=Previews(Path(sys.argv[2])), progress=Progress()
    )
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("delay", [0.0, 0.01, 0.02, 0.03, 0.05])
def test_every_write_can_be_taken_back_after_a_kill(
    catalog: Catalog, previews: Previews, tmp_path: Path, delay: float
) -> None:
    photo_ids = ids(catalog)
    set_caption(catalog, photo_ids=photo_ids, text="Na de klap.")
    delivered = {photo_id: source(catalog, photo_id).read_bytes() for photo_id in photo_ids}
    catalog.close()
    command = [sys.executable, "-c", CHILD, str(catalog.folder), str(tmp_path / "p"), str(delay)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    with Catalog.open(catalog.folder) as again:
        done = write_into_files(again, photo_ids=photo_ids, previews=previews, progress=Progress())
        assert not any(one.receipt.refused for one in done)
        for photo in queries.photos(again, photo_ids):
            assert photo.sha256 == hash_file(photo.source)
            reading = read_file(photo.source, thumbnail_side=None)
            assert reading.values["caption"] == "Na de klap."
        left = [p for p in again.originals.rglob("*") if p.name.startswith(".photoarchive-")]
        assert left == []
        for receipt in receipts(again):
            take_back(again, receipt.id)
        assert {i: source(again, i).read_bytes() for i in photo_ids} == delivered
        keep(again)
