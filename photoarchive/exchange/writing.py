"""The catalog's texts into sidecars and files, with receipts, and back again.

Sidecars of the archive's own originals are written from a list that survives a crash; writing
into the pictures themselves happens only when somebody asks for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog import exchanged
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.exchanged import NewReceipt, Said, Written
from photoarchive.catalog.queries import photos, photos_named
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.outside import changed_outside
from photoarchive.exchange.wanting import wanted_of
from photoarchive.files.previews import Previews
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.store import write_replace
from photoarchive.files.trouble import DiskFull, open_regular, trouble
from photoarchive.files.writing.into_file import write_into, write_sidecar
from photoarchive.files.writing.patch import Patch
from photoarchive.files.writing.receipt import Receipt
from photoarchive.files.writing.wanted import Wanted
from photoarchive.model import Format, Photo
from photoarchive.progress import Progress

_CHANGED = "another program changed its texts since; look at the differences first"
_GONE = "the original cannot be found"


@dataclass(frozen=True)
class Done:
    """What became of one photo; `receipt_id` is 0 where nothing can be taken back."""

    photo: Photo
    receipt: Receipt
    receipt_id: int = 0


@dataclass(frozen=True)
class _Job:
    """One photo with what its file said before."""

    photo: Photo
    written: Written | None
    said: Said
    mark: int = 0

    def wanted(self, *, record: bool) -> Wanted:
        named = tuple(self.written.said.get("persons", ())) if self.written else ()
        shown = {seen.name for seen in self.photo.people}
        gone = [name for name in named if name not in shown]
        return wanted_of(self.photo, self.said, gone=gone, record=record)


def write_sidecars(
    catalog: Catalog, *, photo_ids: Sequence[int] | None = None, progress: Progress
) -> tuple[Done, ...]:
    """Write the sidecars of these photos, or of all that wait for it.

    A photo whose file another program changed is refused and goes on waiting. A full disk
    ends it: PhotoArchiveError; Cancelled.
    """
    marks = exchanged.unwritten_photos(catalog)
    wanted = list(marks) if photo_ids is None else list(photo_ids)
    done: list[Done] = []
    jobs = list(_jobs(catalog, wanted, marks))
    for count, job in enumerate(jobs):
        progress.step(count, len(jobs), job.photo.name)
        done.append(_beside(catalog, job))
    progress.step(len(jobs), len(jobs), "")
    return tuple(done)


def write_into_files(
    catalog: Catalog, *, photo_ids: Sequence[int], previews: Previews, progress: Progress
) -> tuple[Done, ...]:
    """Write into the pictures themselves; where that cannot be, into their sidecars."""
    done: list[Done] = []
    jobs = list(_jobs(catalog, photo_ids, {}))
    for count, job in enumerate(jobs):
        progress.step(count, len(jobs), job.photo.name)
        done.append(_into(catalog, job, previews))
    progress.step(len(jobs), len(jobs), "")
    return tuple(done)


def take_back(catalog: Catalog, receipt_id: int) -> Path:
    """Make a file again what it was before a write; the file that was restored.

    PhotoArchiveError where it changed since, so that nothing of others' is lost.
    """
    kept = exchanged.receipt(catalog, receipt_id)
    if kept.taken_back or kept.refused:
        raise PhotoArchiveError("This write was taken back already, or wrote nothing")
    new = _bytes_of(kept.target)
    if _sha256(new) != kept.after:
        raise PhotoArchiveError(
            "The file changed since it was written, so the write cannot be taken back",
            path=kept.target,
            advice="Change the texts here and write them again.",
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


def _note_taken_back(catalog: Catalog, kept: exchanged.StoredReceipt) -> None:
    exchanged.mark_taken_back(catalog, kept.id)
    exchanged.forget_written(catalog, kept.photo_uid)
    for photo in photos_named(catalog, kept.photo_uid):
        if photo.source == kept.target:
            size = kept.target.stat().st_size
            exchanged.set_content(catalog, photo.id, sha256=kept.before, size=size)


def _jobs(catalog: Catalog, photo_ids: Sequence[int], marks: dict[int, int]) -> Iterator[_Job]:
    found = photos(catalog, photo_ids)
    written = exchanged.written_of(catalog, [photo.uid for photo in found])
    said = exchanged.said_by_files(catalog, photo_ids)
    for photo in found:
        yield _Job(photo, written.get(photo.uid), said.get(photo.id, {}), marks.get(photo.id, 0))


def _refusal(job: _Job) -> str:
    if not job.photo.source.is_file():
        return _GONE
    return _CHANGED if changed_outside(job.photo, job.written, job.said) else ""


def _beside(catalog: Catalog, job: _Job) -> Done:
    if reason := _refusal(job):
        return Done(job.photo, Receipt(job.photo.source, refused=reason))
    try:
        receipt = write_sidecar(job.photo.source, job.wanted(record=True), _frame(job.photo))
    except DiskFull:
        raise
    except PhotoArchiveError as error:
        return Done(job.photo, Receipt(job.photo.source, refused=error.what))
    if receipt.refused:
        return Done(job.photo, receipt)
    return _noted(catalog, job, receipt)


def _into(catalog: Catalog, job: _Job, previews: Previews) -> Done:
    if reason := _refusal(job):
        return Done(job.photo, Receipt(job.photo.source, refused=reason))
    try:
        receipt = write_into(job.photo.source, job.wanted(record=False), _frame(job.photo))
    except DiskFull:
        raise
    except PhotoArchiveError as error:
        return Done(job.photo, Receipt(job.photo.source, refused=error.what))
    if receipt.target == job.photo.source and receipt.after != receipt.before:
        if preview := previews.get(job.photo.sha256):
            previews.put(receipt.after, preview)
        size = job.photo.source.stat().st_size
        exchanged.set_content(catalog, job.photo.id, sha256=receipt.after, size=size)
    return _noted(catalog, job, receipt) if not receipt.refused else Done(job.photo, receipt)


def _noted(catalog: Catalog, job: _Job, receipt: Receipt) -> Done:
    """Remember what the file says now; what was there before can be taken back."""
    said = dict(job.wanted(record=False).all_values)
    exchanged.put_written(
        catalog,
        job.photo.uid,
        Written(receipt.target.name, receipt.after, said),
        photo_id=job.photo.id,
        mark=job.mark,
    )
    ours_before = job.written is not None and job.written.sha256 == receipt.before
    if receipt.after == receipt.before or (ours_before and receipt.target != job.photo.source):
        return Done(job.photo, receipt)
    return Done(job.photo, receipt, exchanged.put_receipt(catalog, _kept(job.photo, receipt)))


def _kept(photo: Photo, receipt: Receipt) -> NewReceipt:
    return NewReceipt(
        photo_uid=photo.uid,
        photo_name=photo.name,
        target=receipt.target,
        written=receipt.written,
        notices=receipt.notices,
        refused=receipt.refused,
        before=receipt.before,
        after=receipt.after,
        undo=receipt.undo.packed() if receipt.undo else None,
    )


def _frame(photo: Photo) -> Frame:
    """How the picture is stored; only boxes ask for it, and only then the file is read."""
    boxed = any(seen.box for seen in photo.people)
    turned = boxed and photo.format != Format.HEIC  # a HEIC is turned by its container
    orientation = read_file(photo.source, thumbnail_side=None).orientation if turned else 1
    return Frame.displayed(photo.width, photo.height, orientation)


def _bytes_of(path: Path) -> bytes:
    with open_regular(path) as stream, trouble(path):
        return stream.read()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
