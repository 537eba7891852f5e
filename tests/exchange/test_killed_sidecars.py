"""Sidecars and readable files, killed between the file and the note that we wrote it.

What lies there then is ours, also when somebody typed on before it is written again.
"""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.exchange.outside import differences
from photoarchive.progress import Progress
from tests.exchange.conftest import ids, keep, outside, source

CHILD = """
import os, signal, sys
from pathlib import Path
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import search
from photoarchive.exchange import twins, writing
from photoarchive.exchange.keeper import write_waiting
from photoarchive.progress import Progress

def killed(*_):
    os.kill(os.getpid(), signal.SIGKILL)

place, after, text = sys.argv[1:]
if after == "the sidecars":
    writing._remember = killed
else:
    write = twins._put
    def put(path, data):
        write(path, data)
        if path.name == after:
            killed()
    twins._put = put
with Catalog.open(Path(place)) as catalog:
    set_caption(catalog, photo_ids=[p.id for p in search(catalog, "").photos], text=text)
    write_waiting(catalog, Progress())
"""


def die(catalog: Catalog, after: str, text: str) -> None:
    command = [sys.executable, "-c", CHILD, str(catalog.folder), after, text]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("after", ["the sidecars", "captions.md", "event.json"])
def test_typing_on_after_a_kill_is_nobody_elses_change(catalog: Catalog, after: str) -> None:
    keep(catalog)
    catalog.close()
    for text in ("Half a sen", "Half a sentence", "Half a sentence, and mo"):
        die(catalog, after, text)
    with Catalog.open(catalog.folder) as again:
        set_caption(again, photo_ids=ids(again), text="Half a sentence, and more.")
        assert differences(again, ids(again), Progress()) == ()
        done = keep(again)
        assert not any(one.refused or one.notices for one in done)
        beside = source(again, ids(again)[0]).with_name("Hazelhof-0001.jpg.xmp")
        assert "and more." in beside.read_text("utf-8")
        assert "and more." in (beside.parents[1] / "captions.md").read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_what_others_write_after_a_kill_is_still_theirs(catalog: Catalog) -> None:
    keep(catalog)
    first, second, _ = sorted(ids(catalog))
    picture = source(catalog, first)
    event = picture.parents[1]
    catalog.close()
    die(catalog, "the sidecars", "Ours")
    outside(picture, caption="Theirs")
    (event / "captions.md").write_text("Theirs too", "utf-8")
    with Catalog.open(catalog.folder) as again:
        set_caption(again, photo_ids=[first, second], text="Typed on")
        (one,) = differences(again, [first, second], Progress())
        assert (one.photo.id, one.in_file, one.in_archive) == (first, "Theirs", "Typed on")
        done = keep(again)
        assert [refusal.photo_id for kept in done for refusal in kept.refused] == [first]
        assert "captions.md" in done[0].notices[0]
        assert (event / "captions.md").read_text("utf-8") == "Theirs too"
