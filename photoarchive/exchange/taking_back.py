"""A write into a file taken back, days later too: the bytes that were there before."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog import exchanged, receipts
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import photos_named
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import write_replace
from photoarchive.files.trouble import trouble
from photoarchive.files.writing.into_file import bytes_of
from photoarchive.files.writing.patch import Patch
from photoarchive.progress import Progress


def take_back(catalog: Catalog, receipt_id: int) -> Path:
    """Make a file again what it was before a write; the file that was restored.

    PhotoArchiveError where it changed since, so that nothing of others' is lost.
    """
    kept = receipts.receipt(catalog, receipt_id)
    if kept.taken_back or kept.refused:
        raise PhotoArchiveError("This write was taken back already, or wrote nothing")
    new = bytes_of(kept.target)
    if _sha256(new) == kept.before:
        receipts.mark_taken_back(catalog, receipt_id)  # a kill came between receipt and write
        return kept.target
    if _sha256(new) != kept.after:
        raise PhotoArchiveError(
            "The file changed since it was written, so the write cannot be taken back",
            path=kept.target,
            advice="Take the newest write back first, or change the texts here and write again.",
        )
    if kept.undo is not None:
        old = Patch.unpacked(kept.undo).undone(new)
        if _sha256(old) != kept.before:
            raise RuntimeError(f"receipt {receipt_id} does not give back what was there")
        write_replace(kept.target, old)
    elif not kept.before:
        with trouble(kept.target):
            kept.target.unlink()
    _note_taken_back(catalog, kept)
    return kept.target


@dataclass(frozen=True)
class TakenBack:
    """What became of several: the photos whose files are as before, and by name why others are
    not.
    """

    photo_uids: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]


def take_back_several(
    catalog: Catalog, receipt_ids: Iterable[int], progress: Progress
) -> TakenBack:
    """Take several writes back, the newest first, so that one after the other comes free.

    Raises Cancelled; what was taken back until then stays so.
    """
    wanted = sorted(set(receipt_ids), reverse=True)
    done: list[str] = []
    refused: list[tuple[str, str]] = []
    for count, receipt_id in enumerate(wanted):
        kept = receipts.receipt(catalog, receipt_id)
        progress.step(count, len(wanted), kept.photo_name)
        try:
            take_back(catalog, receipt_id)
        except PhotoArchiveError as error:
            refused.append((kept.photo_name, str(error)))
        else:
            done.append(kept.photo_uid)
    progress.step(len(wanted), len(wanted), "")
    return TakenBack(tuple(dict.fromkeys(done)), tuple(refused))


def _note_taken_back(catalog: Catalog, kept: receipts.StoredReceipt) -> None:
    receipts.mark_taken_back(catalog, kept.id)
    exchanged.forget_written(catalog, kept.photo_uid, kept.target.name)
    for photo in photos_named(catalog, kept.photo_uid):
        if photo.source == kept.target:
            size = kept.target.stat().st_size
            exchanged.set_content(catalog, photo.id, sha256=kept.before, size=size)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
