"""What the README promises has the tests that it names."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_promise_names_tests_that_are_there() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    promises = re.findall(r"^\| \d \| .*$", text, re.MULTILINE)
    assert len(promises) == 8
    for line in promises:
        named = re.findall(r"\(tests/([\w/.]+\.py)\)", line)
        assert named, line
        for path in named:
            assert "def test_" in (ROOT / "tests" / path).read_text("utf-8") or "TestCase" in (
                ROOT / "tests" / path
            ).read_text("utf-8")
