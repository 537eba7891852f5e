"""Originals are never opened for writing, moved or deleted: watched by Python's own audit."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from photoarchive.files.store import hash_file
from tests.conftest import draw_jpeg

ROOT = Path(__file__).parents[2]

# Everything people do with an archive, but "write into files" and emptying the trash.
TOUR = """
import json, os, sys
from pathlib import Path
from click.testing import CliRunner
from photoarchive.cli.main import cli

place, watched = Path(sys.argv[1]), json.loads(sys.argv[2])
writing = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_TRUNC | os.O_CREAT
touched = []

def is_original(path):
    return isinstance(path, (str, bytes, os.PathLike)) and os.fsdecode(path).endswith(".jpg") and (
        os.fsdecode(path) in watched or "/originals/" in os.fsdecode(path)) and os.path.exists(path)

def watch(event, arguments):
    if event == "open" and is_original(arguments[0]) and (arguments[2] or 0) & writing:
        touched.append([event, os.fsdecode(arguments[0])])
    elif event in ("os.rename", "os.remove", "os.truncate", "os.link"):
        touched.extend([event, os.fsdecode(p)] for p in arguments[:2] if is_original(p))

sys.addaudithook(watch)

def call(*words):
    answer = CliRunner().invoke(cli, ["--archive", str(place / "archive"), *map(str, words)])
    assert answer.exit_code in (0, 3), (words, answer.output, answer.exception)

article = place / "article.txt"
article.write_text("Opening\\n\\nHazelhof-0001\\nAda Blom (l.) cuts the ribbon.\\n", "utf-8")
call("import", place / "Hazelhof", "--event", "Opening", "--credit", "Studio/Noor")
call("import", place / "Hazelhof", "--event", "Opening")
call("import", place / "Drive", "--event", "Drive", "--in-place")
call("article", "apply", article)
call("photo", "set", "Hazelhof-0002", "--caption", "Typed", "--person", "Ada Blom")
call("photo", "set", "Drive-0001", "--caption", "Typed")
call("people", "set", "Ada Blom", "--role", "chair")
call("search", "typed")
call("export", "Opening", "--to", place / "gallery", "--formats", "jpeg", "--sizes", "60",
     "--force-reason", "a test")
call("undo"), call("redo")
call("verify"), call("relink", place / "Hazelhof")
call("archive-out", place / "bag")
call("people", "erase", "Ada Blom", "--yes", "--all-texts")
call("backup"), call("restore")
seen = list(touched)
open(watched[0], "r+b").close()
assert len(touched) == len(seen) + 1  # the watch does see what it watches for
print(json.dumps(seen))
"""


def test_whatever_is_done_originals_stay_as_they_are(tmp_path: Path) -> None:
    delivered = [
        draw_jpeg(tmp_path / name / f"{name}-000{n}.jpg", seed=f"{name}{n}", size=(80, 60))
        for name in ("Hazelhof", "Drive")
        for n in (1, 2)
    ]
    before = {path: (hash_file(path), path.stat().st_mtime_ns) for path in delivered}
    watched = json.dumps([str(path) for path in delivered])
    done = subprocess.run(
        [sys.executable, "-c", TOUR, str(tmp_path), watched],
        cwd=ROOT,
        env={**os.environ, "PHOTOARCHIVE_CACHE": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == []
    assert {path: (hash_file(path), path.stat().st_mtime_ns) for path in delivered} == before
    copies = list((tmp_path / "archive" / "originals").rglob("Hazelhof-*.jpg"))
    assert {hash_file(path) for path in copies} == {
        sha256 for path, (sha256, _) in before.items() if path.name.startswith("Hazelhof")
    }
