"""`backup` and `restore`: copies of the library, and one of them put in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from photoarchive.catalog import retention
from photoarchive.catalog.backup import Backup, back_up_now, backups_in
from photoarchive.catalog.comparing import Difference, compare
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.opening import BACKUPS, refuse_missing
from photoarchive.catalog.restoring import Restored, find_backup, restore
from photoarchive.cli.commands import Command
from photoarchive.cli.history import local
from photoarchive.cli.output import Json, Line, count, print_json, print_lines, table
from photoarchive.cli.session import Session, pass_session
from photoarchive.errors import NotAnArchive

_REASONS = {
    "by-hand": "by hand",
    "start": "at the start",
    "exit": "at the end",
    "before-update": "before an update",
    "before-import": "before an import",
    "before-article": "before an article",
    "before-change": "before a change of many photos",
    "before-settling": "before taking over texts from files",
    "before-restore": "before restoring",
    "rescued": "rescued",
}
_MEGABYTE = 1 << 20


@click.command("backup", cls=Command, example="photoarchive backup --list")
@click.option("--list", "listing", is_flag=True, help="Say which there are; make none.")
@pass_session
def backup_command(session: Session, *, listing: bool) -> None:
    """Copy the library into the archive's backups folder.

    The copy has every caption, name and gallery. It does not hold the photos: copy the
    archive's folder to another disk for those. It is proven to open. Backups are made by
    themselves too; the 5 last stay, and one of each of the 7 last days and 6 last months.
    """
    if listing:
        _list(session)
        return
    with session.reading() as catalog:
        made = back_up_now(catalog.library, catalog.folder / BACKUPS, "by-hand")
    if session.json:
        print_json({"path": made.path, "bytes": made.size})
    else:
        print_lines([f"Copied the library to {made.path}"])


def _list(session: Session) -> None:
    folder = session.folder()
    there = backups_in(folder / BACKUPS)
    if not there:
        refuse_missing(folder)  # no archive at all is another answer than no backup
    moments, now = [one.made_at for one in there], datetime.now(UTC)
    ends = {one: retention.ends(one.made_at, moments, now=now).isoformat() for one in there}
    if session.json:
        print_json({"backups": [_document(one) | {"stays_until": ends[one]} for one in there]})
    elif not there:
        print_lines(["No backups yet. Make one with photoarchive backup."])
    else:
        rows = [
            (_when(one), _why(one), f"{one.size / _MEGABYTE:,.1f} MB", ends[one], one.path.stem)
            for one in there
        ]
        print_lines([table(("When", "Why", "Size", "Stays until", "Name"), rows)])
        print_lines(["It stays until then if the program is used every day, else longer."])


@click.command("restore", cls=Command, example="photoarchive restore --dry-run")
@click.argument("name", default="")
@click.option("--dry-run", is_flag=True, help="Say what would change; change nothing.")
@pass_session
def restore_command(session: Session, name: str, *, dry_run: bool) -> None:
    """Make the library what it was when a backup was made.

    NAME is that of a backup, or a part of it; without it, the newest that differs from what
    is there. What is there now becomes a backup first, so restoring can be taken back by
    restoring that one. Files of photos are not touched.
    """
    folder = session.folder()
    chosen, difference = _choose(folder, name)
    done = None if dry_run or difference.nothing else restore(folder, chosen)
    if session.json:
        print_json(_answer(chosen, difference, done))
        return
    print_lines(_lines(chosen, difference))
    if done is not None:
        print_lines(_afterwards(done))
    elif dry_run and not difference.nothing:
        print_lines([f"To do it: photoarchive restore {chosen.path.stem}"])


def _choose(folder: Path, name: str) -> tuple[Backup, Difference]:
    """The backup that was named, else the newest that would change anything."""
    if not (folder / BACKUPS).is_dir():
        refuse_missing(folder)
        raise NotAnArchive("There is no backups folder", path=folder / BACKUPS)
    if name:
        chosen = find_backup(folder, name)
        return chosen, compare(folder / LIBRARY, chosen.path)
    newest = find_backup(folder)
    for one in backups_in(folder / BACKUPS):
        difference = compare(folder / LIBRARY, one.path)
        if not difference.nothing:
            return one, difference
    return newest, compare(folder / LIBRARY, newest.path)


def _lines(chosen: Backup, found: Difference) -> Iterator[Line]:
    yield f"Backup of {_when(chosen)}, made {_why(chosen)}"
    if found.nothing:
        yield "It holds what the library holds. Nothing to restore."
        return
    then, now = found.then, found.now
    kinds = ("photos", "captions", "people", "events", "galleries")
    rows = [
        (kind, "?" if now is None else f"{getattr(now, kind):,}", f"{getattr(then, kind):,}")
        for kind in kinds
    ]
    yield table(("", "Now", "In the backup"), rows)
    if now is None:
        yield "The library cannot be read; it would be kept beside the backups."
    yield from _names("no longer in the archive", found.photos_gone, found.gone)
    yield from _names("back in the archive", found.photos_back, found.back)
    if found.captions_changed:
        yield f"{count(found.captions_changed, 'caption')} would be what they were:"
    for change in found.captions:
        yield f"  {change.name} of {change.event}"
        yield f"    now:  {_short(change.now)}"
        yield f"    then: {_short(change.then)}"


def _names(what: str, number: int, names: Sequence[str]) -> Iterator[str]:
    if number:
        more = f" and {number - len(names):,} more" if number > len(names) else ""
        yield f"{count(number, 'photo')} would be {what}: {', '.join(names)}{more}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return (line[:100] + "…" if len(line) > 100 else line) or "(none)"


def _afterwards(done: Restored) -> Iterator[str]:
    yield "Restored."
    if done.damaged and done.before is not None:
        yield f"The damaged library is kept as {done.before}"
    elif done.before is not None:
        yield f"To take that back: photoarchive restore {done.before.stem}"


def _answer(chosen: Backup, found: Difference, done: Restored | None) -> Json:
    changed: list[Json] = [
        {"photo": c.name, "event": c.event, "now": c.now, "then": c.then} for c in found.captions
    ]
    return {
        "backup": _document(chosen),
        "now": None if found.now is None else vars(found.now),
        "then": vars(found.then),
        "photos_gone": found.photos_gone,
        "photos_back": found.photos_back,
        "captions_changed": found.captions_changed,
        "examples": {"gone": found.gone, "back": found.back, "captions": changed},
        "restored": done is not None,
        "before": None if done is None else done.before,
    }


def _document(one: Backup) -> dict[str, Json]:
    made = one.made_at.isoformat(timespec="seconds")
    return {
        "name": one.path.stem,
        "path": one.path,
        "made_at": made,
        "reason": one.reason,
        "bytes": one.size,
    }


def _when(one: Backup) -> str:
    return local(one.made_at.isoformat())


def _why(one: Backup) -> str:
    return _REASONS.get(one.reason, one.reason)
