"""Erasing a person who asks for it: the library, its sidecars, and the proof. No undo.

The pictures still show them, and the texts that somebody chose to keep still name them; both
are said. Backups are listed with the day they end.
"""

from __future__ import annotations

import io
import json
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO

from photoarchive.catalog import erasing, retention
from photoarchive.catalog.backup import Backup, backups_in
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.exchanged import mark_unwritten
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.lock import ArchiveLock
from photoarchive.catalog.opening import BACKUPS, ORIGINALS
from photoarchive.catalog.traces import Text, Traces, names_in, still_named
from photoarchive.catalog.wording import Names
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.keeper import write_waiting
from photoarchive.progress import Progress

_CHUNK = 1 << 20
_TEXTS = (".xmp", ".md", ".json")
_LOG = "-wal"
_TRIES = 3


@dataclass(frozen=True)
class Erased:
    """What was done. `refused` are sidecars that could not be written, with reasons."""

    photos: int
    reworded: int
    lost_receipts: int
    refused: tuple[str, ...]


@dataclass(frozen=True)
class Proof:
    """Where the name still stands after erasing; nothing anywhere is the aim.

    `library` names tables and columns, `bytes` says whether the file has it at all, `files` are
    sidecars and readable files, `pictures` originals whose own metadata has it.
    """

    library: tuple[str, ...]
    bytes: int
    files: tuple[Path, ...]
    pictures: tuple[Path, ...]

    @property
    def clean(self) -> bool:
        """Whether library, sidecars and readable files are free of the name."""
        return not (self.library or self.bytes or self.files)


@dataclass(frozen=True)
class Remaining:
    """A backup that has the name, and the day it goes if the program is used every day."""

    backup: Backup
    ends: date


def erase_person(
    catalog: Catalog, found: Traces, *, texts: Collection[Text], progress: Progress
) -> Erased:
    """Take a person out of everything; these texts are reworded, others keep the name.

    Raises PhotoArchiveError for a full disk; running again does what is left.
    """
    photo_ids = erasing.erase(catalog, found, texts=texts)
    mark_unwritten(catalog, photo_ids)
    refused = tuple(_write_files(catalog, progress))
    lost = erasing.forget_files(catalog, found.names)
    erasing.compact(catalog)
    return Erased(len(photo_ids), len(texts), lost, refused)


def _write_files(catalog: Catalog, progress: Progress) -> Iterator[str]:
    more, after = True, 0
    while more:
        kept = write_waiting(catalog, progress, after=after)
        yield from kept.notices
        yield from (f"{one.name} of {one.event}: {one.reason}" for one in kept.refused)
        more, after = kept.more, kept.after


# ---- the proof -----------------------------------------------------------------------------


def prove(folder: Path, names: Names, *, progress: Progress) -> Proof:
    """Look for the name in every byte of the library and its files.

    The archive must be closed: reading the library beside SQLite, in one process, would take
    SQLite's locks away.
    """
    with Catalog.open_for_reading(folder) as catalog, catalog.reading() as db:
        tables = tuple(still_named(db, names))
    with ArchiveLock(folder):
        number = sum(_count(folder / f"{LIBRARY}{end}", names) for end in ("", _LOG))
    return Proof(tables, number, *_named_files(folder, names, progress))


def prove_open(catalog: Catalog, names: Names, *, progress: Progress) -> Proof:
    """`prove` for an archive that stays open: SQLite itself reads out the library's file.

    Needs as much memory as the library is large.
    """
    with catalog.reading() as db:
        tables = tuple(still_named(db, names))
    number = _count_open(catalog, names)
    for _ in range(_TRIES):
        if number and not tables:  # somebody was reading, so the log could not be emptied
            erasing.compact(catalog)
            number = _count_open(catalog, names)
    return Proof(tables, number, *_named_files(catalog.folder, names, progress))


def _count_open(catalog: Catalog, names: Names) -> int:
    log = catalog.folder / f"{LIBRARY}{_LOG}"  # SQLite keeps no locks on it
    return _count_in(io.BytesIO(erasing.library_bytes(catalog)), names) + _count(log, names)


def _named_files(
    folder: Path, names: Names, progress: Progress
) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Sidecars and readable files with the name, and pictures with it."""
    files: list[Path] = []
    pictures: list[Path] = []
    there = sorted(path for path in (folder / ORIGINALS).rglob("*") if path.is_file())
    for done, path in enumerate(there):
        progress.step(done, len(there), path.name)
        if _count(path, names):
            (files if path.suffix in _TEXTS else pictures).append(path)
    progress.step(len(there), len(there), "")
    return tuple(files), tuple(pictures)


def remaining_backups(folder: Path, names: Names) -> tuple[Remaining, ...]:
    """Backups that still name the person."""
    there = backups_in(folder / BACKUPS)
    moments, now = [one.made_at for one in there], datetime.now(UTC)
    return tuple(
        Remaining(one, retention.ends(one.made_at, moments, now=now))
        for one in there
        if names_in(one.path, names)
    )


def drop_backups(remaining: Collection[Remaining]) -> None:
    """Delete these backups for good: the trash would keep the name."""
    for one in remaining:
        try:
            one.backup.path.unlink(missing_ok=True)
        except OSError as error:
            raise PhotoArchiveError(
                f"The backup cannot be deleted ({error.strerror})", path=one.backup.path
            ) from error


def _count(path: Path, names: Names) -> int:
    """How often any spelling of the name stands in a file."""
    try:
        with path.open("rb") as stream:
            return _count_in(stream, names)
    except OSError:
        return 0


def _count_in(stream: IO[bytes], names: Names) -> int:
    """The same of what a stream has, also across two chunks."""
    forms = _forms(names)
    overlap = max((len(form) for form in forms), default=1) - 1
    number, rest = 0, b""
    while chunk := stream.read(_CHUNK):
        text = rest + chunk.lower()
        number += sum(text.count(form) for form in forms)
        rest = text[-overlap:] if overlap else b""
        number -= sum(rest.count(form) for form in forms)
    return number + sum(rest.count(form) for form in forms)


def _forms(names: Names) -> frozenset[bytes]:
    """The bytes that the name can be: composed or not, in each encoding of metadata, as JSON."""
    forms: set[bytes] = set()
    for name in names.all:
        for text in {name, name.lower(), name.upper()}:
            for form in ("NFC", "NFD"):
                composed = unicodedata.normalize(form, text)
                forms.add(composed.encode("utf-8").lower())
                forms.add(json.dumps(composed)[1:-1].encode().lower())
                forms.add(composed.encode("cp1252", "ignore").lower())
                forms.add(composed.encode("utf-16-le").lower())
                forms.add(composed.encode("utf-16-be").lower())
    return frozenset(forms - {b""})
