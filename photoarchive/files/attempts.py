"""Where a foreign parser meets a foreign file: what it raises becomes a warning."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from photoarchive.errors import FileRefused

T = TypeVar("T")


class Attempts:
    """Runs steps one by one and keeps what went wrong, in plain words, in `warnings`."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def attempt(self, what: str, step: Callable[[], T], otherwise: T) -> T:
        """What `step` gives; `otherwise`, and a warning about `what`, where it raises."""
        try:
            return step()
        except FileRefused as error:
            self.warnings.append(f"{what} ignored: {error.what}")
        except Exception as error:  # parsers raise anything on damaged bytes
            self.warnings.append(f"{what} ignored: damaged ({type(error).__name__})")
        return otherwise
