"""Importing as Python does it, after Qt has put its own import in front.

PySide6 replaces `__import__` so that a module may ask for other names of Qt's methods
(`from __future__`-like, `__feature__`). For that it reads the whole source of every module that
is imported afterwards, about half a millisecond each: a quarter of this program's start. No
module here asks for it.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - only once it is there can its import be taken away


def restore_plain_import() -> None:
    """Put Python's own `__import__` back, where PySide6 keeps it."""
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
