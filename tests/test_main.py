"""Where the program starts: which calls open the window, and what is said where none can be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from photoarchive.__main__ import archive_of, is_for_window


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--archive", "photos"], True),
        (["--archive=photos"], True),
        (["search", "lint"], False),
        (["--archive", "photos", "search", "lint"], False),
        (["--help"], False),
        (["--json"], False),
    ],
)
def test_no_command_opens_the_window(arguments: list[str], window: bool) -> None:
    assert is_for_window(arguments) is window


def test_the_archive_is_found_in_both_spellings() -> None:
    assert archive_of(["--archive", "my photos"]) == Path("my photos")
    assert archive_of(["--archive=my photos"]) == Path("my photos")
    assert archive_of([]) is None


@pytest.mark.skipif(sys.platform != "linux", reason="everywhere else there is a screen")
def test_without_a_screen_it_says_how_to_go_on() -> None:
    unset = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in unset}
    result = subprocess.run(
        [sys.executable, "-m", "photoarchive"], env=environment, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    assert "photoarchive demo" in result.stdout
