"""`metadata write`, `receipts`, `take-back`: texts into files, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from photoarchive.catalog.receipts import StoredReceipt, receipts
from photoarchive.cli.importing import previews
from photoarchive.cli.naming import photos_of
from photoarchive.cli.output import Json, count, print_json, print_lines
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session, refused
from photoarchive.exchange.taking_back import take_back
from photoarchive.exchange.writing import Done, write_into_files, write_sidecars

_NAMED = 40  # so many photos are listed, the rest is counted


def write_texts(session: Session, names: Sequence[str], *, into_files: bool) -> None:
    """Write the texts of these photos, sets or events; exit 3 where one was refused."""
    with session.writing() as catalog, progress_bar() as progress:
        photo_ids = [photo.id for photo in photos_of(catalog, names)]
        if into_files:
            done = write_into_files(
                catalog, photo_ids=photo_ids, previews=previews(), progress=progress
            )
        else:
            done = write_sidecars(catalog, photo_ids=photo_ids, progress=progress)
    if session.json:
        print_json([_document(one) for one in done])
    else:
        print_lines(_lines(done))
    if any(one.receipt.refused for one in done):
        refused()


def _document(done: Done) -> Json:
    receipt = done.receipt
    return {
        "photo": done.photo.name,
        "uid": done.photo.uid,
        "event": done.photo.event,
        "target": receipt.target,
        "written": receipt.written,
        "notices": receipt.notices,
        "refused": receipt.refused or None,
        "receipt": done.receipt_id or None,
    }


def _lines(done: Sequence[Done]) -> Iterator[str]:
    for one in done[:_NAMED]:
        yield _line(one)
        yield from (f"    {notice}" for notice in one.receipt.notices)
    if len(done) > _NAMED:
        yield f"… and {len(done) - _NAMED:,} more."
    written = [one for one in done if one.receipt.written]
    same = sum(1 for one in done if not one.receipt.written and not one.receipt.refused)
    yield f"{count(len(written), 'photo')} written, {same:,} said the same already."
    if any(one.receipt_id for one in done):
        yield "photoarchive metadata receipts lists what was there before and can be taken back."


def _line(one: Done) -> str:
    receipt = one.receipt
    if receipt.refused:
        return f"{one.photo.name}: not written, {receipt.refused}"
    fields = ", ".join(name.replace("_", " ") for name in receipt.written)
    return f"{one.photo.name}: {fields or 'nothing to change'} → {receipt.target.name}"


def list_receipts(session: Session, names: Sequence[str], limit: int) -> None:
    """Print the latest receipts, of these photos if any are named."""
    with session.reading() as catalog:
        uids = {photo.uid for photo in photos_of(catalog, names)} if names else None
        found = [
            one
            for one in receipts(catalog, limit=limit if uids is None else 1_000_000)
            if uids is None or one.photo_uid in uids
        ][:limit]
    if session.json:
        print_json([_stored(one) for one in found])
    else:
        print_lines(_stored_lines(found))


def _stored(one: StoredReceipt) -> Json:
    return {
        "id": one.id,
        "photo": one.photo_name,
        "uid": one.photo_uid,
        "target": one.target,
        "written": one.written,
        "notices": one.notices,
        "made_at": one.made_at,
        "before": one.before,
        "after": one.after,
        "taken_back": one.taken_back,
    }


def _stored_lines(found: Sequence[StoredReceipt]) -> Iterator[str]:
    for one in found:
        fields = ", ".join(name.replace("_", " ") for name in one.written)
        gone = ", taken back" if one.taken_back else ""
        yield f"{one.id}  {one.made_at[:16]}  {one.photo_name}: {fields} → {one.target.name}{gone}"
    if found:
        yield "photoarchive metadata take-back NUMBER makes a file again what it was before."
    else:
        yield "Nothing was written over anything that was there before."


def take_back_write(session: Session, receipt_id: int) -> None:
    """Make a file again what it was before a write."""
    with session.writing() as catalog:
        target = take_back(catalog, receipt_id)
    if session.json:
        print_json({"receipt": receipt_id, "target": target, "exists": target.exists()})
    elif target.exists():
        print_lines([f"{target} is again as it was."])
    else:
        print_lines([f"{target} is gone again: there was none before."])
