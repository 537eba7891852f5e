"""The catalog's texts into sidecars and files, with receipts.

Sidecars of the archive's own originals are written from a list that survives a crash (see
`keeper`); writing into the pictures themselves happens only when somebody asks for it. Taking a
write back is for `taking_back`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from photoarchive.catalog import exchanged, receipts
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.exchanged import Note, Written
from photoarchive.catalog.kept import Kept, kept_of
from photoarchive.catalog.queries import photos
from photoarchive.catalog.receipts import NewReceipt
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.knowing import Known, known_of
from photoarchive.exchange.outside import of_photo
from photoarchive.exchange.wanting import wanted_of
from photoarchive.files.previews import Previews
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.store import clear_leftovers, write_together
from photoarchive.files.trouble import DiskFull
from photoarchive.files.writing.into_file import (
    Draft,
    draft_into,
    draft_sidecar,
    put,
    refuse_changed,
    sidecar_of,
)
from photoarchive.files.writing.receipt import Receipt
from photoarchive.files.writing.wanted import Wanted
from photoarchive.model import Format, Photo
from photoarchive.progress import Progress

SLICE = 16  # sidecars that go to the disk, and into the catalog, together

CHANGED = "another program changed its texts since; look at the differences first"
_GONE = "the original cannot be found"
_BESIDE_TOO = "its sidecar, which counts more, says the same now"


@dataclass(frozen=True)
class Done:
    """What became of one photo; `receipt_id` is 0 where nothing can be taken back."""

    photo: Photo
    receipt: Receipt
    receipt_id: int = 0


@dataclass(frozen=True)
class _Job:
    """One photo with what is known of its files."""

    photo: Photo
    known: Known
    kept: Kept
    mark: int | None = None

    def wanted(self, *, record: bool) -> Wanted:
        shown = {seen.name for seen in self.photo.people}
        named = {name for one in self.known.written for name in one.said.get("persons", ())}
        kept = self.kept if record else None
        return wanted_of(self.photo, self.known.said, gone=named - shown, kept=kept)


def write_sidecars(
    catalog: Catalog, *, photo_ids: Sequence[int] | None = None, progress: Progress
) -> tuple[Done, ...]:
    """Write the sidecars of these photos, or of the first thousand that wait for it.

    A photo whose file another program changed is refused and goes on waiting. A full disk
    ends it: PhotoArchiveError; Cancelled.
    """
    marks = exchanged.unwritten_photos(catalog)
    wanted = list(marks) if photo_ids is None else list(dict.fromkeys(photo_ids))
    done: list[Done] = []
    for start in range(0, len(wanted), SLICE):
        progress.step(start, len(wanted), "Writing sidecars")
        some = wanted[start : start + SLICE]
        done += write_slice(catalog, {photo_id: marks.get(photo_id) for photo_id in some})
    progress.step(len(wanted), len(wanted), "")
    return tuple(done)


def write_slice(catalog: Catalog, marks: dict[int, int | None]) -> list[Done]:
    """Write a few sidecars at once; each photo with the mark that it waits with."""
    jobs = _jobs(catalog, marks)
    drafts = {job.photo.id: _draft(job) for job in jobs}
    files = {d.receipt.target: d.new for d in drafts.values() if d.changes}
    _begin(catalog, [(job, drafts[job.photo.id]) for job in jobs if drafts[job.photo.id].changes])
    refused = {target: error.what for target, error in write_together(files).items()}
    done = [_outcome(job.photo, drafts[job.photo.id], refused) for job in jobs]
    return _remember(catalog, jobs, done)


def _nobody_listens(_done: Done) -> None:
    """Where nobody wants to know before the end."""


def write_into_files(
    catalog: Catalog,
    *,
    photo_ids: Sequence[int],
    previews: Previews,
    progress: Progress,
    on_done: Callable[[Done], object] = _nobody_listens,
) -> tuple[Done, ...]:
    """Write into the pictures themselves; where that cannot be, into their sidecars.

    A sidecar that is there would hide what the picture says, so it is written as well.
    `on_done` hears of every photo, also where somebody stops it: Cancelled.
    """
    wanted = list(dict.fromkeys(photo_ids))
    done: list[Done] = []
    for count, photo_id in enumerate(wanted):
        for job in _jobs(catalog, {photo_id: None}):
            progress.step(count, len(wanted), job.photo.name)
            done.append(_into(catalog, job, previews))
            on_done(done[-1])
    progress.step(len(wanted), len(wanted), "")
    return tuple(done)


def _jobs(catalog: Catalog, marks: dict[int, int | None]) -> list[_Job]:
    photo_ids = list(marks)
    found = photos(catalog, photo_ids)
    known = known_of(catalog, found)
    kept = kept_of(catalog, photo_ids)
    for folder in {photo.source.parent for photo in found}:
        clear_leftovers(folder)  # of a run that was killed
    return [
        _Job(photo, known[photo.id], kept[photo.id], marks[photo.id])
        for photo in found
        if photo.id in kept
    ]


def _refusal(job: _Job) -> str:
    if not job.photo.source.is_file():
        return _GONE
    return CHANGED if of_photo(job.photo, job.known) else ""


# ---- beside --------------------------------------------------------------------------------


def _draft(job: _Job) -> Draft:
    source = job.photo.source
    try:
        if reason := _refusal(job):
            return _nothing(job.photo, reason)
        draft = draft_sidecar(source, job.wanted(record=True), frame_of(job.photo))
        refuse_changed(draft)
        return draft
    except PhotoArchiveError as error:
        return _nothing(job.photo, error.what)


def _nothing(photo: Photo, reason: str) -> Draft:
    return Draft(Receipt(sidecar_of(photo.source), refused=reason), b"", b"")


def _outcome(photo: Photo, draft: Draft, refused: dict[Path, str]) -> Done:
    reason = refused.get(draft.receipt.target, "") if draft.changes else ""
    receipt = Receipt(draft.receipt.target, refused=reason) if reason else draft.receipt
    return Done(photo, receipt)


# ---- into the picture ----------------------------------------------------------------------


def _into(catalog: Catalog, job: _Job, previews: Previews) -> Done:
    photo = job.photo
    try:
        if reason := _refusal(job):
            return Done(photo, Receipt(photo.source, refused=reason))
        draft = draft_into(photo.source, job.wanted(record=False), frame_of(photo))
        done = _put(catalog, job, draft)
    except DiskFull:
        raise
    except PhotoArchiveError as error:
        return Done(photo, Receipt(photo.source, refused=error.what))
    receipt = done.receipt
    if draft.is_picture and receipt.after != photo.sha256:
        _note_content(catalog, photo, receipt, previews)
    if draft.is_picture and not receipt.refused and sidecar_of(photo.source).exists():
        (beside,) = write_slice(catalog, {photo.id: None})
        notice = beside.receipt.refused or _BESIDE_TOO
        done = replace(done, receipt=replace(receipt, notices=(*receipt.notices, notice)))
    return done


def _put(catalog: Catalog, job: _Job, draft: Draft) -> Done:
    """The receipt is kept before the file is written, so that no kill can part the two."""
    if draft.receipt.refused:
        return Done(job.photo, draft.receipt)
    one = _note(job, draft.receipt)
    receipt_id = receipts.put_receipt(catalog, one.receipt) if one.receipt else 0
    try:
        _begin(catalog, [(job, draft)])
        put(draft)
    except BaseException:
        receipts.drop_receipt(catalog, receipt_id)
        raise
    exchanged.note(catalog, [replace(one, receipt=None)])
    return Done(job.photo, draft.receipt, receipt_id)


def _note_content(catalog: Catalog, photo: Photo, receipt: Receipt, previews: Previews) -> None:
    """The picture has another hash now: its preview, its row and its record follow."""
    if preview := previews.get(photo.sha256):
        previews.put(receipt.after, preview)
    size = photo.source.stat().st_size
    exchanged.set_content(catalog, photo.id, sha256=receipt.after, size=size)
    exchanged.mark_unwritten(catalog, [photo.id])


# ---- remembering ---------------------------------------------------------------------------


def _begin(catalog: Catalog, found: Sequence[tuple[_Job, Draft]]) -> None:
    """Note what is about to be written: after a kill it is known to be ours."""
    notes = [replace(_note(job, draft.receipt), receipt=None) for job, draft in found]
    left = [Note(j.photo.id, j.photo.uid, one) for j, _ in found for one in j.known.left]
    if notes:
        exchanged.note_begun(catalog, notes, left=left)


def _remember(catalog: Catalog, jobs: Sequence[_Job], done: Sequence[Done]) -> list[Done]:
    """Note what the files say now; what was there before can be taken back."""
    by_photo = {job.photo.id: job for job in jobs}
    notes = {
        one.photo.id: _note(by_photo[one.photo.id], one.receipt)
        for one in done
        if not one.receipt.refused
    }
    ids = dict(zip(notes, exchanged.note(catalog, list(notes.values())), strict=True))
    return [replace(one, receipt_id=ids.get(one.photo.id, 0)) for one in done]


def _note(job: _Job, receipt: Receipt) -> Note:
    photo = job.photo
    said = dict(job.wanted(record=False).all_values)
    ours_before = job.known.hash_of(receipt.target) == receipt.before
    beside_ours = ours_before and receipt.target != photo.source
    wanted_back = receipt.after != receipt.before and not beside_ours
    return Note(
        photo.id,
        photo.uid,
        Written(receipt.target.name, receipt.after, said),
        mark=job.mark,
        receipt=_kept(photo, receipt) if wanted_back else None,
    )


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


def frame_of(photo: Photo) -> Frame:
    """How the picture is stored; only boxes ask for it, and only then the file is read."""
    boxed = any(seen.box for seen in photo.people)
    turned = boxed and photo.format != Format.HEIC  # a HEIC is turned by its container
    orientation = read_file(photo.source, thumbnail_side=None).orientation if turned else 1
    return Frame.displayed(photo.width, photo.height, orientation)
