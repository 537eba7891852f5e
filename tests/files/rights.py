"""What happens to somebody who may not: an act in a child without the rights of root."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from photoarchive.errors import PhotoArchiveError


def open_to_all(folder: Path) -> None:
    """Let every user look into a test's folder, and into those of pytest above it."""
    for one in (folder, *folder.parents):
        if Path(tempfile.gettempdir()) in one.parents:
            one.chmod(one.stat().st_mode | 0o055)


def as_nobody(act: Callable[[], object]) -> int:
    """Runs `act` in a child without the rights of root; its exit code, 7 for no permission.

    What `act` imports late must be imported before: the child may not read it any more.
    """
    child = os.fork()
    if child == 0:
        code = 1
        try:
            if os.getuid() == 0:
                os.setresgid(65534, 65534, 65534)
                os.setresuid(65534, 65534, 65534)
            act()
            code = 0
        except PhotoArchiveError as error:
            code = 7 if error.what == "no permission" else 8
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
