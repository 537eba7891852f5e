"""Erasing somebody as work beside the window, and what is said before and after it.

What is erased, and the proof, are `care.erasing`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from photoarchive.care.erasing import (
    Erased,
    Proof,
    Remaining,
    drop_backups,
    erase_person,
    prove_open,
    remaining_backups,
)
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.register import photo_ids_of_person
from photoarchive.catalog.traces import Text, Traces
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.sheets.import_notices import Notice, Tone
from photoarchive.desktop.words import date_text, size, tr, when_made
from photoarchive.model import Changes
from photoarchive.progress import Progress


@dataclass(frozen=True)
class Outcome:
    """What was done, the proof, the backups that still have the name, and what views must read."""

    erased: Erased
    proof: Proof
    backups: tuple[Remaining, ...]
    changes: Changes


def erase(
    catalog: Catalog, found: Traces, texts: Sequence[Text], *, dropping: bool, progress: Progress
) -> Outcome:
    """Erase, prove it, and delete the backups with the name if that is wanted.

    A backup without the name is made before any is deleted.
    """
    changes = _changes(catalog, found, texts)
    done = erase_person(catalog, found, texts=texts, progress=progress)
    proof = prove_open(catalog, found.names, progress=progress)
    backups = remaining_backups(catalog.folder, found.names)
    if dropping and backups:
        catalog.back_up("by-hand", always=True)
        drop_backups(backups)
        backups = remaining_backups(catalog.folder, found.names)
    return Outcome(done, proof, backups, changes)


def _changes(catalog: Catalog, found: Traces, texts: Sequence[Text]) -> Changes:
    def ids(table: str) -> frozenset[int]:
        return frozenset(text.row_id for text in texts if text.table == table)

    return Changes(
        photos=ids("photo") | frozenset(photo_ids_of_person(catalog, found.person_id)),
        people=frozenset({found.person_id}) | ids("person"),
        events=ids("event"),
        sets=ids("photo_set"),
        galleries=ids("gallery"),
    )


# ---- before ---------------------------------------------------------------------------------


def of_found(who: Traces, backups: Sequence[Remaining] | None) -> Iterator[Notice]:
    """What holds the name, besides the texts that are listed one by one. Reading the backups
    takes longest: None while they are being read.
    """
    called = tuple(name for name in who.names.all if name in _spelt(who) and name != who.name)
    text = tr("In the register, shown or named in %n photo(s)", n=who.photos)
    yield Notice(Tone.PLAIN, text, called)
    yield Notice(Tone.PLAIN, tr("In the history of what was done: it goes from there too"))
    if who.short:
        text = tr("These short names may be anybody's; look for them yourself")
        yield Notice(Tone.WARNING, text, who.short, in_a_row=True)
    if who.places:
        text = tr("%n name(s) of files and folders have it and stay", n=len(who.places))
        yield Notice(Tone.WARNING, text, tuple(_without_table(place) for place in who.places))
    if who.published:
        text = tr(
            "Published with them in %n place(s), which stay as they are", n=len(who.published)
        )
        yield Notice(Tone.WARNING, text, who.published)
    if backups is None:
        yield Notice(Tone.PLAIN, tr("Looking for the name in the backups…"))
    elif backups:
        yield _of_backups(backups)


def _spelt(who: Traces) -> set[str]:
    """The names as they were written; the register keeps each without accents too."""
    return {name for name in who.names.all if name != name.casefold()}


def _without_table(place: str) -> str:
    return place.rpartition(" (")[0]


def _of_backups(backups: Sequence[Remaining]) -> Notice:
    names = tuple(
        tr(
            "{moment}, {size}: goes by itself on {date} if the program is used every day",
            moment=when_made(one.backup.made_at.isoformat()),
            size=size(one.backup.size),
            date=date_text(one.ends.isoformat()),
        )
        for one in backups
    )
    return Notice(Tone.WARNING, tr("%n backup(s) have the name", n=len(names)), names)


# ---- afterwards -----------------------------------------------------------------------------


def of_outcome(name: str, done: Outcome) -> Iterator[Notice]:
    """The proof: where the name still stands, or that it stands nowhere."""
    yield from _of_proof(name, done.proof)
    if done.erased.refused:
        names = tuple(map(translated, done.erased.refused))
        yield Notice(Tone.DANGER, tr("%n file(s) could not be written", n=len(names)), names)
    if done.erased.lost_receipts:
        text = tr(
            "%n write(s) into files can no longer be taken back.", n=done.erased.lost_receipts
        )
        yield Notice(Tone.PLAIN, text)
    if done.proof.pictures:
        text = tr(
            "%n picture(s) carry the name inside; their files were not touched",
            n=len(done.proof.pictures),
        )
        yield Notice(Tone.WARNING, text, tuple(str(path) for path in done.proof.pictures))
    if done.backups:
        yield _of_backups(done.backups)
    yield Notice(Tone.PLAIN, tr("The pictures themselves still show them."))


def _of_proof(name: str, proof: Proof) -> Iterator[Notice]:
    if proof.clean:
        text = tr(
            "Every byte of the archive's own files was searched: “{name}” is in none of them"
            " any more.",
            name=name,
        )
        yield Notice(Tone.GOOD, text)
        return
    names = tuple(str(path) for path in proof.files)
    if proof.library or proof.bytes:
        kept = tr("texts, file names and lists of this archive that keep it")
        names = (kept, *names)
    text = tr("“{name}” still stands here, because it was to stay or is a file's name", name=name)
    yield Notice(Tone.WARNING, text, names)
