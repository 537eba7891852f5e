"""How much the tests of this folder do: a little in the suite, much on request."""

from __future__ import annotations

import os
from pathlib import Path


def number(name: str, otherwise: int) -> int:
    """The number that `python -m tests.soak` asks for, else the suite's."""
    return int(os.environ.get(f"PHOTOARCHIVE_SOAK_{name}", otherwise))


def count(work: int = 1) -> None:
    """Tell `python -m tests.soak` how much was done."""
    if place := os.environ.get("PHOTOARCHIVE_SOAK_COUNT"):
        with Path(place).open("a") as out:
            out.write("." * work)
