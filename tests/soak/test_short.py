"""The soak in small: every deed is killed and starved a few times."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.soak import shim
from tests.soak.deeds import CORE

ROOT = Path(__file__).parents[2]
EACH = ("--deeds", *(deed.name for deed in CORE))

if sys.platform == "win32":
    pytest.skip("the driver forks", allow_module_level=True)


def drive(*arguments: str, environment: dict[str, str] | None = None) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.soak.driver", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_killed_at_any_moment_nothing_is_lost() -> None:
    outcomes = drive(*EACH, "--tries", "2", "--ways", "moment")
    assert [outcome["deed"] for outcome in outcomes] == [deed.name for deed in CORE]
    assert [outcome for outcome in outcomes if outcome["lost"]] == []
    assert sum(outcome["hit"] for outcome in outcomes) >= len(CORE) // 2


@pytest.mark.skipif(bool(shim.why_not()), reason=shim.why_not() or "it can be used")
def test_killed_or_refused_at_any_change_of_a_file_nothing_is_lost(tmp_path: Path) -> None:
    environment = shim.build(tmp_path)
    ways = ("call", "EIO", "EROFS")
    outcomes = drive(*EACH, "--tries", "1", "--ways", *ways, environment=environment)
    assert [outcome for outcome in outcomes if outcome["lost"]] == []
    hit = {way: sum(one["hit"] for one in outcomes if one["way"] == way) for way in ways}
    assert hit["call"] >= len(CORE) - 2
    assert hit["EIO"] + hit["EROFS"] >= len(CORE) // 2
