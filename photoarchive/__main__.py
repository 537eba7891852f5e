"""Where the program starts: a command goes to the command line, none opens the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

_ARCHIVE = "--archive"
_WORKER = "--photoarchive-worker"  # the frozen program reads pictures in processes of its own


def run() -> None:
    """The entry point of the installed program and of the frozen one."""
    arguments = sys.argv[1:]
    if arguments[:1] == [_WORKER]:
        from photoarchive.files.worker import serve

        serve()
    elif is_for_window(arguments) and has_screen():
        sys.exit(_open_window(archive_of(arguments)))
    else:
        from photoarchive.cli.main import run as run_command

        run_command()


def _open_window(archive: Path | None) -> int:
    try:
        from photoarchive.desktop.starting import start
    except ImportError as error:
        if not (error.name or "").startswith("PySide6") and "PySide6" not in str(error.path):
            raise  # a bug of ours
        advice = "On Debian and Ubuntu: apt install libegl1 libxkbcommon-x11-0 libxcb-cursor0"
        print(f"The window cannot be shown here: {error}. {advice}", file=sys.stderr)  # noqa: T201
        return 1
    return start(archive)


def is_for_window(arguments: Sequence[str]) -> bool:
    """Whether no command is given: nothing at all, or only which archive to open."""
    given = list(arguments)
    if given and given[0].startswith(_ARCHIVE):
        del given[: 1 if "=" in given[0] else 2]
    return not given


def archive_of(arguments: Sequence[str]) -> Path | None:
    """The folder that `--archive` names."""
    if not arguments:
        return None
    value = arguments[0].partition("=")[2] or "".join(arguments[1:2])
    return Path(value) if value else None


def has_screen() -> bool:
    """Whether a window can be shown; only on Linux may there be no screen at all."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(v) for v in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    run()
