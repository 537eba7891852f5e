"""Texts that could not be stored when the window closes: kept in a file of their own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from photoarchive.files.store import write_replace
from photoarchive.paths import data_folder


def keep(texts: Mapping[str, str], title: str) -> Path:
    """Write the texts where a person finds and reads them; the file.

    PhotoArchiveError where that folder cannot be written either.
    """
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H%M%S")
    file = data_folder() / "unsaved" / f"{stamp}.txt"
    parts = [title, *(f"{name}:\n{text}" for name, text in texts.items())]
    write_replace(file, "\n\n".join(parts).encode() + b"\n")
    return file
