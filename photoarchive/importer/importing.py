"""An import from beginning to end: plan → copy → verify → store.

Every file has a row that says how far it is. A run that was interrupted is simply run again:
what is stored is recognised by its content, what was copied but not stored is taken over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from photoarchive.catalog.arrivals import (
    Arrival,
    FileState,
    insert_photo,
    put_states,
    write_states,
)
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.lane import Priority
from photoarchive.catalog.queries import photo_sets, photos_of_set
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.names import folded, readable, safe_name
from photoarchive.files.numbering import series, stem_and_number
from photoarchive.files.previews import Previews
from photoarchive.files.store import clear_leftovers, copy_in, hash_file
from photoarchive.importer import proposal
from photoarchive.importer.plan import Plan, plan_import, room_to_unpack
from photoarchive.importer.request import Failure, ImportReport, ImportRequest
from photoarchive.importer.target import Target, prepare
from photoarchive.model import Photo, Reading
from photoarchive.progress import Progress

SLICE = 8  # rows stored at once: about 10 ms, so that a person's edits never wait long


def import_photos(
    catalog: Catalog, request: ImportRequest, *, previews: Previews, progress: Progress
) -> ImportReport:
    """Bring photos into the archive and say what became of every file.

    One bad file never stops the others. Raises PhotoArchiveError when the sources cannot be
    looked at, and Cancelled; what was stored until then stays.
    """
    with room_to_unpack(request, catalog) as folder:
        plan = plan_import(
            catalog, request.sources, unpack_into=folder, previews=previews, progress=progress
        )
        if not plan.new:
            return _report(plan, _stored_beside(catalog, plan), request)
        target = prepare(catalog, request, plan.new)
        failed = _bring_in(catalog, request, plan.new, target, progress)
    return _report(plan, photos_of_set(catalog, target.set_id), request, failed)


def _bring_in(
    catalog: Catalog,
    request: ImportRequest,
    readings: Sequence[Reading],
    target: Target,
    progress: Progress,
) -> list[Failure]:
    planned = [FileState(str(r.path), "planned", r.sha256) for r in readings]
    put_states(catalog, target.set_uid, planned)
    names = set() if request.in_place else _open_folder(catalog, target)
    failed: list[Failure] = []
    ready: list[Arrival] = []
    try:
        for done, reading in enumerate(readings):
            progress.step(done, len(readings), f"Importing {reading.path.stem}")
            try:
                ready.append(_bring_one(request, reading, target, names))
            except PhotoArchiveError as error:
                failed.append(Failure(reading.path, str(error)))
            if len(ready) == SLICE:
                _store(catalog, target, ready)
                ready.clear()
    finally:
        # Also when the user stops: what is copied and verified is stored.
        _store(catalog, target, ready)
    states = [FileState(str(f.path), "failed", reason=f.reason) for f in failed]
    put_states(catalog, target.set_uid, states)
    progress.step(len(readings), len(readings), "Imported")
    return failed


def _open_folder(catalog: Catalog, target: Target) -> set[str]:
    """Make the set's folder; the names of its stored files, which no new file may take."""
    folder = target.root / target.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PhotoArchiveError(
            f"The folder for the originals cannot be made ({error.strerror})",
            path=folder,
            advice="Check that the disk is there, not full and may be written.",
        ) from error
    clear_leftovers(folder)
    return {folded(photo.source.name) for photo in photos_of_set(catalog, target.set_id)}


def _bring_one(
    request: ImportRequest, reading: Reading, target: Target, names: set[str]
) -> Arrival:
    """Copy and verify one file, or note where it stays; raises PhotoArchiveError."""
    if request.in_place:
        path = reading.path.resolve().relative_to(target.root)
    else:
        path = _free_path(reading, target, names)
        copy_in(reading.path, target.root / path, expected_sha256=reading.sha256)
        names.add(folded(path.name))
    taken, guessed = proposal.taken(reading, target.date)
    return Arrival(
        reading=reading,
        name=readable(reading.path.stem),
        number=stem_and_number(reading.path.stem)[1],
        root_id=target.root_id,
        path=path,
        taken=taken,
        taken_guessed=guessed,
        inherited=target.inherited(reading),
    )


def _free_path(reading: Reading, target: Target, names: set[str]) -> Path:
    """A place that is free, or that has this very content since a run that was interrupted."""
    while True:
        path = target.folder / safe_name(reading.path.name, taken=names)
        on_disk = target.root / path
        if not on_disk.exists() or hash_file(on_disk) == reading.sha256:
            return path
        names.add(folded(path.name))


def _store(catalog: Catalog, target: Target, arrivals: Sequence[Arrival]) -> None:
    if not arrivals:
        return
    with catalog.edit(
        target.label, merge_key=target.merge_key, priority=Priority.BACKGROUND
    ) as edit:
        for arrival in arrivals:
            insert_photo(edit.db, target.set_id, arrival)
        write_states(edit.db, target.set_uid, [_done(arrival) for arrival in arrivals])


def _done(arrival: Arrival) -> FileState:
    reading = arrival.reading
    return FileState(str(reading.path), "done", reading.sha256, arrival.path.as_posix())


def _stored_beside(catalog: Catalog, plan: Plan) -> list[Photo]:
    """The photos of the set that a second run found everything in already."""
    there = next((d for d in plan.already_there if d.event), None)
    if there is None:
        return []
    for photo_set in photo_sets(catalog, name=there.set_name):
        stored = photos_of_set(catalog, photo_set.id)
        if stored and stored[0].event == there.event:
            return stored
    return []


def _report(
    plan: Plan,
    stored: Sequence[Photo],
    request: ImportRequest,
    failed: Iterable[Failure] = (),
) -> ImportReport:
    failures = (*plan.failed, *failed)
    lost = {failure.path for failure in failures}
    runs = series(photo.name for photo in stored)
    return ImportReport(
        event=stored[0].event if stored else proposal.event_title(request),
        set_name=stored[0].set_name if stored else "",
        event_uid=stored[0].event_uid if stored else "",
        set_uid=stored[0].set_uid if stored else "",
        added=tuple(r.path.stem for r in plan.new if r.path not in lost),
        already_there=plan.already_there,
        failed=failures,
        gaps=tuple(run.name(number) for run in runs for number in run.missing),
        gap_numbers=tuple(number for run in runs for number in run.missing),
        left_out=plan.left_out,
        articles=plan.articles,
        notices=tuple(f"{r.path.name}: {w}" for r in plan.new for w in r.warnings),
    )
