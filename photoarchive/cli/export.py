"""`export` and `check`: what goes out, and whether it may be published."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.galleries import record_publication
from photoarchive.cli.commands import Command
from photoarchive.cli.keeping import keep_files
from photoarchive.cli.options import PATH, numbers
from photoarchive.cli.output import Json, count, print_json, print_lines, say
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.publication import publication_of
from photoarchive.cli.session import Session, pass_session, refused
from photoarchive.errors import PhotoArchiveError
from photoarchive.gallery.checks import check
from photoarchive.gallery.choice import Order, arranged
from photoarchive.gallery.export import FORMATS, SIZES, Export
from photoarchive.gallery.photos import LONG_SIDE
from photoarchive.gallery.targets import Choices, Target, export_as, own_name
from photoarchive.model import Check, Outcome, Publication

_NAMED = 6  # so many names stand behind one finding, the rest is counted
_HEADS = {Outcome.BLOCKED: "Cannot be published:", Outcome.WARNING: "Worth a look:"}


@click.command("check", cls=Command, example='photoarchive check "Opening of the Lindehof"')
@click.argument("name", nargs=-1, required=True, metavar="GALLERY|EVENT|QUERY")
@pass_session
def check_command(session: Session, name: tuple[str, ...]) -> None:
    """Say what is missing before photos are published.

    Each finding names its photos and how to cure it.
    """
    with session.reading() as catalog:
        publication = publication_of(catalog, " ".join(name))
    checks = check(publication)
    blocked = any(one.outcome is Outcome.BLOCKED for one in checks)
    if session.json:
        photos = len(publication.photos)
        print_json({"title": publication.title, "photos": photos, "checks": _checks(checks)})
    else:
        ready = "" if blocked else " may be published"
        print_lines([f"{publication.title}: {count(len(publication.photos), 'photo')}{ready}."])
        print_lines(findings(checks))
    if blocked:
        refused()


@click.command(
    "export", cls=Command, example='photoarchive export "Opening of the Lindehof" --to gallery'
)
@click.argument("name", nargs=-1, required=True, metavar="GALLERY|EVENT|QUERY")
@click.option(
    "--as",
    "kind",
    type=click.Choice([one.value for one in Target]),
    default=Target.GALLERY.value,
    show_default=True,
    help="A web page, photos with captions inside, or their texts.",
)
@click.option("--to", type=PATH, help="The folder or file to make.")
@click.option(
    "--order",
    type=click.Choice([one.value for one in Order]),
    default=Order.ARTICLE.value,
    show_default=True,
    help="Of the photos.",
)
@click.option("--long-side", default=LONG_SIDE, help="Pixels, of photos with captions inside.")
@click.option(
    "--sizes", default=",".join(map(str, SIZES)), callback=numbers, help="Longer sides in pixels."
)
@click.option("--formats", default=",".join(FORMATS), help="Of avif,webp,jpeg.")
@click.option(
    "--language", type=click.Choice(["nl", "en", "de"]), default="nl", help="Of the page's words."
)
@click.option("--zip", "zipped", is_flag=True, help="Also pack it into one file.")
@click.option("--base-url", default="", help="Where it will stand on the web.")
@click.option("--force-reason", default="", metavar="TEXT", help="Why it goes out all the same.")
@pass_session
def export_command(
    session: Session,
    name: tuple[str, ...],
    kind: str,
    to: Path | None,
    order: str,
    long_side: int,
    sizes: tuple[int, ...],
    formats: str,
    language: str,
    base_url: str,
    force_reason: str,
    *,
    zipped: bool,
) -> None:
    """Make a captioned web gallery of an event, gallery or search.

    An event with an article comes in the article's order. The folder works from a disk and on
    any web server; exporting into it again does only what changed. --as photos makes a folder
    of JPEGs with captions inside; --as html, docx or csv one file of texts.
    """
    target = Target(kind)
    choices = Choices(
        sizes=sizes,
        formats=tuple(formats.split(",")),
        long_side=long_side,
        language=language,
        zipped=zipped,
        force_reason=force_reason,
        base_url=base_url,
    )
    with session.reading() as catalog:
        publication = arranged(publication_of(catalog, " ".join(name)), Order(order))
        folder = catalog.folder
    where = to or Path(own_name(publication, target))
    with progress_bar() as progress:
        made = export_as(target, publication, to=where, progress=progress, choices=choices)
    if target.is_folder:
        remember(folder, publication, made, reason=force_reason)
    if session.json:
        print_json(document(made))
    else:
        print_lines(lines(made, target))
    if made.refused:
        refused()


def remember(archive: Path, publication: Publication, made: Export, *, reason: str) -> None:
    """Note in the archive what went out; an archive that cannot be written stops no export."""
    kept_back = {photo for photo, _ in made.refused}
    uids = [p.uid for p in publication.photos if not p.left_out and p.name not in kept_back]
    try:
        with Catalog.open(archive, wait=1.0) as catalog:
            record_publication(catalog, photo_uids=uids, folder=str(made.folder), reason=reason)
            keep_files(catalog)
    except PhotoArchiveError as error:
        say(f"The gallery is made, but the archive could not note that it was published. {error}")


def document(made: Export) -> dict[str, Json]:
    """The report in the shape of the contract."""
    return {
        "folder": made.folder,
        "page": made.main,
        "photos": made.photos,
        "renditions": made.renditions,
        "encoded": made.encoded,
        "bytes": made.bytes,
        "archive": made.archive,
        "checks": _checks(made.checks),
        "refused": [{"photo": photo, "reason": reason} for photo, reason in made.refused],
    }


def _checks(checks: Sequence[Check]) -> list[Json]:
    keys = ("photo", "person", "rule", "outcome", "reason", "cure")
    return [{key: getattr(one, key) for key in keys} for one in checks]


def lines(made: Export, target: Target) -> Iterator[str]:
    """The report for people."""
    size = f"{made.bytes / 1e6:.1f} MB"
    if target is Target.GALLERY:
        yield f"A gallery of {count(made.photos, 'photo')} ({size}) lies in {made.folder}"
        yield f"Look at it: {made.main}"
    else:
        yield f"{count(made.photos, 'photo')} ({size}) went to {made.main}"
    if target.is_folder and not made.encoded:
        yield "No picture had changed since the last export."
    if made.archive:
        yield f"Packed: {made.archive}"
    kept_back = {photo for photo, _ in made.refused}
    forced = [c for c in made.checks if c.outcome is Outcome.BLOCKED and c.photo not in kept_back]
    yield from findings([one for one in made.checks if one not in forced])
    yield from _found("Published all the same, for the reason you gave:", forced)


def findings(checks: Sequence[Check]) -> Iterator[str]:
    """What stands in the way and what is worth a look."""
    for outcome, head in _HEADS.items():
        yield from _found(head, [one for one in checks if one.outcome is outcome])


def _found(head: str, checks: Sequence[Check]) -> Iterator[str]:
    """Findings below a head; the same of many photos in one line."""
    same: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for one in checks:
        same[one.reason, one.cure].append(one.photo)
    if same:
        yield head
    for (reason, cure), photos in same.items():
        yield f"  {_names(photos)}: {reason} {cure}".rstrip()


def _names(photos: Sequence[str]) -> str:
    more = f" and {len(photos) - _NAMED:,} more" if len(photos) > _NAMED else ""
    return ", ".join(photos[:_NAMED]) + more
