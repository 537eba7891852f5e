"""No parser of ours crashes, hangs or asks for all memory: seconds here, minutes on request."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.soak import volume


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit of memory")
def test_nothing_but_sentences_comes_out() -> None:
    minutes = float(os.environ.get("PHOTOARCHIVE_SOAK_MINUTES", 0))
    seconds = str(60 * minutes or 3)
    seed = str(volume.number("SEED", 1))
    command = [sys.executable, "-m", "tests.soak.fuzz", "--seconds", seconds, "--seed", seed]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4_000:]
    tried = json.loads(done.stdout)
    assert set(tried) == {"article", "search", "XMP", "IPTC", "JPEG", "file"}
    assert min(tried.values()) > 5
    volume.count(sum(tried.values()))
