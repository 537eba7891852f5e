"""`people erase`: somebody asks to be forgotten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from photoarchive.care.erasing import (
    Erased,
    Proof,
    Remaining,
    drop_backups,
    erase_person,
    prove,
    remaining_backups,
)
from photoarchive.catalog.traces import Text, Traces, traces
from photoarchive.cli.commands import Command
from photoarchive.cli.output import Json, Line, count, print_json, print_lines
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session, pass_session, refused
from photoarchive.errors import NotFound

_NAMED = 20


@click.command("erase", cls=Command, example='photoarchive people erase "Ada Blom" --dry-run')
@click.argument("person")
@click.option("--dry-run", is_flag=True, help="Say where the name stands; change nothing.")
@click.option("--yes", is_flag=True, help="Do it. It cannot be undone.")
@click.option("--all-texts", is_flag=True, help="Reword every text that has the name.")
@click.option("--text", "chosen", multiple=True, metavar="KEY", help="Reword this one. Repeatable.")
@click.option("--drop-backups", "dropping", is_flag=True, help="Delete backups with the name.")
@pass_session
def erase_command(
    session: Session,
    person: str,
    chosen: tuple[str, ...],
    *,
    dry_run: bool,
    yes: bool,
    all_texts: bool,
    dropping: bool,
) -> None:
    """Forget somebody: for whoever asks for it. Cannot be undone.

    Takes them out of the register, the photos, the history and the sidecars, and proves it by
    looking at every byte. Texts with the name are listed with another wording; they change
    only where you choose them. Pictures and what was published stay as they are.
    """
    if dry_run or not yes:
        _announce(session, person)
        return
    from photoarchive.cli.people import one_person

    # Not `writing`: that would begin with a backup, which would have the name.
    with session.locking() as catalog, progress_bar() as progress:
        found = traces(catalog, one_person(catalog, person).id)
        texts = found.texts if all_texts else _chosen(found, chosen)
        done = erase_person(catalog, found, texts=texts, progress=progress)
        folder = catalog.folder
    with progress_bar() as progress:
        proof = prove(folder, found.names, progress=progress)
    backups = remaining_backups(folder, found.names)
    if dropping:
        drop_backups(backups)
        backups = remaining_backups(folder, found.names)
    _tell(session, found, done, proof, backups)
    if not proof.clean or done.refused:
        refused()


def _chosen(found: Traces, keys: Sequence[str]) -> tuple[Text, ...]:
    by_key = {text.key: text for text in found.texts}
    for key in keys:
        if key not in by_key:
            raise NotFound(f"No text with the name is called {key}", advice="--dry-run lists them.")
    return tuple(by_key[key] for key in keys)


def _announce(session: Session, person: str) -> None:
    from photoarchive.cli.people import one_person

    with session.reading() as catalog:
        found = traces(catalog, one_person(catalog, person).id)
        backups = remaining_backups(catalog.folder, found.names)
    if session.json:
        print_json(_found(found) | {"backups": _backups(backups), "erased": False})
        return
    print_lines(_traces(found))
    print_lines(_lines_of_backups(backups))
    print_lines(["Nothing was changed. Erasing cannot be undone; add --yes to do it."])


def _traces(found: Traces) -> Iterator[Line]:
    yield f"{found.name} is in {count(found.photos, 'photo')}."
    yield f"Looked for: {', '.join(found.names.all)}"
    if found.short:
        yield f"Not looked for, because it may be anybody: {', '.join(found.short)}"
    if found.texts:
        yield f"{count(len(found.texts), 'text')} with the name; --text KEY or --all-texts:"
    for text in found.texts:
        yield f"  {text.key} ({text.where})"
        yield f"    says:  {text.says}"
        yield f"    could: {text.could_say or '(nothing)'}"
    if found.places:
        yield "Names of files and folders stay:"
        yield from (f"  {place}" for place in found.places[:_NAMED])
    if found.published:
        yield "Published, and not changed by this:"
        yield from (f"  {folder}" for folder in found.published)


def _tell(
    session: Session, found: Traces, done: Erased, proof: Proof, backups: Sequence[Remaining]
) -> None:
    if session.json:
        remains: dict[str, Json] = {
            "library": proof.library,
            "bytes": proof.bytes,
            "files": proof.files,
            "pictures": proof.pictures,
        }
        print_json(
            _found(found)
            | {"backups": _backups(backups), "erased": True, "clean": proof.clean}
            | {"remains": remains, "refused": done.refused, "reworded": done.reworded}
        )
        return
    print_lines([f"Erased: {found.name}, from {count(done.photos, 'photo')}."])
    print_lines(_remains(proof, done))
    print_lines(_lines_of_backups(backups))


def _remains(proof: Proof, done: Erased) -> Iterator[str]:
    if done.lost_receipts:
        yield f"{count(done.lost_receipts, 'write')} into files can no longer be taken back."
    yield from done.refused
    if proof.clean:
        yield "Every byte of the library and its sidecars was looked at: the name is gone."
    else:
        yield "The name still stands here:"
        yield from (f"  library: {place}" for place in proof.library)
        if proof.bytes and not proof.library:
            yield f"  library: {proof.bytes} times in its file"
        yield from _paths(proof.files)
    if proof.pictures:
        yield "These pictures carry the name inside; their files were not touched:"
        yield from _paths(proof.pictures)


def _paths(paths: Sequence[Path]) -> Iterator[str]:
    yield from (f"  {path}" for path in paths[:_NAMED])
    if len(paths) > _NAMED:
        yield f"  … and {len(paths) - _NAMED:,} more"


def _lines_of_backups(backups: Sequence[Remaining]) -> Iterator[str]:
    if backups:
        yield "Backups that have the name, and the day they end if one is made every day:"
        yield from (f"  {one.ends}  {one.backup.path.stem}" for one in backups)
        yield "--drop-backups deletes them."


def _found(found: Traces) -> dict[str, Json]:
    texts: list[Json] = [
        {"key": t.key, "where": t.where, "says": t.says, "could_say": t.could_say}
        for t in found.texts
    ]
    return {
        "name": found.name,
        "names": found.names.all,
        "short": found.short,
        "photos": found.photos,
        "texts": texts,
        "places": found.places,
        "published": found.published,
    }


def _backups(backups: Sequence[Remaining]) -> list[Json]:
    return [{"name": one.backup.path.stem, "ends": one.ends.isoformat()} for one in backups]
