"""An import from beginning to end: plan → copy → verify → store.

Every file has a row that says how far it is. A run that was interrupted is simply run again:
what is stored is recognised by its content, what was copied but not stored is taken over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.arrivals import (
    Arrival,
    FileState,
    insert_photo,
    put_states,
    write_states,
)
from photoarchive.catalog.catalog import Catalog, Edit
from photoarchive.catalog.edits import check_there
from photoarchive.catalog.lane import Priority
from photoarchive.catalog.queries import photo_sets, photos_of_set, photos_with_content
from photoarchive.errors import NotFound, PhotoArchiveError
from photoarchive.files.names import folded, readable, safe_name
from photoarchive.files.numbering import series, stem_and_number
from photoarchive.files.previews import Previews
from photoarchive.files.store import clear_leftovers, hash_file, sync_folder
from photoarchive.files.trouble import DiskFull
from photoarchive.importer import proposal
from photoarchive.importer.copying import Copies
from photoarchive.importer.plan import (
    Found,
    Plan,
    compare,
    compared_again,
    find,
    is_zip,
    refuse_gone,
)
from photoarchive.importer.request import Duplicate, Failure, ImportReport, ImportRequest
from photoarchive.importer.target import Target, prepare
from photoarchive.model import Changes, Photo, Reading
from photoarchive.progress import Progress

SLICE = 8  # rows stored at once: about 10 ms, so that a person's edits never wait long


def _nobody_listens(_changes: Changes) -> None:
    """Where nobody wants to know what was stored."""


def import_photos(
    catalog: Catalog, request: ImportRequest, *, previews: Previews, progress: Progress
) -> ImportReport:
    """Bring photos into the archive and say what became of every file.

    One bad file never stops the others. Raises PhotoArchiveError when the sources cannot be
    looked at or the run cannot go on, and Cancelled; what was stored until then stays.
    """
    _refuse_packed_in_place(request)
    with (
        find(catalog, request.sources, progress=progress) as found,
        Copies(catalog.originals) as copies,
    ):
        ahead = None if request.in_place else copies
        plan = planned(catalog, found, ahead, previews=previews, progress=progress)
        return _carry_out(catalog, plan, request, copies, progress, _nobody_listens)


def planned(
    catalog: Catalog,
    found: Found,
    copies: Copies | None,
    *,
    previews: Previews,
    progress: Progress,
) -> Plan:
    """`compare`, and what is new is copied while the next ones are read.

    So a file is fetched from its disk once. `copies` is what `carry_out` will place; None where
    the photos stay where they are. Raises as `compare`.
    """
    if copies is None:
        return compare(catalog, found, previews=previews, progress=progress)

    def begin(reading: Reading) -> None:
        if not photos_with_content(catalog, [reading.sha256]):
            copies.want(reading)

    return compare(catalog, found, previews=previews, progress=progress, on_read=begin)


def carry_out(
    catalog: Catalog,
    plan: Plan,
    request: ImportRequest,
    *,
    progress: Progress,
    copies: Copies | None = None,
    on_stored: Callable[[Changes], object] = _nobody_listens,
) -> ImportReport:
    """Bring in what a plan says is new; no metadata is read again.

    `copies` are those that `planned` began, and stay open; without them each file is copied now.
    `on_stored` hears of every slice that is stored, on this thread. A plan may be carried out
    again after a run that was stopped or broke off: only what is left is done then. Raises
    as `import_photos`: for a full disk, and for sources or an archive that are gone.
    """
    _refuse_packed_in_place(request)
    with nullcontext(copies) if copies else Copies(catalog.originals) as used:
        used.forgive()
        plan = compared_again(catalog, plan)
        return _carry_out(catalog, plan, request, used, progress, on_stored)


def _carry_out(
    catalog: Catalog,
    plan: Plan,
    request: ImportRequest,
    copies: Copies,
    progress: Progress,
    on_stored: Callable[[Changes], object],
) -> ImportReport:
    if not plan.new:
        return _report(plan, _stored_beside(catalog, plan), request)
    progress.step(0, len(plan.new), "Making a backup")
    catalog.back_up("before-import")
    target = prepare(catalog, request, plan.new)
    on_stored(target.changes)
    run = _Run(catalog, request, target, copies, progress, on_stored)
    failed = run.bring_in(plan.new)
    return _report(plan, photos_of_set(catalog, target.set_id), request, failed)


def _refuse_packed_in_place(request: ImportRequest) -> None:
    packed = next((source for source in request.sources if is_zip(source)), None)
    if packed is not None and request.in_place:
        raise PhotoArchiveError(
            "Photos inside a zip file cannot stay where they are",
            path=packed,
            advice="Import it without --in-place, or unpack it first.",
        )


@dataclass(frozen=True)
class _Run:
    """One import under way."""

    catalog: Catalog
    request: ImportRequest
    target: Target
    copies: Copies
    progress: Progress
    on_stored: Callable[[Changes], object]

    def bring_in(self, readings: Sequence[Reading]) -> list[Failure]:
        """Copy, verify and store; those that failed."""
        planned = [FileState(str(r.path), "planned", r.sha256) for r in readings]
        put_states(self.catalog, self.target.set_uid, planned)
        names = set() if self.request.in_place else _open_folder(self.catalog, self.target)
        failed: list[Failure] = []
        ready: list[Arrival] = []
        try:
            for start in range(0, len(readings), SLICE):
                # Never further ahead than a slice: its photos are stored before others begin.
                part = readings[start : start + SLICE]
                self._begin(part)
                for done, reading in enumerate(part, start):
                    self.progress.step(done, len(readings), f"Importing {reading.path.stem}")
                    try:
                        ready.append(self._bring_one(reading, names))
                    except PhotoArchiveError as error:
                        self._refuse_to_go_on(error, reading)
                        failed.append(Failure(reading.path, str(error)))
                self._store(ready)
        finally:
            # Also when the user stops: what is copied and verified is stored.
            self._store(ready)
        states = [FileState(str(f.path), "failed", reason=f.reason) for f in failed]
        put_states(self.catalog, self.target.set_uid, states)
        self.progress.step(len(readings), len(readings), "Imported")
        return failed

    def _begin(self, readings: Sequence[Reading]) -> None:
        """Let the copies of a slice be made beside one another."""
        for reading in readings:
            if not self.request.in_place:
                self.copies.want(reading)

    def _bring_one(self, reading: Reading, names: set[str]) -> Arrival:
        """Put one verified copy in its place, or note where the file stays."""
        target = self.target
        if self.request.in_place:
            path = reading.path.resolve().relative_to(target.root)
        else:
            path = _free_path(reading, target, names)
            self.copies.place(reading, target.root / path)
            names.add(folded(path.name))
        return _arrival(reading, target, path)

    def _refuse_to_go_on(self, error: PhotoArchiveError, reading: Reading) -> None:
        """Raise where the next file would fail for the same reason."""
        if isinstance(error, DiskFull) or not self.target.root.is_dir():
            raise error
        refuse_gone(self.request.sources, reading.path)

    def _store(self, ready: list[Arrival]) -> None:
        """Store what is ready, tell it, and begin a new slice."""
        if not ready:
            return
        target = self.target
        if not self.request.in_place:
            sync_folder(target.root / target.folder)
        with self.catalog.edit(
            target.label, merge_key=target.merge_key, priority=Priority.BACKGROUND
        ) as edit:
            _refuse_undone(edit, target)
            for arrival in ready:
                insert_photo(edit.db, target.set_id, arrival)
            write_states(edit.db, target.set_uid, [_done(arrival) for arrival in ready])
        ready.clear()
        self.on_stored(edit.changes)


def _refuse_undone(edit: Edit, target: Target) -> None:
    """Raise where somebody took the import back while it was still running."""
    try:
        check_there(edit.db, "photo_set", target.set_id)
    except NotFound as error:
        raise PhotoArchiveError(
            "The import was undone while it was running",
            advice="Import the photos again if that was not meant.",
        ) from error


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


def _arrival(reading: Reading, target: Target, path: Path) -> Arrival:
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
        event_id=stored[0].event_id if stored else 0,
        added=tuple(r.path.stem for r in plan.new if r.path not in lost),
        already_there=plan.already_there,
        failed=failures,
        gaps=tuple(run.name(number) for run in runs for number in run.missing),
        gap_numbers=tuple(number for run in runs for number in run.missing),
        left_out=plan.left_out,
        articles=plan.articles,
        notices=(
            *(f"{r.path.name}: {w}" for r in plan.new for w in r.warnings),
            *(_not_taken(one) for one in plan.already_there if one.texts),
        ),
    )


def _not_taken(one: Duplicate) -> str:
    fields = ", ".join(field.replace("_", " ") for field in one.texts)
    return f"{one.path.name}: the same picture as {one.name}; its own {fields} was not taken"
