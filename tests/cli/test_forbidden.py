"""Places that one may not look into: a sentence with the path and exit code 1, no usage error."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.files.rights import open_to_all

NOBODY = 65534

# Root passes permission bits, so a child that is nobody makes the call. Everything is loaded
# before it changes, because nobody may not be able to read the program.
CHILD = f"""
import os, sys
import photoarchive.catalog.migrations
from photoarchive.cli.main import COMMANDS, cli
for name in COMMANDS:
    cli.get_command(None, name)
if os.getuid() == 0:
    os.setgroups([])
    os.setresgid({NOBODY}, {NOBODY}, {NOBODY})
    os.setresuid({NOBODY}, {NOBODY}, {NOBODY})
cli(sys.argv[1:], prog_name="photoarchive")
"""


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0)
    open_to_all(tmp_path)
    if os.getuid() == 0 and not all(p.stat().st_mode & 0o001 for p in folder.parents):
        pytest.skip("the temporary folder cannot be reached by another user")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.parametrize(
    ("archive", "command"),
    [
        ("locked", ("search", "x")),
        ("locked/archive", ("search", "x")),
        ("locked/archive", ("import", "photos")),
        ("archive", ("import", "locked/photo.jpg")),
        ("archive", ("article", "apply", "locked/article.txt")),
        ("archive", ("people", "import", "locked/guests.csv")),
    ],
)
def test_what_may_not_be_read(
    locked: Path, tmp_path: Path, archive: str, command: tuple[str, ...]
) -> None:
    tmp_path.chmod(0o777)
    (tmp_path / "photos").mkdir()
    result = subprocess.run(
        [sys.executable, "-c", CHILD, "--archive", archive, *command],
        cwd=tmp_path,
        env=os.environ | {f"PHOTOARCHIVE_{n}": str(tmp_path / n) for n in ("CONFIG", "CACHE")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1, result.stderr
    assert "Traceback" not in result.stderr
    assert "ermission" in result.stderr
    assert locked.name in result.stderr
