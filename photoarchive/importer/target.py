"""Where the photos of one import go: their event, set, root and folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.arrivals import OWN_ROOT, ensure_root
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import ensure_event, ensure_set, put_rights
from photoarchive.files.names import safe_name
from photoarchive.importer import proposal
from photoarchive.importer.request import ImportRequest
from photoarchive.model import Changes, Reading


@dataclass(frozen=True)
class Target:
    """The set that photos go into and the folder of their files, below the root.

    `label` and `merge_key` make all of a run one step of undo. `rights` are the set's credit,
    creator and copyright, `typed` those of them that a person gave for this import. `changes`
    are the event and set that were made for it.
    """

    set_id: int
    set_uid: str
    root: Path
    root_id: int
    folder: Path
    date: str
    label: str
    merge_key: str
    rights: dict[str, str]
    typed: frozenset[str]
    changes: Changes

    def inherited(self, reading: Reading) -> frozenset[str]:
        """The rights texts that this photo takes from its set: what was typed wins."""
        same = {name for name, text in self.rights.items() if reading.text(name) == text}
        return self.typed | same


def prepare(catalog: Catalog, request: ImportRequest, readings: Sequence[Reading]) -> Target:
    """Make or find event, set and root; in one undo step with the photos that follow."""
    title, date = proposal.event_title(request), proposal.event_date(request, readings)
    name = proposal.set_name(request, [reading.path for reading in readings])
    label = f"Import {len(readings)} photo{'' if len(readings) == 1 else 's'}"
    merge_key = f"import {readings[0].sha256}"
    root = _common_folder(readings) if request.in_place else catalog.originals
    with catalog.edit(label, merge_key=merge_key) as edit:
        event_id = ensure_event(edit.db, title, date, request.place)
        set_id = ensure_set(edit.db, event_id, name)
        uid, *stored = edit.db.execute(
            "SELECT uid, credit, creator, copyright FROM photo_set WHERE id = ?", [set_id]
        ).fetchone()
        rights = proposal.rights(request, readings, stored=stored)
        put_rights(edit.db, set_id, dict(rights))
        root_id = ensure_root(edit.db, root) if request.in_place else OWN_ROOT
    return Target(
        set_id=set_id,
        set_uid=uid,
        root=root,
        root_id=root_id,
        folder=Path(safe_name(f"{date} {title}".strip())) / safe_name(name),
        date=date,
        label=label,
        merge_key=merge_key,
        rights=rights,
        typed=frozenset(n for n in ("credit", "creator", "copyright") if getattr(request, n)),
        changes=edit.changes,
    )


def _common_folder(readings: Sequence[Reading]) -> Path:
    parents = [reading.path.resolve().parent for reading in readings]
    candidates = (parents[0], *parents[0].parents)
    return next(c for c in candidates if all(p.is_relative_to(c) for p in parents))
